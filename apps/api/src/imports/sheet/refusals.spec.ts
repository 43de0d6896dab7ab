import { randomBytes } from 'node:crypto';
import { describe, expect, test } from '@jest/globals';
import { readSheet } from './read-sheet.ts';
import { letters, row, workbook, workbookParts, zip } from './sheet-fixtures.ts';
import { SheetRefusal } from './sheet-refusal.ts';

const rows = row(1, 'Country', 'State') + row(2, 'Ghana', 'MoU');
const parts = workbookParts({ worksheets: [{ rows }] });
const read = (content: Buffer, name = 'cases.xlsx') => readSheet(content, name);
const refusal = async (content: Buffer, name?: string) => {
  const found: unknown = await read(content, name).catch((error: unknown) => error);
  return found instanceof SheetRefusal ? { code: found.code, params: found.params } : found;
};
const sized = (count: number, text = 'Ghana') =>
  row(1, 'Country', 'State') +
  Array.from({ length: count }, (_, at) => row(at + 2, `${text} ${at}`, 'MoU')).join('');
const compoundFile = (name: string) =>
  Buffer.concat([
    Buffer.from('d0cf11e0a1b11ae1', 'hex'),
    Buffer.alloc(504),
    Buffer.from(name, 'utf16le'),
  ]);

describe('another kind of file', () => {
  test.each<[string, Buffer, string, object]>([
    ['a workbook with macros', zip({ ...parts, 'xl/vbaProject.bin': 'x' }), 'macros', {}],
    [
      'a sheet of Excel 4 macros',
      zip({ ...parts, 'xl/macrosheets/sheet1.xml': 'x' }),
      'macros',
      {},
    ],
    ['an old workbook', compoundFile('Workbook'), 'oldWorkbook', {}],
    ['a workbook under a password', compoundFile('EncryptedPackage'), 'encrypted', {}],
    ['an encrypted archive', zip(parts, { flags: 1 }), 'encrypted', {}],
    ['a binary workbook', zip({ ...parts, 'xl/workbook.bin': 'x' }), 'binaryWorkbook', {}],
    [
      'an OpenDocument',
      zip({ 'content.xml': '', 'META-INF/manifest.xml': '' }),
      'openDocument',
      {},
    ],
    ['a letter', zip({ 'word/document.xml': '' }), 'notASheet', { found: 'docx' }],
    ['another archive', zip({ 'a.txt': '' }), 'notASheet', { found: 'zip' }],
    ['a saved mail', compoundFile('__substg1.0'), 'notASheet', { found: 'cfb' }],
    ['a PDF', Buffer.from('%PDF-1.7\na,b\n1,2\n'), 'notASheet', { found: 'pdf' }],
    ['a page', Buffer.from('<html><table><tr><td>a,b'), 'notASheet', { found: 'unknown' }],
    ['bytes', Buffer.from([1, 2, 3, 0]), 'notASheet', { found: 'unknown' }],
    ['nothing', Buffer.alloc(0), 'empty', {}],
  ])('%s is refused for what it is', async (_, content, code, params) => {
    await expect(refusal(content, 'cases.csv')).resolves.toEqual({ code, params });
  });

  test('is judged by its content, whatever it is called', async () => {
    await expect(read(zip(parts), 'cases.csv')).resolves.toMatchObject({ chosen: 'Sheet1' });
    await expect(read(Buffer.from('a,b\n1,2'), 'cases.xlsx')).resolves.toMatchObject({
      chosen: 'cases',
    });
  });
});

