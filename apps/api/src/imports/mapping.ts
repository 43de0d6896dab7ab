import type { ImportMapping } from '@sixstep/contract';
import type { ImportField, SourceRow } from './import-target.ts';
import type { SheetRead } from './sheet/read-sheet.ts';

/** A header or a word as it is compared: case, accents and punctuation say nothing. */
export const plainWord = (text: string): string =>
  text
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();

/**
 * The mapping for a sheet: what was asked, else what was kept, else a guess by the headers. A header that the sheet does not
 * have stands for nothing.
 */
export function mappingFor(
  sheet: Pick<SheetRead, 'headers'>,
  fields: readonly ImportField[],
  asked: ImportMapping | undefined,
  kept: ImportMapping | null,
): ImportMapping {
  const columns: Record<string, string | null> = {};
  const taken = new Set<string>();
  for (const { code, headers } of fields) {
    const named = asked ? (asked.columns[code] ?? null) : (kept?.columns[code] ?? undefined);
    const isThere = named != null && sheet.headers.includes(named);
    const guess = () =>
      sheet.headers.find((header) => !taken.has(header) && headers.includes(plainWord(header)));
    const header = isThere ? named : asked ? null : (guess() ?? null);
    columns[code] = header;
    if (header !== null) taken.add(header);
  }
  return { columns, words: { ...kept?.words, ...asked?.words } };
}

/** The rows by field, with the cells that somebody has put right. */
export function sourceRows(
  sheet: Pick<SheetRead, 'headers' | 'rows'>,
  { columns }: ImportMapping,
  mended: readonly { line: number; field: string; text: string }[],
): SourceRow[] {
  const places = Object.entries(columns).flatMap(([field, header]) => {
    const place = header === null ? -1 : sheet.headers.indexOf(header);
    return place === -1 ? [] : [[field, place] as const];
  });
  const byLine = Map.groupBy(mended, ({ line }) => line);
  return sheet.rows.map(({ line, cells }) => ({
    line,
    cells: {
      ...Object.fromEntries(places.map(([field, place]) => [field, cells[place] ?? null])),
      ...Object.fromEntries(
        (byLine.get(line) ?? []).map(({ field, text }) => [field, text.trim() || null]),
      ),
    },
  }));
}
