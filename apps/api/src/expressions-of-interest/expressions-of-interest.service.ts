import { Injectable } from '@nestjs/common';
import type {
  AnswerPoint,
  AnswerValue,
  ExpressionView,
  FieldProblem,
  SubmittedExpression,
  WriteAnswers,
  WrittenAnswers,
} from '@sixstep/contract';
import { stepOf, type Step } from '@sixstep/process';
import { answerPlace, type AnswerPlace } from '@sixstep/reference/expression-form';
import type { Actor } from '../access/actor.ts';
import { lockAsRead } from '../cases/lock-as-read.ts';
import { Database, type Transaction } from '../database/database.ts';
import { holdFileStatement } from '../documents/hold-file.ts';
import { invalid, notFound, Problem } from '../errors/problem.ts';
import { writableFields } from './expression-fields.ts';
import { expressionView, mayWriteExpression, missingOf } from './expression.presenter.ts';
import { ExpressionReads, type ExpressionRow } from './expression.reads.ts';
import { frozenAnswers } from './frozen-answers.ts';
import { misfitOf } from './judge-answer.ts';

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

  /** What was submitted in a round. @throws Problem 404 */
  async submission(number: string, round: number, actor: Actor): Promise<SubmittedExpression> {
    const { content, ...submitted } = await this.reads.submission(number, round, actor);
    const { form, answers } = frozenAnswers(content);
    return { ...submitted, form, answers };
  }

  /**
   * Writes the answers that nobody else has changed since they were typed; an answer that stands already as it was typed
   * counts as written, so that a request may be repeated. What changes nothing makes no version; a text that is said to be
   * in another language than before changes.
   *
   * @throws Problem 404, 403 (with the answers that may not be written now), 400, 409 when a step came in between.
   */
  async write(number: string, wanted: WriteAnswers, actor: Actor): Promise<WrittenAnswers> {
    const row = await this.reads.of(number, actor);
    if (!mayWriteExpression(actor)) throw new Problem('forbidden');
    const edits = editsOf(wanted, actor);
    const writable = new Set(writableFields(row));
    const refused = edits.filter(({ place }) => !writable.has(place.field));
    if (refused.length > 0) {
      throw new Problem('forbidden', {
        fields: refused.map(({ question }) => problemAt(question, 'notWritableNow')),
      });
    }

    if (edits.some((edit) => differs(edit, row))) {
      await this.database.as(actor, async (tx) => {
        await lockAsRead(tx, row);
        await writeEdits(tx, row.caseId, edits, actor);
      });
    }
    return this.writtenAnswers(number, edits, actor);
  }

  private async writtenAnswers(
    number: string,
    edits: readonly Edit[],
    actor: Actor,
  ): Promise<WrittenAnswers> {
    const row = await this.reads.of(number, actor);
    const { answers, version } = expressionView(row, actor);
    const standing = edits.flatMap(({ question }) => {
      const answer = answers[question];
      return answer ? [[question, answer] as const] : [];
    });
    return {
      version,
      answers: Object.fromEntries(standing),
      conflicts: edits
        .filter(({ question, value }) => (answers[question]?.value ?? null) !== value)
        .map(({ question }) => question),
      missing: missingOf(row),
    };
  }

  /** @throws Problem 404 for a point of another case or of an earlier round, 403, 409 once it is submitted again. */
  async answerPoint(
    number: string,
    pointId: string,
    { answer, language }: AnswerPoint,
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
          sql: `update sixstep.expression_point set answer = $2, answer_language = $3 where id = $1`,
          params: [pointId, answer, language ?? actor.language],
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
          sql: `insert into sixstep.expression_answer (case_id, question, value)
                values ($1, 'letter.fileId', to_jsonb($2::text))
                on conflict (case_id, question) do update set value = excluded.value`,
          params: [row.caseId, fileId],
        },
        {
          sql: `update sixstep.expression_of_interest set edits = edits + 1 where case_id = $1`,
          params: [row.caseId],
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

interface Edit {
  readonly question: string;
  readonly place: AnswerPlace;
  readonly value: AnswerValue;
  /** The version of the answer upon which it was typed; 0 when there was none. */
  readonly base: number;
  readonly language: string | null;
  /** The language was named, so that it counts for a text that stands already. */
  readonly saysLanguage: boolean;
}

const problemAt = (question: string, code: string): FieldProblem => ({
  path: `answers.${question}`,
  code,
  params: {},
});

/** @throws Problem 400 for questions that the form does not ask, and for values that they do not take. */
function editsOf({ answers, language }: WriteAnswers, actor: Actor): Edit[] {
  const problems: FieldProblem[] = [];
  const edits = Object.entries(answers).flatMap(([question, { value, baseVersion }]): Edit[] => {
    const place = answerPlace(question);
    const misfit = place ? misfitOf(place, value) : problemAt(question, 'unknownField');
    if (misfit) problems.push(misfit);
    if (!place || misfit) return [];
    const isText = place.kind === 'text' && value !== null;
    return [
      {
        question,
        place,
        // A box that is not ticked is not answered.
        value: value === false ? null : value,
        base: baseVersion,
        language: isText ? (language ?? actor.language) : null,
        saysLanguage: isText && language !== undefined,
      },
    ];
  });
  if (problems.length > 0) throw invalid(problems);
  return edits;
}

/** A declaration is nobody's but whose hand made it: where somebody else has typed it, the designated person still says it. */
const isDeclaration = ({ place }: Edit) => place.section === 'declaration';

function differs(edit: Edit, { answers }: ExpressionRow): boolean {
  const standing = answers[edit.question];
  return (
    isDeclaration(edit) ||
    (standing?.value ?? null) !== edit.value ||
    (edit.saysLanguage && standing?.language !== edit.language)
  );
}

async function writeEdits(
  tx: Transaction,
  caseId: string,
  edits: readonly Edit[],
  { role }: Actor,
): Promise<void> {
  const isDesignated = role === 'focalPoint';
  const { length } = await tx.query(
    `insert into sixstep.expression_answer (case_id, question, value, language)
     select $1, e.question, coalesce(e.value, 'null'), e.language
     from jsonb_to_recordset($2)
       e (question text, value jsonb, base int, language text, "saysLanguage" boolean, "byHand" boolean)
     left join sixstep.expression_answer a on a.case_id = $1 and a.question = e.question
     where coalesce(a.version, 0) = e.base and (coalesce(a.value, 'null') is distinct from coalesce(e.value, 'null')
       or e."saysLanguage" and a.language is distinct from e.language
       or e."byHand" and a.changed_by is distinct from sixstep.actor_id())
     on conflict (case_id, question) do update
       set value = excluded.value, language = excluded.language, changed_by = excluded.changed_by
     returning question`,
    [
      caseId,
      JSON.stringify(
        edits.map((edit) => ({ ...edit, byHand: isDesignated && isDeclaration(edit) })),
      ),
    ],
  );
  if (length === 0) return;
  const files = edits.filter(({ place, value }) => place.kind === 'file' && value !== null);
  await tx.flight([
    ...files.map(({ value }) => holdFileStatement(String(value), caseId)),
    {
      sql: `update sixstep.expression_of_interest set edits = edits + 1 where case_id = $1`,
      params: [caseId],
    },
  ]);
}
