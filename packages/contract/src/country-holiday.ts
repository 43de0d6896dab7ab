import * as z from 'zod/mini';
import { date, line } from './text.ts';

/** A day on which a country rests besides its weekends; no working day of its deadlines. */
export const countryHoliday = z.object({ on: date, name: z.string() });
export type CountryHoliday = z.infer<typeof countryHoliday>;
export const countryHolidayList = z.object({
  items: z.array(countryHoliday),
  nextCursor: z.null(),
});

export const writeCountryHoliday = z.strictObject({ name: line(200) });
export type WriteCountryHoliday = z.infer<typeof writeCountryHoliday>;

/** The holidays of this year come to the same dates of the next; those that stand there stay. */
export const copyCountryHolidays = z.strictObject({
  year: z.number().check(z.int(), z.gte(2015), z.lte(2100)),
});
export type CopyCountryHolidays = z.infer<typeof copyCountryHolidays>;
