import type { EventType, Facts } from '@sixstep/process';
import type { OnBehalf, TakeStep } from '@sixstep/contract';
import type { WorkingCalendar } from '../calendar/working-days.ts';
import type { Statement, Transaction } from '../database/database.ts';
import { notFound, Problem } from '../errors/problem.ts';
import { factsStatement } from './case-facts.ts';
import { serviceLevelsStatement, type ServiceLevelRow } from './service-levels.ts';
import type { LockedCase } from './step-in-progress.ts';
import { refusedField } from './step-request.ts';

/** A signed paper of the country as a first person of the Center has entered it. */
export interface EnteredPaper {
  readonly id: string;
  readonly eventType: string;
  readonly record: unknown;
  readonly onBehalf: OnBehalf;
  readonly occurredOn: string | null;
  readonly status: 'entered' | 'checked' | 'refused';
}

/** The case under lock with everything that the decision needs, read in one flight. */
export interface CaseUnderLock {
  readonly now: Date;
  readonly kase: LockedCase;
  readonly facts: Facts;
  readonly previousOn: string | null;
  readonly country: WorkingCalendar;
  readonly todayInCountry: string;
  readonly todayInCenter: string;
  readonly levels: readonly ServiceLevelRow[];
  readonly paper: EnteredPaper | null;
  /** The answer that is kept under the key, when the key has been used before. */
  readonly kept: KeptAnswer | null;
}

export interface KeptAnswer {
  readonly requestHash: Buffer;
  readonly status: number | null;
  readonly body: string | null;
}

interface Row extends LockedCase {
  readonly now: Date;
  readonly previousOn: string | null;
  readonly timeZone: string;
  readonly weekend: number[];
  readonly holidays: string[];
  readonly todayInCountry: string;
  readonly todayInCenter: string;
}

/**
 * First flight of a step: takes the key, locks the case, reads it and its facts.
 * The order of locks is key, case, history, everywhere.
 *
 * @throws Problem 404 when there is no such case for this person.
 */
export async function lockCase(
  tx: Transaction,
  number: string,
  persons: readonly string[],
  asked: { key: string | undefined; requestHash: Buffer; paper: string | undefined },
): Promise<CaseUnderLock> {
  const keyed = asked.key !== undefined;
  const results = await tx.flight<object[][]>([
    ...(keyed ? takeKey(asked.key!, asked.requestHash) : []),
    lockStatement(number),
    caseStatement(number),
    factsStatement(number, persons, asked.paper ?? null),
    serviceLevelsStatement,
    paperStatement(number, asked.paper ?? null),
  ]);
  const [taken, kept] = keyed ? (results.splice(0, 2) as [object[], KeptAnswer[]]) : [[], []];
  const [, [row], [facts], levels, [paper]] = results as [
    object[],
    Row[],
    { facts: Facts }[],
    ServiceLevelRow[],
    EnteredPaper[],
  ];
  if (!row || !facts) throw notFound();
  return {
    now: row.now,
    kase: row,
    facts: facts.facts,
    previousOn: row.previousOn,
    country: { timeZone: row.timeZone, weekend: row.weekend, holidays: new Set(row.holidays) },
    todayInCountry: row.todayInCountry,
    todayInCenter: row.todayInCenter,
    levels,
    paper: paper ?? null,
    kept: keyed && taken.length === 0 ? (kept[0] ?? unreadable()) : null,
  };
}

/** Takes the key for this request, or finds what an earlier request left under it. A concurrent twin waits here. */
export const takeKey = (key: string, requestHash: Buffer): Statement[] => [
  {
    name: 'take-key',
    sql: `insert into sixstep.idempotency_key (person_id, key, request_hash)
          values (sixstep.actor_id(), $1, $2) on conflict do nothing returning key`,
    params: [key, requestHash],
  },
  {
    name: 'read-key',
    sql: `select request_hash as "requestHash", status, body from sixstep.idempotency_key
          where person_id = sixstep.actor_id() and key = $1`,
    params: [key],
  },
];

/** A row that the insert met but the read did not find: its transaction was rolled back in between. */
function unreadable(): never {
  throw new Problem('busy', { headers: { 'retry-after': '1' } });
}

const lockStatement = (number: string): Statement => ({
  name: 'lock-case',
  sql: `select sixstep.advance_now((select id from sixstep.case_file where number = $1))`,
  params: [number],
});

const caseStatement = (number: string): Statement => ({
  name: 'case-under-lock',
  sql: `select c.id, c.number, c.country_code as "countryCode", c.state, c.version,
          c.machine_version as "machineVersion", c.manager_id as "managerId", c.on_hold as "onHold",
          c.hold_reason_code as "holdReasonCode", c.hold_review_on as "holdReviewOn", c.held_on as "heldOn",
          c.state_since_on as "stateSinceOn", c.due_on as "dueOn", c.components,
          sixstep.now() as now, p.time_zone as "timeZone", p.weekend, sixstep.holidays_of(p.code) as holidays,
          sixstep.today(p.time_zone) as "todayInCountry", sixstep.today('Asia/Tokyo') as "todayInCenter",
          (select max(l.occurred_on) from sixstep.kept_lines(null) l where l.case_id = c.id) as "previousOn"
        from sixstep.case_file c join sixstep.partner_country p on p.code = c.country_code
        where c.number = $1`,
  params: [number],
});

const paperStatement = (number: string, paper: string | null): Statement => ({
  name: 'paper-of-case',
  sql: `select p.id, p.event_type as "eventType", p.record, p.on_behalf as "onBehalf",
          p.occurred_on as "occurredOn", p.status
        from sixstep.paper p join sixstep.case_file c on c.id = p.case_id
        where c.number = $1 and p.id = $2`,
  params: [number, paper],
});

export const isLatest = (ifMatch: string, version: number): boolean => ifMatch === `"v${version}"`;

/**
 * A step taken with a paper says what the paper says, whatever the request adds to it.
 *
 * @throws Problem 400 when the paper is not of this case and step, or not open any more.
 */
export function fromPaper(asked: TakeStep, paper: EnteredPaper | null, type: EventType): TakeStep {
  if (asked.paper === undefined) return asked;
  if (!paper || paper.status !== 'entered' || paper.eventType !== type) {
    throw refusedField('paper', 'notOpen');
  }
  return {
    type,
    record: paper.record,
    onBehalf: paper.onBehalf,
    ...(paper.occurredOn && { occurredOn: paper.occurredOn }),
  };
}

/** The second person's check is the step itself. */
export const checkedPaper = (paper: EnteredPaper | null): Statement[] =>
  paper
    ? [
        {
          name: 'check-paper',
          sql: `update sixstep.paper set status = 'checked', checked_by = sixstep.actor_id() where id = $1`,
          params: [paper.id],
        },
      ]
    : [];
