import { beforeAll, describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import writeXlsxFile from 'write-excel-file/node';
import { readSheet } from './read-sheet.ts';
import { row, workbookParts, zip } from './sheet-fixtures.ts';
import { SheetRefusal } from './sheet-refusal.ts';

async function isReadOrRefused(content: Buffer): Promise<boolean> {
  try {
    return (await readSheet(content, 'cases.xlsx')).headers.length > 0;
  } catch (error) {
    if (error instanceof SheetRefusal) return true;
    throw error;
  }
}

let real: Buffer;
beforeAll(async () => {
  const cases = Array.from({ length: 40 }, (_, at) => [`Country ${at}`, at, new Date(0)]);
  const header = ['Country', 'Cases', 'Since'];
  real = await writeXlsxFile([header, ...cases], { dateFormat: 'dd/mm/yyyy' }).toBuffer();
});

describe('any bytes are read or refused', () => {
  test('when they are random', async () => {
    const beginnings = ['', 'PK\x03\x04', '\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1', '\xff\xfe', 'a,"b\n'];
    await fc.assert(
      fc.asyncProperty(
        fc.constantFrom(...beginnings),
        fc.uint8Array({ maxLength: 2_000 }),
        (beginning, bytes) =>
          isReadOrRefused(Buffer.concat([Buffer.from(beginning, 'latin1'), bytes])),
      ),
      { numRuns: 60 },
    );
  });

  test('when they are any text', async () => {
    const text = fc.string({
      unit: fc.constantFrom(...Array.from('ab,;\t"\n\r é€0/')),
      maxLength: 300,
    });
    await fc.assert(
      fc.asyncProperty(text, (one) => isReadOrRefused(Buffer.from(one))),
      { numRuns: 60 },
    );
  });

  test('when they are a workbook that was cut off', async () => {
    await expect(isReadOrRefused(real)).resolves.toBe(true);
    await fc.assert(
      fc.asyncProperty(fc.integer({ min: 0, max: real.length - 1 }), async (length) => {
        await expect(readSheet(real.subarray(0, length), 'a.xlsx')).rejects.toBeInstanceOf(
          SheetRefusal,
        );
      }),
      { numRuns: 60 },
    );
  });

  test('when they are a workbook with bytes changed', async () => {
    const change = fc.tuple(fc.nat({ max: real.length - 1 }), fc.integer({ min: 1, max: 255 }));
    await fc.assert(
      fc.asyncProperty(fc.array(change, { minLength: 1, maxLength: 5 }), (changes) => {
        const content = Buffer.from(real);
        for (const [at, by] of changes) content[at] = content[at]! ^ by;
        return isReadOrRefused(content);
      }),
      { numRuns: 60 },
    );
  });

  test('when a part of a workbook is changed and packed again', async () => {
    const parts = workbookParts({
      sharedTexts: '<si><t>Peru</t></si>',
      formats: ['d mmm'],
      worksheets: [
        {
          rows:
            row(1, 'a', 'b') + row(2, '<c r="@" t="s"><v>0</v></c>', '<c r="@" s="1"><v>9</v></c>'),
          merges: ['A1:B1'],
        },
      ],
    });
    const piece = fc.constantFrom(
      '<',
      '>',
      '"',
      '&#x110000;',
      '/',
      'r="A0"',
      '<!--',
      '',
      '-1',
      '..',
    );
    await fc.assert(
      fc.asyncProperty(
        fc.constantFrom(...Object.keys(parts)),
        fc.nat({ max: 400 }),
        fc.nat({ max: 12 }),
        piece,
        (name, at, cut, instead) => {
          const text = parts[name]!;
          const changed = text.slice(0, at) + instead + text.slice(at + cut);
          return isReadOrRefused(zip({ ...parts, [name]: changed }));
        },
      ),
      { numRuns: 60 },
    );
  });
});
