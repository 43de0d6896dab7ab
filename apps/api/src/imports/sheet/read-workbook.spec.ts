import { describe, expect, test } from '@jest/globals';
import writeXlsxFile from 'write-excel-file/node';
import { readSheet } from './read-sheet.ts';
import { row, workbook } from './sheet-fixtures.ts';

const headers = row(1, 'Country', 'Since');
const read = (content: Buffer, worksheet?: string) => readSheet(content, 'cases.xlsx', worksheet);

describe('a workbook', () => {
  test('that a library wrote comes with texts, numbers, truths and calendar dates', async () => {
    const content = await writeXlsxFile(
      [
        ['Country', 'Cases', 'Running', 'Since'],
        [
          'Côte d’Ivoire',
          { value: 1.5, type: Number },
          { value: true, type: Boolean },
          { value: new Date('2026-03-05T00:00:00Z'), type: Date, format: 'dd.mm.yyyy' },
        ],
        ['NA', { value: 7, type: Number }, null, null],
      ],
      { sheet: 'Tracker' },
    ).toBuffer();
    await expect(read(content)).resolves.toEqual({
      sheets: ['Tracker'],
      chosen: 'Tracker',
      headers: ['Country', 'Cases', 'Running', 'Since'],
      headerRow: 1,
      rows: [
        { line: 2, cells: ['Côte d’Ivoire', 1.5, true, { date: '2026-03-05' }] },
        { line: 3, cells: ['NA', 7, null, null] },
      ],
      notes: [],
    });
  });

  test('joins rich texts, leaves out pronunciations and resolves escaped characters', async () => {
    const { rows } = await read(
      workbook({
        sharedTexts:
          '<si><r><t>Viet </t></r><r><t xml:space="preserve">Nam</t></r><rPh><t>ベトナム</t></rPh></si><si><t>one_x000D_&#x1F30D; &amp; two</t></si>',
        worksheets: [
          {
            rows: headers + row(2, '<c r="@" t="s"><v>0</v></c>', '<c r="@" t="s"><v>1</v></c>'),
          },
        ],
      }),
    );
    expect(rows[0]?.cells).toEqual(['Viet Nam', 'one\n🌍 & two']);
  });

  test('lists hidden worksheets and reads the first shown one that has data', async () => {
    const content = workbook({
      worksheets: [
        { name: 'Lists', state: 'veryHidden', rows: headers + row(2, 'Peru', 'May') },
        { name: 'Cover', rows: row(1, 'Our cases') },
        { name: 'R&amp;D', rows: headers + row(2, 'Ghana', 'June') },
        { name: 'Old', state: 'hidden', rows: headers + row(2, 'Chile', 'July') },
      ],
    });
    const { sheets, chosen, rows } = await read(content);
    expect(sheets).toEqual(['Lists', 'Cover', 'R&D', 'Old']);
    expect(chosen).toBe('R&D');
    expect(rows).toEqual([{ line: 2, cells: ['Ghana', 'June'] }]);
    await expect(read(content, 'Old')).resolves.toMatchObject({
      chosen: 'Old',
      rows: [{ cells: ['Chile', 'July'] }],
    });
    await expect(read(content, 'New')).rejects.toMatchObject({
      code: 'noSuchWorksheet',
      params: { worksheet: 'New' },
    });
  });

  test('gives the last values of formulas and says what was calculated, missing or an error', async () => {
    const { rows, notes } = await read(
      workbook({
        worksheets: [
          {
            rows:
              headers +
              row(
                2,
                '<c r="@" t="str"><f>A9</f><v>Ghana</v></c>',
                '<c r="@"><f>1+1</f><v>2</v></c>',
              ) +
              row(3, 'Peru', '<c r="@"><f>NOW()</f></c>') +
              row(4, 'Chile', '<c r="@" t="e"><v>#REF!</v></c>'),
          },
        ],
      }),
    );
    expect(rows.map(({ cells }) => cells)).toEqual([
      ['Ghana', 2],
      ['Peru', null],
      ['Chile', null],
    ]);
    expect(notes).toEqual([
      { code: 'formula', count: 3, line: 2 },
      { code: 'formulaWithoutValue', count: 1, line: 3 },
      { code: 'errorValue', count: 1, line: 4 },
    ]);
  });
});

describe('a date in Excel', () => {
  const dated = (serials: readonly number[], format: string, date1904?: string) =>
    read(
      workbook({
        ...(date1904 === undefined ? {} : { date1904 }),
        formats: [format],
        worksheets: [
          {
            rows:
              headers +
              serials
                .map((one, at) => row(at + 2, 'Ghana', `<c r="@" s="1"><v>${one}</v></c>`))
                .join(''),
          },
        ],
      }),
    ).then(({ rows }) => rows.map(({ cells }) => cells[1]));

  test('is the day that Excel shows, in both of its systems and at any time of day', async () => {
    await expect(dated([46086, 46086.999, 61, 59, 1], 'yyyy-mm-dd')).resolves.toEqual([
      { date: '2026-03-05' },
      { date: '2026-03-05' },
      { date: '1900-03-01' },
      { date: '1900-02-28' },
      { date: '1900-01-01' },
    ]);
    for (const system of ['1', 'true'])
      await expect(dated([44624, 0], 'yyyy-mm-dd', system)).resolves.toEqual([
        { date: '2026-03-05' },
        { date: '1904-01-01' },
      ]);
    await expect(dated([46086], 'yyyy-mm-dd', '0')).resolves.toEqual([{ date: '2026-03-05' }]);
  });

  test.each([
    'mmm yyyy',
    '[$-409]d\\-mmm\\-yy;@',
    'm/d/yy h:mm AM/PM',
    '&quot;since &quot;d mmmm',
    '[Red]mmmm',
  ])('is known by the format %s', async (format) => {
    await expect(dated([46086], format)).resolves.toEqual([{ date: '2026-03-05' }]);
  });

  test.each([
    '0.00',
    '#,##0 &quot;days&quot;',
    '[h]:mm',
    'mm:ss',
    'h:mm AM/PM',
    '[Red]0',
    'General',
    '0\\d',
  ])('is not what the format %s shows', async (format) => {
    await expect(dated([46086], format)).resolves.toEqual([46086]);
  });

  test('is no date where Excel itself shows none', async () => {
    await expect(dated([60, 0.5, -1, 2_958_466], 'yyyy-mm-dd')).resolves.toEqual([
      60, 0.5, -1, 2_958_466,
    ]);
  });

  test('is the written day when the cell holds it as ISO 8601', async () => {
    const rows = headers + row(2, 'Ghana', '<c r="@" t="d"><v>2026-03-05T23:59:00Z</v></c>');
    const { rows: found } = await read(workbook({ worksheets: [{ rows }] }));
    expect(found[0]?.cells[1]).toEqual({ date: '2026-03-05' });
  });
});
