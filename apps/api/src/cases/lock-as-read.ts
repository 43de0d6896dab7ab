import type { State } from '@sixstep/process';
import type { Transaction } from '../database/database.ts';
import { Problem } from '../errors/problem.ts';

/**
 * Locks a case for an edit that is no step, as every step locks it: what has been submitted is not changed behind a step
 * that came in between.
 *
 * @param kase as it was read before, when it was judged that the edit is open
 * @throws Problem 409 when a step has led the case elsewhere since.
 */
export async function lockAsRead(
  tx: Transaction,
  { caseId, state }: { readonly caseId: string; readonly state: State },
): Promise<void> {
  const [, standing] = await tx.flight<object[][]>([
    { sql: `select sixstep.advance_now($1)`, params: [caseId] },
    { sql: `select from sixstep.case_file where id = $1 and state = $2`, params: [caseId, state] },
  ]);
  if (!standing?.[0]) throw new Problem('conflict');
}
