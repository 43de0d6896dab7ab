import { Injectable } from '@nestjs/common';
import { quietDays, type WeekGroup, type WeekTask } from '@sixstep/contract';
import { statesToMoveOn, type Facts } from '@sixstep/process';
import type { Actor } from '../access/actor.ts';
import { caseColumns, caseTables } from '../cases/case-columns.ts';
import { personsBehind } from '../cases/case-standing.ts';
import type { CaseRow } from '../cases/case.presenter.ts';
import { Database, type Statement } from '../database/database.ts';
import { hasFailed } from '../notices/mail-trouble.ts';

export interface WeekCaseRow extends CaseRow {
  readonly group: WeekGroup;
  readonly silentDays: number;
  readonly reminders: number;
  /** Only of the most urgent where the Center has the turn: what others wait for is no question to the machine. */
  readonly facts: Facts | null;
}

/**
 * Whose cases somebody follows up: managers the own and those they stand in for, officers what waits for the Center, and
 * directors what may wait for their decision, or for a manager.
 */
function followed(actor: Actor): string {
  switch (actor.role) {
    case 'programManager':
      return 'c.manager_id = any ($1::uuid[])';
    case 'programOfficer':
      return `sixstep.case_turn(c.id, c.state, c.on_hold, s.turn) = 'center'`;
    default:
      return `(c.manager_id is null or c.state = any ('{${statesToMoveOn(new Set(['director'])).join()}}'))`;
  }
}

/**
 * For how many of the most urgent cases the machine is asked what the next step is: nobody takes more in a week. Directors
 * are shown what they can decide and nothing else, so that more of theirs are asked about.
 */
const mostWithStep = (actor: Actor): number => (actor.role === 'director' ? 60 : 20);

const lastInTouch = `
  greatest(
    (select max(k.contact_on) from sixstep.contact k where k.case_id = c.id),
    (select max(r.sent_on) from sixstep.reminder r where r.case_id = c.id),
    (select max(n.received_on) from sixstep.entry n where n.case_id = c.id and n.organization_code is null),
    (select max(e.occurred_on) from sixstep.kept_lines(null) e where e.case_id = c.id
      and (e.seq = 1 or e.role in ('focalPoint', 'countryColleague') or e.on_behalf is not null)))`;

const casesStatement = (actor: Actor, isDirector = actor.role === 'director'): Statement => ({
  name: `week-cases-${actor.role}`,
  sql: `
    select w.*, case when w."group" = 'needsMe' and w.place <= ${mostWithStep(actor)}
        then sixstep.case_facts(w.id, $1::uuid[], null) end as facts
    from (select g.*, row_number() over (partition by g."group" order by g."daysOver" desc, g."dueOn" nulls last, g.number) as place
    from (
      select q.*, case
          when q.turn = 'center' or ${isDirector} then 'needsMe'
          when q."daysOver" > 0 then 'chase'
          when q."silentDays" > ${quietDays} then 'quiet'
          else 'waiting' end as "group"
      from (
        select c.id, ${caseColumns},
          greatest(sixstep.today('Asia/Tokyo') - ${lastInTouch}, 0) as "silentDays",
          (select count(*)::int from sixstep.reminder r where r.case_id = c.id and r.state = c.state
            and r.sent_on >= c.state_since_on) as reminders
        from ${caseTables} where not s.final and ${followed(actor)} and cardinality($1::uuid[]) > 0
      ) q
    ) g ) w
    ${isDirector ? `where w.place <= ${mostWithStep(actor)}` : ''}
    order by w."daysOver" desc, w."dueOn" nulls last, w.number`,
  params: [personsBehind(actor)],
});

const country = `json_build_object('code', p.code, 'iso2', p.iso2, 'name', p.name)`;
const today = `sixstep.today('Asia/Tokyo')`;
const ofCase = `
  join sixstep.case_file c on c.id = x.case_id
  join sixstep.partner_country p on p.code = c.country_code
  join sixstep.process_state s on s.state = c.state`;

