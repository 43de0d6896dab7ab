import { describe, expect, test } from '@jest/globals';
import { processWords } from './in-words.ts';
import { say } from './say.ts';
import { languages } from './words.ts';

/** Names of places, without the forms that a plural chooses from. */
const placesOf = (sentence: string): string[] => {
  const bare = sentence.replaceAll(/(?:one|many|other) \{[^{}]*\}/g, '');
  return [...new Set([...bare.matchAll(/\{(\w+)[,}]/g)].map(([, name]) => name!))].toSorted();
};

describe('words', () => {
  test.each(languages)('every reason in %s has the places of the English one', (language) => {
    for (const [code, sentence] of Object.entries(processWords[language].reasons)) {
      const english = processWords.en.reasons[code as keyof typeof processWords.en.reasons];
      expect({ code, places: placesOf(sentence) }).toEqual({ code, places: placesOf(english) });
    }
  });

  test('no word is empty in any language', () => {
    const texts = languages.flatMap(
      (language) => JSON.stringify(processWords[language]).match(/""/g) ?? [],
    );
    expect(texts).toEqual([]);
  });

  test('a plural follows the rules of its language', () => {
    const sentence = '{count, plural, one {# item is} other {# items are}} open.';
    expect(say(sentence, { count: 1 }, 'en')).toBe('1 item is open.');
    expect(say(sentence, { count: 2 }, 'en')).toBe('2 items are open.');
    expect(say(sentence, { count: 0 }, 'fr')).toBe('0 item is open.');
  });
});
