import { Injectable } from '@nestjs/common';
import type { WaveOutcome, WaveView } from '@sixstep/contract';
import type { Actor } from '../access/actor.ts';
import { CaseSteps } from '../cases/case-steps.ts';
import { reasonViews } from '../cases/reason.presenter.ts';
import { Database, type Transaction } from '../database/database.ts';
import { Problem, stale } from '../errors/problem.ts';
import { WaveCases } from './wave-cases.ts';
import { embargoIsOver, responseLiesAhead } from './wave-days.ts';
import { outcomesOf, Rehearsal } from './wave-outcomes.ts';
import { Waves } from './waves.service.ts';
import { mustDecide, mustWrite } from './who-may.ts';

/** What is done with all rows of a wave, each in a transaction of its own, so that one that is refused stops no other. */
@Injectable()
export class WaveRounds {
  constructor(
    private readonly database: Database,
    private readonly waves: Waves,
    private readonly cases: WaveCases,
    private readonly steps: CaseSteps,
  ) {}

  /** Takes the steps of each row as a submission would, and takes all of it back. @throws Problem 404, 403 */
  async check(id: string, actor: Actor): Promise<WaveOutcome[]> {
    mustWrite(actor);
    const wave = await this.waves.one(id, actor);
    return outcomesOf(wave.rows, (row) =>
      this.database.as(actor, async (tx) => {
        await this.cases.submit(tx, wave, row, actor);
        throw new Rehearsal();
      }),
    );
  }

  /**
   * Gives the wave to the director: each row that may go becomes a case and waits for approval. Pressed again, it goes on with
   * the rows that are left.
   *
   * @throws Problem 404, 403, 428, 412, 409 once it is approved, 400 when its response date has passed
   */
  async submit(id: string, actor: Actor, ifMatch: string | undefined): Promise<WaveOutcome[]> {
    mustWrite(actor);
    const wave = await this.waves.one(id, actor);
    if (wave.state === 'drafting') {
      await this.#move(
        actor,
        wave,
        ifMatch,
        `state = 'awaitingApproval', submitted_at = sixstep.now(), return_reason = null,
         authors = case when sixstep.actor_id() = any (authors) then authors else authors || sixstep.actor_id() end`,
      );
    } else if (wave.state !== 'awaitingApproval') throw new Problem('conflict');
    return outcomesOf(wave.rows, (row) =>
      this.database.as(actor, (tx) => this.cases.submit(tx, wave, row, actor)),
    );
  }

  /**
   * Approves each invitation of the wave, which queues its letter. Pressed again, by whomever may, it goes on with the rows that
   * are left and sends none twice.
   *
   * @throws Problem 404, 403, 428, 412, 409 for who has written on it, before its embargo, or while it is drafted
   */
  async approve(id: string, actor: Actor, ifMatch: string | undefined): Promise<WaveOutcome[]> {
    mustDecide(actor);
    const wave = await this.waves.one(id, actor);
    if (wave.state === 'awaitingApproval') {
      mustBeSecondPair(wave);
      await this.#move(
        actor,
        wave,
        ifMatch,
        `state = 'approved', approved_by = sixstep.actor_id(), approved_at = sixstep.now()`,
        embargoIsOver,
      );
    } else if (wave.state !== 'approved') throw new Problem('conflict');
    return outcomesOf(wave.rows, (row) =>
      this.database.as(actor, (tx) => this.cases.approve(tx, id, row.countryCode, actor)),
    );
  }

  /**
   * Gives the wave back, and with it every invitation of it that waits: all at once, or none.
   *
   * @throws Problem 404, 403, 428, 412, 409
   */
  async giveBack(
    id: string,
    reason: string,
    actor: Actor,
    ifMatch: string | undefined,
  ): Promise<WaveView> {
    mustDecide(actor);
    const wave = await this.waves.one(id, actor);
    if (wave.state !== 'awaitingApproval') throw new Problem('conflict');
    await this.#move(
      actor,
      wave,
      ifMatch,
      `state = 'drafting', return_reason = $3`,
      async (tx) => {
        const waiting = await tx.query<{ number: string }>(
          `select c.number from sixstep.wave_row r join sixstep.case_file c on c.id = r.case_id
         where r.wave_id = $1 and c.state = 'invitation.awaitingApproval' order by c.id`,
          [id],
        );
        for (const { number } of waiting) {
          await this.steps.takeIn(
            tx,
            number,
            { type: 'invitation.return', record: { reason } },
            actor,
          );
        }
      },
      [reason],
    );
    return this.waves.one(id, actor);
  }

  /** Moves the wave itself, at the version that was read. */
  async #move(
    actor: Actor,
    wave: WaveView,
    ifMatch: string | undefined,
    sql: string,
    also: (tx: Transaction, wave: WaveView) => Promise<void> = async () => undefined,
    params: readonly unknown[] = [],
  ): Promise<void> {
    if (ifMatch === undefined) throw new Problem('missingIfMatch');
    if (ifMatch !== `"v${wave.version}"`) throw stale(wave.version);
    await this.database.as(actor, async (tx) => {
      await responseLiesAhead(tx, wave);
      await also(tx, wave);
      const moved = await tx.query(
        `update sixstep.wave set ${sql} where id = $1 and version = $2 returning id`,
        [wave.id, wave.version, ...params],
      );
      if (moved.length === 0) throw stale(wave.version + 1);
    });
  }
}

/** @throws Problem 409, as the machine says it of a single invitation */
function mustBeSecondPair({ mayDecide }: WaveView): void {
  if (mayDecide) return;
  throw new Problem('notNow', {
    reasons: reasonViews([
      { code: 'invitationFourEyes', params: {}, fix: 'invitation', who: ['director'] },
    ]),
  });
}
