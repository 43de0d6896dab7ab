import { CsvError, parse } from 'csv-parse/sync';
import { textCell, withoutTrailingBlanks, type SheetRow } from './cell.ts';
import { SheetRefusal, sheetLimits } from './sheet-refusal.ts';
import { lastColumnOfExcel, mostFilledRows, type Grid } from './worksheet.ts';

/** A sheet as text. `encoding` is said when it had to be assumed. */
export interface DelimitedText extends Grid {
  readonly encoding: 'windows-1252' | null;
}

const delimiters = ['\t', ';', ','] as const;
const sampleCharacters = 64 * 1024;
const sampleRows = 50;
/** Rows of nothing but delimiters and blanks among them; Excel writes them for rows that were only formatted. */
const mostRecords = 100_000;
// What a text never holds, and nearly every other file does in its first bytes.
const unprintable = /[\u0000-\u0008\u000e-\u0019\u001b-\u001f]/;

/**
 * Reads a text of cells between commas, semicolons or tabs. Every cell is text: nothing is taken for a number or a
 * date. Null when the content is no text.
 *
 * @throws SheetRefusal `unclosedQuote`, `tooManyRows`, `tooManyColumns`, `cellTooLong`
 */
export function readDelimitedText(content: Buffer): DelimitedText | null {
  const { text, encoding } = decode(content);
  if (unprintable.test(text) || /^\s*(<[!?a-z]|%PDF-|\{\\rtf)/i.test(text)) return null;
  // Excel writes this line to say which delimiter it used, and shows the one after it as row 1.
  const declared = /^sep=(.)(\r\n|\n|\r)/.exec(text);
  const body = declared ? text.slice(declared[0].length) : text;
  const { records, failure } = parseRecords(body, declared?.[1] ?? findDelimiter(body));
  if (failure) throw failure;
  const rows = records.map(({ line, cells }) => ({ line, cells }));
  return { rows, merges: [], met: {}, encoding };
}

function decode(content: Buffer): { text: string; encoding: 'windows-1252' | null } {
  const marked = encodingMarked(content);
  if (marked !== null) return { text: new TextDecoder(marked).decode(content), encoding: null };
  try {
    return { text: new TextDecoder('utf-8', { fatal: true }).decode(content), encoding: null };
  } catch {
    const encoding = 'windows-1252';
    return { text: new TextDecoder(encoding).decode(content), encoding };
  }
}

function encodingMarked(content: Buffer): string | null {
  if (content[0] === 0xef && content[1] === 0xbb && content[2] === 0xbf) return 'utf-8';
  if (content[0] === 0xff && content[1] === 0xfe) return 'utf-16le';
  if (content[0] === 0xfe && content[1] === 0xff) return 'utf-16be';
  return null;
}

/** The delimiter that gives most rows the same number of cells; of equals the one that gives more. */
function findDelimiter(text: string): string {
  const sample = text.slice(0, sampleCharacters);
  const judged = delimiters.map((delimiter) => ({ delimiter, ...agreement(sample, delimiter) }));
  judged.sort((one, other) => other.rows - one.rows || other.cells - one.cells);
  return judged[0]!.delimiter;
}

function agreement(sample: string, delimiter: string): { rows: number; cells: number } {
  const rowsByCells = new Map<number, number>();
  for (const { width } of parseRecords(sample, delimiter, sampleRows).records) {
    if (width > 1) rowsByCells.set(width, (rowsByCells.get(width) ?? 0) + 1);
  }
  let best = { rows: 0, cells: 0 };
  for (const [cells, rows] of rowsByCells) if (rows > best.rows) best = { rows, cells };
  return best;
}

interface Records {
  readonly records: readonly (SheetRow & { readonly width: number })[];
  /** Why it was not read to the end. */
  readonly failure: SheetRefusal | null;
}

/** The filled records, at most so many when that is given. Lines are counted as Excel shows them. */
function parseRecords(text: string, delimiter: string, most?: number): Records {
  const records: (SheetRow & { width: number })[] = [];
  let line = 0;
  try {
    parse(text, {
      delimiter,
      record_delimiter: ['\r\n', '\n', '\r'],
      relax_column_count: true,
      relax_quotes: true,
      skip_empty_lines: true,
      ...(most === undefined ? {} : { to: most }),
      cast(cell, { index }) {
        // A record is whole in memory before it can be judged, and a line may be nothing but delimiters.
        if (index >= lastColumnOfExcel) throw tooMany('tooManyColumns', line + 1);
        return cell;
      },
      on_record(record: string[], info) {
        line = info.records + info.empty_lines;
        if (info.records > mostRecords) throw tooMany('tooManyRows');
        const texts = record.map((cell) => textCell(cell, line));
        const cells = withoutTrailingBlanks(texts, line);
        if (cells.length > 0) records.push({ line, cells, width: record.length });
        if (records.length > mostFilledRows) throw tooMany('tooManyRows');
        return null;
      },
    });
    return { records, failure: null };
  } catch (error) {
    if (error instanceof SheetRefusal) return { records, failure: error };
    if (!(error instanceof CsvError)) throw error;
    const isUnclosed = error.code === 'CSV_QUOTE_NOT_CLOSED';
    const failure = isUnclosed
      ? new SheetRefusal('unclosedQuote', {
          line: Number(error['records']) + Number(error['empty_lines']) + 1,
        })
      : new SheetRefusal('damaged');
    return { records, failure };
  }
}

function tooMany(what: 'tooManyRows' | 'tooManyColumns', line?: number): SheetRefusal {
  if (line === undefined) return new SheetRefusal(what, { most: sheetLimits.dataRows });
  return new SheetRefusal(what, { most: sheetLimits.columns, line });
}
