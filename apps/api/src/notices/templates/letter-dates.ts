import { writtenDate } from '../../calendar/written-date.ts';
import type { Addressed } from './letter.ts';

/** A calendar date in words, as in 3 March 2026. */
export const date = (day: string, { language }: Addressed): string => writtenDate(day, language);

/** The same, for a date that there may not be. */
export const dateOrNull = (day: string | null, to: Addressed): string | null =>
  day === null ? null : date(day, to);
