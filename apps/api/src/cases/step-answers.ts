import { Injectable } from '@nestjs/common';
import type { Doer } from '../access/actor.ts';
import type { Statement, Transaction } from '../database/database.ts';
import { Problem } from '../errors/problem.ts';
import type { KeptAnswer } from './case-lock.ts';
import { CasePresenter } from './case.presenter.ts';
import { personsBehind } from './case-standing.ts';
import { viewStatements } from './case-view.reads.ts';
import type { StepAnswer, StepHeaders } from './step-request.ts';

/** What a step is answered with: the case as this person may see it now, the same for every repetition of the request. */
@Injectable()
export class StepAnswers {
  constructor(private readonly presenter: CasePresenter) {}

  /**
   * The answer that was given to the same request before.
   *
   * @throws Problem 422 when the key came with another body; 409 busy when the first request never got an answer.
   */
  kept(kept: KeptAnswer | null, headers: StepHeaders): StepAnswer | null {
    if (!kept) return null;
    if (!kept.requestHash.equals(headers.requestHash)) throw new Problem('keyReused');
    if (kept.status === null || kept.body === null) {
      throw new Problem('busy', { headers: { 'retry-after': '1' } });
    }
    const { version } = JSON.parse(kept.body) as { version: number };
    return { status: kept.status, body: kept.body, version, replayed: true };
  }

  /** Reads the case, keeps the answer under the key and commits: the last two flights of a step. */
  async give(
    tx: Transaction,
    number: string,
    doer: Doer,
    status: number,
    key: string | undefined,
  ): Promise<StepAnswer> {
    const rows = await tx.flight<object[][]>(viewStatements(number, personsBehind(doer)));
    const view = this.presenter.view(rows, doer);
    const body = JSON.stringify(view);
    await tx.finish(key === undefined ? [] : [keepAnswer(key, status, body, number)]);
    return { status, body, version: view.version, replayed: false };
  }
}

const keepAnswer = (key: string, status: number, body: string, number: string): Statement => ({
  name: 'keep-answer',
  sql: `update sixstep.idempotency_key set status = $2, body = $3,
          case_id = (select id from sixstep.case_file where number = $4)
        where person_id = sixstep.actor_id() and key = $1`,
  params: [key, status, body, number],
});
