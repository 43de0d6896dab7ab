import type { Cell } from './cell.ts';
import { monthNamed } from './month-names.ts';

/** A date that a cell states; of a month, `on` is its first day. */
export interface StatedDate {
  /** `YYYY-MM-DD` */
  readonly on: string;
  readonly precision: 'exact' | 'month';
}

/**
 * The date in a cell: one of Excel's, or a text such as `2026-03-05`, `5 March 2026`, `05.03.2026`, `25/03/2026`,
 * `March 2026`, `03/2026`, with month names in English, French and Spanish. Null for an empty cell; `unclear` for what
 * is no date, for `5/3/2026`, which is read in two ways, and for days and years (1900–2099) that cannot be.
 */
export function parseDate(cell: Cell): StatedDate | 'unclear' | null {
  if (cell === null) return null;
  if (typeof cell === 'object') return { on: cell.date, precision: 'exact' };
  if (typeof cell !== 'string') return 'unclear';
  const text = cell.replace(/\s+/g, ' ').trim();
  if (text === '') return null;
  return parseNumbers(text) ?? parseWords(text) ?? 'unclear';
}

const time = String.raw`(?:[T ]\d{1,2}:\d{2}(?::\d{2}(?:\.\d+)?)?(?: ?Z| ?[+-]\d{2}:?\d{2})?)?`;
const yearFirst = new RegExp(String.raw`^(\d{4})([-/.])(\d{1,2})\2(\d{1,2})${time}$`);
const yearLast = new RegExp(String.raw`^(\d{1,2})([-/.])(\d{1,2})\2(\d{4})${time}$`);
const yearMonth = /^(\d{4})[-/.](\d{1,2})$/;
const monthYear = /^(\d{1,2})[-/.](\d{4})$/;

function parseNumbers(text: string): StatedDate | 'unclear' | null {
  const whole = yearFirst.exec(text);
  if (whole) return exact(whole[1], whole[3], whole[4]);
  const ending = yearLast.exec(text);
  if (ending) return yearAtEnd(ending[1], ending[2], ending[3], ending[4]);
  const month = yearMonth.exec(text);
  if (month) return ofMonth(month[1], month[2]);
  const ofYear = monthYear.exec(text);
  return ofYear && ofMonth(ofYear[2], ofYear[1]);
}

/** With full stops the day always comes first; with slashes and hyphens it depends on who wrote it. */
function yearAtEnd(first?: string, mark?: string, second?: string, year?: string) {
  const dayFirst = exact(year, second, first);
  if (mark === '.') return dayFirst;
  const monthFirst = exact(year, first, second);
  if (dayFirst === 'unclear') return monthFirst;
  const isSame = monthFirst === 'unclear' || monthFirst.on === dayFirst.on;
  return isSame ? dayFirst : 'unclear';
}

const dayMonthYear =
  /^(\d{1,2})(?:st|nd|rd|th|er|º|°|\.)?[ -](?:de )?(\p{L}+\.?),?[ -](?:del? )?(\d{4})$/iu;
const monthDayYear = /^(\p{L}+\.?) (\d{1,2})(?:st|nd|rd|th)?,? (\d{4})$/iu;
const nameYear = /^(\p{L}+\.?)[ -](?:del? )?(\d{4})$/iu;

function parseWords(written: string): StatedDate | 'unclear' | null {
  const text = written.normalize('NFC');
  const dayFirst = dayMonthYear.exec(text);
  if (dayFirst) return exact(dayFirst[3], monthNamed(dayFirst[2]!), dayFirst[1]);
  const monthFirst = monthDayYear.exec(text);
  if (monthFirst) return exact(monthFirst[3], monthNamed(monthFirst[1]!), monthFirst[2]);
  const named = nameYear.exec(text);
  return named && ofMonth(named[2], monthNamed(named[1]!));
}

type Part = string | number | null | undefined;

function ofMonth(year: Part, month: Part): StatedDate | 'unclear' {
  const first = exact(year, month, 1);
  return first === 'unclear' ? first : { ...first, precision: 'month' };
}

function exact(year: Part, month: Part, day: Part): StatedDate | 'unclear' {
  const [y, m, d] = [Number(year), Number(month), Number(day)];
  if (y < 1900 || y > 2099) return 'unclear';
  const date = new Date(Date.UTC(y, m - 1, d));
  if (date.getUTCMonth() !== m - 1 || date.getUTCDate() !== d) return 'unclear';
  return { on: date.toISOString().slice(0, 10), precision: 'exact' };
}
