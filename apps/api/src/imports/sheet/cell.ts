import { SheetRefusal, sheetLimits } from './sheet-refusal.ts';

/** What stands in a cell. A date is a calendar date, `YYYY-MM-DD`, in no time zone. */
export type Cell = string | number | boolean | { readonly date: string } | null;

/** A row with at least one filled cell; `line` is the row number that Excel shows. */
export interface SheetRow {
  readonly line: number;
  readonly cells: readonly Cell[];
}

// Databases refuse NUL, and no person types the other control characters.
const controls = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f]/g;

/**
 * A text as a person reads it: without control characters and outer blanks. Null when nothing is left.
 *
 * @throws SheetRefusal `cellTooLong`
 */
export function textCell(text: string, line: number): string | null {
  if (text.length > sheetLimits.cellCharacters)
    throw new SheetRefusal('cellTooLong', { most: sheetLimits.cellCharacters, line });
  const tidy = text.replace(/\r\n?/g, '\n').replace(controls, '').toWellFormed().trim();
  return tidy === '' ? null : tidy;
}

/**
 * The cells without the empty ones at the end.
 *
 * @throws SheetRefusal `tooManyColumns`
 */
export function withoutTrailingBlanks(cells: readonly Cell[], line: number): readonly Cell[] {
  const filled = cells.findLastIndex((cell) => cell !== null) + 1;
  if (filled > sheetLimits.columns)
    throw new SheetRefusal('tooManyColumns', { most: sheetLimits.columns, line });
  return cells.slice(0, filled);
}
