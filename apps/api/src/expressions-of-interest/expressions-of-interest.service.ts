import { Injectable } from '@nestjs/common';
import type { ExpressionContent, ExpressionView } from '@sixstep/contract';
import type { Actor } from '../access/actor.ts';
import { Database, type Statement } from '../database/database.ts';
import { holdFileStatement } from '../documents/hold-file.ts';
import { notFound, Problem, stale } from '../errors/problem.ts';
import { changedFields, contentOf, writableFields } from './expression-fields.ts';
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
   * @throws Problem 404, 403 (with the fields that may not be written now), 428, 412.
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
    const changed = changedFields(contentOf(row), content);
    const writable = writableFields(row);
    const refused = changed.filter((field) => !writable.includes(field));
    if (refused.length > 0) {
      throw new Problem('forbidden', {
        fields: refused.map((path) => ({ path, code: 'notWritableNow', params: {} })),
      });
    }
    if (changed.length === 0) return expressionView(row, actor);

    await this.database.as(actor, async (tx) => {
      await tx.query(`select sixstep.advance_now($1)`, [row.caseId]);
      const written = await tx.query(...contentUpdate(row, content, actor, ifMatch));
      if (written.length === 0) throw stale(row.version);
      await tx.flight(componentStatements(row.caseId, content));
      const fileId = content.letter?.fileId;
      if (fileId && fileId !== row.letterFileId)
        await tx.flight([holdFileStatement(fileId, row.caseId)]);
    });
    return this.view(number, actor);
  }

  /** @throws Problem 404 for a point of another case or of an earlier round, 403. */
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
    if (!mayWriteExpression(actor) || row.state !== 'expressionOfInterest.returned') {
      throw new Problem('forbidden');
    }
    await this.database.as(actor, async (tx) => {
      await tx.flight([
        { sql: `select sixstep.advance_now($1)`, params: [row.caseId] },
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

  /** The letter that was to follow has come; the country or the Center adds it at any time before the package is agreed. */
  async attachLetter(number: string, fileId: string, actor: Actor): Promise<ExpressionView> {
    const row = await this.reads.of(number, actor);
    if (!mayWriteExpression(actor)) throw new Problem('forbidden');
    await this.database.as(actor, async (tx) => {
      await tx.flight([
        { sql: `select sixstep.advance_now($1)`, params: [row.caseId] },
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

/** The declaration counts only when the designated person makes it; anybody else's save leaves it as it was made. */
function contentUpdate(
  row: ExpressionRow,
  content: ExpressionContent,
  actor: Actor,
  ifMatch: string,
): [string, unknown[]] {
  const accepted = content.declaration?.accepted === true;
  const name = accepted ? (content.declaration?.name ?? null) : null;
  const declaredBy =
    name === null
      ? null
      : actor.role === 'focalPoint' && name !== row.declaredName
        ? actor.personId
        : row.declaredBy;
  return [
    `update sixstep.expression_of_interest set ministry = $3, contact_name = $4, contact_position = $5,
       contact_email = $6, contact_phone = $7, working_language = $8, letter_kind = $9, letter_file_id = $10,
       letter_follows_on = $11, declared_name = $12, declared_by = $13,
       declared_at = case when $12::text is null then null else coalesce(declared_at, sixstep.now()) end,
       edits = edits + 1
     where case_id = $1 and '"v' || version || '"' = $2 returning id`,
    [
      row.caseId,
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
      name,
      declaredBy,
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
