import type { Cell } from './cell.ts';

/** What a number format shows: a day, perhaps with a time, or a plain number (a time of day alone is one). */
export type Shown = 'date' | 'number';

// ECMA-376 part 1, 18.8.30: 14–17 and 22 everywhere, 27–31, 34–36, 50–54 and 57–58 in East Asian languages.
const builtInDates = new Set([
  14, 15, 16, 17, 22, 27, 28, 29, 30, 31, 34, 35, 36, 50, 51, 52, 53, 54, 57, 58,
]);

export function shownByFormat(id: number, code: string | undefined): Shown {
  if (code === undefined) return builtInDates.has(id) ? 'date' : 'number';
  const letters = code
    .toLowerCase()
    .replace(/\[(h+|m+|s+)\]/g, '$1')
    .replace(/"[^"]*"|\[[^\]]*\]|[\\_*]./g, '');
  if (/[yd]/.test(letters)) return 'date';
  return letters.includes('m') && !/[hs]/.test(letters) ? 'date' : 'number';
}

const day = 86_400_000;
const latestSerial = 2_958_465; // 9999-12-31 in the 1900 system

/**
 * The calendar date behind Excel's count of days, its time of day dropped. In the 1900 system day 60 is 29 February 1900,
 * which never was, and days before it count from one day later. Outside 1900–9999 the number stays a number.
 */
export function dateFromSerial(serial: number, since1904: boolean): Cell {
  const days = Math.floor(serial) + (since1904 ? 1_462 : 0);
  if (days < 1 || days > latestSerial || days === 60) return serial;
  const sinceEpoch = Date.UTC(1899, 11, days < 60 ? 31 : 30) + days * day;
  return { date: new Date(sinceEpoch).toISOString().slice(0, 10) };
}
