import * as z from 'zod/mini';
import { personRef } from './person-ref.ts';
import { date, instant, line } from './text.ts';

/** The longest time ahead for which a case is kept quiet, in days: longer silence is a hold, or the end. */
export const longestQuietDays = 366;

/** Whether automatic mail about a case goes to outside. */
export const quietView = z.object({
  /** Null when nothing was said of it. */
  quiet: z.nullable(
    z.object({
      /** By the date of the country, included. */
      untilOn: date,
      because: z.string(),
      by: z.nullable(personRef),
      at: instant,
      /** Nothing goes by itself today. What came until then still waits afterwards. */
      isActive: z.boolean(),
    }),
  ),
  /** For `If-Match`; 0 when nothing was said. */
  version: z.number(),
  /** Mails of the case that are held, for whatever reason. */
  held: z.number(),
  /** Mails that lifting lets go at once: those that nothing else holds. */
  goesWhenLifted: z.number(),
  mayChange: z.boolean(),
});
export type QuietView = z.infer<typeof quietView>;

export const keepQuiet = z.strictObject({
  /** Today or later in the country, {@link longestQuietDays} ahead at most. */
  untilOn: date,
  because: line(500),
});
export type KeepQuiet = z.infer<typeof keepQuiet>;
