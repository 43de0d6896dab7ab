import { describe, expect, test } from '@jest/globals';
import { certainties, fieldCalendar, nextOccurrence } from './calendar.ts';
import { partnershipHistory } from './calendar/partnership-history.ts';

describe('the calendar of the field', () => {
  test('says of each date how sure it is', () => {
    expect(fieldCalendar).toHaveLength(29);
    for (const { certainty } of fieldCalendar) expect(certainties).toContain(certainty);
  });

  test('holds dates that exist, and periods that end after they begin', () => {
    for (const { when } of fieldCalendar) {
      if (when.kind === 'day') expect(isDate(when.on)).toBe(true);
      if (when.kind === 'month') expect(isDate(`${when.in}-01`)).toBe(true);
      if (when.kind === 'days') {
        expect(isDate(when.from) && isDate(when.to)).toBe(true);
        expect(when.to > when.from).toBe(true);
      }
    }
  });

  test('tells the story of the Partnership in its order', () => {
    const begins = partnershipHistory.flatMap(({ when }) => {
      if (when.kind === 'timesAYear') return [];
      return [when.kind === 'day' ? when.on : when.kind === 'days' ? when.from : when.in];
    });
    expect(begins).toEqual(begins.toSorted());
    expect(begins[0]).toBe('2022-11-16');
  });

  test.each([
    ['2026-04-15', '2026-04-15'],
    ['2026-04-16', '2027-04-15'],
    ['2026-01-01', '2026-04-15'],
  ])('after %s the annual information is due on %s', (from, due) => {
    expect(nextOccurrence(yearly('annualInformation'), from)).toBe(due);
  });

  test.each([
    ['2020-05-01', '2024-12-31'],
    ['2024-12-31', '2024-12-31'],
    ['2025-01-01', '2026-12-31'],
    ['2027-06-30', '2028-12-31'],
  ])('after %s the biennial transparency report is due on %s', (from, due) => {
    expect(nextOccurrence(yearly('biennialTransparencyReport'), from)).toBe(due);
  });

  test('an entry without a day begins on the first of its month', () => {
    expect(nextOccurrence(yearly('subsidiaryBodies'), '2026-05-20')).toBe('2026-06-01');
  });
});

function yearly(code: string) {
  const when = fieldCalendar.find((entry) => entry.code === code)?.when;
  if (when?.kind !== 'yearly') throw new Error(`${code} is not yearly`);
  return when;
}

function isDate(text: string): boolean {
  const time = Date.parse(`${text}T00:00:00Z`);
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(text);
}
