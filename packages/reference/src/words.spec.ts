import { describe, expect, test } from '@jest/globals';
import { termsLost } from './glossary.ts';
import * as reference from './index.ts';

describe('words of the reference data', () => {
  const texts = textsOf(reference);

  test('are there in English, French and Spanish', () => {
    expect(texts.length).toBeGreaterThan(200);
    for (const text of texts) {
      expect(Object.keys(text).toSorted()).toEqual(['en', 'es', 'fr']);
      for (const words of Object.values(text)) {
        expect(typeof words).toBe('string');
        expect(words).toMatch(/^\S(.*\S)?$/u);
      }
    }
  });

  test('speak in sentences of their own in each language', () => {
    const sentences = texts.filter(({ en }) => en.endsWith('.'));
    expect(sentences.length).toBeGreaterThan(30);
    for (const { en, fr, es } of sentences) {
      expect(new Set([en, fr, es]).size).toBe(3);
      expect([fr.at(-1), es.at(-1)]).toEqual(['.', '.']);
    }
  });

  test('use the field’s terms', () => {
    for (const { en } of texts) {
      expect(en).not.toMatch(/authoris|annual report|\bparty to\b/);
    }
    for (const { en, fr, es } of texts) {
      expect([en, termsLost(en, fr, 'fr')]).toEqual([en, []]);
      expect([en, termsLost(en, es, 'es')]).toEqual([en, []]);
      expect(fr).not.toMatch(/\bNDC\b|paquet/);
      expect(es).not.toMatch(/\bNDC\b|paquete/);
    }
  });
});

describe('codes of the reference data', () => {
  test.each([
    ['regions', reference.regions],
    ['components', reference.components],
    ['readiness levels', reference.readinessLevels],
    ['integrity groups', reference.integrityGroups],
    ['integrity items', reference.integrityChecklist],
    ['completeness items', reference.completenessList],
    ['eligibility criteria', reference.eligibilityCriteria],
    ['dates', reference.fieldCalendar],
    ...Object.entries(reference.reasonCodes),
  ])('are unique text among the %s', (_, list: readonly { readonly code: string }[]) => {
    const codes = list.map(({ code }) => code);
    expect(new Set(codes).size).toBe(codes.length);
    for (const code of codes) expect(code).toMatch(/^[a-zA-Z]+\d*([A-Z][a-z]+)?$/);
  });
});

/** Every object with an English text, however deep it lies; whether it is whole is for the tests to see. */
function textsOf(value: unknown): reference.Words[] {
  if (typeof value !== 'object' || value === null) return [];
  if ('en' in value) return [value as reference.Words];
  return Object.values(value).flatMap(textsOf);
}
