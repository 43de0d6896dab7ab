import { textCell, withoutTrailingBlanks, type Cell, type SheetRow } from './cell.ts';
import { dateFromSerial } from './number-formats.ts';
import { SheetRefusal, sheetLimits } from './sheet-refusal.ts';
import { TextInParts, unescapeText, type Workbook, type Worksheet } from './workbook.ts';
import { readXml } from './xml-parts.ts';

/** Cells that Excel shows as one. Rows count from 1, columns from 0; both ends belong to it. */
export interface Merge {
  readonly firstLine: number;
  readonly lastLine: number;
  readonly firstColumn: number;
  readonly lastColumn: number;
}

/** How often something was met, and the first line where it was. */
export interface Met {
  readonly count: number;
  readonly line: number;
}

/** The filled rows of a worksheet or text, as they stand. */
export interface Grid {
  readonly rows: readonly SheetRow[];
  readonly merges: readonly Merge[];
  readonly met: Readonly<Partial<Record<'formula' | 'formulaWithoutValue' | 'errorValue', Met>>>;
}

interface CellInHand {
  readonly column: number;
  readonly type: string;
  readonly style: number;
  hasFormula: boolean;
  value: string;
}

export const mostFilledRows = sheetLimits.dataRows + sheetLimits.rowsAboveData;
const lastLineOfExcel = 1_048_576;
export const lastColumnOfExcel = 16_384;
const mostMerges = 20_000;

/**
 * Reads the filled rows of a worksheet, and stops at the first row too many.
 *
 * @throws SheetRefusal `damaged`, `tooBig`, `tooManyRows`, `tooManyColumns`, `cellTooLong`
 */
export async function readWorksheet(workbook: Workbook, { part }: Worksheet): Promise<Grid> {
  const reading = new WorksheetReading(workbook);
  await readXml(part, reading);
  return reading.grid();
}

class WorksheetReading {
  readonly #workbook: Workbook;
  readonly #rows: SheetRow[] = [];
  readonly #merges: Merge[] = [];
  readonly #met: Partial<Record<keyof Grid['met'], Met>> = {};
  readonly #inlineText = new TextInParts();
  #line = 0;
  #cells: Cell[] = [];
  #column = -1;
  #cell: CellInHand | null = null;
  #inValue = false;

  constructor(workbook: Workbook) {
    this.#workbook = workbook;
  }

  grid(): Grid {
    return { rows: this.#rows, merges: this.#merges, met: this.#met };
  }

  open(name: string, attribute: (name: string) => string | undefined): void {
    if (name === 'row') this.#openRow(attribute('r'));
    else if (name === 'c') this.#openCell(attribute('r'), attribute('t'), attribute('s'));
    else if (name === 'mergeCell') this.#addMerge(attribute('ref') ?? '');
    else if (this.#cell) {
      if (name === 'v') this.#inValue = true;
      else if (name === 'f') this.#cell.hasFormula = true;
      else this.#inlineText.open(name);
    }
  }

  text(more: string): void {
    if (!this.#cell) return;
    if (!this.#inValue) this.#inlineText.add(more);
    else if (this.#cell.value.length <= sheetLimits.cellCharacters * 7) this.#cell.value += more;
  }

  close(name: string): void {
    if (name === 'v') this.#inValue = false;
    else if (name === 'c') this.#closeCell();
    else if (name === 'row') this.#closeRow();
    else this.#inlineText.close(name);
  }

  #openRow(given: string | undefined): void {
    const line = given === undefined ? this.#line + 1 : Number(given);
    if (!Number.isInteger(line) || line <= this.#line || line > lastLineOfExcel)
      throw new SheetRefusal('damaged');
    this.#line = line;
    this.#cells = [];
    this.#column = -1;
  }

  #openCell(place?: string, type?: string, style?: string): void {
    this.#column = place === undefined ? this.#column + 1 : columnOf(place);
    this.#cell = {
      column: this.#column,
      type: type ?? 'n',
      style: Number(style ?? 0),
      hasFormula: false,
      value: '',
    };
  }

  #closeCell(): void {
    const cell = this.#cell;
    if (!cell) return;
    const inlineText = this.#inlineText.take();
    const value = this.#valueOf(cell, inlineText);
    if (cell.hasFormula) this.#meet('formula');
    if (cell.hasFormula && cell.value === '' && cell.type !== 'str')
      this.#meet('formulaWithoutValue');
    this.#cell = null;
    if (value === null) return;
    if (cell.column >= sheetLimits.columns)
      throw new SheetRefusal('tooManyColumns', { most: sheetLimits.columns, line: this.#line });
    while (this.#cells.length < cell.column) this.#cells.push(null);
    this.#cells[cell.column] = value;
  }

  #closeRow(): void {
    const cells = withoutTrailingBlanks(this.#cells, this.#line);
    if (cells.length === 0) return;
    this.#rows.push({ line: this.#line, cells });
    if (this.#rows.length > mostFilledRows)
      throw new SheetRefusal('tooManyRows', { most: sheetLimits.dataRows });
  }

  #valueOf({ type, style, value }: CellInHand, inlineText: string): Cell {
    switch (type) {
      case 's':
        return this.#sharedText(value);
      case 'inlineStr':
        return textCell(inlineText, this.#line);
      case 'str':
        return textCell(unescapeText(value), this.#line);
      case 'b':
        return value === '' ? null : /^(1|true)$/.test(value.trim());
      case 'd':
        return isoDate(value) ?? textCell(value, this.#line);
      case 'e':
        this.#meet('errorValue');
        return null;
      default:
        return this.#numberOrDate(value, style);
    }
  }

  #sharedText(value: string): Cell {
    if (value === '') return null;
    const text = this.#workbook.texts[Number(value)];
    if (text === undefined) throw new SheetRefusal('damaged');
    return textCell(text, this.#line);
  }

  #numberOrDate(value: string, style: number): Cell {
    if (value.trim() === '') return null;
    const number = Number(value);
    if (!Number.isFinite(number)) throw new SheetRefusal('damaged');
    const shown = this.#workbook.styles[style];
    return shown === 'date' ? dateFromSerial(number, this.#workbook.since1904) : number;
  }

  #addMerge(range: string): void {
    const [from = '', to = from] = range.split(':');
    if (this.#merges.length >= mostMerges) throw new SheetRefusal('damaged');
    this.#merges.push({
      firstLine: lineOf(from),
      lastLine: lineOf(to),
      firstColumn: columnOf(from),
      lastColumn: columnOf(to),
    });
  }

  #meet(what: keyof Grid['met']): void {
    const before = this.#met[what];
    this.#met[what] = before
      ? { ...before, count: before.count + 1 }
      : { count: 1, line: this.#line };
  }
}

function columnOf(place: string): number {
  const letters = /^([A-Z]{1,3})\d{1,7}$/.exec(place)?.[1];
  if (letters === undefined) throw new SheetRefusal('damaged');
  let count = 0;
  for (const letter of letters) count = count * 26 + letter.charCodeAt(0) - 64;
  return count - 1;
}

function lineOf(place: string): number {
  return Number(/\d+$/.exec(place)?.[0]);
}

function isoDate(value: string): Cell {
  const date = /^\s*(\d{4}-\d\d-\d\d)/.exec(value)?.[1];
  return date === undefined ? null : { date };
}
