import { randomUUID } from 'node:crypto';
import type { INestApplicationContext } from '@nestjs/common';
import type { CaseView, OnBehalf } from '@sixstep/contract';
import type { EventType } from '@sixstep/process';
import type { Actor } from '../access/actor.ts';
import { CaseOpenings, type Opening } from '../cases/case-openings.ts';
import { CaseSteps } from '../cases/case-steps.ts';
import { Cases } from '../cases/cases.service.ts';
import { Database } from '../database/database.ts';
import { GivenTime } from '../database/given-time.ts';

const day = 86_400_000;

/** Tells the history of one case through the same door as everybody, at times of its own. */
export class Storyteller {
  number = '';
  private version = 0;
  private at: number;
  private readonly steps: CaseSteps;
  private readonly openings: CaseOpenings;
  private readonly cases: Cases;
  private readonly time: GivenTime;
  readonly database: Database;

  /**
   * @param begin the moment at which the story begins, in milliseconds UTC
   * @param end the moment that it never passes
   * @param pace how much longer than usual everything takes: 2 is twice as long
   */
  constructor(
    readonly app: INestApplicationContext,
    begin: number,
    private readonly end: number,
    private readonly pace: number,
  ) {
    this.steps = app.get(CaseSteps, { strict: false });
    this.openings = app.get(CaseOpenings, { strict: false });
    this.cases = app.get(Cases, { strict: false });
    this.time = app.get(GivenTime, { strict: false });
    this.database = app.get(Database, { strict: false });
    this.at = begin;
    this.time.set(new Date(begin).toISOString());
  }

  /** Lets days pass, at the pace of this story; towards the end of the story they grow short, so that nothing happens after today. */
  days(count: number): void {
    const wished = this.at + count * this.pace * day;
    this.at =
      wished < this.end ? wished : this.at + Math.max(Math.floor((this.end - this.at) / 4), 1);
    this.time.set(new Date(this.at).toISOString());
  }

  /** Today of the story, plus days. */
  dateIn(days: number): string {
    return new Date(this.at + days * day).toISOString().slice(0, 10);
  }

  instantIn(days: number): string {
    return new Date(this.at + days * day).toISOString();
  }

  async open(opening: Opening, actor: Actor): Promise<void> {
    const answer = await this.openings.open(opening, actor, this.headers(undefined));
    this.keep(JSON.parse(answer.body) as CaseView);
  }

  async take(
    type: EventType,
    actor: Actor,
    record?: unknown,
    more: { onBehalf?: OnBehalf; paper?: string } = {},
  ): Promise<void> {
    const answer = await this.steps.take(
      this.number,
      { type, ...(record !== undefined && { record }), ...more },
      actor,
      this.headers(`"v${this.version}"`),
    );
    this.keep(JSON.parse(answer.body) as CaseView);
  }

  async assign(manager: Actor, by: Actor): Promise<void> {
    this.keep(
      await this.cases.change(
        this.number,
        { managerId: manager.personId },
        by,
        `"v${this.version}"`,
      ),
    );
  }

  private headers(ifMatch: string | undefined) {
    return { ifMatch, key: randomUUID(), requestHash: Buffer.from(randomUUID()) };
  }

  private keep(view: CaseView): void {
    this.number = view.number;
    this.version = view.version;
  }
}
