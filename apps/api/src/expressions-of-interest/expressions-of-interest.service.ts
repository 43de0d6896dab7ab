import { Injectable } from '@nestjs/common';
import type { ExpressionContent, ExpressionView } from '@sixstep/contract';
import { stepOf, type Step } from '@sixstep/process';
import type { Actor } from '../access/actor.ts';
import { lockAsRead } from '../cases/lock-as-read.ts';
import { Database, type Statement } from '../database/database.ts';
import { holdFileStatement } from '../documents/hold-file.ts';
import { notFound, Problem, stale } from '../errors/problem.ts';
import { changedFields, contentFor, writableFields } from './expression-fields.ts';
import { expressionView, mayWriteExpression } from './expression.presenter.ts';
import { ExpressionReads, type ExpressionRow } from './expression.reads.ts';

/** Drafting an expression of interest: everything of the country that is no step. */
@Injectable()
export class ExpressionsOfInterest {
  constructor(
    private readonly database: Database,
    private readonly reads: ExpressionReads,
  ) {}

  async view(number: string, actor: Actor): Promise<ExpressionView> {
    return expressionView(await this.reads.of(number, actor), actor);
  }

  /**
   * Replaces the draft. A save that changes nothing makes no version.
   *
   * @throws Problem 404, 403 (with the fields that may not be written now), 428, 412, 409 when a step came in between.
   */
  async write(
    number: string,
    content: ExpressionContent,
    actor: Actor,
    ifMatch: string | undefined,
  ): Promise<ExpressionView> {
    const row = await this.reads.of(number, actor);
    if (!mayWriteExpression(actor)) throw new Problem('forbidden');
    if (ifMatch === undefined) throw new Problem('missingIfMatch');
    if (ifMatch !== `"v${row.version}"`) throw stale(row.version);
    const changed = changedFields(contentFor(row, actor), content);
    const writable = writableFields(row);
    const refused = changed.filter((field) => !writable.includes(field));
    if (refused.length > 0) {
      throw new Problem('forbidden', {
        fields: refused.map((path) => ({ path, code: 'notWritableNow', params: {} })),
      });
    }
    if (changed.length === 0) return expressionView(row, actor);

    await this.database.as(actor, async (tx) => {
      await lockAsRead(tx, row);
      const declared = changed.includes('declaration') ? declaredBy(actor, content) : row;
      const written = await tx.query(...contentUpdate(row.caseId, content, declared, ifMatch));
      if (written.length === 0) throw stale(row.version);
      await tx.flight(componentStatements(row.caseId, content));
      const fileId = content.letter?.fileId;
      if (fileId && fileId !== row.letterFileId)
        await tx.flight([holdFileStatement(fileId, row.caseId)]);
    });
    return this.view(number, actor);
  }

  /** @throws Problem 404 for a point of another case or of an earlier round, 403, 409 once it is submitted again. */
  async answerPoint(
    number: string,
    pointId: string,
    answer: string,
    actor: Actor,
  ): Promise<ExpressionView> {
    const row = await this.reads.of(number, actor);
    const round = Math.max(0, ...row.points.map((point) => point.round));
    if (!row.points.some((point) => point.id === pointId && point.round === round))
      throw notFound();
    if (!mayWriteExpression(actor)) throw new Problem('forbidden');
    if (row.state !== 'expressionOfInterest.returned') throw new Problem('conflict');
    await this.database.as(actor, async (tx) => {
      await lockAsRead(tx, row);
      await tx.flight([
        {
          sql: `update sixstep.expression_point set answer = $2 where id = $1`,
          params: [pointId, answer],
        },
        {
          sql: `update sixstep.expression_of_interest set edits = edits + 1 where case_id = $1`,
          params: [row.caseId],
        },
      ]);
    });
    return this.view(number, actor);
  }

  /**
   * The letter that was to follow has come; the country or the Center adds it at any time before the package is agreed.
   *
   * @throws Problem 404 also for a file of somebody else, 403, 409 afterwards and while the file has not arrived.
   */
  async attachLetter(number: string, fileId: string, actor: Actor): Promise<ExpressionView> {
    const row = await this.reads.of(number, actor);
    if (!mayWriteExpression(actor)) throw new Problem('forbidden');
    if (!letterSteps.includes(stepOf(row.state))) throw new Problem('conflict');
    await this.database.as(actor, async (tx) => {
      await lockAsRead(tx, row);
      await tx.flight([
        {
          sql: `update sixstep.expression_of_interest set letter_file_id = $2 where case_id = $1`,
          params: [row.caseId, fileId],
        },
        holdFileStatement(fileId, row.caseId),
      ]);
    });
    return this.view(number, actor);
  }
}

const letterSteps: readonly (Step | null)[] = [
  'expressionOfInterest',
  'consultation',
  'draftPackage',
];

type Declared = Pick<ExpressionRow, 'declaredName' | 'declaredBy'>;

/** Counts only when the designated person makes it; whoever else types a name makes no declaration, and undoes an earlier one. */
function declaredBy(actor: Actor, { declaration }: ExpressionContent): Declared {
  const declaredName = declaration?.accepted === true ? (declaration.name ?? null) : null;
  const counts = actor.role === 'focalPoint' && declaredName !== null;
  return { declaredName, declaredBy: counts ? actor.personId : null };
}

function contentUpdate(
  caseId: string,
  content: ExpressionContent,
  declared: Declared,
  ifMatch: string,
): [string, unknown[]] {
  return [
    `update sixstep.expression_of_interest set ministry = $3, contact_name = $4, contact_position = $5,
       contact_email = $6, contact_phone = $7, working_language = $8, letter_kind = $9, letter_file_id = $10,
       letter_follows_on = $11, declared_name = $12, declared_by = $13,
       declared_at = case when $12::text is null then null
         when (declared_name, declared_by) is distinct from ($12, $13::uuid) then sixstep.now() else declared_at end,
       edits = edits + 1
     where case_id = $1 and '"v' || version || '"' = $2 returning id`,
    [
      caseId,
      ifMatch,
      content.ministry ?? null,
      content.contact?.name ?? null,
      content.contact?.position ?? null,
      content.contact?.email ?? null,
      content.contact?.phone ?? null,
      content.workingLanguage ?? null,
      content.letter?.kind ?? 'none',
      content.letter?.fileId ?? null,
      content.letter?.followsOn ?? null,
      declared.declaredName,
      declared.declaredBy,
    ],
  ];
}

const componentStatements = (caseId: string, content: ExpressionContent): Statement[] => {
  const requested = content.components ?? [];
  return [
    {
      sql: `delete from sixstep.expression_component where case_id = $1 and component <> all ($2::text[])`,
      params: [caseId, requested.map(({ component }) => component)],
    },
    ...requested.map(({ component, status, need, rank }) => ({
      sql: `insert into sixstep.expression_component (case_id, component, status, need, rank)
            values ($1, $2, $3, $4, $5)
            on conflict (case_id, component)
              do update set status = excluded.status, need = excluded.need, rank = excluded.rank`,
      params: [caseId, component, status ?? null, need ?? null, rank ?? null],
    })),
  ];
};
