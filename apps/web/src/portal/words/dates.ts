import type { Language } from '@sixstep/contract';
import { localeOf } from '../language.ts';

/** The Center's zone: every deadline is said in it too. */
export const centerZone = 'Asia/Tokyo';

/** `2026-11-27` as "Friday 27 November 2026". A calendar date has no zone. */
export const longDate = (date: string, language: Language): string =>
  format(new Date(`${date}T12:00:00Z`), language, 'UTC', {
    weekday: 'long',
    day: 'numeric',
    month: 'long',
    year: 'numeric',
  });

/** `2026-11-27` as "27 November 2026". */
export const plainDate = (date: string, language: Language): string =>
  format(new Date(`${date}T12:00:00Z`), language, 'UTC', {
    day: 'numeric',
    month: 'long',
    year: 'numeric',
  });

/** An instant as "Friday 27 November" and "14:02" in a zone; the reader's own when none is given. */
export function dayAndTime(
  instant: string | number | Date,
  language: Language,
  timeZone?: string,
): { day: string; time: string } {
  const at = new Date(instant);
  return {
    day: format(at, language, timeZone, { weekday: 'long', day: 'numeric', month: 'long' }),
    time: format(at, language, timeZone, { hour: '2-digit', minute: '2-digit', hourCycle: 'h23' }),
  };
}

/** The city by which people know a zone: "Africa/Accra" is "Accra". */
export const cityOf = (timeZone: string): string =>
  timeZone.slice(timeZone.lastIndexOf('/') + 1).replace(/_/g, ' ');

/** A deadline is a date: it ends at 23:59 in the zone of the country. The instant of that minute. */
export function endOfDay(date: string, timeZone: string): Date {
  const wanted = Date.parse(`${date}T23:59:00Z`);
  // Twice, because the first guess may fall on the other side of a change to or from summer time.
  const first = wanted - offsetOf(wanted, timeZone);
  return new Date(wanted - offsetOf(first, timeZone));
}

/** Today in a zone, `YYYY-MM-DD`. */
export const todayIn = (timeZone: string, now: Date = new Date()): string =>
  new Date(now.getTime() + offsetOf(now.getTime(), timeZone)).toISOString().slice(0, 10);

/** How many days `date` lies ahead of today in the zone; negative when it has passed. */
export function daysUntil(date: string, timeZone: string, now: Date = new Date()): number {
  return Math.round((Date.parse(date) - Date.parse(todayIn(timeZone, now))) / 86_400_000);
}

/** Milliseconds by which a zone is ahead of UTC at an instant. */
function offsetOf(instant: number, timeZone: string): number {
  const parts = new Intl.DateTimeFormat('en-GB', {
    timeZone,
    hourCycle: 'h23',
    year: 'numeric',
    month: '2-digit',
    day: '2-digit',
    hour: '2-digit',
    minute: '2-digit',
    second: '2-digit',
  }).formatToParts(instant);
  const of = (type: string) => Number(parts.find((part) => part.type === type)?.value);
  const local = Date.UTC(
    of('year'),
    of('month') - 1,
    of('day'),
    of('hour'),
    of('minute'),
    of('second'),
  );
  return local - Math.floor(instant / 1000) * 1000;
}

function format(
  at: Date,
  language: Language,
  timeZone: string | undefined,
  options: Intl.DateTimeFormatOptions,
): string {
  return new Intl.DateTimeFormat(localeOf[language], { ...options, timeZone }).format(at);
}
