import { describe, expect, test } from '@jest/globals';
import { readSheet } from './read-sheet.ts';
import { row, workbook } from './sheet-fixtures.ts';

const headers = row(1, 'Country', 'Status', 'Note');
const read = (rows: readonly string[], merges: readonly string[]) =>
  readSheet(workbook({ worksheets: [{ rows: headers + rows.join(''), merges }] }), 'cases.xlsx');
const column = (found: Awaited<ReturnType<typeof read>>, at = 0) =>
  found.rows.map(({ line, cells }) => [line, cells[at]]);

describe('a cell that is merged over several rows', () => {
  test('has its value in each of them, and that is said', async () => {
    const found = await read(
      [
        row(2, 'Ghana', 'Invited', 'a'),
        row(3, null, 'Consulting', 'b'),
        row(4, 'Peru', 'Invited', 'c'),
        row(5, 'Chile', 'Invited', 7),
        row(6, null, 'Consulting'),
      ],
      ['A2:A3', 'A5:A6', 'C5:C6'],
    );
    expect(found.rows.map(({ cells }) => cells)).toEqual([
      ['Ghana', 'Invited', 'a'],
      ['Ghana', 'Consulting', 'b'],
      ['Peru', 'Invited', 'c'],
      ['Chile', 'Invited', 7],
      ['Chile', 'Consulting', 7],
    ]);
    expect(found.notes).toEqual([{ code: 'mergedDown', count: 3, line: 2 }]);
  });

  test('ends with its last row, and the next merged cell begins anew', async () => {
    const found = await read(
      [
        row(2, 'Ghana', 'x'),
        row(3, null, 'x'),
        row(4, null, 'x'),
        row(5, 'Peru', 'x'),
        row(6, null, 'x'),
        row(7, null, 'x'),
      ],
      ['A2:A3', 'A5:A6'],
    );
    expect(column(found)).toEqual([
      [2, 'Ghana'],
      [3, 'Ghana'],
      [4, null],
      [5, 'Peru'],
      [6, 'Peru'],
      [7, null],
    ]);
  });

  test('makes no row of one in which nothing else is written', async () => {
    const found = await read([row(2, 'Ghana', 'x'), row(4, null, 'y')], ['A2:A5']);
    expect(column(found)).toEqual([
      [2, 'Ghana'],
      [4, 'Ghana'],
    ]);
  });

  test('gives nothing when it is empty, and nothing is said', async () => {
    const found = await read([row(2, null, 'x'), row(3, null, 'y')], ['A2:A3']);
    expect(column(found)).toEqual([
      [2, null],
      [3, null],
    ]);
    expect(found.notes).toEqual([]);
  });

  test('is no other than one of the headers', async () => {
    const found = await readSheet(
      workbook({
        worksheets: [
          {
            rows: row(1, 'Country', 'Last contact') + row(2, null, 'Date') + row(3, null, 'May'),
            merges: ['A1:A2'],
          },
        ],
      }),
      'cases.xlsx',
    );
    expect(column(found)).toEqual([[3, null]]);
    expect(found.notes).toEqual([]);
  });
});

test.each([
  ['columns', 'A2:B2'],
  ['rows and columns', 'A2:B3'],
])('a cell that is merged over several %s is not filled, and that is said', async (_, merge) => {
  const found = await read([row(2, 'Ghana', null, 'a'), row(3, null, null, 'b')], [merge]);
  expect(found.rows.map(({ cells }) => cells)).toEqual([
    ['Ghana', null, 'a'],
    [null, null, 'b'],
  ]);
  expect(found.notes).toEqual([{ code: 'mergedData', count: 1, line: 2 }]);
});