describe('the limits', () => {
  const tooBig = { code: 'tooBig', params: { mostBytes: 62_914_560 } };

  test('hold for what the directory declares', async () => {
    const declared = zip(parts, { unpackedBytes: 61 * 1024 * 1024 });
    await expect(refusal(declared)).resolves.toEqual(tooBig);
    const pictures = Array.from({ length: 5 }, (_, at) => [
      `xl/media/${at}`,
      randomBytes(100_000).toString('base64'),
    ]);
    const together = zip(
      { ...parts, ...Object.fromEntries(pictures) },
      { about: 'xl/media/', unpackedBytes: 13 * 1024 * 1024 },
    );
    await expect(refusal(together)).resolves.toEqual(tooBig);
  });

  test('hold for what really comes out', async () => {
    const blanks = ' '.repeat(20 * 1024 * 1024);
    const lying = zip(workbookParts({ worksheets: [{ rows: rows + blanks }] }), {
      about: 'xl/worksheets/sheet1.xml',
      unpackedBytes: 200_000,
    });
    const before = performance.now();
    await expect(refusal(lying)).resolves.toEqual(tooBig);
    expect(performance.now() - before).toBeLessThan(1_000);
  });

  test('hold for what unpacks to a multiple that no sheet has', async () => {
    const blanks = ' '.repeat(5 * 1024 * 1024);
    await expect(
      refusal(workbook({ worksheets: [{ rows }], more: { 'xl/media/a.xml': blanks } })),
    ).resolves.toEqual(tooBig);
  });

  test('let 5,000 rows through and refuse one more', async () => {
    const { rows: found } = await read(workbook({ worksheets: [{ rows: sized(5_000) }] }));
    expect(found).toHaveLength(5_000);
    const tooMany = { code: 'tooManyRows', params: { most: 5_000 } };
    await expect(refusal(workbook({ worksheets: [{ rows: sized(5_001) }] }))).resolves.toEqual(
      tooMany,
    );
    const text = `a,b\n${'1,2\n'.repeat(5_001)}`;
    await expect(refusal(Buffer.from(text))).resolves.toEqual(tooMany);
    await expect(read(Buffer.from(text.slice(0, -4)))).resolves.toMatchObject({ headerRow: 1 });
  });

  test('refuse 100,000 rows without reading them', async () => {
    const huge = workbook({ worksheets: [{ rows: sized(100_000) }] });
    const text = Buffer.from(`a;b\n${'Ghana;MoU\n'.repeat(100_000)}`);
    for (const content of [huge, text]) {
      const before = performance.now();
      await expect(refusal(content)).resolves.toMatchObject({ code: 'tooManyRows' });
      expect(performance.now() - before).toBeLessThan(1_000);
    }
  });

  test('let 100 columns through and refuse one more with its line', async () => {
    const names = Array.from({ length: 101 }, (_, at) => letters(at));
    const wide = (count: number) =>
      row(1, 'a', 'b') + row(2, ...Array.from({ length: count }, (_, at) => at));
    const { headers } = await read(workbook({ worksheets: [{ rows: wide(100) }] }));
    expect(headers).toHaveLength(100);
    const refused = { code: 'tooManyColumns', params: { most: 100, line: 2 } };
    await expect(refusal(workbook({ worksheets: [{ rows: wide(101) }] }))).resolves.toEqual(
      refused,
    );
    await expect(refusal(Buffer.from(`a,b\n${names.join(',')}`))).resolves.toEqual(refused);
  });

  test('refuse a cell over 10,000 characters with its line, wherever its text is kept', async () => {
    const refused = { code: 'cellTooLong', params: { most: 10_000, line: 3 } };
    const long = 'x'.repeat(10_001);
    const shared = '<c r="@" t="s"><v>0</v></c>';
    for (const cell of [long, shared, `<c r="@" t="str"><v>${long}</v></c>`]) {
      const content = workbook({
        sharedTexts: `<si><t>${long}</t></si>`,
        worksheets: [{ rows: rows + row(3, cell) }],
      });
      await expect(refusal(content)).resolves.toEqual(refused);
    }
    await expect(refusal(Buffer.from(`a,b\n1,2\n1,${long}`))).resolves.toEqual(refused);
    const most = workbook({ worksheets: [{ rows: rows + row(3, long.slice(1)) }] });
    await expect(read(most)).resolves.toMatchObject({ headerRow: 1 });
  });

  test('refuse a text that is nothing but delimiters or blanks', async () => {
    const commas = Buffer.from(`a,b\n${','.repeat(2_000_000)}`);
    await expect(refusal(commas)).resolves.toMatchObject({
      code: 'tooManyColumns',
      params: { line: 2 },
    });
    const blanks = Buffer.from(`a,b\n${' \n'.repeat(2_000_000)}`);
    await expect(refusal(blanks)).resolves.toMatchObject({ code: 'tooManyRows' });
    const breaks = Buffer.from(`a,b\n${'\n'.repeat(2_000_000)}1,2\n`);
    await expect(read(breaks)).resolves.toMatchObject({ rows: [{ line: 2_000_002 }] });
    const exported = Buffer.from(`a,b\n1,2${','.repeat(16_382)}\n`);
    await expect(read(exported)).resolves.toMatchObject({ headers: ['a', 'b'] });
  });

  test.each<[string, number, string, (at: number) => string]>([
    ['styles', 100_000, 'xl/styles.xml', (at) => `<xf numFmtId="${at}"/>`],
    ['formats', 100_000, 'xl/styles.xml', (at) => `<numFmt numFmtId="${at}" formatCode="0"/>`],
    ['relations', 100_000, '_rels/.rels', (at) => `<Relationship Id="${at}"/>`],
    ['worksheets', 100_000, 'xl/workbook.xml', (at) => `<sheet name="${at}"/>`],
    ['texts', 500_000, 'xl/sharedStrings.xml', (at) => `<si><t>${at}</t></si>`],
  ])('refuse a workbook that declares too many %s', async (what, most, name, one) => {
    const inside = what === 'formats' ? 'numFmts' : 'cellXfs';
    const all = Array.from({ length: most + 2 }, (_, at) => one(at)).join('');
    const content = zip({ ...parts, [name]: `<a><${inside}>${all}</${inside}></a>` });
    await expect(refusal(content)).resolves.toEqual(tooBig);
  });

  test('refuse a value far down or far right without making room for it', async () => {
    const right = `${rows}<row r="3"><c r="XFD3"><v>1</v></c></row>`;
    await expect(refusal(workbook({ worksheets: [{ rows: right }] }))).resolves.toMatchObject({
      code: 'tooManyColumns',
    });
    const down = `${rows}<row r="1048576"><c r="A1048576"><v>1</v></c></row>`;
    await expect(read(workbook({ worksheets: [{ rows: down }] }))).resolves.toMatchObject({
      rows: [{ line: 2 }, { line: 1_048_576 }],
    });
  });
});

