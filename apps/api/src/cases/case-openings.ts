import { Injectable } from '@nestjs/common';
import type { OnBehalf } from '@sixstep/contract';
import {
  machineVersion,
  transition,
  type EventType,
  type Facts,
  type State,
} from '@sixstep/process';
import type { Doer } from '../access/actor.ts';
import type { WorkingCalendar } from '../calendar/working-days.ts';
import { Database, type Transaction } from '../database/database.ts';
import { isUniqueViolation } from '../database/pg-errors.ts';
import { notFound, Problem } from '../errors/problem.ts';
import { adoptionFactsStatement, newCaseFacts, partnerFactsStatement } from './case-facts.ts';
import { lineStatements } from './case-line.ts';
import { heldFiles } from './held-files.ts';
import { takeKey, type KeptAnswer } from './case-lock.ts';
import { personsBehind, standingTowards } from './case-standing.ts';
import { refusal } from './reason.presenter.ts';
import { ServiceLevels, serviceLevelsStatement, type ServiceLevelRow } from './service-levels.ts';
import { StepAnswers } from './step-answers.ts';
import type { LockedCase } from './step-in-progress.ts';
import {
  checkOnBehalf,
  dateOfStep,
  parseRecord,
  recordAsAsked,
  refusedField,
  requireKey,
  type StepAnswer,
  type StepHeaders,
} from './step-request.ts';
import { gather, StepWriters } from './step-writers.ts';
import { takenStep } from './taken-step.ts';

export interface Opening {
  readonly type: Extract<EventType, 'invitation.start' | 'expression.apply' | 'case.adopt'>;
  readonly record?: unknown;
  readonly onBehalf?: OnBehalf | undefined;
  readonly occurredOn?: string | undefined;
  /** Who manages the case; the doer when that is a program manager and nobody is named. */
  readonly managerId?: string | null;
}

interface CountryUnderLock {
  readonly now: Date;
  readonly timeZone: string;
  readonly weekend: number[];
  readonly holidays: string[];
  readonly todayInCountry: string;
  readonly todayInCenter: string;
}

const origins = {
  'invitation.start': 'invited',
  'expression.apply': 'applied',
  'case.adopt': 'adopted',
} as const;

/** Opens cases: the first line of a history, through the same checks as every other step. */
@Injectable()
export class CaseOpenings {
  constructor(
    private readonly database: Database,
    private readonly writers: StepWriters,
    private readonly levels: ServiceLevels,
    private readonly answers: StepAnswers,
  ) {}

  /**
   * Opens a case for the country that the record names, or for the doer's own.
   *
   * @throws Problem 400 missing key or unknown country, 422, 403, 409 (a case is open already; the class of the country), 400 record.
   */
  async open(asked: Opening, doer: Doer, headers: StepHeaders): Promise<StepAnswer> {
    if ('personId' in doer) requireKey(headers.key);
    const countryCode = countryOf(asked, doer);
    try {
      return await this.database.as(doer, (tx) =>
        this.openOnce(tx, countryCode, asked, doer, headers),
      );
    } catch (error) {
      // Two openings at once are told apart by the index alone; whoever loses asks again and reads why.
      if (isUniqueViolation(error, 'case_file_one_open')) throw new Problem('busy');
      throw error;
    }
  }

  /**
   * Opens a case in a transaction of somebody else, without a key: whoever repeats the whole has to know. Two openings at once
   * for a country may raise the index `case_file_one_open`.
   *
   * @throws Problem 400 unknown country, 403, 409, 400 record
   */
  async openIn(
    tx: Transaction,
    asked: Opening,
    doer: Doer,
  ): Promise<Pick<LockedCase, 'id' | 'number'>> {
    const countryCode = countryOf(asked, doer);
    const headers = { requestHash: Buffer.alloc(0) };
    return this.begin(
      tx,
      countryCode,
      asked,
      doer,
      await this.lock(tx, countryCode, asked, doer, headers),
    );
  }

  private async openOnce(
    tx: Transaction,
    countryCode: string,
    asked: Opening,
    doer: Doer,
    headers: StepHeaders,
  ): Promise<StepAnswer> {
    const lock = await this.lock(tx, countryCode, asked, doer, headers);
    const replayed = this.answers.kept(lock.kept, headers);
    if (replayed) return replayed;
    const { number } = await this.begin(tx, countryCode, asked, doer, lock);
    return this.answers.give(tx, number, doer, 201, headers.key);
  }

  private lock(
    tx: Transaction,
    countryCode: string,
    asked: Opening,
    doer: Doer,
    headers: StepHeaders,
  ): Promise<CountryLock> {
    return lockCountry(tx, countryCode, headers, {
      adoption: adoptionOf(asked),
      persons: personsBehind(doer),
    });
  }

