import { createHash, randomBytes } from 'node:crypto';
import { eventRow, machineVersion } from '@sixstep/process';
import type { Statement } from '../database/database.ts';
import { capacityOf, standingTowards } from './case-standing.ts';
import type { StepInProgress } from './step-in-progress.ts';
import { judgedPart } from './step-request.ts';

/** The line of the history, which moves the case, and beside it what may be erased later: record and names. */
export function lineStatements(step: StepInProgress): Statement[] {
  const { doer } = step;
  // The opening step is judged before there is a case.
  const kase = step.from === null ? null : step.kase;
  const payload = JSON.stringify({
    actor: 'personId' in doer ? doer.name : null,
    record: step.record ?? null,
    onBehalf: step.onBehalf ? { name: step.onBehalf.name, capacity: step.onBehalf.capacity } : null,
    before: {
      dueOn: step.kase.dueOn,
      stateSinceOn: step.kase.stateSinceOn,
      components: step.kase.components,
      ...step.remembered,
    },
  });
  const salt = randomBytes(16);
  const commitment = createHash('sha256').update(salt).update(payload, 'utf8').digest();
  return [
    {
      name: 'write-line',
      sql: `insert into sixstep.case_event (case_id, seq, machine_version, type, from_state, to_state, actor_id,
              role, capacity, on_behalf, occurred_on, facts, commitment)
            values ($1, $2, $3, $4, $5, $6, sixstep.actor_id(), $7, $8, $9, $10, $11, $12)`,
      params: [
        step.kase.id,
        step.seq,
        machineVersion,
        step.type,
        step.from,
        step.to,
        doer.role,
        capacityOf(doer, kase, eventRow(step.type).who.includes('director')),
        step.onBehalf &&
          JSON.stringify({
            channel: step.onBehalf.channel,
            receivedOn: step.onBehalf.receivedOn,
            fileId: step.onBehalf.fileId ?? null,
            paper: step.paper,
          }),
        step.occurredOn,
        JSON.stringify({
          ...step.facts,
          asked: {
            standings: [...standingTowards(doer, kase)],
            onBehalf: step.onBehalf !== null,
            record: judgedPart(step.record),
          },
        }),
        commitment,
      ],
    },
    {
      name: 'write-line-payload',
      sql: `insert into sixstep.case_event_payload (case_id, seq, payload, salt) values ($1, $2, $3, $4)`,
      params: [step.kase.id, step.seq, payload, salt],
    },
  ];
}