describe('a broken or hostile workbook', () => {
  test('declares no entities of its own', async () => {
    const prologue = '<!DOCTYPE x [<!ENTITY e SYSTEM "file:///etc/passwd">]>';
    const content = workbook({ prologue, worksheets: [{ rows: rows + row(3, '&e;', 'x') }] });
    await expect(refusal(content)).resolves.toEqual({ code: 'damaged', params: {} });
    const undeclared = workbook({ worksheets: [{ rows: rows + row(3, '&e;', 'x') }] });
    const { rows: found } = await read(undeclared);
    expect(found[1]?.cells[0]).toBe('&e;');
  });

  test.each<[string, string]>([
    ['a row that comes twice', row(2, 'Peru', 'MoU')],
    ['a row beyond the last', '<row r="1048577"><c><v>1</v></c></row>'],
    ['a cell without a place', '<row r="3"><c r="3"><v>1</v></c></row>'],
    ['a number that is none', '<row r="3"><c r="A3"><v>1.2.3</v></c></row>'],
    ['a shared text that is missing', '<row r="3"><c r="A3" t="s"><v>9</v></c></row>'],
    ['tags in tags in tags', '<a>'.repeat(101) + '</a>'.repeat(101)],
    ['a tag that never closes', '<row r="3"><c r="A3">'],
    [
      'a comment as long as a book',
      `<!-- ${Array.from({ length: 500_000 }, (_, at) => `${at} -> `).join('')}-->`,
    ],
  ])('with %s is damaged', async (_, more) => {
    await expect(refusal(workbook({ worksheets: [{ rows: rows + more }] }))).resolves.toMatchObject(
      { code: 'damaged' },
    );
  });

  test('whose bytes were changed on the way is damaged', async () => {
    const content = zip(parts);
    const at = content.indexOf('xl/worksheets/sheet1.xml') + 60;
    content[at] = content[at]! ^ 0xff;
    await expect(refusal(content)).resolves.toMatchObject({ code: 'damaged' });
    await expect(refusal(zip(parts, { checksum: 1 }))).resolves.toMatchObject({ code: 'damaged' });
  });
});
