import type { ReminderView } from '@sixstep/contract';
import type { State } from '@sixstep/process';
import type { Statement } from '../database/database.ts';

/** What has been sent or left to a person, newest first. */
export const remindersStatement = (number: string): Statement => ({
  name: 'reminders-of-case',
  sql: `select r.id, r.state, r.kind, coalesce(r.sent_on, r.drafted_on) as on, p.name as by,
          r.kind = 'sent' and r.dropped_on is null and sixstep.is_reminder_held(r) as "isHeld",
          r.drop_reason as "droppedBecause"
        from sixstep.reminder r join sixstep.case_file c on c.id = r.case_id
        left join sixstep.person p on p.id = r.by_person
        where c.number = $1 order by r.changed_at desc`,
  params: [number],
});
export type ReminderRow = ReminderView;

/** A case as somebody sees it who wants to remind. */
export interface RemindableCase {
  readonly id: string;
  readonly number: string;
  readonly countryCode: string;
  readonly managerId: string | null;
  readonly state: State;
  readonly turn: 'center' | 'country' | 'organizations' | 'nobody';
  readonly since: string;
  readonly dueOn: string | null;
  /** In the zone of the country. */
  readonly today: string;
  readonly remindedToday: boolean;
  /** No automatic mail goes to outside today. */
  readonly isQuiet: boolean;
}

/** Whose turn it is; the closing report that the Center has accepted waits for the country, although the turn stays. */
const awaited = `
  case when c.state = 'implementation.finalReporting' and not c.on_hold and exists (
      select from sixstep.closing_report k where k.case_id = c.id
        and k.center_accepted_by is not null and k.country_accepted_by is null) then 'country'
    else sixstep.case_turn(c.id, c.state, c.on_hold, s.turn) end`;

const remindable = `
  c.id, c.number, c.country_code as "countryCode", c.manager_id as "managerId", c.state,
  ${awaited} as turn, c.state_since_on as since,
  c.due_on as "dueOn", sixstep.today(p.time_zone) as today,
  exists (select from sixstep.reminder r where r.case_id = c.id and r.state = c.state
    and r.sent_on = sixstep.today(p.time_zone)) as "remindedToday",
  sixstep.is_quiet(c.id) as "isQuiet"
  from sixstep.case_file c
  join sixstep.process_state s on s.state = c.state
  join sixstep.partner_country p on p.code = c.country_code`;

export const remindableStatement = (number: string): Statement => ({
  name: 'remindable-case',
  sql: `select ${remindable} where c.number = $1`,
  params: [number],
});

/** A case whose awaited side may have to be reminded by the clock. */
export interface WaitingCase extends RemindableCase {
  readonly reminderDays: number[];
  /** Reminders since the state was entered, and drafts that were not sent. */
  readonly reminders: number;
  /** Nobody reminds a minister or a permanent secretary by himself. */
  readonly toHighOffice: boolean;
  /** A draft waits for a person already. */
  readonly hasOpenDraft: boolean;
}

/** Cases that wait for somebody outside where it is now a working day, no holiday of the country, between 8 and 18 o'clock: no mail at midnight. */
export const waitingCasesStatement: Statement = {
  name: 'waiting-cases',
  sql: `select w.*, sixstep.reaches_high_office(w.id,
            case w.turn when 'organizations' then 'awaitedOrganizations' else w.turn end) as "toHighOffice"
        from (
          select coalesce(l.reminder_days, '{}') as "reminderDays",
            (select count(*) from sixstep.reminder r where r.case_id = c.id and r.state = c.state
              and coalesce(r.sent_on, r.drafted_on) >= c.state_since_on
              and (r.kind = 'sent' or r.dropped_on is not null or sixstep.is_open_draft(r))) as reminders,
            exists (select from sixstep.reminder r where r.case_id = c.id and r.kind = 'draft'
              and sixstep.is_open_draft(r)) as "hasOpenDraft", ${remindable}
          left join sixstep.service_level l on l.state = c.state
          where s.turn in ('country', 'organizations') and not c.on_hold
            and extract(hour from sixstep.now() at time zone p.time_zone) between 8 and 17
            and extract(isodow from sixstep.now() at time zone p.time_zone)::int <> all (p.weekend)
            and not exists (select from sixstep.country_holiday h
              where h.country_code = p.code and h.on_date = sixstep.today(p.time_zone))
        ) w`,
};

/** Writes that a reminder was sent, or left to a person, today; nothing when that was done before. */
export const reminderInsert = (kase: RemindableCase, kind: 'sent' | 'draft'): Statement => ({
  name: `insert-reminder-${kind}`,
  sql: `insert into sixstep.reminder (case_id, state, kind, ${kind === 'sent' ? 'sent_on' : 'drafted_on'}, by_person)
        values ($1, $2, '${kind}', $3, sixstep.actor_id()) on conflict do nothing returning id`,
  params: [kase.id, kase.state, kase.today],
});
