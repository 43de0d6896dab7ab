/**
 * Japan's national holidays of 2024 to 2028 as `YYYY-MM-DD`, weekends included: the Act on National Holidays (Act No. 178 of
 * 1948), article 2 for the sixteen holidays, article 3 (2) for the substitute (a holiday on a Sunday moves its rest to the
 * next day that is none) and 3 (3) for a day between two holidays, as 22 September 2026.
 *
 * The two equinoxes are fixed by the Cabinet each February for the year after: those of 2028 are computed and to be confirmed.
 */
export const japaneseHolidays: readonly string[] = [
  ...of(2024, '01-01 01-08 02-11 02-12 02-23 03-20 04-29 05-03 05-04 05-05 05-06'),
  ...of(2024, '07-15 08-11 08-12 09-16 09-22 09-23 10-14 11-03 11-04 11-23'),
  ...of(2025, '01-01 01-13 02-11 02-23 02-24 03-20 04-29 05-03 05-04 05-05 05-06'),
  ...of(2025, '07-21 08-11 09-15 09-23 10-13 11-03 11-23 11-24'),
  ...of(2026, '01-01 01-12 02-11 02-23 03-20 04-29 05-03 05-04 05-05 05-06'),
  ...of(2026, '07-20 08-11 09-21 09-22 09-23 10-12 11-03 11-23'),
  ...of(2027, '01-01 01-11 02-11 02-23 03-21 03-22 04-29 05-03 05-04 05-05'),
  ...of(2027, '07-19 08-11 09-20 09-23 10-11 11-03 11-23'),
  ...of(2028, '01-01 01-10 02-11 02-23 03-20 04-29 05-03 05-04 05-05'),
  ...of(2028, '07-17 08-11 09-18 09-22 10-09 11-03 11-23'),
];

function of(year: number, days: string): string[] {
  return days.split(' ').map((day) => `${year}-${day}`);
}
