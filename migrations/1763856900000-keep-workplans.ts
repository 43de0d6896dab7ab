import type { MigrationInterface, QueryRunner } from 'typeorm';

/** How a package is carried out: deliverables, reports, amendments, and the report that closes it. */
export class KeepWorkplans1763856900000 implements MigrationInterface {
  async up(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(tables);
    await queryRunner.query(beginning);
    await queryRunner.query(facts);
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`
      drop function sixstep.workplan_turn(uuid);
      drop function sixstep.workplan_facts(uuid, uuid[]);
      drop function sixstep.begin_workplan(uuid, date);
      drop table sixstep.open_item, sixstep.closing_report, sixstep.amendment, sixstep.progress_report,
        sixstep.deliverable, sixstep.workplan;
    `);
  }
}

const housekeeping = `
    changed_at timestamptz not null default sixstep.now(),
    changed_by uuid default sixstep.actor_id() references sixstep.person,
    version int not null default 1`;

const tables = `
  create table sixstep.workplan (
    id uuid primary key default uuidv7(),
    case_id uuid not null unique references sixstep.case_file,
    reporting_rhythm_months int check (reporting_rhythm_months between 1 and 12),
    ends_on date,
    kick_off_on date,
    ${housekeeping}
  );

  create table sixstep.deliverable (
    id uuid primary key default uuidv7(),
    case_id uuid not null references sixstep.case_file,
    activity_id uuid not null unique references sixstep.activity,
    organization_code text references sixstep.organization,
    lead_name text,
    due_on date,
    status text not null default 'open' check (status in ('open', 'submitted', 'accepted', 'disputed', 'waived')),
    submitted_on date,
    file_id uuid,
    link text,
    note text,
    answer_note text,
    waiver text,
    reminders int not null default 0,
    ${housekeeping}
  );
  create index deliverable_case on sixstep.deliverable (case_id);

  create table sixstep.progress_report (
    id uuid primary key default uuidv7(),
    case_id uuid not null references sixstep.case_file,
    organization_code text references sixstep.organization,
    period_from date not null,
    period_to date not null check (period_to > period_from),
    due_on date not null,
    status text not null default 'due' check (status in ('due', 'submitted', 'returned', 'accepted', 'skipped')),
    content jsonb,
    reason text,
    ${housekeeping},
    constraint progress_report_period unique nulls not distinct (case_id, organization_code, period_from)
  );

  create table sixstep.amendment (
    id uuid primary key default uuidv7(),
    case_id uuid not null references sixstep.case_file,
    kind text not null check (kind in ('scope', 'time', 'provider', 'cost', 'cancel')),
    activity_id uuid references sixstep.activity,
    shift_days int not null default 0,
    effect text not null,
    reason text not null,
    proposed_by uuid not null references sixstep.person,
    proposed_at timestamptz not null default sixstep.now(),
    status text not null default 'open' check (status in ('open', 'approved', 'rejected')),
    settled_by uuid references sixstep.person,
    settlement text,
    ${housekeeping}
  );
  create index amendment_case on sixstep.amendment (case_id);

  create table sixstep.closing_report (
    id uuid primary key default uuidv7(),
    case_id uuid not null unique references sixstep.case_file,
    results text,
    lessons text,
    center_accepted_by uuid references sixstep.person,
    center_accepted_on date,
    country_accepted_by uuid references sixstep.person,
    country_accepted_on date,
    edits int not null default 0,
    ${housekeeping}
  );

  create table sixstep.open_item (
    id uuid primary key default uuidv7(),
    case_id uuid not null references sixstep.case_file,
    position int not null,
    text text not null,
    owner text,
    due_on date,
    ${housekeeping}
  );
  create index open_item_case on sixstep.open_item (case_id);

  select sixstep.protect('workplan', external := 'country');
  select sixstep.protect('deliverable', external := 'countryWrites organizationWrites');
  select sixstep.protect('progress_report', external := 'country organizationWrites');
  select sixstep.protect('amendment', external := 'countryWrites');
  select sixstep.protect('closing_report', external := 'countryWrites');
  select sixstep.protect('open_item', external := 'country');
`;

