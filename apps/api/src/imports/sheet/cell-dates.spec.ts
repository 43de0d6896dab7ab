import { describe, expect, test } from '@jest/globals';
import { parseDate } from './cell-dates.ts';

const exact = (on: string) => ({ on, precision: 'exact' });
const month = (on: string) => ({ on, precision: 'month' });

describe('a cell', () => {
  test.each([
    '2026-03-05',
    '2026-03-05T23:59:00Z',
    '2026-03-05 10:00',
    '2026/3/5',
    '05.03.2026',
    '5.3.2026',
    '5 March 2026',
    '5 Mar 2026',
    '5-Mar-2026',
    '05 MARCH 2026',
    '5th March 2026',
    'March 5, 2026',
    '5 mars 2026',
    '5 de marzo de 2026',
    ' 5\u00a0marzo  del 2026 ',
  ])('with %j is the fifth of March', (text) => {
    expect(parseDate(text)).toEqual(exact('2026-03-05'));
  });

  test('with one of Excel’s dates is that day', () => {
    expect(parseDate({ date: '2026-03-05' })).toEqual(exact('2026-03-05'));
  });

  test.each([
    ['1er août 2026', '2026-08-01'],
    ['14 févr. 2026', '2026-02-14'],
    ['14 fe\u0301vrier 2026', '2026-02-14'],
    ['31 Dic. 2025', '2025-12-31'],
    ['1 de enero de 2026', '2026-01-01'],
    ['15 setiembre 2026', '2026-09-15'],
    ['9 Sept 2026', '2026-09-09'],
    ['29.02.2028', '2028-02-29'],
    ['25/03/2026', '2026-03-25'],
    ['03/25/2026', '2026-03-25'],
    ['25-3-2026', '2026-03-25'],
    ['3/3/2026', '2026-03-03'],
  ])('with %j is %s', (text, on) => {
    expect(parseDate(text)).toEqual(exact(on));
  });

  test.each([
    'March 2026',
    'mars 2026',
    'marzo de 2026',
    'Mar-2026',
    '03/2026',
    '3.2026',
    '2026-03',
  ])('with %j is the month', (text) => {
    expect(parseDate(text)).toEqual(month('2026-03-01'));
  });

  test.each([
    '5/3/2026',
    '5-3-2026',
    '31.02.2026',
    '03.25.2026',
    '2026-02-30',
    '30/30/2026',
    '13/2026',
    '2026-00',
    '5 Brumaire 2026',
    '5/3/26',
    '5 March 0226',
    '2026',
    'soon',
    46086,
    true,
  ])('with %j is unclear', (cell) => {
    expect(parseDate(cell)).toBe('unclear');
  });

  test.each([null, '', '  '])('with %j states no date', (cell) => {
    expect(parseDate(cell)).toBeNull();
  });
});
