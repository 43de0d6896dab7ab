import { describe, expect, test } from '@jest/globals';
import { centerCalendar } from './center-calendar.ts';

const { holidays, holidaysKnownFrom, holidaysKnownTo } = centerCalendar;

describe('the Center’s calendar', () => {
  test('is that of Tokyo with a weekend of Saturday and Sunday', () => {
    expect(centerCalendar).toMatchObject({ timeZone: 'Asia/Tokyo', weekend: [6, 7] });
  });

  test('lists the holidays that the Act on National Holidays makes of each year', () => {
    const expected: string[] = [];
    for (let year = holidaysKnownFrom; year <= holidaysKnownTo; year += 1) {
      expected.push(...holidaysByTheAct(year));
    }
    expect(holidays).toEqual(expected);
  });

  test('knows the day between two holidays and the holiday that a Sunday moved', () => {
    expect(holidays).toEqual(expect.arrayContaining(['2026-09-22', '2025-05-06', '2024-09-23']));
    expect(holidays).not.toContain('2026-09-24');
  });
});

/** Articles 2 and 3 of the Act, with the equinoxes by the usual approximation for 1980 to 2099. */
function holidaysByTheAct(year: number): string[] {
  const named = [
    [1, 1],
    [1, monday(year, 1, 2)],
    [2, 11],
    [2, 23],
    [3, equinox(year, 20.8431)],
    [4, 29],
    [5, 3],
    [5, 4],
    [5, 5],
    [7, monday(year, 7, 3)],
    [8, 11],
    [9, monday(year, 9, 3)],
    [9, equinox(year, 23.2488)],
    [10, monday(year, 10, 2)],
    [11, 3],
    [11, 23],
  ].map(([month, day]) => Date.UTC(year, month! - 1, day));
  const rest = new Set(named);
  for (const holiday of named) {
    if (new Date(holiday).getUTCDay() !== 0) continue;
    let substitute = holiday;
    while (rest.has(substitute)) substitute += aDay;
    rest.add(substitute);
  }
  for (const holiday of named) {
    if (named.includes(holiday + 2 * aDay)) rest.add(holiday + aDay);
  }
  return [...rest]
    .toSorted((a, b) => a - b)
    .map((time) => new Date(time).toISOString().slice(0, 10));
}

const aDay = 86_400_000;

function monday(year: number, month: number, nth: number): number {
  const first = new Date(Date.UTC(year, month - 1, 1)).getUTCDay();
  return 1 + ((8 - first) % 7) + (nth - 1) * 7;
}

function equinox(year: number, base: number): number {
  const since = year - 1980;
  return Math.floor(base + 0.242194 * since) - Math.floor(since / 4);
}
