import { centerCalendar, partnerCountries } from '@sixstep/reference';
import { t } from '@lingui/core/macro';

/** When a meeting is, in the country's zone and in the Center's. */
export function meetingTimes(startsAt: string, endsAt: string, countryCode: string) {
  const country = partnerCountries.find(({ code }) => code === countryCode);
  return [
    ...(country ? [{ place: country.name.en, zone: country.timeZone }] : []),
    { place: t`Center`, zone: centerCalendar.timeZone },
  ].map(({ place, zone }) => ({ place, words: showRange(startsAt, endsAt, zone) }));
}

const showRange = (from: string, to: string, timeZone: string): string =>
  new Intl.DateTimeFormat('en-GB', {
    day: 'numeric',
    month: 'short',
    year: 'numeric',
    hour: '2-digit',
    minute: '2-digit',
    timeZone,
  }).formatRange(new Date(from), new Date(to));

/** An instant as a field of date and time holds it, in the reader's zone. */
export function fieldOfInstant(instant: string): string {
  const moment = new Date(instant);
  return new Date(moment.getTime() - moment.getTimezoneOffset() * 60_000)
    .toISOString()
    .slice(0, 16);
}

/** The UTC instant that such a field means; empty while it means none. */
export function instantOfField(text: string): string {
  const moment = new Date(text);
  return Number.isNaN(moment.getTime()) ? '' : moment.toISOString();
}

/** The name of the reader's zone, such as `Asia/Tokyo`. */
export const ownZone = (): string => Intl.DateTimeFormat().resolvedOptions().timeZone;
