import { Injectable } from '@nestjs/common';
import type { WorkplanView } from '@sixstep/contract';
import type { State } from '@sixstep/process';
import type { Actor } from '../access/actor.ts';
import { Database, type Statement } from '../database/database.ts';
import { enteredColumn } from '../entries/entry.columns.ts';
import { notFound } from '../errors/problem.ts';

export interface WorkplanRow extends Omit<WorkplanView, 'mayEdit' | 'mayAnswer'> {
  readonly caseId: string;
  readonly state: State;
}

const deliverables = `
  coalesce((select json_agg(json_build_object('id', d.id,
      'activity', json_build_object('id', a.id, 'component', a.component, 'title', a.title),
      'title', coalesce(a.deliverable, a.title), 'dueOn', d.due_on,
      'lead', case when d.lead_name is not null then json_build_object('code', d.organization_code, 'name', d.lead_name) end,
      'status', d.status, 'submittedOn', d.submitted_on, 'fileId', d.file_id, 'link', d.link, 'note', d.note,
      'answerNote', d.answer_note, 'waiver', d.waiver, 'reminders', d.reminders,
      'submissionEntered', ${enteredColumn('d.submission_entry_id')}, 'answerEntered', ${enteredColumn('d.answer_entry_id')}) order by a.position)
    from sixstep.deliverable d join sixstep.activity a on a.id = d.activity_id where d.case_id = c.id), '[]')`;

const reports = `
  coalesce((select json_agg(json_build_object('id', r.id,
      'organization', case when g.code is not null then json_build_object('code', g.code, 'name', g.name) end,
      'periodFrom', r.period_from, 'periodTo', r.period_to, 'dueOn', r.due_on, 'status', r.status, 'content', r.content,
      'reason', r.reason, 'entered', ${enteredColumn('r.entry_id')}) order by r.period_from, g.name)
    from sixstep.progress_report r left join sixstep.organization g on g.code = r.organization_code
    where r.case_id = c.id), '[]')`;

const amendments = `
  coalesce((select json_agg(json_build_object('id', m.id, 'kind', m.kind, 'activityId', m.activity_id,
      'shiftDays', m.shift_days, 'effect', m.effect, 'reason', m.reason, 'proposedBy', p.name,
      'proposedAt', sixstep.instant(m.proposed_at), 'status', m.status, 'settlement', m.settlement) order by m.proposed_at desc)
    from sixstep.amendment m join sixstep.person p on p.id = m.proposed_by where m.case_id = c.id), '[]')`;

const closing = `
  (select json_build_object('version', k.version,
      'content', json_build_object('results', k.results, 'lessons', k.lessons, 'openItems',
        coalesce((select json_agg(json_build_object('text', i.text, 'owner', i.owner, 'dueOn', i.due_on) order by i.position)
          from sixstep.open_item i where i.case_id = c.id), '[]')),
      'acceptedByCenter', case when ce.id is not null then json_build_object('by', ce.name, 'on', k.center_accepted_on) end,
      'acceptedByCountry', case when co.id is not null then json_build_object(
        'by', coalesce((select e.name from sixstep.entry e where e.id = k.entry_id), co.name),
        'on', k.country_accepted_on, 'entered', ${enteredColumn('k.entry_id')}) end,
      'reminders', (sixstep.workplan_facts(c.id, '{}') ->> 'closingReminders')::int)
    from sixstep.closing_report k
    left join sixstep.person ce on ce.id = k.center_accepted_by
    left join sixstep.person co on co.id = k.country_accepted_by
    where k.case_id = c.id)`;

export const workplanStatement = (number: string): Statement => ({
  name: 'read-workplan',
  sql: `select c.id as "caseId", c.state, coalesce(w.version, 0) as version, w.kick_off_on as "kickOffOn",
          w.reporting_rhythm_months as "reportingRhythmMonths", w.ends_on as "endsOn",
          ${deliverables} as deliverables, ${reports} as reports, ${amendments} as amendments, ${closing} as closing
        from sixstep.case_file c left join sixstep.workplan w on w.case_id = c.id
        where c.number = $1`,
  params: [number],
});

@Injectable()
export class WorkplanReads {
  constructor(private readonly database: Database) {}

  /** @throws Problem 404 for a case that is not this person's. */
  async of(number: string, actor: Actor): Promise<WorkplanRow> {
    const [[row]] = await this.database.read<[WorkplanRow[]]>(actor, [workplanStatement(number)]);
    if (!row) throw notFound();
    return row;
  }
}

/** The workplan as one person may see it; an organization sees the rows that row-level security leaves it. */
export function workplanView(
  { caseId: _, state, ...view }: WorkplanRow,
  actor: Actor,
): WorkplanView {
  return {
    ...view,
    mayEdit:
      ['programManager', 'programOfficer'].includes(actor.role) &&
      (state === 'coordination.confirmed' || state.startsWith('implementation.')),
    mayAnswer: actor.role === 'focalPoint' && state.startsWith('implementation.'),
  };
}
