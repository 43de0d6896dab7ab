import { Injectable } from '@nestjs/common';
import type { Component, ConsultationView } from '@sixstep/contract';
import type { State } from '@sixstep/process';
import type { Actor } from '../access/actor.ts';
import { Database, type Statement } from '../database/database.ts';
import { notFound } from '../errors/problem.ts';

/** Everything there is of the consultation of a case, in its latest round. */
export interface ConsultationRow {
  readonly caseId: string;
  readonly state: State;
  readonly managerId: string | null;
  readonly countryCode: string;
  readonly round: number;
  readonly version: number;
  readonly content: NonNullable<ConsultationView['content']> | null;
  readonly requested: Component[];
  readonly meetings: ConsultationView['meetings'];
  readonly records: NonNullable<ConsultationView['sent']>[];
  readonly outcome: ConsultationView['outcome'];
  readonly corrections: ConsultationView['corrections'];
}

const meetings = `
  coalesce((select json_agg(json_build_object('id', m.id, 'version', m.version, 'kind', m.kind, 'mode', m.mode,
      'startsAt', sixstep.instant(m.starts_at), 'endsAt', sixstep.instant(m.ends_at), 'place', m.place,
      'status', m.status, 'participants', m.participants, 'notes', m.notes) order by m.starts_at)
    from sixstep.meeting m where m.case_id = c.id and m.round = k.round), '[]')`;

const needs = `
  coalesce((select json_agg(json_build_object('component', n.component, 'text', n.text, 'decision', n.decision,
      'reason', n.reason, 'priority', n.priority) order by n.component)
    from sixstep.need_statement n where n.case_id = c.id and n.round = k.round), '[]')`;

const actions = `
  coalesce((select json_agg(json_build_object('text', a.text, 'owner', a.owner, 'dueOn', a.due_on, 'done', a.done)
      order by a.position)
    from sixstep.action_item a where a.case_id = c.id and a.round = k.round), '[]')`;

const records = `
  coalesce((select json_agg(json_build_object('number', r.number, 'sentOn', r.sent_on, 'sha256', r.sha256,
      'content', r.content) order by r.number desc)
    from sixstep.consultation_record r where r.case_id = c.id), '[]')`;

const corrections = `
  coalesce((select json_agg(json_build_object('on', e.occurred_on, 'comments', l.payload::jsonb #>> '{record,comments}')
      order by e.seq desc)
    from sixstep.kept_lines(null) e join sixstep.case_event_payload l using (case_id, seq)
    where e.case_id = c.id and e.type = 'consultation.contest'), '[]')`;

const outcome = `
  (select case e.type when 'consultation.confirm' then 'confirmed' else 'notConfirmed' end
   from sixstep.kept_lines(null) e
   where e.case_id = c.id and e.type in ('consultation.confirm', 'consultation.proceed', 'consultation.reopen', 'consultation.send')
   order by e.seq desc limit 1)`;

/** A country sees no draft: row-level security leaves `k` empty for it, and the latest round is that of the newest record. */
export const consultationStatement = (number: string): Statement => ({
  name: 'read-consultation',
  sql: `select c.id as "caseId", c.state, c.manager_id as "managerId", c.country_code as "countryCode",
          k.round, coalesce(k.version, 0) as version,
          case when k.id is not null then json_build_object('summary', k.summary, 'constraints', k.constraints,
            'openQuestions', k.open_questions, 'needs', ${needs}, 'actions', ${actions}) end as content,
          array(select e.component from sixstep.expression_component e where e.case_id = c.id order by e.rank nulls last)
            as requested,
          ${meetings} as meetings, ${records} as records, ${corrections} as corrections,
          case when c.state like 'consultation.%' then null else ${outcome} end as outcome
        from sixstep.case_file c
        left join lateral (select * from sixstep.consultation x where x.case_id = c.id order by x.round desc limit 1) own
          on true
        cross join lateral (select own.id, own.version, own.summary, own.constraints, own.open_questions,
          coalesce(own.round, (select max(m.round) from sixstep.meeting m where m.case_id = c.id), 0) as round) k
        where c.number = $1`,
  params: [number],
});

@Injectable()
export class ConsultationReads {
  constructor(private readonly database: Database) {}

  /** @throws Problem 404 for a case that is not this person's; organizations and observers read no consultation. */
  async of(number: string, actor: Actor): Promise<ConsultationRow> {
    const [[row]] = await this.database.read<[ConsultationRow[]]>(actor, [
      consultationStatement(number),
    ]);
    if (!row || actor.organizationCode !== null || actor.role === 'observer') throw notFound();
    return row;
  }
}
