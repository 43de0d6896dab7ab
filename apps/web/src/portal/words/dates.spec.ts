import { describe, expect, test } from '@jest/globals';
import { cityOf, dayAndTime, daysUntil, endOfDay, longDate, todayIn } from './dates.ts';

describe('dates and deadlines', () => {
  test('a date is written out in each language', () => {
    expect(longDate('2026-11-27', 'en').replace(',', '')).toBe('Friday 27 November 2026');
    expect(longDate('2026-11-27', 'fr')).toBe('vendredi 27 novembre 2026');
    expect(longDate('2026-11-27', 'es')).toBe('viernes, 27 de noviembre de 2026');
  });

  test('a deadline ends at 23:59 in the zone of the country', () => {
    expect(endOfDay('2026-11-27', 'Africa/Accra').toISOString()).toBe('2026-11-27T23:59:00.000Z');
    expect(endOfDay('2026-11-27', 'America/Lima').toISOString()).toBe('2026-11-28T04:59:00.000Z');
    expect(endOfDay('2026-11-27', 'Pacific/Fiji').toISOString()).toBe('2026-11-27T11:59:00.000Z');
  });

  test('a deadline on the eve of a change to summer time is not an hour off', () => {
    expect(endOfDay('2026-09-26', 'Pacific/Auckland').toISOString()).toBe(
      '2026-09-26T11:59:00.000Z',
    );
    expect(endOfDay('2026-09-27', 'Pacific/Auckland').toISOString()).toBe(
      '2026-09-27T10:59:00.000Z',
    );
  });

  test('the same minute is said in the zone of the Center', () => {
    const end = endOfDay('2026-11-27', 'Africa/Accra');
    expect(dayAndTime(end, 'en', 'Asia/Tokyo')).toEqual({
      day: expect.stringMatching(/^Saturday,? 28 November$/),
      time: '08:59',
    });
  });

  test('days are counted by the calendar of the country', () => {
    const now = new Date('2026-11-27T03:00:00Z');
    expect(todayIn('America/Lima', now)).toBe('2026-11-26');
    expect(daysUntil('2026-11-27', 'America/Lima', now)).toBe(1);
    expect(daysUntil('2026-11-27', 'Africa/Accra', now)).toBe(0);
    expect(daysUntil('2026-11-20', 'Africa/Accra', now)).toBe(-7);
  });

  test('a zone is known by its city', () => {
    expect(cityOf('America/Argentina/Buenos_Aires')).toBe('Buenos Aires');
  });
});
