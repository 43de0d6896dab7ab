import { Injectable } from '@nestjs/common';
import type { TakeStep } from '@sixstep/contract';
import {
  eventRow,
  isEnded,
  machineVersion,
  transition,
  type EventType,
  type State,
} from '@sixstep/process';
import type { Doer } from '../access/actor.ts';
import { Database, type Transaction } from '../database/database.ts';
import { Problem, stale } from '../errors/problem.ts';
import { checkedPaper, fromPaper, isLatest, lockCase, type CaseUnderLock } from './case-lock.ts';
import { lineStatements } from './case-line.ts';
import { heldFiles } from './held-files.ts';
import { personsBehind, standingTowards } from './case-standing.ts';
import { refusal } from './reason.presenter.ts';
import { ServiceLevels } from './service-levels.ts';
import { StepAnswers } from './step-answers.ts';
import type { StepWriter } from './step-in-progress.ts';
import {
  checkOnBehalf,
  dateOfStep,
  knownType,
  parseRecord,
  recordAsAsked,
  requireKey,
  type StepAnswer,
  type StepHeaders,
} from './step-request.ts';
import { gather, StepWriters } from './step-writers.ts';
import { takenStep, type TakenStep } from './taken-step.ts';

/** The only door through which a case changes state. */
@Injectable()
export class CaseSteps {
  constructor(
    private readonly database: Database,
    private readonly writers: StepWriters,
    private readonly levels: ServiceLevels,
    private readonly answers: StepAnswers,
  ) {}

  /** Registers who writes the record of an event; several writers run in the order of their registration. */
  on<T extends EventType>(type: T, write: StepWriter<T>): void {
    this.writers.add(type, write);
  }

  /** Says that an event leaves nothing but its line in the history. */
  noRecord(...types: EventType[]): void {
    for (const type of types) this.writers.addNoRecord(type);
  }

  /** Registers who queues mail for every step. */
  tellBy(tell: StepWriter): void {
    this.writers.addTeller(tell);
  }

  /**
   * Takes a step in one transaction: key, lock, facts, the machine's verdict, record, history, mail, answer.
   *
   * @throws Problem in this order: 404 foreign or unknown case; 400 unknown type or missing key; 428 no If-Match;
   * 422 key reused with another body; 412 stale; 403 wrong role; 409 not now, with reasons; 400 record.
   */
  async take(
    number: string,
    asked: TakeStep,
    doer: Doer,
    headers: StepHeaders,
  ): Promise<StepAnswer> {
    return this.database.as(doer, async (tx) => {
      const lock = await lockCase(tx, number, personsBehind(doer), {
        key: headers.key,
        requestHash: headers.requestHash,
        paper: asked.paper,
      });
      const type = knownType(asked.type);
      if ('personId' in doer) {
        requireKey(headers.key);
        if (headers.ifMatch === undefined) throw new Problem('missingIfMatch');
      }
      const replayed = this.answers.kept(lock.kept, headers);
      if (replayed) return replayed;
      if (headers.ifMatch !== undefined && !isLatest(headers.ifMatch, lock.kase.version)) {
        throw stale(lock.kase.version);
      }
      await this.go(tx, lock, type, asked, doer);
      return this.answers.give(tx, number, doer, 200, headers.key);
    });
  }

  /**
   * Takes a step in a transaction of somebody else, who has several to take or wants to know what they would do. There is no
   * key and no answer to keep: whoever repeats the whole has to know.
   *
   * @returns the state to which it leads
   * @throws Problem 404, 400 unknown type, 403, 409 with reasons, 400 record; the transaction may go on then.
   */
  async takeIn(tx: Transaction, number: string, asked: TakeStep, doer: Doer): Promise<State> {
    const lock = await lockCase(tx, number, personsBehind(doer), {
      key: undefined,
      requestHash: Buffer.alloc(0),
      paper: asked.paper,
    });
    return this.go(tx, lock, knownType(asked.type), asked, doer);
  }

  private async go(
    tx: Transaction,
    lock: CaseUnderLock,
    type: EventType,
    asked: TakeStep,
    doer: Doer,
  ): Promise<State> {
    // A newer release has moved the case: this process would judge it by the rules of yesterday.
    if (lock.kase.machineVersion > machineVersion) throw new Problem('conflict');
    const taken = this.decide(tx, lock, type, asked, doer);
    await this.write(tx, lock, taken);
    return taken.step.to;
  }

  /** The machine's verdict, then the shape of the record, then the dates: what is left is a step that may be written. */
  private decide(
    tx: Transaction,
    lock: CaseUnderLock,
    type: EventType,
    said: TakeStep,
    doer: Doer,
  ): TakenStep {
    const asked = fromPaper(said, lock.paper, type);
    const parsed = parseRecord(type, asked.record);
    const verdict = transition(
      lock.kase.state,
      lock.facts,
      {
        type,
        onBehalf: asked.onBehalf !== undefined,
        record: parsed.success ? parsed.record : recordAsAsked(asked.record),
      },
      standingTowards(doer, lock.kase),
    );
    if ('reasons' in verdict) throw refusal(verdict.reasons, parsed);
    if (!parsed.success) throw parsed.problem;

    const latestToday =
      lock.todayInCenter > lock.todayInCountry ? lock.todayInCenter : lock.todayInCountry;
    checkOnBehalf(asked.onBehalf, type, latestToday);
    const todayOfWhoActs = eventRow(type).who.includes('focalPoint')
      ? lock.todayInCountry
      : lock.todayInCenter;
    return takenStep({
      tx,
      kase: lock.kase,
      type,
      record: parsed.record,
      onBehalf: asked.onBehalf ?? null,
      paper: lock.paper?.id ?? null,
      occurredOn: dateOfStep(asked.occurredOn, lock.previousOn, {
        today: todayOfWhoActs,
        latest: latestToday,
      }),
      doer,
      facts: lock.facts,
      from: lock.kase.state,
      to: verdict.to,
      effects: verdict.effects,
      now: lock.now,
    });
  }

  /** Record, history, due date and mail in one flight, in this order. */
  private async write(tx: Transaction, lock: CaseUnderLock, taken: TakenStep): Promise<void> {
    const { step } = taken;
    const records = await gather(this.writers.of(step.type), step);
    taken.dueByLevel(this.dueByLevel(step, lock));
    await tx.flight([
      ...records,
      ...checkedPaper(lock.paper),
      ...heldFiles(step),
      ...lineStatements(step),
      taken.statement(),
      ...(await gather(this.writers.ofMail, step)),
    ]);
  }

  private dueByLevel(step: TakenStep['step'], lock: CaseUnderLock): string | null {
    if (isEnded(step.to)) return null;
    if (step.from === step.to) return step.kase.dueOn;
    return this.levels.dueOn(step.to, step.occurredOn, lock.levels, lock.country);
  }
}
