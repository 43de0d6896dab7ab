import { japaneseHolidays } from './japanese-holidays.ts';
import type { Weekday } from './partner-country.ts';
import { saturdayAndSunday } from './partner-country.ts';

/** By which the Center's working days are counted: its office is at IGES in Hayama, Japan. */
export const centerCalendar: {
  /** IANA name. */
  readonly timeZone: string;
  readonly weekend: readonly Weekday[];
  /** `YYYY-MM-DD`, in order; known for the years named below only. */
  readonly holidays: readonly string[];
  readonly holidaysKnownFrom: number;
  readonly holidaysKnownTo: number;
} = {
  timeZone: 'Asia/Tokyo',
  weekend: saturdayAndSunday,
  holidays: japaneseHolidays,
  holidaysKnownFrom: 2024,
  holidaysKnownTo: 2028,
};
