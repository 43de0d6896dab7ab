import { describe, expect, test } from '@jest/globals';
import { partnerCountries } from '@sixstep/reference';
import fc from 'fast-check';
import { centerCalendar as tokyo } from './center-calendar.ts';
import {
  addDays,
  addMonths,
  addWorkingDays,
  daysBetween,
  endOfDay,
  isWorkingDay,
  todayIn,
  workingDaysBetween,
  type WorkingCalendar,
} from './working-days.ts';

const riyadh: WorkingCalendar = { timeZone: 'Asia/Riyadh', weekend: [5, 6], holidays: new Set() };
const brunei: WorkingCalendar = { timeZone: 'Asia/Brunei', weekend: [5, 7], holidays: new Set() };

const dates = fc
  .integer({ min: 0, max: 3_000 })
  .map((day) => new Date(Date.UTC(2020, 0, 1 + day)).toISOString().slice(0, 10));
const calendars: fc.Arbitrary<WorkingCalendar> = fc.record({
  timeZone: fc.constantFrom(...partnerCountries.map(({ timeZone }) => timeZone)),
  weekend: fc.uniqueArray(fc.integer({ min: 1, max: 7 }), { maxLength: 6 }),
  holidays: fc.uniqueArray(dates, { maxLength: 400 }).map((days) => new Set(days)),
});
const amounts = fc.integer({ min: -120, max: 120 });

describe('adding working days', () => {
  test.each([
    ['2026-11-20', 1, '2026-11-24'],
    ['2026-11-21', 1, '2026-11-24'],
    ['2026-11-24', -1, '2026-11-20'],
    ['2026-09-18', 1, '2026-09-24'],
    ['2026-11-22', 0, '2026-11-22'],
    ['2026-12-31', 1, '2027-01-04'],
  ])('at the Center, %s and %d is %s', (date, amount, expected) => {
    expect(addWorkingDays(date, amount, tokyo)).toBe(expected);
  });

  test('passes a weekend of Friday and Saturday, and one of Friday and Sunday', () => {
    expect(addWorkingDays('2026-11-19', 1, riyadh)).toBe('2026-11-22');
    expect(addWorkingDays('2026-11-19', 1, brunei)).toBe('2026-11-21');
    expect(addWorkingDays('2026-11-19', 2, brunei)).toBe('2026-11-23');
  });

  test('ends on a working day, unless nothing is added', () => {
    fc.assert(
      fc.property(dates, amounts, calendars, (date, amount, calendar) => {
        const end = addWorkingDays(date, amount, calendar);
        expect(amount === 0 ? end === date : isWorkingDay(end, calendar)).toBe(true);
        expect(Math.sign(daysBetween(date, end))).toBe(Math.sign(amount));
      }),
    );
  });

  test('goes further for more', () => {
    fc.assert(
      fc.property(dates, amounts, calendars, (date, amount, calendar) => {
        const [less, more] = [amount, amount + 1].map((n) => addWorkingDays(date, n, calendar));
        expect(less! < more!).toBe(true);
      }),
    );
  });

  test('never ends earlier for a later beginning', () => {
    fc.assert(
      fc.property(dates, dates, amounts, calendars, (one, other, amount, calendar) => {
        const [early, late] = [one, other].toSorted() as [string, string];
        const ends = [early, late].map((date) => addWorkingDays(date, amount, calendar));
        expect(ends).toEqual(ends.toSorted());
      }),
    );
  });
});

describe('counting working days', () => {
  test('undoes the adding of them', () => {
    fc.assert(
      fc.property(dates, amounts, calendars, (date, amount, calendar) => {
        const end = addWorkingDays(date, amount, calendar);
        expect(workingDaysBetween(date, end, calendar)).toBe(amount);
      }),
    );
  });

  test('counts each day that is neither weekend nor holiday, and no other', () => {
    const near = fc.integer({ min: 0, max: 400 });
    fc.assert(
      fc.property(dates, near, calendars, (from, length, calendar) => {
        const to = addDays(from, length);
        let counted = 0;
        for (let at = 1; at <= length; at += 1) {
          const day = addDays(from, at);
          const weekday = new Date(`${day}T00:00:00Z`).getUTCDay() || 7;
          if (!calendar.weekend.includes(weekday) && !calendar.holidays.has(day)) counted += 1;
        }
        expect(workingDaysBetween(from, to, calendar)).toBe(counted);
      }),
    );
  });

  test('adds up over a day between', () => {
    fc.assert(
      fc.property(fc.tuple(dates, dates, dates), calendars, (three, calendar) => {
        const [a, b, c] = three.toSorted() as [string, string, string];
        const between = (from: string, to: string) => workingDaysBetween(from, to, calendar);
        expect(between(a, b) + between(b, c)).toBe(between(a, c));
      }),
    );
  });

  test('is 0 from a day to itself and from a Friday over its weekend', () => {
    expect(workingDaysBetween('2026-11-20', '2026-11-20', tokyo)).toBe(0);
    expect(workingDaysBetween('2026-11-20', '2026-11-23', tokyo)).toBe(0);
    expect(workingDaysBetween('2026-11-20', '2026-11-24', tokyo)).toBe(1);
    expect(workingDaysBetween('2026-11-22', '2026-11-21', tokyo)).toBe(0);
    expect(workingDaysBetween('2026-11-23', '2026-11-24', tokyo)).toBe(1);
  });
});

