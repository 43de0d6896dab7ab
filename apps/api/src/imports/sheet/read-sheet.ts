import { fileTypeFromBuffer } from 'file-type';
import type { SheetRow } from './cell.ts';
import { readDelimitedText } from './delimited-text.ts';
import { filledDown, mergedAcross } from './fill-down.ts';
import { SheetRefusal, sheetLimits, tooBig } from './sheet-refusal.ts';
import { findTable, type Table } from './table.ts';
import { openWorkbook, type Worksheet } from './workbook.ts';
import { openArchive } from './workbook-archive.ts';
import { readWorksheet, type Grid } from './worksheet.ts';

/**
 * What whoever uploads a sheet should know about how it was read:
 * - `formula`: values that were calculated, as last saved; `formulaWithoutValue`: never calculated, so read as empty;
 *   `errorValue`: an error such as #REF!, read as empty (each: how many, and the first line)
 * - `mergedDown`: cells below the headers that are merged over several rows; each of these rows has the value
 * - `mergedData`: cells below the headers that are merged over several columns; only the first of them has the value
 * - `encoding`: the text said nothing of its encoding and was not UTF-8, so this was assumed
 * - `titleRows`: filled rows above the headers that were left out
 */
export type SheetNote =
  | {
      readonly code: 'formula' | 'formulaWithoutValue' | 'errorValue' | 'mergedDown' | 'mergedData';
      readonly count: number;
      readonly line: number;
    }
  | { readonly code: 'encoding'; readonly encoding: 'windows-1252' }
  | { readonly code: 'titleRows'; readonly count: number };

/** A sheet as it was read. Every row has a cell for every header; rows without any filled cell are left out. */
export interface SheetRead {
  /** All worksheets in their order, hidden ones too. A text has one, called as the file without its ending. */
  readonly sheets: readonly string[];
  readonly chosen: string;
  readonly headers: readonly string[];
  /** The line of the (first) row of headers. */
  readonly headerRow: number;
  readonly rows: readonly SheetRow[];
  readonly notes: readonly SheetNote[];
}

/**
 * Reads an Excel workbook (.xlsx) or a text with commas, semicolons or tabs; which of them is told by the content. Of a
 * workbook, the worksheet of the given name, else the first with headers and data, shown ones before hidden ones.
 *
 * @throws SheetRefusal for everything that is not read, whatever the bytes
 */
export async function readSheet(
  content: Buffer,
  name: string,
  worksheet?: string,
): Promise<SheetRead> {
  if (content.length === 0) throw new SheetRefusal('empty');
  if (content.length > sheetLimits.unpackedBytes) throw tooBig();
  if (beginsWith(content, 'd0cf11e0a1b11ae1')) throw refusalOfCompoundFile(content);
  if (beginsWith(content, '504b0304') || beginsWith(content, '504b0506'))
    return readWorkbook(content, worksheet);
  return readText(content, name, worksheet);
}

function beginsWith(content: Buffer, hex: string): boolean {
  return content.subarray(0, hex.length / 2).equals(Buffer.from(hex, 'hex'));
}

/** The old container of Microsoft Office: workbooks before 2007, and newer ones under a password (MS-OFFCRYPTO). */
function refusalOfCompoundFile(content: Buffer): SheetRefusal {
  const names = (name: string) => content.includes(Buffer.from(name, 'utf16le'));
  if (names('EncryptedPackage')) return new SheetRefusal('encrypted');
  if (names('Workbook') || names('Book')) return new SheetRefusal('oldWorkbook');
  return new SheetRefusal('notASheet', { found: 'cfb' });
}

async function readWorkbook(content: Buffer, wanted: string | undefined): Promise<SheetRead> {
  const workbook = await openWorkbook(openArchive(content));
  const sheets = workbook.worksheets.map(({ name }) => name);
  let anythingWritten = false;
  for (const worksheet of candidates(workbook.worksheets, wanted)) {
    const grid = await readWorksheet(workbook, worksheet);
    const table = findTable(grid);
    if (table) return described(table, grid, sheets, worksheet.name);
    anythingWritten ||= grid.rows.length > 0;
  }
  throw new SheetRefusal(anythingWritten ? 'noHeaders' : 'empty');
}

function candidates(worksheets: readonly Worksheet[], wanted?: string): readonly Worksheet[] {
  if (wanted === undefined)
    return worksheets.toSorted((one, other) => Number(one.hidden) - Number(other.hidden));
  const found = worksheets.find(({ name }) => name === wanted);
  if (!found) throw new SheetRefusal('noSuchWorksheet', { worksheet: wanted });
  return [found];
}

async function readText(content: Buffer, name: string, wanted?: string): Promise<SheetRead> {
  const grid = readDelimitedText(content);
  if (!grid) {
    const found = await fileTypeFromBuffer(content).catch(() => undefined);
    throw new SheetRefusal('notASheet', { found: found?.ext ?? 'unknown' });
  }
  const sheet = name.replace(/\.[^.]*$/, '');
  if (wanted !== undefined && wanted !== sheet)
    throw new SheetRefusal('noSuchWorksheet', { worksheet: wanted });
  const table = findTable(grid);
  if (!table) throw new SheetRefusal(grid.rows.length > 0 ? 'noHeaders' : 'empty');
  const read = described(table, grid, [sheet], sheet);
  if (grid.encoding === null) return read;
  return { ...read, notes: [{ code: 'encoding', encoding: grid.encoding }, ...read.notes] };
}

function described(
  { headers, headerRow, titleRows, rows: written }: Table,
  { merges, met }: Grid,
  sheets: readonly string[],
  chosen: string,
): SheetRead {
  const { rows, met: mergedDown } = filledDown(written, merges);
  const mergedData = mergedAcross(merges, written[0]!.line);
  const notes: SheetNote[] = [];
  if (titleRows > 0) notes.push({ code: 'titleRows', count: titleRows });
  for (const code of ['formula', 'formulaWithoutValue', 'errorValue'] as const) {
    const found = met[code];
    if (found) notes.push({ code, ...found });
  }
  if (mergedDown) notes.push({ code: 'mergedDown', ...mergedDown });
  if (mergedData) notes.push({ code: 'mergedData', ...mergedData });
  return { sheets, chosen, headers, headerRow, rows, notes };
}
