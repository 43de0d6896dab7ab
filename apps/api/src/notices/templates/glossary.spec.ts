import { expect, test } from '@jest/globals';
import { processWords } from '@sixstep/process';
import { termsLost } from '@sixstep/reference';
import { mailWords } from './compose.ts';

/** Every sentence by its path; what is made of its parameters is left aside. */
function sentencesOf(words: unknown, path = ''): [path: string, sentence: string][] {
  if (typeof words === 'string') return [[path, words]];
  if (typeof words !== 'object' || words === null) return [];
  return Object.entries(words).flatMap(([key, value]) => sentencesOf(value, `${path}/${key}`));
}

test.each([
  ['process', processWords],
  ['mails', mailWords],
] as const)('the words of the %s say the terms of the field as the glossary does', (_, words) => {
  const english = sentencesOf(words.en);
  expect(english.length).toBeGreaterThan(20);
  for (const language of ['fr', 'es'] as const) {
    const translated = new Map(sentencesOf(words[language]));
    for (const [path, sentence] of english) {
      const lost = termsLost(sentence, translated.get(path) ?? '', language);
      expect({ language, path, lost }).toEqual({ language, path, lost: [] });
    }
  }
});
