import type { Language } from '@sixstep/contract';
import { paths } from '@sixstep/contract/paths';
import { askAhead } from './http/request.ts';
import { loadWords } from './words/loaded-words.ts';

/**
 * Fetches all at once what the page at an address will need, where each would else be asked for when what comes before it
 * has arrived: on a line that takes half a second for an answer, that is most of the wait. A page asks again for whatever fails.
 *
 * @param path below the portal's base, its language first
 */
export function fetchAhead(path: string, language: Language): void {
  askAhead(paths.session);
  const [, number, page] = /^\/[a-z]{2}\/cases\/([^/]+)(?:\/([^/]+))?/.exec(path) ?? [];
  if (number === undefined) return;
  const parts: Promise<unknown>[] = [import('./cases/case-pages.tsx')];
  askAhead(paths.case(number));
  if (page === 'expression') {
    askAhead(paths.expressionOfInterest(number));
    parts.push(
      import('./expressions-of-interest/expression-pages.tsx'),
      loadWords(language, ['cases', 'expression', 'form']),
    );
  }
  Promise.all(parts).catch(() => undefined);
}
