import { Temporal } from 'temporal-polyfill';

/** By which somebody's working days are counted: the Center's, or a country's. */
export interface WorkingCalendar {
  /** IANA name of the zone in which a day begins and ends. */
  readonly timeZone: string;
  /** ISO weekdays of rest: 1 Monday to 7 Sunday. */
  readonly weekend: readonly number[];
  /** Dates of rest besides, `YYYY-MM-DD`. */
  readonly holidays: ReadonlySet<string>;
}

/*
 * Dates here are calendar dates, `YYYY-MM-DD`; every function throws a RangeError for a text that is none, and for an amount
 * that is no whole number. Instants are UTC.
 */

/** Whether people of this calendar work on the date. */
export function isWorkingDay(date: string, calendar: WorkingCalendar): boolean {
  return worksOn(dateOf(date), calendar);
}

/**
 * The date `amount` working days after the date, which itself is not counted: one working day after a Friday, and after the
 * Saturday that follows it, is the Monday. A negative amount counts back; 0 is the date itself, even a day of rest.
 *
 * @throws RangeError when the calendar has no working day at all.
 */
export function addWorkingDays(date: string, amount: number, calendar: WorkingCalendar): string {
  requireWhole(amount);
  requireWork(calendar);
  const onward = { days: Math.sign(amount) };
  let day = dateOf(date);
  for (let left = Math.abs(amount); left > 0;) {
    day = day.add(onward);
    if (worksOn(day, calendar)) left -= 1;
  }
  return day.toString();
}

/**
 * How many working days lie after `from` up to and including `to`: what is left of a deadline today, or what has passed since.
 * Negative when `to` is earlier: then `to` is counted and `from` is not. Either way it undoes {@link addWorkingDays}.
 */
export function workingDaysBetween(from: string, to: string, calendar: WorkingCalendar): number {
  const first = dateOf(from);
  const last = dateOf(to);
  return Temporal.PlainDate.compare(first, last) <= 0
    ? workingDaysAfter(first, last, calendar)
    : 0 - workingDaysAfter(last.subtract(oneDay), first.subtract(oneDay), calendar);
}

/** The date so many calendar days later, or earlier for a negative amount. */
export function addDays(date: string, amount: number): string {
  return dateOf(date).add({ days: amount }).toString();
}

/** The date so many months later; the last of the month where it has no such day (31 January and one month: 28 February). */
export function addMonths(date: string, amount: number): string {
  return dateOf(date).add({ months: amount }).toString();
}

/** Calendar days from one date to another, negative when the second is earlier. */
export function daysBetween(from: string, to: string): number {
  return dateOf(from).until(dateOf(to)).days;
}

/** The date that a calendar on the wall of the zone shows at an instant. */
export function todayIn(timeZone: string, instant: Date): string {
  return Temporal.Instant.fromEpochMilliseconds(instant.getTime())
    .toZonedDateTimeISO(timeZone)
    .toPlainDate()
    .toString();
}

/**
 * The instant at which the date ends in the zone, 24:00: a deadline is kept by what happens before it. It is the first instant
 * of the next day, also where that day begins at one o'clock because clocks are put forward at midnight.
 */
export function endOfDay(date: string, timeZone: string): Date {
  const next = dateOf(date).add(oneDay).toZonedDateTime(timeZone);
  return new Date(next.epochMilliseconds);
}

const oneDay = { days: 1 };

/** Working days after the first date up to and including the last: whole weeks at once, then the rest, less the holidays. */
function workingDaysAfter(
  first: Temporal.PlainDate,
  last: Temporal.PlainDate,
  { weekend, holidays }: WorkingCalendar,
): number {
  const rest = new Set(weekend);
  const days = first.until(last).days;
  const weeks = Math.floor(days / 7);
  let count = weeks * (7 - rest.size);
  for (let left = days % 7; left > 0; left -= 1) {
    const day = last.subtract({ days: left - 1 });
    if (!rest.has(day.dayOfWeek)) count += 1;
  }
  const after = first.toString();
  const until = last.toString();
  for (const holiday of holidays) {
    if (holiday > after && holiday <= until && !rest.has(dateOf(holiday).dayOfWeek)) count -= 1;
  }
  return count;
}

function worksOn(day: Temporal.PlainDate, { weekend, holidays }: WorkingCalendar): boolean {
  return !weekend.includes(day.dayOfWeek) && !holidays.has(day.toString());
}

function dateOf(text: string): Temporal.PlainDate {
  // Temporal reads more than a date: times, zones, other calendars.
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text))
    throw new RangeError(`${text} is not a date as YYYY-MM-DD`);
  return Temporal.PlainDate.from(text);
}

function requireWhole(amount: number): void {
  if (!Number.isSafeInteger(amount))
    throw new RangeError(`${amount} is not a whole number of days`);
}

function requireWork({ weekend }: WorkingCalendar): void {
  if (new Set(weekend).size >= 7) throw new RangeError('This calendar has no working day');
}
