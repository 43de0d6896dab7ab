import type { MigrationInterface, QueryRunner } from 'typeorm';

/** The invitation that opens a case, and the papers of countries that a second person has to check. */
export class KeepInvitations1763856400000 implements MigrationInterface {
  async up(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(invitation);
    await queryRunner.query(paper);
    await queryRunner.query(facts);
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`
      drop function sixstep.invitation_facts(uuid, uuid[]);
      drop function sixstep.working_days_past(date, date, int[]);
      drop table sixstep.paper, sixstep.invitation;
    `);
  }
}

const invitation = `
  create table sixstep.invitation (
    id uuid primary key default uuidv7(),
    case_id uuid not null unique references sixstep.case_file,
    addressee_name text,
    addressee_position text,
    addressee_email text,
    office_mailbox text,
    language text check (language in ('en', 'fr', 'es')),
    response_on date not null,
    note text,
    authors uuid[] not null default '{}',
    approved_by uuid references sixstep.person,
    sent_on date,
    changed_at timestamptz not null default sixstep.now(),
    changed_by uuid default sixstep.actor_id() references sixstep.person,
    version int not null default 1
  );
  comment on column sixstep.invitation.authors is 'Everybody who has written on it since it was last sent: none of them approves it.';
  select sixstep.protect('invitation', external := 'country');
`;

const paper = `
  create table sixstep.paper (
    id uuid primary key default uuidv7(),
    case_id uuid not null references sixstep.case_file,
    event_type text not null,
    record jsonb not null,
    on_behalf jsonb not null,
    occurred_on date,
    status text not null default 'entered' check (status in ('entered', 'checked', 'refused')),
    entered_by uuid not null references sixstep.person,
    checked_by uuid references sixstep.person,
    refusal text,
    entered_at timestamptz not null default sixstep.now(),
    changed_at timestamptz not null default sixstep.now(),
    changed_by uuid default sixstep.actor_id() references sixstep.person,
    version int not null default 1,
    constraint paper_checked_by_a_second_person check (checked_by is distinct from entered_by)
  );
  create index paper_case on sixstep.paper (case_id);
  select sixstep.protect('paper', external := 'none');
  -- A grant without a policy: what the country reads joins these tables and finds nothing in them.
  grant select on sixstep.paper to sixstep_external;
`;

const facts = `
  create function sixstep.working_days_past(since date, today date, weekend int[]) returns int
  language sql immutable as $$
    select count(*)::int from generate_series(since + 1, today, interval '1 day') d
    where extract(isodow from d)::int <> all (weekend)
  $$;

  create function sixstep.invitation_facts(the_case uuid, persons uuid[]) returns jsonb
  language sql stable security definer set search_path = sixstep, pg_temp as $$
    select jsonb_build_object(
      'hasAddressee', i.addressee_email is not null or i.office_mailbox is not null,
      'hasLanguage', i.language is not null,
      'missingMergeValues', (c.manager_id is null)::int
        + (i.addressee_email is not null and i.addressee_name is null)::int,
      'draftedByActor', i.authors && persons,
      'remindedToday', exists (select from reminder r where r.case_id = c.id and r.state = c.state
        and r.sent_on >= today(p.time_zone)),
      'workingDaysPastResponseDate', working_days_past(i.response_on, today(p.time_zone), p.weekend))
    from invitation i join case_file c on c.id = i.case_id join partner_country p on p.code = c.country_code
    where i.case_id = the_case
  $$;
`;
