import type { PageQuery } from '@sixstep/contract';
import { Problem } from '../errors/problem.ts';

const usual = 50;
const most = 200;

interface Page<Item> {
  readonly items: Item[];
  readonly nextCursor: string | null;
}

/**
 * One page of a list that is short enough to be read whole (countries, organizations, people).
 *
 * @param list in its order
 * @param keyOf what names an item for good; the next page begins behind it
 * @throws Problem 400 `invalidCursor` for a cursor that names no item of this list
 */
export function pageOf<Item>(
  list: readonly Item[],
  keyOf: (item: Item) => string,
  query: PageQuery,
): Page<Item> {
  const begin = query.cursor === undefined ? 0 : placeBehind(list.map(keyOf), query.cursor);
  const size = Math.min(Math.max(Number(query.limit ?? usual), 1), most);
  const items = list.slice(begin, begin + size);
  const last = items.at(-1);
  const hasMore = last !== undefined && begin + size < list.length;
  return { items, nextCursor: hasMore ? Buffer.from(keyOf(last)).toString('base64url') : null };
}

function placeBehind(keys: readonly string[], cursor: string): number {
  const place = keys.indexOf(Buffer.from(cursor, 'base64url').toString());
  if (place < 0) throw new Problem('invalidCursor');
  return place + 1;
}