/** Every kind of task in the same columns; `$1` the doer and whom they stand in for, `$2` whether the doer decides. */
const kinds = {
  nextAction: `
    select 'nextAction' as kind, x.id, c.number as "caseNumber", ${country} as country, x.text,
      x.changed_at as since, x.due_on as "dueOn"
    from sixstep.next_action x ${ofCase}
    where x.done_on is null and coalesce(x.owner_id, c.manager_id) = any ($1::uuid[])
      and (x.due_on <= ${today} or c.manager_id is distinct from x.owner_id and x.owner_id is not null)`,
  paperToCheck: `
    select 'paperToCheck', x.id, c.number, ${country}, x.event_type, x.entered_at, null::date
    from sixstep.paper x ${ofCase}
    where x.status = 'entered' and x.entered_by <> all ($1::uuid[]) and not s.final`,
  comment: `
    select 'comment', x.id, c.number, ${country}, x.text, x.written_at, null::date
    from sixstep.comment x ${ofCase} join sixstep.person w on w.id = x.written_by
    where x.state = 'open' and x.visibility = 'shared' and (w.country_code is not null or x.entry_id is not null)
      and c.manager_id = any ($1::uuid[]) and not s.final`,
  reminderDraft: `
    select 'reminderDraft', x.id, c.number, ${country}, null, x.changed_at, coalesce(x.postponed_to, x.drafted_on)
    from sixstep.reminder x ${ofCase}
    where sixstep.is_open_draft(x) and coalesce(x.postponed_to, x.drafted_on) <= ${today}
      and c.manager_id = any ($1::uuid[])`,
  holdReview: `
    select 'holdReview', x.id, c.number, ${country}, null, x.state_since, x.hold_review_on
    from (select f.*, f.id as case_id from sixstep.case_file f where f.on_hold) x ${ofCase}
    where x.hold_review_on <= ${today} + 7 and c.manager_id = any ($1::uuid[])`,
  objection: `
    select 'objection', x.id, c.number, ${country}, x.text, x.raised_at, null::date
    from sixstep.objection x ${ofCase}
    where x.status = 'open' and c.manager_id = any ($1::uuid[])`,
  adoptionReturned: `
    select 'adoptionReturned', x.id, null, ${country}, x.return_reason, x.changed_at, null::date
    from sixstep.adoption x join sixstep.partner_country p on p.code = x.country_code
    where x.status = 'returned' and x.entered_by = any ($1::uuid[])`,
  adoptionToApprove: `
    select 'adoptionToApprove', x.id, null, ${country}, null, x.changed_at, null::date
    from sixstep.adoption x join sixstep.partner_country p on p.code = x.country_code
    where x.status = 'entered' and x.entered_by <> all ($1::uuid[]) and $2`,
  letterFailed: `
    select 'letterFailed', x.id, c.number, ${country}, x.last_trouble, coalesce(x.settled_at, x.queued_at), null::date
    from (select distinct on (o.case_id) o.id, o.case_id, o.state, o.last_trouble, o.settled_at, o.queued_at from sixstep.outgoing_mail o
      where o.kind = 'countryInvitation' order by o.case_id, o.queued_at desc, o.id desc) x ${ofCase}
    where ${hasFailed('x')} and c.state = 'invitation.sent' and c.manager_id = any ($1::uuid[])`,
  introduction: `
    select 'introduction', x.id, c.number, ${country}, x.name, x.made_at, null::date
    from sixstep.introduction x join sixstep.partner_country p on p.code = x.country_code
    left join lateral (select f.number, f.manager_id from sixstep.case_file f where f.country_code = x.country_code
      order by f.id desc limit 1) c on true
    where x.state = 'open' and (c.manager_id is null or c.manager_id = any ($1::uuid[]))`,
} satisfies Record<WeekTask['kind'], string>;

const tasksStatement = (actor: Actor): Statement => ({
  name: 'week-tasks',
  sql: `
    select t.kind, t.id, t."caseNumber", t.country, t.text, sixstep.instant(t.since) as since, t."dueOn",
      coalesce(t."dueOn" < ${today}, false) as "isOverdue"
    from (${Object.values(kinds).join(' union all ')}) t
    order by t."dueOn" nulls last, t.since limit 200`,
  params: [personsBehind(actor), actor.role === 'director' || actor.actingDirector],
});

@Injectable()
export class MyWeekReads {
  constructor(private readonly database: Database) {}

  /** Cases and tasks of one moment, in one flight. */
  async of(actor: Actor): Promise<{ today: string; cases: WeekCaseRow[]; tasks: WeekTask[] }> {
    const [[day], cases, tasks] = await this.database.read<
      [{ today: string }[], WeekCaseRow[], WeekTask[]]
    >(actor, [
      { name: 'week-today', sql: `select ${today} as today` },
      casesStatement(actor),
      tasksStatement(actor),
    ]);
    return { today: day!.today, cases, tasks };
  }
}
