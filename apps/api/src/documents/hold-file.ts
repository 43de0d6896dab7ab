import type { Statement } from '../database/database.ts';

/** Who fetches a held file beside the person who brought it. */
export interface HeldFor {
  /** The Center alone; otherwise the country of the case as well. */
  readonly centerOnly?: boolean;
  /** An organization that may see the record too. */
  readonly organizationCode?: string;
}

/**
 * Lets a record of the case hold the file, for the flight in which that record is written. Raises SX404 unless the doer
 * has brought the file (for no other case) or the case holds it already, SX409 while its content has not arrived.
 *
 * @param as which record, such as `endorsementLetter`; the same file may be held as several things
 */
export const holdFileStatement = (
  fileId: string,
  caseId: string,
  as = 'attachment',
  { centerOnly = false, organizationCode }: HeldFor = {},
): Statement => ({
  name: 'hold-file',
  sql: 'select sixstep.hold_file($1, $2, $3, $4, $5)',
  params: [fileId, caseId, as, centerOnly ? 'center' : 'country', organizationCode ?? null],
});

/** The record holds the file no longer; nobody but its owner fetches it then, unless another record holds it. */
export const releaseFileStatement = (
  fileId: string,
  caseId: string,
  as = 'attachment',
): Statement => ({
  name: 'release-file',
  sql: 'select sixstep.release_file($1, $2, $3)',
  params: [fileId, caseId, as],
});
