import * as z from 'zod/mini';
import { stateName } from './case.ts';
import { personRef } from './person-ref.ts';
import { caseNumber, countryCode, date, instant, prose } from './text.ts';

/** `YYYY-MM`, a month of the Center. */
const month = z.string().check(z.regex(/^\d{4}-(0[1-9]|1[0-2])$/));

export const confirmationsQuery = z.strictObject({ month: z.optional(month) });

/** A case that its manager does not confirm, and what is not right with it. */
const exceptionView = z.object({
  case: caseNumber,
  country: z.object({ code: countryCode, iso2: z.string(), name: z.string() }),
  state: stateName,
  note: z.string(),
});

/** That a manager has confirmed the own open cases as of a date. */
export const confirmationView = z.object({
  asOf: date,
  confirmedAt: instant,
  /** How many cases were before the manager, exceptions among them. */
  cases: z.number(),
  exceptions: z.array(exceptionView),
});
export type ConfirmationView = z.infer<typeof confirmationView>;

/** Who of the managers has confirmed the own cases in a month, and who has not. */
export const confirmationReport = z.object({
  month,
  /** By the Center's date. */
  today: date,
  /** This person manages open cases and has not confirmed them in the current month. */
  confirmationDue: z.boolean(),
  managers: z.array(
    z.object({
      manager: personRef,
      /** Open cases today. */
      openCases: z.number(),
      /** The latest of the month; null when there is none. */
      confirmation: z.nullable(confirmationView),
    }),
  ),
  /** Open cases that nobody can confirm, because nobody manages them. */
  openCasesWithoutManager: z.number(),
});
export type ConfirmationReport = z.infer<typeof confirmationReport>;

/**
 * All own open cases, each at the version that was on screen: who has seen fewer, or another version, is told to look again.
 * A case with a note is an exception.
 */
export const confirmCases = z.strictObject({
  cases: z
    .array(
      z.strictObject({
        number: caseNumber,
        version: z.number().check(z.int(), z.gte(1)),
        note: z.nullable(prose(2000)),
      }),
    )
    .check(z.minLength(1), z.maxLength(1000)),
});
export type ConfirmCases = z.infer<typeof confirmCases>;
