import { describe, expect, test } from '@jest/globals';
import { glossary, termsLost } from './glossary.ts';

describe('a translation', () => {
  test('loses a term when it says it in another way', () => {
    const english = 'Submit the expression of interest';
    expect(termsLost(english, 'Envoyer la manifestation d’intérêt', 'fr')).toEqual([]);
    expect(termsLost(english, 'Envoyer l’expression d’intérêt', 'fr')).toEqual([
      'expression of interest',
    ]);
    expect(termsLost(english, 'Enviar la expresión de interés', 'es')).toEqual([
      'expression of interest',
    ]);
  });

  test('may say it in the plural, with either apostrophe, at any place', () => {
    expect(termsLost('Support packages', "Les programmes d'appui", 'fr')).toEqual([]);
    expect(termsLost('SUPPORT PACKAGE', 'El programa de apoyo', 'es')).toEqual([]);
  });

  test('loses nothing that the English does not say: part of a word is no term', () => {
    expect(termsLost('A partner country', 'Un pays', 'fr')).toEqual([]);
    expect(termsLost('Reconsultation', 'Une autre', 'fr')).toEqual([]);
  });
});

test('every term has its wordings in three languages', () => {
  for (const { english, french, spanish } of glossary) {
    expect([english, french, spanish].filter((wordings) => wordings.length === 0)).toEqual([]);
  }
});
