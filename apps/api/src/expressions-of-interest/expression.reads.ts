import { Injectable } from '@nestjs/common';
import type {
  ExpressionContent,
  ExpressionField,
  ExpressionPoint,
  ExpressionView,
  Language,
  RequestedComponent,
} from '@sixstep/contract';
import type { State } from '@sixstep/process';
import type { Actor } from '../access/actor.ts';
import { Database, type Statement } from '../database/database.ts';
import { notFound } from '../errors/problem.ts';

/** An expression of interest with what surrounds it; what a login may not see comes as null or empty. */
export interface ExpressionRow {
  readonly caseId: string;
  readonly state: State;
  readonly countryCode: string;
  readonly managerId: string | null;
  readonly version: number | null;
  readonly ministry: string | null;
  readonly contactName: string | null;
  readonly contactPosition: string | null;
  readonly contactEmail: string | null;
  readonly contactPhone: string | null;
  readonly workingLanguage: Language | null;
  readonly letterKind: 'none' | 'attached' | 'follows' | 'byPost';
  readonly letterFileId: string | null;
  readonly letterFileName: string | null;
  readonly letterFollowsOn: string | null;
  readonly declaredName: string | null;
  readonly declaredBy: string | null;
  readonly changedAt: string | null;
  readonly changedBy: string | null;
  readonly components: RequestedComponent[];
  readonly missing: ExpressionField[];
  readonly points: ExpressionPoint[];
  readonly submissions: ExpressionView['submittedVersions'];
  readonly submittedBefore: ExpressionContent | null;
  readonly completeness: NonNullable<ExpressionView['completeness']>;
  readonly eligibility: NonNullable<ExpressionView['eligibility']>;
  readonly letterAllowance: NonNullable<ExpressionView['letterAllowance']> | null;
}

const own = `
  c.id as "caseId", c.state, c.country_code as "countryCode", c.manager_id as "managerId", e.version, e.ministry,
  e.contact_name as "contactName", e.contact_position as "contactPosition", e.contact_email as "contactEmail",
  e.contact_phone as "contactPhone", e.working_language as "workingLanguage",
  coalesce(e.letter_kind, 'none') as "letterKind", e.letter_file_id as "letterFileId",
  (select f.name from sixstep.file f where f.id = e.letter_file_id) as "letterFileName",
  e.letter_follows_on as "letterFollowsOn", e.declared_name as "declaredName", e.declared_by as "declaredBy",
  sixstep.instant(e.changed_at) as "changedAt",
  (select p.name from sixstep.person p where p.id = e.changed_by) as "changedBy",
  sixstep.expression_missing(c.id) as missing`;

const components = `
  coalesce((select json_agg(json_build_object('component', r.component, 'status', r.status, 'need', r.need,
      'rank', r.rank) order by r.rank nulls last, r.component)
    from sixstep.expression_component r where r.case_id = c.id), '[]') as components`;

const points = `
  coalesce((select json_agg(json_build_object('id', q.id, 'round', q.round, 'field', q.field, 'question', q.question,
      'answer', q.answer, 'dueOn', q.due_on, 'askedAt', sixstep.instant(q.asked_at)) order by q.round desc, q.id)
    from sixstep.expression_point q where q.case_id = c.id), '[]') as points`;

const submissions = `
  coalesce((select json_agg(json_build_object('round', s.round, 'version', s.content_version,
      'at', sixstep.instant(s.submitted_at), 'by', p.name) order by s.round desc)
    from sixstep.expression_submission s join sixstep.person p on p.id = s.submitted_by
    where s.case_id = c.id), '[]') as submissions,
  (select s.content - 'points' from sixstep.expression_submission s
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
  (select json_build_object('by', p.name, 'reason', l.reason)
    from sixstep.letter_allowance l join sixstep.person p on p.id = l.allowed_by
    where l.case_id = c.id) as "letterAllowance"`;

export const expressionStatement = (number: string): Statement => ({
  name: 'read-expression',
  sql: `select ${own}, ${components}, ${points}, ${submissions}, ${intake}
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
}
