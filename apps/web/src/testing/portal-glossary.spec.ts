import { expect, test } from '@jest/globals';
import { termsLost } from '@sixstep/reference';
import { catalogues, type Area } from '../portal/words/catalogues.ts';

/** Every sentence of a catalogue by its path, each form of a plural for itself. */
function sentencesOf(words: object, path = ''): [path: string, sentence: string][] {
  return Object.entries(words).flatMap(([key, value]): [string, string][] =>
    typeof value === 'string'
      ? [[path + key, value]]
      : sentencesOf(value as object, `${path}${key}/`),
  );
}

// Here and not beside the catalogues: the portal carries no reference data to a phone.
test.each(Object.keys(catalogues) as Area[])(
  'the portal says the terms of the field as the glossary does: %s',
  async (area) => {
    const english = sentencesOf(await catalogues[area].en());
    for (const language of ['fr', 'es'] as const) {
      const translated = new Map(sentencesOf(await catalogues[area][language]()));
      for (const [path, sentence] of english) {
        const lost = termsLost(sentence, translated.get(path)!, language);
        expect({ language, path, lost }).toEqual({ language, path, lost: [] });
      }
    }
  },
);
