import type { MigrationInterface, QueryRunner } from 'typeorm';

/** The support package as it is drafted, its frozen versions, the country's answers, and comments. */
export class KeepSupportPackages1763856700000 implements MigrationInterface {
  async up(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(draft);
    await queryRunner.query(proposed);
    await queryRunner.query(comments);
    await queryRunner.query(packageFacts(letterInColumn));
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`
      drop function sixstep.package_facts(uuid, uuid[]);
      drop function sixstep.freeze_package(uuid, text, int, date, jsonb, text, text, text[]);
      drop table sixstep.comment, sixstep.package_endorsement, sixstep.package_answer, sixstep.package_version,
        sixstep.integrity_answer, sixstep.indicator, sixstep.activity, sixstep.package_component, sixstep.support_package;
    `);
  }
}

const housekeeping = `
    changed_at timestamptz not null default sixstep.now(),
    changed_by uuid default sixstep.actor_id() references sixstep.person,
    version int not null default 1`;

const draft = `
  create table sixstep.support_package (
    id uuid primary key default uuidv7(),
    case_id uuid not null unique references sixstep.case_file,
    title text,
    title_local text,
    summary text,
    language text not null default 'en' check (language in ('en', 'fr', 'es')),
    translation_waived_by uuid references sixstep.person,
    translation_waiver text,
    round int not null default 0,
    round_limit int not null default 3 check (round_limit > 0),
    authors uuid[] not null default '{}',
    material_hash text not null default '',
    edits int not null default 0,
    ${housekeeping},
    constraint support_package_waiver_whole check ((translation_waived_by is null) = (translation_waiver is null))
  );
  comment on column sixstep.support_package.material_hash is 'Of what a country agrees to; a version with another hash is another package.';

  create table sixstep.package_component (
    id uuid primary key default uuidv7(),
    case_id uuid not null references sixstep.case_file,
    component text not null,
    covered boolean not null,
    exclusion_reason text,
    objective text,
    objective_local text,
    ${housekeeping},
    constraint package_component_once unique (case_id, component)
  );

  create table sixstep.activity (
    id uuid primary key default uuidv7(),
    case_id uuid not null references sixstep.case_file,
    position int not null,
    component text not null,
    title text not null,
    title_local text,
    kind text not null,
    deliverable text,
    acceptance_test text,
    start_on date,
    end_on date,
    provider_kind text check (provider_kind in ('organization', 'center', 'national', 'consultant')),
    organization_code text references sixstep.organization,
    provider_name text,
    ${housekeeping},
    constraint activity_ends_after_its_start check (end_on >= start_on)
  );
  create index activity_case on sixstep.activity (case_id, position);

  create table sixstep.indicator (
    id uuid primary key default uuidv7(),
    case_id uuid not null references sixstep.case_file,
    position int not null,
    component text not null,
    name text not null,
    unit text not null,
    baseline text,
    baseline_on date,
    target text,
    target_on date,
    ${housekeeping}
  );
  create index indicator_case on sixstep.indicator (case_id, position);

  create table sixstep.integrity_answer (
    id uuid primary key default uuidv7(),
    case_id uuid not null references sixstep.case_file,
    item text not null,
    answer text check (answer in ('yes', 'partly', 'no', 'na')),
    evidence text,
    mitigation_note text,
    ${housekeeping},
    constraint integrity_answer_item unique (case_id, item)
  );

  select sixstep.protect('support_package', external := 'none');
  select sixstep.protect('package_component', external := 'none');
  select sixstep.protect('activity', external := 'none');
  select sixstep.protect('indicator', external := 'none');
  select sixstep.protect('integrity_answer', external := 'none');
  -- A grant without a policy: what the country reads joins these tables and finds nothing in them.
  grant select on sixstep.support_package, sixstep.package_component, sixstep.indicator, sixstep.integrity_answer
    to sixstep_external;
`;

const proposed = `
  create table sixstep.package_version (
    id uuid primary key default uuidv7(),
    case_id uuid not null references sixstep.case_file,
    number int not null,
    kind text not null check (kind in ('proposed', 'reissued', 'amended')),
    round int not null,
    consultation_round int not null,
    frozen_on date not null,
    content jsonb not null,
    sha256 text not null,
    material_hash text not null,
    ${housekeeping},
    constraint package_version_number unique (case_id, number)
  );

  create table sixstep.package_answer (
    id uuid primary key default uuidv7(),
    case_id uuid not null references sixstep.case_file,
    package_number int not null,
    component text not null,
    answer text not null check (answer in ('accept', 'acceptWithChange', 'defer', 'decline')),
    text text,
    answered_by uuid references sixstep.person,
    answered_at timestamptz not null default sixstep.now(),
    ${housekeeping},
    constraint package_answer_once unique (case_id, package_number, component)
  );

  create table sixstep.package_endorsement (
    id uuid primary key default uuidv7(),
    case_id uuid not null unique references sixstep.case_file,
    file_id uuid not null,
    ${housekeeping}
  );

  select sixstep.protect('package_version', external := 'country');
  select sixstep.protect('package_answer', external := 'countryWrites');
  select sixstep.protect('package_endorsement', external := 'countryWrites');

  create function sixstep.freeze_package(the_case uuid, the_kind text, the_round int, on_day date, frozen jsonb,
    hash text, material text, kept_components text[]) returns int
  language plpgsql set search_path = sixstep, pg_temp as $$
  declare
    last int := (select coalesce(max(number), 0) from package_version where case_id = the_case);
  begin
    insert into package_version (case_id, number, kind, round, consultation_round, frozen_on, content, sha256, material_hash)
    values (the_case, last + 1, the_kind, the_round,
      (select coalesce(max(round), 0) from consultation where case_id = the_case), on_day, frozen, hash, material);
    insert into package_answer (case_id, package_number, component, answer, text, answered_by, answered_at)
      select case_id, last + 1, component, answer, text, answered_by, answered_at
      from package_answer where case_id = the_case and package_number = last and answer = 'accept'
        and component = any (kept_components);
    return last + 1;
  end $$;
  comment on function sixstep.freeze_package is
    'Freezes a version; what the country has accepted and what has not changed since stays accepted.';
`;

