import type { Cell, SheetRow } from './cell.ts';
import type { Merge, Met } from './worksheet.ts';

/** Rows in which every row of a merged cell has its value, with how many cells that were; null for none. */
export interface FilledRows {
  readonly rows: readonly SheetRow[];
  readonly met: Met | null;
}

/** Merged over several rows of one column, and over nothing else. */
const goesDown = ({ firstColumn, lastColumn, firstLine, lastLine }: Merge): boolean =>
  firstColumn === lastColumn && firstLine < lastLine;

/** Gives each row the value of a cell that is merged down over it; a row in which nothing else is filled stays left out. */
export function filledDown(rows: readonly SheetRow[], merges: readonly Merge[]): FilledRows {
  const startingAt = Map.groupBy(merges.filter(goesDown), ({ firstLine }) => firstLine);
  const under = new Map<number, { readonly value: Cell; readonly lastLine: number }>();
  let met: Met | null = null;
  const filled = rows.map(({ line, cells }) => {
    for (const { firstColumn, lastLine } of startingAt.get(line) ?? []) {
      const value = cells[firstColumn] ?? null;
      if (value === null) continue;
      under.set(firstColumn, { value, lastLine });
      met = { count: (met?.count ?? 0) + 1, line: met?.line ?? line };
    }
    const merged = [...under].filter(([, { lastLine }]) => line <= lastLine);
    if (merged.length === 0) return { line, cells };
    const values = new Map(merged.map(([column, { value }]) => [column, value]));
    return { line, cells: cells.map((cell, column) => cell ?? values.get(column) ?? null) };
  });
  return { rows: filled, met };
}

/** Cells merged over several columns below a line: nobody can say which column their value is of. */
export function mergedAcross(merges: readonly Merge[], from: number): Met | null {
  const lines = merges
    .filter(
      ({ firstLine, firstColumn, lastColumn }) => firstLine >= from && firstColumn < lastColumn,
    )
    .map(({ firstLine }) => firstLine);
  return lines.length === 0 ? null : { count: lines.length, line: Math.min(...lines) };
}
