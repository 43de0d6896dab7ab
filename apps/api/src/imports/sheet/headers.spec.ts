import { describe, expect, test } from '@jest/globals';
import { readSheet } from './read-sheet.ts';
import { row, workbook } from './sheet-fixtures.ts';

const read = (rows: readonly string[], merges: readonly string[] = []) =>
  readSheet(workbook({ worksheets: [{ rows: rows.join(''), merges }] }), 'cases.xlsx');

describe('the headers', () => {
  test('stand below titles, which are skipped and counted', async () => {
    const found = await read(
      [
        row(1, 'Cases of the Center'),
        row(3, null, 2026, 'as of March'),
        row(5, 'Country', 'State', 'Since'),
        row(6, 'Ghana', 'MoU', 46086),
      ],
      ['A1:C1'],
    );
    expect(found.headers).toEqual(['Country', 'State', 'Since']);
    expect(found.headerRow).toBe(5);
    expect(found.rows).toEqual([{ line: 6, cells: ['Ghana', 'MoU', 46086] }]);
    expect(found.notes).toEqual([{ code: 'titleRows', count: 2 }]);
  });

  test('merged over columns give their text to each of them', async () => {
    const { headers } = await read(
      [row(1, 'Country', 'Focal point', null, 'Note'), row(2, 'Ghana', 'Ama', '+233', 'x')],
      ['B1:C1'],
    );
    expect(headers).toEqual(['Country', 'Focal point', 'Focal point (2)', 'Note']);
  });

  test('merged over two rows make one row with the parts under the others', async () => {
    const found = await read(
      [
        row(2, 'Country', 'Last contact', null, 'Next action', null),
        row(3, null, 'Date', 'Channel', 'Text', 'Date'),
        row(4, 'Ghana', '5 March 2026', 'mail', 'call', '1 June 2026'),
      ],
      ['A2:A3', 'B2:C2', 'D2:E2'],
    );
    expect(found.headers).toEqual([
      'Country',
      'Last contact Date',
      'Last contact Channel',
      'Next action Text',
      'Next action Date',
    ]);
    expect(found.headerRow).toBe(2);
    expect(found.rows.map(({ line }) => line)).toEqual([4]);
  });

  test('merged over two rows take in whatever stands beside their second row', async () => {
    const { headers, rows } = await read(
      [
        row(1, 'Country', 'Since', 'Note'),
        row(2, null, '(day and month)'),
        row(3, 'Ghana', '5 March', 'x'),
      ],
      ['A1:A2'],
    );
    expect(headers).toEqual(['Country', 'Since (day and month)', 'Note']);
    expect(rows).toHaveLength(1);
  });

  test('take in a row of parts that stands only under merged headers', async () => {
    const found = await read(
      [
        row(1, 'Country', 'Contact', null),
        row(2, null, 'Name', 'Mail'),
        row(3, 'Ghana', 'Ama', 'ama@example.test'),
      ],
      ['B1:C1'],
    );
    expect(found.headers).toEqual(['Country', 'Contact Name', 'Contact Mail']);
    expect(found.rows).toHaveLength(1);
  });

  test('that are the same, missing, numbers or broken over lines are told apart and readable', async () => {
    const { headers } = await read([
      row(1, 'Date', 'Date', null, 2026, 'Last\ncontact', 'Date (2)'),
      row(2, 'a', 'b', 'c', 'd', 'e', 'f'),
    ]);
    expect(headers).toEqual(['Date', 'Date (2)', '(C)', '2026', 'Last contact', 'Date (2) (2)']);
  });

  test('need data below them', async () => {
    await expect(read([row(1, 'Country', 'State')])).rejects.toMatchObject({ code: 'noHeaders' });
    await expect(read([row(1, 'Ghana'), row(2, 'Peru')])).rejects.toMatchObject({
      code: 'noHeaders',
    });
    await expect(read([row(1, '  ', '<c r="@" s="1"/>')])).rejects.toMatchObject({
      code: 'empty',
    });
  });
});

describe('the rows', () => {
  test('come without empty rows and without empty columns at the end', async () => {
    const { headers, rows } = await read([
      row(1, 'Country', 'State', ' '),
      row(2, 'Ghana', 'MoU', null, null, ' '),
      row(3, '<c r="@" s="1"/>', '<c r="@" t="str"><f>""</f><v></v></c>'),
      row(4, 'Peru'),
      '<row r="1048576"><c r="XFD1048576" s="1"/></row>',
    ]);
    expect(headers).toEqual(['Country', 'State']);
    expect(rows).toEqual([
      { line: 2, cells: ['Ghana', 'MoU'] },
      { line: 4, cells: ['Peru', null] },
    ]);
  });
});
