import { eventTypes, type EventType } from '@sixstep/process';
import * as z from 'zod/mini';
import { onBehalf } from './steps.ts';
import { date, id, instant, reason } from './text.ts';

/** A signed paper of the country: entered by one person of the Center, checked by a second, who thereby takes the step. */
export const paperView = z.object({
  id,
  type: z.enum(eventTypes as [EventType, ...EventType[]]),
  record: z.unknown(),
  onBehalf,
  occurredOn: z.nullable(date),
  status: z.enum(['entered', 'checked', 'refused']),
  enteredBy: z.object({ id, name: z.string() }),
  enteredAt: instant,
  settledBy: z.nullable(z.object({ id, name: z.string() })),
  refusal: z.nullable(z.string()),
  /** Whether this person may check it: anybody of the Center who works on cases but the one who entered it. */
  mayCheck: z.boolean(),
});
export type PaperView = z.infer<typeof paperView>;
export const paperList = z.object({ items: z.array(paperView), nextCursor: z.null() });

export const refusePaper = z.strictObject({ reason });
