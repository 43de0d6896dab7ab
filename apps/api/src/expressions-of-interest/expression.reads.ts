import { Injectable } from '@nestjs/common';
import type {
  AnswerValues,
  ExpressionPoint,
  ExpressionView,
  GivenAnswer,
  SubmittedExpression,
} from '@sixstep/contract';
import type { State } from '@sixstep/process';
import type { Actor } from '../access/actor.ts';
import { Database, type Statement } from '../database/database.ts';
import { notFound } from '../errors/problem.ts';

/** What a submission was frozen as: the answers by the ids of their questions; before 2026-1 a form of fixed fields. */
export type FrozenContent =
  | {
      readonly form: string;
      readonly answers: AnswerValues;
      readonly languages?: Readonly<Record<string, string>>;
    }
  | object;

/** An expression of interest with what surrounds it; what a login may not see comes as null or empty. */
export interface ExpressionRow {
  readonly caseId: string;
  readonly state: State;
  readonly countryCode: string;
  readonly managerId: string | null;
  readonly version: number | null;
  readonly form: string;
  /** By the id of the question; also those that were taken back, whose value is null. */
  readonly answers: Readonly<Record<string, GivenAnswer>>;
  /** The designated person who has made the declaration. */
  readonly declaredBy: string | null;
  readonly letterFileName: string | null;
  readonly changedAt: string | null;
  readonly changedBy: string | null;
  readonly missing: string[];
  readonly points: ExpressionPoint[];
  readonly submissions: ExpressionView['submittedVersions'];
  readonly submittedBefore: FrozenContent | null;
  readonly completeness: Omit<NonNullable<ExpressionView['completeness']>[number], 'suggested'>[];
  readonly eligibility: Omit<NonNullable<ExpressionView['eligibility']>[number], 'suggested'>[];
  /** What the Center's lists can be judged by; null for a country. */
  readonly standing: {
    readonly mayReceivePackage: boolean;
    readonly componentsElsewhere: number;
  } | null;
  readonly letterAllowance: NonNullable<ExpressionView['letterAllowance']> | null;
}

const own = `
  c.id as "caseId", c.state, c.country_code as "countryCode", c.manager_id as "managerId", e.version, e.form,
  coalesce((select json_object_agg(a.question, json_build_object('value', a.value, 'version', a.version,
      'at', sixstep.instant(a.changed_at), 'by', p.name, 'language', a.language))
    from sixstep.expression_answer a left join sixstep.person p on p.id = a.changed_by
    where a.case_id = c.id), '{}') as answers,
  sixstep.expression_declared_by(c.id) as "declaredBy",
  (select f.name from sixstep.file f where f.id::text = sixstep.expression_answered(c.id, 'letter.fileId'))
    as "letterFileName",
  sixstep.instant(e.changed_at) as "changedAt",
  (select p.name from sixstep.person p where p.id = e.changed_by) as "changedBy",
  sixstep.expression_missing(c.id) as missing`;

const points = `
  coalesce((select json_agg(json_build_object('id', q.id, 'round', q.round, 'field', q.field, 'question', q.question,
      'questionLanguage', q.question_language, 'answer', q.answer, 'answerLanguage', q.answer_language,
      'dueOn', q.due_on, 'askedAt', sixstep.instant(q.asked_at)) order by q.round desc, q.id)
    from sixstep.expression_point q where q.case_id = c.id), '[]') as points`;

const submissions = `
  coalesce((select json_agg(json_build_object('round', s.round, 'version', s.content_version,
      'at', sixstep.instant(s.submitted_at), 'by', p.name, 'sha256', s.sha256) order by s.round desc)
    from sixstep.expression_submission s join sixstep.person p on p.id = s.submitted_by
    where s.case_id = c.id), '[]') as submissions,
  (select s.content from sixstep.expression_submission s
    where s.case_id = c.id order by s.round desc offset 1 limit 1) as "submittedBefore"`;

const intake = `
  coalesce((select json_agg(json_build_object('item', a.item, 'answer', a.answer, 'note', a.note, 'answeredBy', p.name)
      order by a.id)
    from sixstep.completeness_answer a left join sixstep.person p on p.id = a.answered_by
    where a.case_id = c.id), '[]') as completeness,
  coalesce((select json_agg(json_build_object('criterion', a.criterion, 'answer', a.answer, 'note', a.note,
      'answeredBy', p.name, 'waiver', case when w.id is not null
        then json_build_object('by', w.name, 'reason', a.waiver_reason) end) order by a.id)
    from sixstep.eligibility_answer a
    left join sixstep.person p on p.id = a.answered_by
    left join sixstep.person w on w.id = a.waived_by
    where a.case_id = c.id), '[]') as eligibility,
  case when not (select sixstep.is_country()) then (
    select json_build_object('mayReceivePackage', n.support_class = 'recipient' or n.waiver_reason is not null,
      'componentsElsewhere', (sixstep.expression_facts(c.id, '{}') ->> 'componentsInAnotherOpenCase')::int)
    from sixstep.partner_country n where n.code = c.country_code) end as standing,
  (select json_build_object('by', p.name, 'reason', l.reason)
    from sixstep.letter_allowance l join sixstep.person p on p.id = l.allowed_by
    where l.case_id = c.id) as "letterAllowance"`;

export const expressionStatement = (number: string): Statement => ({
  name: 'read-expression',
  sql: `select ${own}, ${points}, ${submissions}, ${intake}
        from sixstep.case_file c
        left join sixstep.expression_of_interest e on e.case_id = c.id
        where c.number = $1`,
  params: [number],
});

@Injectable()
export class ExpressionReads {
  constructor(private readonly database: Database) {}

  /** @throws Problem 404 for a case that is not this person's, or whose country has not begun to write. */
  async of(number: string, actor: Actor): Promise<ExpressionRow & { readonly version: number }> {
    const [[row]] = await this.database.read<[ExpressionRow[]]>(actor, [
      expressionStatement(number),
    ]);
    if (!row || row.version === null || actor.organizationCode !== null) throw notFound();
    return { ...row, version: row.version };
  }

  /** @throws Problem 404 for a case that is not this person's, or a round in which nothing was submitted. */
  async submission(number: string, round: number, actor: Actor): Promise<SubmittedRow> {
    const [[row]] = await this.database.read<[SubmittedRow[]]>(actor, [
      {
        sql: `select s.round, s.content_version as version, sixstep.instant(s.submitted_at) as at, p.name as by, s.sha256,
                s.content
              from sixstep.expression_submission s
              join sixstep.case_file c on c.id = s.case_id
              join sixstep.person p on p.id = s.submitted_by
              where c.number = $1 and s.round = $2`,
        params: [number, round],
      },
    ]);
    if (!row || actor.organizationCode !== null) throw notFound();
    return row;
  }
}

export interface SubmittedRow extends Omit<SubmittedExpression, 'form' | 'answers'> {
  readonly content: FrozenContent;
}
