/** What a sheet may hold at most. Cases come by the dozen; these stop what was made to exhaust the reader. */
export const sheetLimits = {
  unpackedBytes: 60 * 1024 * 1024,
  /** How many times larger than its archive a part may unpack; Excel's own stay below about fifty. */
  unpackingRatio: 200,
  dataRows: 5_000,
  columns: 100,
  cellCharacters: 10_000,
  /** Filled rows among which the headers are looked for. */
  rowsAboveData: 20,
} as const;

/**
 * Why a sheet was not read:
 * - `empty`: nothing is written in it; `noHeaders`: no row of headers with data under it
 * - `notASheet`: neither workbook nor text (param `found`: what it is, `unknown` when nobody can tell)
 * - `oldWorkbook`: Excel 97–2003 (.xls); `binaryWorkbook`: .xlsb; `openDocument`: .ods
 * - `macros`: carries programs; `encrypted`: opens only with a password; `damaged`: cut off or not well formed
 * - `tooBig` (param `mostBytes`), `tooManyRows` (`most`), `tooManyColumns` (`most`, `line`), `cellTooLong` (`most`, `line`)
 * - `unclosedQuote` (param `line`): a quotation mark in a text file that never ends
 * - `noSuchWorksheet` (param `worksheet`): the workbook has none of that name
 */
export type SheetRefusalCode =
  | 'empty'
  | 'noHeaders'
  | 'notASheet'
  | 'oldWorkbook'
  | 'binaryWorkbook'
  | 'openDocument'
  | 'macros'
  | 'encrypted'
  | 'damaged'
  | 'tooBig'
  | 'tooManyRows'
  | 'tooManyColumns'
  | 'cellTooLong'
  | 'unclosedQuote'
  | 'noSuchWorksheet';

/** A sheet that is not read, and why. */
export class SheetRefusal extends Error {
  readonly code: SheetRefusalCode;
  readonly params: Readonly<Record<string, string | number>>;

  constructor(code: SheetRefusalCode, params: Readonly<Record<string, string | number>> = {}) {
    super(`The sheet is refused: ${code}`);
    this.name = 'SheetRefusal';
    this.code = code;
    this.params = params;
  }
}

export function tooBig(): SheetRefusal {
  return new SheetRefusal('tooBig', { mostBytes: sheetLimits.unpackedBytes });
}
