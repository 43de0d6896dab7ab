import * as z from 'zod/mini';
import { id, instant, prose } from './text.ts';

/** What a country says against something that the Center entered for it: a line of the history, or an entry outside it. It changes no state by itself. */
export const objectionView = z.object({
  id,
  /** The seq of the line; null where it is about an entry. */
  line: z.nullable(z.number()),
  entryId: z.nullable(id),
  text: z.string(),
  status: z.enum(['open', 'settled']),
  raisedBy: z.string(),
  raisedAt: instant,
  /** What the Center answered, read by the country too. */
  settlement: z.nullable(z.string()),
  settledBy: z.nullable(z.string()),
});
export type ObjectionView = z.infer<typeof objectionView>;
export const objectionList = z.object({ items: z.array(objectionView), nextCursor: z.null() });

export const raiseObjection = z
  .strictObject({
    line: z.optional(z.number().check(z.int(), z.gte(1))),
    entryId: z.optional(id),
    text: prose(4000),
  })
  .check(
    z.refine(({ line, entryId }) => (line === undefined) !== (entryId === undefined), {
      path: ['line'],
      params: { code: 'required' },
    }),
  );
export type RaiseObjection = z.infer<typeof raiseObjection>;

export const settleObjection = z.strictObject({ settlement: prose(4000) });
