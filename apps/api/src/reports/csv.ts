export type Cell = string | number;

/**
 * A table for spreadsheets: UTF-8 with a byte order mark, RFC 4180. A text that a spreadsheet would read as a formula is
 * led by an apostrophe, as people's words come from anywhere.
 */
export const csv = (rows: readonly (readonly Cell[])[]): string =>
  `\uFEFF${rows.map((row) => row.map(quoted).join(',')).join('\r\n')}\r\n`;

function quoted(cell: Cell): string {
  if (typeof cell === 'number') return `${cell}`;
  const harmless = /^[=+\-@\t]/.test(cell) ? `'${cell}` : cell;
  return /[",\r\n]/.test(harmless) ? `"${harmless.replaceAll('"', '""')}"` : harmless;
}
