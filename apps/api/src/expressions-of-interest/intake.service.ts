import { Injectable } from '@nestjs/common';
import type { ExpressionView } from '@sixstep/contract';
import type { Actor } from '../access/actor.ts';
import { lockAsRead } from '../cases/lock-as-read.ts';
import { refusedField } from '../cases/step-request.ts';
import { Database, type Statement } from '../database/database.ts';
import { notFound, Problem } from '../errors/problem.ts';
import { expressionView } from './expression.presenter.ts';
import { ExpressionReads, type ExpressionRow } from './expression.reads.ts';

type Answer = 'yes' | 'no' | 'na' | null;

/** How the Center judges what a country has submitted: two lists, waivers, and a letter that may follow. */
@Injectable()
export class Intake {
  constructor(
    private readonly database: Database,
    private readonly reads: ExpressionReads,
  ) {}

  /** @throws Problem 404, 403, 409 before the submission or after the decision, 400 for an item that is on no list. */
  async checkCompleteness(
    number: string,
    answers: readonly { item: string; answer: Answer; note?: string | null | undefined }[],
    actor: Actor,
  ): Promise<ExpressionView> {
    return this.write(
      number,
      actor,
      ['programManager', 'programOfficer'],
      ({ caseId, completeness }) => {
        const items = new Set(completeness.map(({ item }) => item));
        mustBeListed(
          'item',
          answers.map(({ item }) => item),
          items,
        );
        return answers.map(({ item, answer, note }) => ({
          sql: `update sixstep.completeness_answer set answer = $3, note = $4,
                answered_by = case when answer is distinct from $3 then sixstep.actor_id() else answered_by end
              where case_id = $1 and item = $2`,
          params: [caseId, item, answer, note ?? null],
        }));
      },
    );
  }

  /** Whoever answers here has assessed the expression, and cannot accept it. */
  async checkEligibility(
    number: string,
    answers: readonly { criterion: string; answer: Answer; note?: string | null | undefined }[],
    actor: Actor,
  ): Promise<ExpressionView> {
    return this.write(
      number,
      actor,
      ['programManager', 'programOfficer'],
      ({ caseId, eligibility }) => {
        const criteria = new Set(eligibility.map(({ criterion }) => criterion));
        mustBeListed(
          'criterion',
          answers.map(({ criterion }) => criterion),
          criteria,
        );
        return answers.map(({ criterion, answer, note }) => ({
          sql: `update sixstep.eligibility_answer set answer = $3, note = $4,
                answered_by = case when answer is distinct from $3 then sixstep.actor_id() else answered_by end,
                waived_by = case when $3 = 'no' then waived_by end,
                waiver_reason = case when $3 = 'no' then waiver_reason end
              where case_id = $1 and criterion = $2`,
          params: [caseId, criterion, answer, note ?? null],
        }));
      },
    );
  }

  /** A director lets a "no" stand, with the reason that everybody reads beside it. */
  async waive(
    number: string,
    criterion: string,
    reason: string,
    actor: Actor,
  ): Promise<ExpressionView> {
    return this.write(number, actor, ['director'], (row) => {
      const item = row.eligibility.find((one) => one.criterion === criterion);
      if (!item) throw notFound();
      if (item.answer !== 'no') throw new Problem('conflict');
      return [
        {
          sql: `update sixstep.eligibility_answer set waived_by = sixstep.actor_id(), waiver_reason = $3
                where case_id = $1 and criterion = $2`,
          params: [row.caseId, criterion, reason],
        },
      ];
    });
  }

  /** A director lets the endorsement letter come later, up to the agreement on the package. */
  async letLetterFollow(number: string, reason: string, actor: Actor): Promise<ExpressionView> {
    return this.write(number, actor, ['director'], ({ caseId }) => [
      {
        sql: `insert into sixstep.letter_allowance (case_id, allowed_by, reason) values ($1, sixstep.actor_id(), $2)
              on conflict (case_id) do update set allowed_by = excluded.allowed_by, reason = excluded.reason`,
        params: [caseId, reason],
      },
    ]);
  }

  private async write(
    number: string,
    actor: Actor,
    allowed: readonly string[],
    statements: (row: ExpressionRow) => Statement[],
  ): Promise<ExpressionView> {
    const row = await this.reads.of(number, actor);
    if (actor.countryCode !== null) throw notFound();
    if (!allowed.includes(actor.role) && !(allowed.includes('director') && actor.actingDirector)) {
      throw new Problem('forbidden');
    }
    if (!judgeable.includes(row.state)) throw new Problem('conflict');
    const wanted = statements(row);
    await this.database.as(actor, async (tx) => {
      await lockAsRead(tx, row);
      await tx.flight(wanted);
    });
    return expressionView(await this.reads.of(number, actor), actor);
  }
}

const judgeable: readonly string[] = [
  'expressionOfInterest.submitted',
  'expressionOfInterest.underReview',
  'expressionOfInterest.deferred',
];

function mustBeListed(
  name: 'item' | 'criterion',
  answered: readonly string[],
  listed: ReadonlySet<string>,
): void {
  const unknown = answered.findIndex((code) => !listed.has(code));
  if (unknown >= 0) throw refusedField(`answers.${unknown}.${name}`, 'invalidValue');
}
