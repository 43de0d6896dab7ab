import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What a country writes of its interest, what the Center asks about it, and how the Center judges it. */
export class KeepExpressionsOfInterest1763856500000 implements MigrationInterface {
  async up(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(ofTheCountry);
    await queryRunner.query(ofTheCenter);
    await queryRunner.query(missingAsKept);
    await queryRunner.query(factsAsKept);
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`
      drop function sixstep.expression_facts(uuid, uuid[]);
      drop function sixstep.expression_missing(uuid);
      drop function sixstep.open_intake(uuid, text[], text[]);
      drop table sixstep.letter_allowance, sixstep.eligibility_answer, sixstep.completeness_answer,
        sixstep.expression_submission, sixstep.expression_point, sixstep.expression_component,
        sixstep.expression_of_interest;
    `);
  }
}

const housekeeping = `
    changed_at timestamptz not null default sixstep.now(),
    changed_by uuid default sixstep.actor_id() references sixstep.person,
    version int not null default 1`;

const ofTheCountry = `
  create table sixstep.expression_of_interest (
    id uuid primary key default uuidv7(),
    case_id uuid not null unique references sixstep.case_file,
    ministry text,
    contact_name text,
    contact_position text,
    contact_email text,
    contact_phone text,
    working_language text check (working_language in ('en', 'fr', 'es')),
    letter_kind text not null default 'none' check (letter_kind in ('none', 'attached', 'follows', 'byPost')),
    letter_file_id uuid,
    letter_follows_on date,
    declared_name text,
    declared_by uuid references sixstep.person,
    declared_at timestamptz,
    edits int not null default 0,
    ${housekeeping}
  );
  comment on column sixstep.expression_of_interest.edits is 'Counts edits of components and points, so that the version of the whole moves with them.';

  create table sixstep.expression_component (
    id uuid primary key default uuidv7(),
    case_id uuid not null references sixstep.case_file,
    component text not null,
    status text check (status in ('inPlace', 'inProgress', 'underConsideration', 'notStarted', 'unknown')),
    need text,
    rank int check (rank between 1 and 6),
    ${housekeeping},
    constraint expression_component_once unique (case_id, component)
  );

  create table sixstep.expression_point (
    id uuid primary key default uuidv7(),
    case_id uuid not null references sixstep.case_file,
    round int not null,
    field text not null,
    question text not null,
    answer text,
    asked_by uuid not null references sixstep.person,
    asked_at timestamptz not null default sixstep.now(),
    due_on date not null,
    ${housekeeping}
  );
  create index expression_point_case on sixstep.expression_point (case_id, round);

  create table sixstep.expression_submission (
    id uuid primary key default uuidv7(),
    case_id uuid not null references sixstep.case_file,
    round int not null,
    content_version int not null,
    content jsonb not null,
    sha256 text not null,
    submitted_by uuid not null references sixstep.person,
    submitted_at timestamptz not null default sixstep.now(),
    ${housekeeping},
    constraint expression_submission_round unique (case_id, round)
  );

  select sixstep.protect('expression_of_interest', external := 'countryWrites');
  select sixstep.protect('expression_component', external := 'countryWrites');
  select sixstep.protect('expression_point', external := 'countryWrites');
  select sixstep.protect('expression_submission', external := 'countryWrites');
`;

