import { describe, expect, test } from '@jest/globals';
import { catalogues, type Area } from './catalogues.ts';
import { isPlural, placeholders, sayIn, type Message } from './message.ts';

const areas = Object.keys(catalogues) as Area[];

/** Every message of a catalogue by its path. */
function messagesOf(words: object, path = ''): [string, Message][] {
  return Object.entries(words).flatMap(([key, value]): [string, Message][] =>
    typeof value === 'string' || isPlural(value)
      ? [[path + key, value]]
      : messagesOf(value as object, `${path}${key}/`),
  );
}

describe('the words of the portal', () => {
  test.each(areas)(
    '%s says the same messages in every language, with the same parameters',
    async (area) => {
      const english = messagesOf(await catalogues[area].en());
      for (const language of ['fr', 'es'] as const) {
        const translated = new Map(messagesOf(await catalogues[area][language]()));
        expect([...translated.keys()].sort()).toEqual(english.map(([path]) => path).sort());
        for (const [path, message] of english) {
          const other = translated.get(path)!;
          expect({ path, placeholders: placeholders(other) }).toEqual({
            path,
            placeholders: placeholders(message),
          });
          expect({ path, plural: typeof other }).toEqual({ path, plural: typeof message });
        }
      }
    },
  );

  test.each(areas)('%s has no empty message and no typewriter apostrophe', async (area) => {
    for (const language of ['en', 'fr', 'es'] as const) {
      for (const [path, message] of messagesOf(await catalogues[area][language]())) {
        const texts = typeof message === 'string' ? [message] : Object.values(message);
        for (const text of texts)
          expect({ path, text }).toEqual({ path, text: expect.stringMatching(/^[^']+$/) });
      }
    }
  });

  test('a plural takes its form by the rules of its language', () => {
    const days = { one: '{count} jour', other: '{count} jours' };
    expect(sayIn('fr')(days, { count: 0 })).toBe('0 jour');
    expect(sayIn('en')({ one: '{count} day', other: '{count} days' }, { count: 0 })).toBe('0 days');
    expect(
      sayIn('es')({ one: '{count} día', other: '{count} días' }, { count: 1_000_000 }),
    ).toMatch(/días$/);
  });

  test('a parameter that is not given stays visible', () => {
    expect(sayIn('en')('Hello {name}', {})).toBe('Hello {name}');
  });
});
