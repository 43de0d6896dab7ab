import type { CalendarEntry, Yearly } from './calendar/entry.ts';
import { partnershipHistory } from './calendar/partnership-history.ts';
import { reportingDeadlines } from './calendar/reporting-deadlines.ts';
import { sessions } from './calendar/sessions.ts';

export { certainties } from './calendar/entry.ts';
export type { CalendarEntry, Certainty, When, Yearly } from './calendar/entry.ts';

/**
 * The dates of the field: reporting deadlines under Article 6, sessions of the Parties, and what the Partnership has done.
 * Meetings of the Partnership after 2024 are not known and not invented.
 */
export const fieldCalendar: readonly CalendarEntry[] = [
  ...reportingDeadlines,
  ...sessions,
  ...partnershipHistory,
];

/**
 * The first day of a yearly entry on or after a date, both `YYYY-MM-DD`: of `{ month: 4, day: 15 }` after 2026-04-16 it is
 * 2027-04-15. An entry without a day begins on the first of its month.
 */
export function nextOccurrence(when: Yearly, from: string): string {
  const every = when.everyYears ?? 1;
  let year = Math.max(Number(from.slice(0, 4)), when.firstYear ?? 0);
  const away = (year - (when.firstYear ?? year)) % every;
  if (away > 0) year += every - away;
  const inYear = (of: number) => `${of}-${twoDigits(when.month)}-${twoDigits(when.day ?? 1)}`;
  return inYear(year) >= from ? inYear(year) : inYear(year + every);
}

function twoDigits(number: number): string {
  return String(number).padStart(2, '0');
}