describe('days and months', () => {
  test.each([
    ['2026-01-31', 1, '2026-02-28'],
    ['2028-02-29', 12, '2029-02-28'],
    ['2026-11-23', 6, '2027-05-23'],
  ])('%s and %d months is %s', (date, amount, expected) => {
    expect(addMonths(date, amount)).toBe(expected);
  });

  test('are counted as they were added', () => {
    fc.assert(
      fc.property(dates, fc.integer({ min: -4000, max: 4000 }), (date, amount) => {
        expect(daysBetween(date, addDays(date, amount))).toBe(amount);
      }),
    );
  });
});

describe('a day in its zone', () => {
  test('is not the same everywhere', () => {
    const instant = new Date('2026-11-22T15:30:00Z');
    expect(todayIn('Asia/Tokyo', instant)).toBe('2026-11-23');
    expect(todayIn('Africa/Accra', instant)).toBe('2026-11-22');
    expect(todayIn('Pacific/Auckland', instant)).toBe('2026-11-23');
  });

  test.each([
    ['2026-11-23', 'Asia/Tokyo', '2026-11-23T15:00:00.000Z'],
    ['2026-11-23', 'Asia/Kathmandu', '2026-11-23T18:15:00.000Z'],
    ['2026-11-23', 'America/Lima', '2026-11-24T05:00:00.000Z'],
    // Clocks go from 24:00 to 01:00 in Santiago on 6 September 2026.
    ['2026-09-05', 'America/Santiago', '2026-09-06T04:00:00.000Z'],
    // Ramadan 2026: Morocco turns its clock on 15 February and 22 March, at night but not at midnight.
    ['2026-03-22', 'Africa/Casablanca', '2026-03-22T23:00:00.000Z'],
  ])('%s in %s ends at %s', (date, zone, instant) => {
    expect(endOfDay(date, zone).toISOString()).toBe(instant);
  });

  test('ends with its last millisecond and not before, in every partner’s zone', () => {
    const zones = fc.constantFrom(...partnerCountries.map(({ timeZone }) => timeZone));
    fc.assert(
      fc.property(dates, zones, (date, zone) => {
        const end = endOfDay(date, zone);
        expect(todayIn(zone, new Date(end.getTime() - 1))).toBe(date);
        expect(todayIn(zone, end)).toBe(addDays(date, 1));
      }),
    );
  });
});

describe('bad input', () => {
  test.each(['2026-02-30', '2026-13-01', '26-01-01', '2026-01-01T00:00', '20260101', '', 'today'])(
    'refuses %j as a date',
    (text) => {
      expect(() => addDays(text, 1)).toThrow(RangeError);
      expect(() => addWorkingDays(text, 1, tokyo)).toThrow(RangeError);
      expect(() => workingDaysBetween('2026-01-01', text, tokyo)).toThrow(RangeError);
      expect(() => endOfDay(text, 'Asia/Tokyo')).toThrow(RangeError);
    },
  );

  test('refuses half days, an endless weekend and an unknown zone', () => {
    expect(() => addWorkingDays('2026-01-01', 1.5, tokyo)).toThrow('whole number');
    expect(() => addDays('2026-01-01', 0.5)).toThrow(RangeError);
    const never = { ...tokyo, weekend: [1, 2, 3, 4, 5, 6, 7] };
    expect(() => addWorkingDays('2026-01-01', 1, never)).toThrow('no working day');
    expect(() => todayIn('Mars/Olympus', new Date())).toThrow(RangeError);
  });
});