const beginning = `
  create function sixstep.begin_workplan(the_case uuid, kick_off date) returns void
  language plpgsql set search_path = sixstep, pg_temp as $$
  declare
    plan workplan;
  begin
    update workplan set kick_off_on = kick_off, ends_on = coalesce(ends_on, (kick_off + interval '12 months')::date)
      where case_id = the_case returning * into plan;
    insert into deliverable (case_id, activity_id, organization_code, lead_name, due_on)
      select the_case, r.activity_id,
        case when r.lead_key like 'organization:%' then substr(r.lead_key, 14) end, r.lead_name, a.end_on
      from coordination_rows(the_case) r join activity a on a.id = r.activity_id
      where exists (select from provider_consent p
        where p.case_id = the_case and p.provider = r.lead_key and p.answer = 'consent')
      on conflict (activity_id) do update set organization_code = excluded.organization_code, lead_name = excluded.lead_name;
    insert into progress_report (case_id, organization_code, period_from, period_to, due_on)
      select the_case, led.organization_code, from_on::date, to_on::date, to_on::date + 14
      from (select distinct organization_code from deliverable where case_id = the_case) led
      cross join lateral (
        select kick_off + (n * plan.reporting_rhythm_months || ' months')::interval as from_on,
          least(kick_off + ((n + 1) * plan.reporting_rhythm_months || ' months')::interval, plan.ends_on::timestamp) as to_on
        from generate_series(0, 23) n
        where kick_off + (n * plan.reporting_rhythm_months || ' months')::interval < plan.ends_on::timestamp) period
      on conflict do nothing;
  end $$;
  comment on function sixstep.begin_workplan is
    'Lays out what is to be delivered and reported: a deliverable for each activity with a consented lead, and each lead''s reports by the rhythm, due 14 days after their period.';
`;

const facts = `
  create function sixstep.workplan_facts(the_case uuid, persons uuid[]) returns jsonb
  language sql stable security definer set search_path = sixstep, pg_temp as $$
    select jsonb_build_object(
      'reportingRhythmSet', exists (select from workplan where case_id = the_case and reporting_rhythm_months is not null),
      'activitiesWithConsentedLead', (select count(*) from coordination_rows(the_case) r
        join provider_consent p on p.case_id = the_case and p.provider = r.lead_key and p.answer = 'consent'),
      'openAmendments', (select count(*) from amendment where case_id = the_case and status = 'open'),
      'amendmentProposedByActor', exists (select from amendment
        where case_id = the_case and status = 'open' and proposed_by = any (persons)),
      'amendmentIsSmall', coalesce((select bool_and(kind = 'time' and abs(shift_days) <= 30)
        from amendment where case_id = the_case and status = 'open'), false),
      'deliverablesOpen', (select count(*) from deliverable where case_id = the_case
        and status not in ('accepted', 'waived') and not (status = 'submitted' and reminders >= 2)),
      'reportsOutstanding', (select count(*) from progress_report where case_id = the_case
        and status not in ('accepted', 'skipped') and due_on <= sixstep.today('Asia/Tokyo')),
      'closingAcceptedByCenter', exists (select from closing_report where case_id = the_case and center_accepted_by is not null),
      'closingAcceptedByCountry', exists (select from closing_report where case_id = the_case and country_accepted_by is not null),
      'closingReminders', (select count(*) from reminder r join case_file c on c.id = r.case_id
        where r.case_id = the_case and r.state = 'implementation.finalReporting' and r.sent_on >= c.state_since_on),
      'openItemsWithoutOwner', (select count(*) from open_item where case_id = the_case and owner is null))
  $$;

  create function sixstep.workplan_turn(the_case uuid) returns text
  language sql stable security definer set search_path = sixstep, pg_temp as $$
    select turn from (
      select due_on as since, 'organizations' as turn from deliverable where case_id = the_case and status = 'open'
      union all
      select submitted_on, 'country' from deliverable where case_id = the_case and status = 'submitted'
      union all
      select submitted_on, 'center' from deliverable where case_id = the_case and status = 'disputed'
      union all
      select due_on, 'organizations' from progress_report where case_id = the_case and status in ('due', 'returned')
      union all
      select due_on, 'center' from progress_report where case_id = the_case and status = 'submitted'
      union all
      select (proposed_at at time zone 'Asia/Tokyo')::date, 'center' from amendment where case_id = the_case and status = 'open'
    ) items order by since nulls last limit 1
  $$;
  comment on function sixstep.workplan_turn is 'The side of the oldest open item of an implementation; null when nothing is open.';
`;
