import type { Words } from '../words.ts';

/**
 * How sure a date is: `verified` seen in a public page, `fromBriefing` said by the Center's briefing of 2024 alone,
 * `standardKnowledge` known in the field and to be checked before it is quoted.
 */
export const certainties = ['verified', 'fromBriefing', 'standardKnowledge'] as const;
export type Certainty = (typeof certainties)[number];

/** Comes back in the same month; without a day, some time in it. */
export interface Yearly {
  readonly kind: 'yearly';
  readonly month: number;
  readonly day?: number;
  readonly firstYear?: number;
  /** 1 when absent. */
  readonly everyYears?: number;
}

/** When it is, as exactly as it is known; dates are `YYYY-MM-DD`, months `YYYY-MM`. */
export type When =
  | { readonly kind: 'day'; readonly on: string }
  | { readonly kind: 'days'; readonly from: string; readonly to: string }
  | { readonly kind: 'month'; readonly in: string }
  | { readonly kind: 'year'; readonly in: number }
  | Yearly
  /** So many times a year, on days that are not known beforehand. */
  | { readonly kind: 'timesAYear'; readonly times: number; readonly firstYear: number }
  /** Depends on the country: no date of its own. */
  | { readonly kind: 'perCooperativeApproach' };

export interface CalendarEntry {
  readonly code: string;
  readonly when: When;
  readonly certainty: Certainty;
  readonly words: Words;
}
