import type { Cell, SheetRow } from './cell.ts';
import { SheetRefusal, sheetLimits } from './sheet-refusal.ts';
import type { Grid, Merge } from './worksheet.ts';

/** A grid understood as headers with rows under them. */
export interface Table {
  readonly headers: readonly string[];
  readonly headerRow: number;
  readonly titleRows: number;
  readonly rows: readonly SheetRow[];
}

const mostHeaderRows = 3;

/**
 * Finds the headers: the first row with at least two texts that has data under it. Titles above are left out. Headers
 * merged over several columns or rows are joined into one row, and every header is unlike the others. Null when there
 * is no such row.
 *
 * @throws SheetRefusal `tooManyRows`
 */
export function findTable({ rows, merges }: Grid): Table | null {
  const at = rows.slice(0, sheetLimits.rowsAboveData).findIndex(looksLikeHeaders);
  const first = rows[at];
  if (first === undefined) return null;
  const headerRows = rows.slice(at, at + headerDepth(rows.slice(at), merges));
  const data = rows.slice(at + headerRows.length);
  if (data.length === 0) return null;
  if (data.length > sheetLimits.dataRows)
    throw new SheetRefusal('tooManyRows', { most: sheetLimits.dataRows });
  const columns = Math.max(...[...headerRows, ...data].map(({ cells }) => cells.length));
  const names = Array.from({ length: columns }, (_, column) =>
    headerOf(column, headerRows, merges),
  );
  return {
    headers: distinct(names),
    headerRow: first.line,
    titleRows: at,
    rows: data.map(({ line, cells }) => ({ line, cells: padded(cells, columns) })),
  };
}

function looksLikeHeaders({ cells }: SheetRow): boolean {
  return cells.filter((cell) => typeof cell === 'string').length >= 2;
}

/** How many of the rows are headers: one, or more where a header is merged downwards or parts stand under merged ones. */
function headerDepth([first, ...below]: readonly SheetRow[], merges: readonly Merge[]): number {
  if (!first) return 0;
  const starting = merges.filter(
    ({ firstLine, lastLine }) => firstLine === first.line && lastLine - firstLine < mostHeaderRows,
  );
  const lastLine = Math.max(first.line, ...starting.map((merge) => merge.lastLine));
  const merged = below.filter(({ line }) => line <= lastLine).length;
  if (merged > 0) return 1 + merged;
  const next = below[0];
  return next?.line === first.line + 1 && isRowOfParts(next, starting) ? 2 : 1;
}

/** Only texts, and each under a header that is merged over several columns. */
function isRowOfParts({ cells }: SheetRow, headers: readonly Merge[]): boolean {
  return cells.every(
    (cell, column) =>
      cell === null ||
      (typeof cell === 'string' &&
        headers.some(
          ({ firstColumn, lastColumn }) =>
            lastColumn > firstColumn && firstColumn <= column && column <= lastColumn,
        )),
  );
}

/** The text of a header with that of its part; where none is written, the letters of the column in parentheses. */
function headerOf(
  column: number,
  headerRows: readonly SheetRow[],
  merges: readonly Merge[],
): string {
  const texts = headerRows.map(({ line, cells }) => {
    const over = merges.find((merge) => covers(merge, line, column));
    if (!over) return cells[column] ?? null;
    return line === over.firstLine ? (cells[over.firstColumn] ?? null) : null;
  });
  const written = texts.filter((text) => text !== null).map(asHeader);
  return written.length === 0 ? `(${columnLetters(column)})` : written.join(' ');
}

function covers(merge: Merge, line: number, column: number): boolean {
  return (
    merge.firstLine <= line &&
    line <= merge.lastLine &&
    merge.firstColumn <= column &&
    column <= merge.lastColumn
  );
}

function asHeader(cell: Exclude<Cell, null>): string {
  const text = typeof cell === 'object' ? cell.date : String(cell);
  return text.replace(/\s+/g, ' ');
}

function columnLetters(column: number): string {
  const last = String.fromCharCode(65 + (column % 26));
  return column < 26 ? last : columnLetters(Math.floor(column / 26) - 1) + last;
}

function distinct(names: readonly string[]): readonly string[] {
  const taken = new Set<string>();
  return names.map((name) => {
    let one = name;
    for (let times = 2; taken.has(one); times++) one = `${name} (${times})`;
    taken.add(one);
    return one;
  });
}

function padded(cells: readonly Cell[], columns: number): readonly Cell[] {
  return [...cells, ...Array<null>(columns - cells.length).fill(null)];
}