  private async begin(
    tx: Transaction,
    countryCode: string,
    asked: Opening,
    doer: Doer,
    { country, facts, levels }: CountryLock,
  ): Promise<LockedCase> {
    const parsed = parseRecord(asked.type, asked.record);
    const verdict = transition(
      'new',
      facts,
      {
        type: asked.type,
        onBehalf: asked.onBehalf !== undefined,
        record: parsed.success ? parsed.record : recordAsAsked(asked.record),
      },
      standingTowards(doer, null),
    );
    if ('reasons' in verdict) throw refusal(verdict.reasons, parsed);
    if (!parsed.success) throw parsed.problem;

    const latest =
      country.todayInCenter > country.todayInCountry
        ? country.todayInCenter
        : country.todayInCountry;
    checkOnBehalf(asked.onBehalf, asked.type, latest);
    const occurredOn = dateOfStep(asked.occurredOn, null, { today: country.todayInCenter, latest });
    const kase = await insertCase(tx, countryCode, asked, verdict.to, doer, occurredOn);
    const taken = takenStep({
      tx,
      kase,
      type: asked.type,
      record: parsed.record,
      onBehalf: asked.onBehalf ?? null,
      paper: null,
      occurredOn,
      doer,
      facts,
      from: null,
      to: verdict.to,
      effects: verdict.effects,
      now: country.now,
    });
    const records = await gather(this.writers.of(asked.type), taken.step);
    const calendar: WorkingCalendar = { ...country, holidays: new Set(country.holidays) };
    taken.dueByLevel(this.levels.dueOn(verdict.to, occurredOn, levels, calendar));
    await tx.flight([
      ...heldFiles(taken.step),
      ...lineStatements(taken.step),
      ...records,
      taken.statement(),
      ...(await gather(this.writers.ofMail, taken.step)),
    ]);
    return kase;
  }
}

type CountryLock = Awaited<ReturnType<typeof lockCountry>>;

/** First flight of an opening: takes the key, then the country, so that two openings for it come one after the other. */
async function lockCountry(
  tx: Transaction,
  countryCode: string,
  headers: StepHeaders,
  { adoption, persons }: { adoption: string | null; persons: readonly string[] },
) {
  const keyed = headers.key !== undefined;
  const results = await tx.flight<object[][]>([
    ...(keyed ? takeKey(headers.key, headers.requestHash) : []),
    {
      name: 'lock-country',
      sql: `select pg_advisory_xact_lock(hashtext('case of ' || $1))`,
      params: [countryCode],
    },
    {
      name: 'country-under-lock',
      sql: `select sixstep.now() as now, time_zone as "timeZone", weekend, sixstep.holidays_of(code) as holidays,
              sixstep.today(time_zone) as "todayInCountry", sixstep.today('Asia/Tokyo') as "todayInCenter"
            from sixstep.partner_country where code = $1`,
      params: [countryCode],
    },
    partnerFactsStatement(countryCode),
    serviceLevelsStatement,
    adoptionFactsStatement(adoption, persons),
  ]);
  const [taken, kept] = keyed ? (results.splice(0, 2) as [object[], KeptAnswer[]]) : [[], []];
  const [, [country], [facts], levels, [read]] = results as [
    object[],
    CountryUnderLock[],
    { partner: Facts['partner'] }[],
    ServiceLevelRow[],
    { adoption: Facts['adoption'] }[],
  ];
  if (!country || !facts) throw refusedField('record.countryCode', 'unknownCountry');
  return {
    country,
    kept: keyed && taken.length === 0 ? (kept[0] ?? null) : null,
    facts: { ...newCaseFacts(facts.partner), adoption: read?.adoption ?? null },
    levels,
  };
}

async function insertCase(
  tx: Transaction,
  countryCode: string,
  asked: Opening,
  state: State,
  doer: Doer,
  occurredOn: string,
): Promise<LockedCase> {
  const own = 'personId' in doer && doer.role === 'programManager' ? doer.personId : null;
  const managerId = asked.managerId === undefined ? own : asked.managerId;
  const [row] = await tx.query<{ id: string; number: string }>(
    `insert into sixstep.case_file (number, country_code, state, machine_version, origin, manager_id, state_since_on)
     values (sixstep.new_case_number($1, extract(year from $6::date)::int), $1, $2, $3, $4, $5, $6)
     returning id, number`,
    [countryCode, state, machineVersion, origins[asked.type], managerId, occurredOn],
  );
  return {
    ...row!,
    countryCode,
    state,
    version: 0,
    machineVersion,
    managerId,
    onHold: false,
    holdReasonCode: null,
    holdReviewOn: null,
    heldOn: null,
    stateSinceOn: occurredOn,
    dueOn: null,
    components: [],
  };
}

/** The adoption that is being approved, which the machine wants to know the facts of. */
function adoptionOf({ type, record }: Opening): string | null {
  const named = (record as { adoptionId?: unknown } | undefined)?.adoptionId;
  return type === 'case.adopt' && typeof named === 'string' ? named : null;
}

/** A country opens cases for itself alone; to name another is the same as to name one that does not exist. */
function countryOf(asked: Opening, doer: Doer): string {
  const named = (asked.record as { countryCode?: unknown } | undefined)?.countryCode;
  const own = 'personId' in doer ? doer.countryCode : null;
  if (own !== null) {
    if (named !== undefined && named !== own) throw notFound();
    return own;
  }
  if (typeof named !== 'string') throw refusedField('record.countryCode', 'required');
  return named;
}
