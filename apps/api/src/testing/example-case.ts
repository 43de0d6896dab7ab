import { randomUUID } from 'node:crypto';
import type { Doer } from '../access/actor.ts';
import type { Statement, Transaction } from '../database/database.ts';
import type { TestDatabase } from './open-test-database.ts';

const commitment = Buffer.alloc(32, 7);

/** A line of the history, for specs of the database alone: no machine was asked. */
export const lineOf = (
  caseId: string,
  seq: number,
  from: string | null,
  to: string,
  type = 'invitation.start',
): Statement => ({
  sql: `insert into sixstep.case_event (case_id, seq, machine_version, type, from_state, to_state, role, capacity,
          occurred_on, facts, commitment)
        values ($1, $2, 1, $3, $4, $5, sixstep.actor_role(), 'own', '2026-03-02', '{"a":1}', $6)`,
  params: [caseId, seq, type, from, to, commitment],
});

/** Opens a case in `invitation.drafting` with its first line. */
export async function openCase(
  house: TestDatabase,
  doer: Doer,
  countryCode: string,
): Promise<string> {
  return house.database.as(doer, (tx) => openCaseIn(tx, countryCode));
}

export async function openCaseIn(tx: Transaction, countryCode: string): Promise<string> {
  const [kase] = await tx.query<{ id: string }>(
    `insert into sixstep.case_file (number, country_code, state, machine_version, origin)
     values (sixstep.new_case_number($1, 2026), $1, 'invitation.drafting', 1, 'invited') returning id`,
    [countryCode],
  );
  const line = lineOf(kase!.id, 1, null, 'invitation.drafting');
  await tx.query(line.sql, line.params);
  return kase!.id;
}

export const anyId = (): string => randomUUID();
