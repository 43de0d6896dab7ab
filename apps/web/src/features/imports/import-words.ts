import { t } from '@lingui/core/macro';
import type {
  FieldProblem,
  ImportRun,
  ImportTargetName,
  PreviewRow,
  RowProblem,
} from '@sixstep/contract';
import { showDate } from '../../lib/dates.ts';

export function targetWords(target: ImportTargetName): string {
  switch (target) {
    case 'cases':
      return t`Running cases`;
    case 'people':
      return t`People of countries and organizations`;
    case 'organizations':
      return t`Partner organizations`;
  }
}

/** What people call a field of a sheet. */
export function fieldWords(code: string): string {
  switch (code) {
    case 'country':
      return t`Country`;
    case 'reference':
      return t`Reference`;
    case 'state':
      return t`Status`;
    case 'since':
      return t`Since`;
    case 'manager':
    case 'managerId':
      return t`Manager`;
    case 'components':
      return t`Components`;
    case 'focalPoint':
      return t`Focal point`;
    case 'focalPointPosition':
      return t`Position of the focal point`;
    case 'focalPointEmail':
      return t`E-mail of the focal point`;
    case 'lastContact':
      return t`Last contact`;
    case 'nextAction':
      return t`Next action`;
    case 'nextActionDue':
      return t`Next action due`;
    case 'note':
      return t`Note`;
    case 'folderLink':
      return t`Link to the folder`;
    case 'name':
      return t`Name`;
    case 'email':
      return t`E-mail`;
    case 'organization':
      return t`Organization`;
    case 'role':
      return t`Role`;
    case 'stateSince':
      return t`Since`;
    case 'code':
      return t`Code`;
    case 'fullName':
      return t`Full name`;
    case 'category':
      return t`Category`;
    case 'strengths':
      return t`Strengths`;
    case 'iatiOrgType':
      return t`IATI organisation type`;
    case 'crsChannelCode':
      return t`CRS channel code`;
    default:
      return code;
  }
}

export function verdictWords(verdict: PreviewRow['verdict']): string {
  switch (verdict) {
    case 'new':
      return t`New`;
    case 'changed':
      return t`Changed`;
    case 'unchanged':
      return t`Unchanged`;
    case 'refused':
      return t`Refused`;
  }
}

/** Why a row is refused, as a sentence. */
export function problemWords({ field, code, params, text }: RowProblem): string {
  const name = fieldWords(field);
  switch (code) {
    case 'required':
      return t`${name} is missing.`;
    case 'unknownCountry':
      return t`“${text}” is no partner country.`;
    case 'twoCountries':
      return t`“${text}” names more than one country: one row, one case.`;
    case 'unknownWord':
      return t`${name}: say above what “${text}” means.`;
    case 'dateUnclear':
      return t`${name}: “${text}” is not a clear date. Write it as 2026-03-05.`;
    case 'inFuture':
      return t`${name} lies in the future.`;
    case 'tooEarly':
      return t`${name} lies before ${showDate(String(params['earliest'] ?? '2022-01-01'))}.`;
    case 'twice':
      return t`The same stands in row ${params['line'] ?? ''} already.`;
    case 'caseOpen':
      return t`The country has an open case in Sixstep: ${params['number'] ?? ''}.`;
    case 'caseHasMoved':
      return t`Case ${params['number'] ?? ''} goes on in Sixstep: take the step there.`;
    case 'personElsewhere':
      return t`Somebody with the address “${text}” has another role or place already.`;
    case 'otherOrganization':
      return t`${name}: “${text}” is another organization, ${params['name'] ?? ''}.`;
    case 'severalOrganizations':
      return t`${name}: “${text}” can mean ${params['names'] ?? ''}: write the name in full.`;
    case 'tooBig':
      return t`${name} is longer than ${params['maximum'] ?? ''} characters.`;
    default:
      return t`${name} is not as it has to be.`;
  }
}

/** Why a whole sheet is not read. */
export function refusalWords(code: string, params: FieldProblem['params']): string {
  switch (code) {
    case 'empty':
      return t`Nothing is written in this sheet.`;
    case 'noHeaders':
      return t`There is no row of headers with data under it.`;
    case 'oldWorkbook':
    case 'binaryWorkbook':
    case 'openDocument':
      return t`This is an older or another kind of workbook. Save it as .xlsx or .csv and choose it again.`;
    case 'macros':
      return t`The workbook carries macros. Save it as .xlsx without them and choose it again.`;
    case 'encrypted':
      return t`The workbook opens only with a password. Save it without and choose it again.`;
    case 'tooManyRows':
      return t`The sheet has more than ${params['most'] ?? ''} rows. Split it.`;
    case 'tooBig':
    case 'tooManyColumns':
      return t`The sheet is too large.`;
    case 'cellTooLong':
      return t`A cell in row ${params['line'] ?? ''} is longer than ${params['most'] ?? ''} characters.`;
    case 'unclosedQuote':
      return t`A quotation mark in row ${params['line'] ?? ''} never ends.`;
    default:
      return t`This is no sheet that can be read: choose an .xlsx or .csv file.`;
  }
}

/** What was noticed while reading a sheet that is read all the same. */
export function noteWords(code: string, params: Record<string, string | number>): string {
  const count = params['count'] ?? '';
  switch (code) {
    case 'formula':
      return t`${count} cells are formulas: their last values were taken.`;
    case 'formulaWithoutValue':
    case 'errorValue':
      return t`${count} formulas have no value and count as empty, first in row ${params['line'] ?? ''}.`;
    case 'mergedDown':
      return t`${count} cells are merged over several rows: each of these rows has the value, first in row ${params['line'] ?? ''}.`;
    case 'mergedData':
      return t`${count} cells are merged over several columns: only the first column has the value, first in row ${params['line'] ?? ''}.`;
    case 'encoding':
      return t`The encoding of the text was guessed (${params['encoding'] ?? ''}): look at the accents.`;
    case 'titleRows':
      return t`${count} rows above the headers were left out.`;
    default:
      return code;
  }
}

export function statusWords({ status, done, total }: ImportRun): string {
  switch (status) {
    case 'running':
      return t`Running: ${done} of ${total}`;
    case 'done':
      return t`Done: ${total} taken over`;
    case 'failed':
      return t`Failed: nothing was taken over`;
    case 'cancelled':
      return t`Stopped: nothing was taken over`;
    case 'interrupted':
      return t`Interrupted: nothing was taken over`;
  }
}