const ofTheCenter = `
  create table sixstep.completeness_answer (
    id uuid primary key default uuidv7(),
    case_id uuid not null references sixstep.case_file,
    item text not null,
    answer text check (answer in ('yes', 'no', 'na')),
    note text,
    answered_by uuid references sixstep.person,
    ${housekeeping},
    constraint completeness_answer_item unique (case_id, item)
  );

  create table sixstep.eligibility_answer (
    id uuid primary key default uuidv7(),
    case_id uuid not null references sixstep.case_file,
    criterion text not null,
    answer text check (answer in ('yes', 'no', 'na')),
    note text,
    answered_by uuid references sixstep.person,
    waived_by uuid references sixstep.person,
    waiver_reason text,
    ${housekeeping},
    constraint eligibility_answer_criterion unique (case_id, criterion),
    constraint eligibility_answer_waiver_whole check ((waived_by is null) = (waiver_reason is null))
  );

  create table sixstep.letter_allowance (
    id uuid primary key default uuidv7(),
    case_id uuid not null unique references sixstep.case_file,
    allowed_by uuid not null references sixstep.person,
    reason text not null,
    ${housekeeping}
  );

  select sixstep.protect('completeness_answer', external := 'none');
  select sixstep.protect('eligibility_answer', external := 'none');
  select sixstep.protect('letter_allowance', external := 'none');
  -- A grant without a policy: what the country reads joins these tables and finds nothing in them.
  grant select on sixstep.completeness_answer, sixstep.eligibility_answer, sixstep.letter_allowance to sixstep_external;

  create function sixstep.open_intake(the_case uuid, completeness text[], eligibility text[]) returns void
  language plpgsql security definer set search_path = sixstep, pg_temp as $$
  begin
    if not coalesce(sixstep.may_write_case(the_case), false) then
      raise exception 'no such case for this person' using errcode = 'SX404';
    end if;
    insert into completeness_answer (case_id, item) select the_case, unnest(completeness)
      on conflict (case_id, item) do update set answer = null, answered_by = null;
    insert into eligibility_answer (case_id, criterion) select the_case, unnest(eligibility) on conflict do nothing;
  end $$;
  comment on function sixstep.open_intake is
    'Lays out the lists by which a submission is judged; completeness is looked at anew each time.';
`;

export const missingAsKept = `
  create or replace function sixstep.expression_missing(the_case uuid) returns text[]
  language sql stable security definer set search_path = sixstep, pg_temp as $$
    with e as (select * from expression_of_interest where case_id = the_case),
    c as (select *, count(*) over () as requested from expression_component where case_id = the_case),
    fields as (
      select 1 as place, 'ministry' as field from e where ministry is null
      union all select 2, 'contact.name' from e where contact_name is null
      union all select 3, 'contact.email' from e
        where contact_email is null or contact_email !~ '^[^[:space:]@]+@[^[:space:]@]+\\.[^[:space:]@]+$'
      union all select 4, 'workingLanguage' from e where working_language is null
      union all select 5, 'components.' || component || '.status' from c where status is null
      union all select 6, 'components.' || component || '.need' from c where need is null or length(need) > 1500
      union all select 7, 'components.' || component || '.rank' from c where rank is null and requested > 1
    )
    select coalesce(array_agg(field order by place, field), '{}') from fields
  $$;
  comment on function sixstep.expression_missing is
    'The answers that are required and not there; a need over 1500 characters counts as missing. Ranks are asked from two components on.';
`;

export const factsAsKept = `
  create or replace function sixstep.expression_facts(the_case uuid, persons uuid[]) returns jsonb
  language sql stable security definer set search_path = sixstep, pg_temp as $$
    select jsonb_build_object(
      'missingAnswers', cardinality(expression_missing(the_case)),
      'componentsRequested', (select count(*) from expression_component where case_id = the_case),
      'ranksUnique', (select count(rank) = count(distinct rank) from expression_component where case_id = the_case),
      'letter', case
        when e.letter_kind = 'attached' and e.letter_file_id is null then 'none'
        when e.letter_kind = 'follows' and e.letter_follows_on is null then 'none'
        else e.letter_kind end,
      'declaredByDesignatedPerson', e.declared_name is not null and exists (select from person p
          where p.id = e.declared_by and p.role = 'focalPoint' and p.status = 'active' and p.country_code = k.country_code)
        or exists (select from paper w where w.case_id = the_case and w.event_type = 'expression.submit' and w.status = 'entered'),
      'openPoints', (select count(*) from expression_point p where p.case_id = the_case and p.answer is null
        and p.round = (select max(round) from expression_point where case_id = the_case)),
      'completenessOpen', (select count(*) from completeness_answer where case_id = the_case and answer is null),
      'eligibilityOpen', (select count(*) from eligibility_answer where case_id = the_case
        and (answer is null or answer = 'no' and waived_by is null)),
      'letterReceived', e.letter_file_id is not null,
      'letterMayFollow', exists (select from letter_allowance where case_id = the_case),
      'componentsInAnotherOpenCase', (select count(*) from expression_component c where c.case_id = the_case
        and exists (select from case_file o join process_state s using (state)
          where o.country_code = k.country_code and o.id <> the_case and not s.final and c.component = any (o.components))),
      'assessedByActor', exists (select from eligibility_answer where case_id = the_case and answered_by = any (persons)))
    from case_file k
    left join expression_of_interest e on e.case_id = k.id
    where k.id = the_case
  $$;
`;
