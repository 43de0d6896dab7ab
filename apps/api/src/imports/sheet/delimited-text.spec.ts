import { describe, expect, test } from '@jest/globals';
import { readSheet } from './read-sheet.ts';

const read = (content: Buffer | string) => readSheet(Buffer.from(content), 'Our cases.csv');
const cells = async (content: Buffer | string) =>
  (await read(content)).rows.map((one) => one.cells);

describe('a text of cells', () => {
  test.each([
    [',', 'Country,Note\nGhana,"a; b; c"\nPeru,"x; y; z"\n'],
    [';', 'Country;Note\nGhana;1,5\nPeru;2,5, or more\n'],
    ['\t', 'Country\tNote\nGhana\tone, two; three\nPeru\tone, two; three\n'],
    ['sep=', 'sep=|\r\nCountry|Note\r\nGhana|a,b\r\n'],
  ])('with %j between them is told by what most rows agree on', async (_, text) => {
    const { headers, rows } = await read(text);
    expect(headers).toEqual(['Country', 'Note']);
    expect(rows[0]).toMatchObject({ line: 2, cells: ['Ghana', expect.any(String)] });
  });

  test('has one sheet, called as the file', async () => {
    await expect(read('a,b\n1,2')).resolves.toMatchObject({
      sheets: ['Our cases'],
      chosen: 'Our cases',
      notes: [],
    });
    await expect(readSheet(Buffer.from('a,b\n1,2'), 'x.csv', 'y')).rejects.toMatchObject({
      code: 'noSuchWorksheet',
    });
  });

  test('stays text: NA, leading zeros, numbers, dates and truths', async () => {
    const text = 'Code,Phone,Cases,Since,Running\nNA,00233,1.50,2026-03-05,TRUE\n';
    await expect(cells(text)).resolves.toEqual([['NA', '00233', '1.50', '2026-03-05', 'TRUE']]);
  });

  test('keeps breaks inside quotes, counts rows as Excel does and pads short rows', async () => {
    const { rows } = await read('a,b,c\r\n"one\r\ntwo","say ""x""",3\r\n\r\n1\r\n1,2,3,\r\n,,\r\n');
    expect(rows).toEqual([
      { line: 2, cells: ['one\ntwo', 'say "x"', '3'] },
      { line: 4, cells: ['1', null, null] },
      { line: 5, cells: ['1', '2', '3'] },
    ]);
  });

  test('gives a row that is longer than the headers a column of its own', async () => {
    const { headers, rows } = await read('a,b\n1,2,3\n');
    expect(headers).toEqual(['a', 'b', '(C)']);
    expect(rows[0]?.cells).toEqual(['1', '2', '3']);
  });

  test('may mix line breaks and use quotation marks inside cells', async () => {
    await expect(cells('a,b\r\n1,5" pipe\n2,3\r4,5')).resolves.toEqual([
      ['1', '5" pipe'],
      ['2', '3'],
      ['4', '5'],
    ]);
  });

  test('says where a quotation mark is opened and never closed', async () => {
    await expect(read('a,b\n1,2\n\n"3,4\n5,6\n')).rejects.toMatchObject({
      code: 'unclosedQuote',
      params: { line: 4 },
    });
  });
});

describe('the encoding', () => {
  const text = 'Pays,Été\nCôte d’Ivoire,€\n';
  const utf16 = Buffer.from(`\ufeff${text}`, 'utf16le');

  test.each<[string, Buffer]>([
    ['UTF-8', Buffer.from(text)],
    ['UTF-8 with a mark', Buffer.from(`\ufeff${text}`)],
    ['UTF-16 little-endian', utf16],
    ['UTF-16 big-endian', Buffer.from(utf16).swap16()],
  ])('%s is read without a word', async (_, content) => {
    const { headers, rows, notes } = await read(content);
    expect(headers).toEqual(['Pays', 'Été']);
    expect(rows[0]?.cells).toEqual(['Côte d’Ivoire', '€']);
    expect(notes).toEqual([]);
  });

  test('is taken for windows-1252 when it can be nothing else, and that is said', async () => {
    const content = Buffer.from('Pays,\xc9t\xe9\nC\xf4te d\x92Ivoire,\x80\n', 'latin1');
    const { headers, rows, notes } = await read(content);
    expect(headers).toEqual(['Pays', 'Été']);
    expect(rows[0]?.cells).toEqual(['Côte d’Ivoire', '€']);
    expect(notes).toEqual([{ code: 'encoding', encoding: 'windows-1252' }]);
  });
});
