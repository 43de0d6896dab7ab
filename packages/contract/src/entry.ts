import * as z from 'zod/mini';
import { onBehalf } from './steps.ts';
import { date, id, instant } from './text.ts';

/** What a country or an organization does that is no step of the case, and that the Center enters where it was said elsewhere. */
export const entryAct = z.enum([
  'comment.write',
  'offer.write',
  'deliverable.submit',
  'deliverable.answer',
  'report.write',
  'closing.accept',
]);
export type EntryAct = z.infer<typeof entryAct>;

/** That the Center has entered something for a country or an organization: whose word it was, and how it came. */
export const entryView = z.object({
  id,
  act: entryAct,
  /** Null where it was entered for the country. */
  organization: z.nullable(z.object({ code: z.string(), name: z.string() })),
  name: z.string(),
  capacity: z.string(),
  channel: onBehalf.shape.channel,
  receivedOn: date,
  fileId: z.nullable(id),
  enteredBy: z.string(),
  enteredAt: instant,
});
export type EntryView = z.infer<typeof entryView>;
export const entryList = z.object({ items: z.array(entryView), nextCursor: z.null() });

/** Beside what was said; null where its own side wrote it, and for who may not read whose word it was. */
export const entered = z.nullable(entryView);
