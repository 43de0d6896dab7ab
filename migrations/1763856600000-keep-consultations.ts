import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Meetings, need statements and actions of a consultation, and the records of it that were sent to the country. */
export class KeepConsultations1763856600000 implements MigrationInterface {
  async up(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(tables);
    await queryRunner.query(rounds);
    await queryRunner.query(facts);
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`
      drop function sixstep.consultation_facts(uuid, uuid[]);
      drop function sixstep.open_consultation(uuid);
      drop table sixstep.consultation_record, sixstep.action_item, sixstep.need_statement, sixstep.meeting,
        sixstep.consultation;
    `);
  }
}

const housekeeping = `
    changed_at timestamptz not null default sixstep.now(),
    changed_by uuid default sixstep.actor_id() references sixstep.person,
    version int not null default 1`;

const tables = `
  create table sixstep.consultation (
    id uuid primary key default uuidv7(),
    case_id uuid not null references sixstep.case_file,
    round int not null check (round > 0),
    summary text,
    constraints text,
    open_questions text,
    edits int not null default 0,
    ${housekeeping},
    constraint consultation_round unique (case_id, round)
  );
  comment on column sixstep.consultation.edits is 'Counts edits of needs, actions and meetings, so that the version of the record moves with them.';

  create table sixstep.meeting (
    id uuid primary key default uuidv7(),
    case_id uuid not null references sixstep.case_file,
    round int not null,
    kind text not null check (kind in ('scoping', 'technical', 'validation')),
    mode text not null check (mode in ('online', 'inPerson', 'hybrid')),
    starts_at timestamptz not null,
    ends_at timestamptz not null check (ends_at > starts_at),
    place text,
    status text not null default 'planned' check (status in ('planned', 'held', 'cancelled')),
    participants jsonb not null default '[]' check (jsonb_typeof(participants) = 'array'),
    notes text,
    ${housekeeping}
  );
  create index meeting_case on sixstep.meeting (case_id, round);

  create table sixstep.need_statement (
    id uuid primary key default uuidv7(),
    case_id uuid not null references sixstep.case_file,
    round int not null,
    component text not null,
    text text,
    decision text check (decision in ('agreed', 'dropped')),
    reason text,
    priority text check (priority in ('high', 'medium', 'low')),
    ${housekeeping},
    constraint need_statement_component unique (case_id, round, component)
  );

  create table sixstep.action_item (
    id uuid primary key default uuidv7(),
    case_id uuid not null references sixstep.case_file,
    round int not null,
    position int not null,
    text text not null,
    owner text,
    due_on date,
    done boolean not null default false,
    ${housekeeping}
  );
  create index action_item_case on sixstep.action_item (case_id, round);

  create table sixstep.consultation_record (
    id uuid primary key default uuidv7(),
    case_id uuid not null references sixstep.case_file,
    round int not null,
    number int not null,
    sent_on date not null,
    content jsonb not null,
    sha256 text not null,
    ${housekeeping},
    constraint consultation_record_number unique (case_id, number)
  );

  select sixstep.protect('consultation', external := 'none');
  select sixstep.protect('meeting', external := 'country');
  select sixstep.protect('need_statement', external := 'none');
  select sixstep.protect('action_item', external := 'none');
  select sixstep.protect('consultation_record', external := 'country');
  -- A grant without a policy: what the country reads joins these tables and finds nothing in them.
  grant select on sixstep.consultation, sixstep.need_statement, sixstep.action_item to sixstep_external;
`;

const rounds = `
  create function sixstep.open_consultation(the_case uuid) returns int
  language plpgsql security definer set search_path = sixstep, pg_temp as $$
  declare
    last int;
  begin
    if not coalesce(sixstep.may_write_case(the_case), false) then
      raise exception 'no such case for this person' using errcode = 'SX404';
    end if;
    select max(round) into last from consultation where case_id = the_case;
    insert into consultation (case_id, round, summary, constraints, open_questions)
      select the_case, coalesce(last, 0) + 1, before.summary, before.constraints, before.open_questions
      from (select 1) one left join consultation before on before.case_id = the_case and before.round = last;
    if last is null then
      insert into need_statement (case_id, round, component, text)
        select the_case, 1, e.component, e.need from expression_component e where e.case_id = the_case;
    else
      insert into need_statement (case_id, round, component, text, decision, reason, priority)
        select case_id, last + 1, component, text, decision, reason, priority
        from need_statement where case_id = the_case and round = last;
    end if;
    return coalesce(last, 0) + 1;
  end $$;
  comment on function sixstep.open_consultation is
    'Begins a round: the first with the needs of the expression of interest, a later one with those of the round before.';
`;

const facts = `
  create function sixstep.consultation_facts(the_case uuid, persons uuid[]) returns jsonb
  language sql stable security definer set search_path = sixstep, pg_temp as $$
    with latest as (select coalesce(max(round), 0) as round from consultation where case_id = the_case)
    select jsonb_build_object(
      'meetingsAhead', (select count(*) from meeting m, latest where m.case_id = the_case and m.round = latest.round
        and m.status = 'planned' and m.starts_at > sixstep.now()
        and m.participants @> '[{"side": "center"}]' and m.participants @> '[{"side": "country"}]'),
      'meetingsHeld', (select count(*) from meeting m, latest
        where m.case_id = the_case and m.round = latest.round and m.status = 'held'),
      'componentsUndecided', (select count(*) from need_statement n, latest
        where n.case_id = the_case and n.round = latest.round
          and (n.decision is null or n.decision = 'dropped' and n.reason is null)),
      'componentsAgreed', (select count(*) from need_statement n, latest
        where n.case_id = the_case and n.round = latest.round and n.decision = 'agreed'),
      'actionsWithoutOwnerOrDate', (select count(*) from action_item a, latest
        where a.case_id = the_case and a.round = latest.round and not a.done
          and (a.owner is null or a.due_on is null)))
  $$;
`;
