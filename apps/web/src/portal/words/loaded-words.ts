import type { Language } from '@sixstep/contract';
import { catalogues, type Area, type Catalogues } from './catalogues.ts';

const loaded = new Map<string, unknown>();
const areasInUse = new Set<Area>();

/** Loads catalogues that are not here yet. An area once asked for is loaded with every later change of language. */
export async function loadWords(language: Language, areas: readonly Area[]): Promise<void> {
  await Promise.all(
    areas.map(async (area) => {
      areasInUse.add(area);
      const key = `${language}/${area}`;
      if (!loaded.has(key)) loaded.set(key, await catalogues[area][language]());
    }),
  );
}

/** Everything that a page shown now may say, in another language. */
export const loadWordsInUse = (language: Language): Promise<void> =>
  loadWords(language, [...areasInUse]);

/** Whether a page may speak. */
export const hasWords = (language: Language, areas: readonly Area[]): boolean =>
  areas.every((area) => loaded.has(`${language}/${area}`));

/** @throws {Error} when the area has not been loaded: the page forgot to name it. */
export function wordsOf<A extends Area>(language: Language, area: A): Catalogues[A] {
  const words = loaded.get(`${language}/${area}`);
  if (words === undefined) throw new Error(`The words of ${area} are not loaded in ${language}`);
  return words as Catalogues[A];
}
