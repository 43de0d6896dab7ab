import type { Statement } from '../database/database.ts';
import { holdFileStatement } from '../documents/hold-file.ts';
import type { StepInProgress } from './step-in-progress.ts';

/** The files that a step brings with it are held by the case: the paper of what was said, the letter of a withdrawal. */
export function heldFiles({ kase, type, record, onBehalf, paper }: StepInProgress): Statement[] {
  const held: Statement[] = [];
  // The file of a paper was held when the paper was entered.
  if (onBehalf?.fileId && paper === null)
    held.push(holdFileStatement(onBehalf.fileId, kase.id, 'onBehalf'));
  if (type === 'case.withdraw') {
    const { letter } = record as StepInProgress<'case.withdraw'>['record'];
    if (letter.fileId) held.push(holdFileStatement(letter.fileId, kase.id, 'withdrawal'));
  }
  return held;
}
