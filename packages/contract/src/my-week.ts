import * as z from 'zod/mini';
import { caseSummary } from './case.ts';
import { caseNumber, countryCode, date, id, instant } from './text.ts';

/**
 * Where a case stands in the week of whoever follows it up, the first that fits: `needsMe` the Center has the turn, `chase`
 * the other side has it and is late, `quiet` nobody has been in touch for longer than {@link quietDays}, `waiting` the rest.
 */
export const weekGroups = ['needsMe', 'chase', 'quiet', 'waiting'] as const;
export type WeekGroup = (typeof weekGroups)[number];

/** After so many days without a word a case counts as quiet. */
export const quietDays = 30;

/** Something to do that is no step of the process. */
export const weekTask = z.object({
  kind: z.enum([
    'nextAction',
    'paperToCheck',
    'reminderDraft',
    'objection',
    'comment',
    'holdReview',
    'adoptionReturned',
    'adoptionToApprove',
    'letterFailed',
    'introduction',
  ]),
  /** Of the row that the task is about. */
  id,
  caseNumber: z.nullable(caseNumber),
  country: z.object({ code: countryCode, iso2: z.string(), name: z.string() }),
  /** What a person has written of it, the action, the question, the reason; of a failed letter the code of its trouble. */
  text: z.nullable(z.string()),
  since: instant,
  dueOn: z.nullable(date),
  isOverdue: z.boolean(),
});
export type WeekTask = z.infer<typeof weekTask>;

export const weekCase = z.object({
  group: z.enum(weekGroups),
  kase: caseSummary,
  /** Calendar days since anybody was in touch: a contact, a reminder, or an act of the country. */
  silentDays: z.number(),
  /** Reminders of the awaited side since the state was entered. */
  reminders: z.number(),
});
export type WeekCase = z.infer<typeof weekCase>;

export const myWeek = z.object({
  /** By the Center's date. */
  today: date,
  tasks: z.array(weekTask),
  /** Own cases and those of whom the person stands in for, the most urgent of each group first. */
  cases: z.array(weekCase),
});
export type MyWeek = z.infer<typeof myWeek>;
