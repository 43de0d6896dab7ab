import type { RowProblem } from '@sixstep/contract';
import { stringify } from 'csv-stringify/sync';
import type { Cell } from './sheet/cell.ts';

export interface RefusedRow {
  readonly line: number;
  readonly problems: readonly RowProblem[];
  readonly cells: readonly Cell[];
}

/**
 * The refused rows as they came, each with its line and the reasons before it, for spreadsheets: UTF-8 with a byte order
 * mark, RFC 4180. A cell that a spreadsheet would take for a formula is marked as text.
 */
export function refusedRows(headers: readonly string[], rows: readonly RefusedRow[]): string {
  return stringify(
    [
      ['Row', 'Why it was refused', ...headers],
      ...rows.map(({ line, problems, cells }) => [
        String(line),
        problems.map(problemWords).join(' '),
        ...cells.map(cellText),
      ]),
    ],
    { bom: true, record_delimiter: 'windows', escape_formulas: true },
  );
}

export const cellText = (cell: Cell): string =>
  cell === null ? '' : typeof cell === 'object' ? cell.date : String(cell);

/** In English, as the staff interface says it too. */
function problemWords({ field, code, params, text }: RowProblem): string {
  const cell = text === '' ? field : `${field} “${text}”`;
  switch (code) {
    case 'required':
      return `${field} is missing.`;
    case 'unknownCountry':
      return `${cell} is no partner country.`;
    case 'twoCountries':
      return `${cell} names more than one country.`;
    case 'unknownWord':
      return `${cell} has no meaning yet.`;
    case 'dateUnclear':
      return `${cell} is not a clear date.`;
    case 'inFuture':
      return `${cell} lies in the future.`;
    case 'tooEarly':
      return `${cell} lies before ${params['earliest']}.`;
    case 'outOfOrder':
      return `${cell} does not fit the other dates.`;
    case 'twice':
      return `The same stands in row ${params['line']}.`;
    case 'otherOrganization':
      return `${cell} is another organization: ${params['name']}.`;
    case 'severalOrganizations':
      return `${cell} can mean ${params['names']}.`;
    case 'tooBig':
      return `${field} is longer than ${params['maximum']} characters.`;
    case 'caseOpen':
      return `The country has the open case ${params['number']}.`;
    case 'caseHasMoved':
      return `Case ${params['number']} goes on in Sixstep: take the step there.`;
    default:
      return `${cell} is not as it has to be.`;
  }
}
