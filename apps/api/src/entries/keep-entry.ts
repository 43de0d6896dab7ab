import type { EntryAct, OnBehalf } from '@sixstep/contract';
import type { Actor } from '../access/actor.ts';
import { refusedField } from '../cases/step-request.ts';
import type { Transaction } from '../database/database.ts';
import { holdFileStatement } from '../documents/hold-file.ts';

/** Something that a side does itself, or that the Center enters for it. */
export interface Act {
  readonly caseId: string;
  readonly act: EntryAct;
  /** Whose act it is; the country's where none is named. */
  readonly organizationCode?: string | null;
}

/**
 * Who acts for another side says whose word it was and how it came; who acts for the own side says nothing of it.
 *
 * @throws Problem 400 when it is missing, or was said by who is that side.
 */
export function saidForOthers(actor: Actor, said: OnBehalf | undefined): OnBehalf | null {
  const isOwn = actor.countryCode !== null || actor.organizationCode !== null;
  if (isOwn && said) throw refusedField('onBehalf', 'notForThisStep');
  if (!isOwn && !said) throw refusedField('onBehalf', 'required');
  return said ?? null;
}

/**
 * Keeps how a word came that the Center enters, holds its paper and sends the receipt. To be called in the transaction that
 * writes what was said, under the lock of the case.
 *
 * @returns the id of the entry, for the row that bears what was said; null where a side acts itself
 * @throws Problem 400 for a date that has come nowhere yet, 404 for a file that is not this person's.
 */
export async function keepEntry(
  tx: Transaction,
  { caseId, act, organizationCode = null }: Act,
  said: OnBehalf | null,
): Promise<string | null> {
  if (said === null) return null;
  const { name, capacity, channel, receivedOn, fileId = null } = said;
  const heldFor = organizationCode === null ? {} : { centerOnly: true, organizationCode };
  // The file first: one that is not this person's is refused as what it is.
  const written = await tx.flight<{ id: string }[][]>([
    ...(fileId === null ? [] : [holdFileStatement(fileId, caseId, 'onBehalf', heldFor)]),
    {
      name: 'keep-entry',
      sql: `insert into sixstep.entry (case_id, act, organization_code, name, capacity, channel, received_on, file_id)
     select $1, $2, $3, $4, $5, $6, $7::date, $8::uuid where $7::date <= sixstep.today('Pacific/Kiritimati') returning id`,
      params: [caseId, act, organizationCode, name, capacity, channel, receivedOn, fileId],
    },
  ]);
  const entry = written.at(-1)?.[0];
  if (!entry) throw refusedField('onBehalf.receivedOn', 'inFuture');
  await tx.query('select sixstep.tell_entry($1)', [entry.id]);
  return entry.id;
}
