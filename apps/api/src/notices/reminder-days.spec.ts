import { describe, expect, test } from '@jest/globals';
import { addDays } from '../calendar/working-days.ts';
import { remindersDue } from './reminder-days.ts';

const since = '2026-03-02';
const due = (reminderDays: number[], period: number | null, passed: number) =>
  remindersDue(
    { reminderDays, since, dueOn: period === null ? null : addDays(since, period) },
    addDays(since, passed),
  );

describe('reminders fall due', () => {
  test('on the days that the handbook names', () => {
    expect([29, 30, 44, 45, 90].map((passed) => due([30, 45], 60, passed))).toEqual([
      0, 1, 1, 2, 2,
    ]);
  });

  test.each([
    [14, [6, 7, 10, 11], [0, 1, 1, 2]],
    [21, [10, 11, 17, 18], [0, 1, 1, 2]],
    [30, [14, 15, 26, 27], [0, 1, 1, 2]],
  ])(
    'after half of %i days and three days before their end, where it names none',
    (period, passed, reminders) => {
      expect(passed.map((days) => due([], period, days))).toEqual(reminders);
    },
  );

  test('once where there is hardly any time, and never where there is no end', () => {
    expect([due([], 3, 3), due([], 1, 5), due([], null, 500)]).toEqual([1, 1, 0]);
  });
});