const comments = `
  create table sixstep.comment (
    id uuid primary key default uuidv7(),
    case_id uuid not null references sixstep.case_file,
    anchor text not null,
    text text not null,
    visibility text not null check (visibility in ('internal', 'shared')),
    state text not null default 'open' check (state in ('open', 'resolved')),
    written_by uuid not null references sixstep.person,
    written_at timestamptz not null default sixstep.now(),
    resolved_by uuid references sixstep.person,
    ${housekeeping}
  );
  create index comment_case on sixstep.comment (case_id, anchor);
  select sixstep.protect('comment', external := 'none');
  create policy country_reads on sixstep.comment for select to sixstep_external
    using ((select sixstep.is_country()) and visibility = 'shared' and case_id in (select sixstep.country_cases()));
  create policy country_inserts on sixstep.comment for insert to sixstep_external
    with check ((select sixstep.is_country()) and visibility = 'shared' and case_id in (select sixstep.country_cases())
      and written_by = (select sixstep.actor_id()));
  grant select, insert on sixstep.comment to sixstep_external;
`;

/** As it stood before the answers of an expression of interest were kept one by one. */
export const letterInColumn =
  'select from expression_of_interest where case_id = the_case and letter_file_id is not null';

/** @param letter statement that finds a row where the country has sent its letter with the expression of interest */
export const packageFacts = (letter: string) => `
  create or replace function sixstep.package_facts(the_case uuid, persons uuid[]) returns jsonb
  language sql stable security definer set search_path = sixstep, pg_temp as $$
    with latest as (select number, material_hash, consultation_round from package_version
      where case_id = the_case order by number desc limit 1),
    proposed as (select c ->> 'component' as component
      from latest l join package_version v on v.case_id = the_case and v.number = l.number,
        jsonb_array_elements(v.content -> 'components') c where (c ->> 'covered')::boolean),
    said as (select a.* from package_answer a join latest l on a.package_number = l.number where a.case_id = the_case)
    select jsonb_build_object(
      'agreedComponentsNotCovered', (select count(*) from unnest(k.components) agreed where not exists (
        select from package_component c where c.case_id = the_case and c.component = agreed
          and (c.covered or c.exclusion_reason is not null))),
      'activitiesIncomplete', (select count(*) from activity a where a.case_id = the_case
          and num_nulls(a.deliverable, a.acceptance_test, a.start_on, a.end_on) > 0)
        + (select count(*) from package_component c where c.case_id = the_case and c.covered
          and not exists (select from activity a where a.case_id = the_case and a.component = c.component)),
      'componentsWithoutIndicator', (select count(*) from package_component c where c.case_id = the_case and c.covered
        and not exists (select from indicator i where i.case_id = the_case and i.component = c.component
          and i.baseline is not null)),
      'integrityUnanswered', (select count(*) from integrity_answer where case_id = the_case and answer is null)
        + case when exists (select from integrity_answer where case_id = the_case) then 0 else 1 end,
      'integrityNoWithoutNote', (select count(*) from integrity_answer
        where case_id = the_case and answer = 'no' and mitigation_note is null),
      'openComments', (select count(*) from comment
        where case_id = the_case and state = 'open' and anchor like 'supportPackage%'),
      'draftedByActor', coalesce(p.authors && persons, false),
      'untranslated', case
        when p.language = n.portal_language or p.translation_waiver is not null then 0
        else (p.title_local is null)::int
          + (select count(*) from package_component c where c.case_id = the_case and c.covered and c.objective_local is null)
          + (select count(*) from activity a where a.case_id = the_case and a.title_local is null) end,
      'proposedInThisConsultation', exists (select from latest l
        where l.consultation_round = (select coalesce(max(round), 0) from consultation where case_id = the_case)),
      'changedMateriallySinceProposed', coalesce((select l.material_hash <> p.material_hash from latest l), true),
      'round', coalesce(p.round, 0),
      'roundLimit', coalesce(p.round_limit, 3),
      'componentsUnanswered', (select count(*) from proposed where component not in (select component from said)),
      'changesUnresolved', (select count(*) from said where answer = 'acceptWithChange'),
      'componentsAccepted', (select count(*) from said where answer = 'accept'),
      'endorsementLetter', exists (select from package_endorsement where case_id = the_case)
        or exists (${letter}))
    from case_file k
    join partner_country n on n.code = k.country_code
    left join support_package p on p.case_id = k.id
    where k.id = the_case
  $$;
`;
