import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What the Center keeps of a partner country beside what is published: corrected facts, support by others, notes. */
export class KeepProfiles1763860940000 implements MigrationInterface {
  async up(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(profile);
    await queryRunner.query(knownSupport);
    await queryRunner.query(note);
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`
      drop table sixstep.country_note, sixstep.known_support;
      drop function sixstep.keep_profile(text, text, text, text[], text, int[]);
      alter table sixstep.partner_country drop column profile_kept;
    `);
  }
}

const profile = `
  alter table sixstep.partner_country add column profile_kept boolean not null default false;
  comment on column sixstep.partner_country.profile_kept is
    'Languages, time zone and weekend were put right by the Center: loading reference data leaves them alone.';

  create function sixstep.keep_profile(the_code text, if_match text, the_portal_language text, the_languages text[],
    the_time_zone text, the_weekend int[]) returns boolean
  language plpgsql security definer set search_path = sixstep, pg_temp as $$
  begin
    if actor_role() is null or actor_role() not in ('programManager', 'programOfficer', 'administrator') then
      raise exception 'only who keeps the register changes it' using errcode = 'SX403';
    end if;
    update partner_country set portal_language = the_portal_language, languages = the_languages,
        time_zone = the_time_zone, weekend = the_weekend, profile_kept = true
      where code = the_code and '"v' || version || '"' = if_match;
    return found;
  end $$;
  comment on function sixstep.keep_profile is 'Changes facts of a country at a version; false where another version stands.';
`;

const access = (table: string, writers: string) => `
  alter table sixstep.${table} enable row level security;
  alter table sixstep.${table} force row level security;
  create policy owner_all on sixstep.${table} to sixstep_owner using (true) with check (true);
  create policy staff_reads on sixstep.${table} for select to sixstep_staff using ((select sixstep.is_staff_reader()));
  create policy staff_inserts on sixstep.${table} for insert to sixstep_staff with check (${writers});
  create policy staff_updates on sixstep.${table} for update to sixstep_staff using (${writers});
`;

const knownSupport = `
  create table sixstep.known_support (
    id uuid primary key default uuidv7(),
    country_code text not null references sixstep.partner_country,
    organization_code text references sixstep.organization,
    provider text check (length(provider) between 1 and 200),
    components text[] not null check (components <@ '{strategy,authorization,reporting,tracking,projectInitiation,methodologyDevelopment}'),
    what text not null check (length(what) between 1 and 2000),
    from_on date,
    to_on date check (to_on >= from_on),
    contact text check (length(contact) between 1 and 200),
    source text not null check (length(source) between 1 and 500),
    entered_by uuid not null default sixstep.actor_id() references sixstep.person,
    entered_at timestamptz not null default sixstep.now(),
    removed_by uuid references sixstep.person,
    removed_at timestamptz,
    removed_reason text check (length(removed_reason) between 1 and 2000),
    constraint known_support_by_one check (num_nonnulls(organization_code, provider) = 1),
    constraint known_support_removed_whole check (num_nonnulls(removed_by, removed_at, removed_reason) in (0, 3))
  );
  create index known_support_of_country on sixstep.known_support (country_code) where removed_at is null;
  comment on table sixstep.known_support is 'What others do for a country, as the Center knows it: never deleted, removed with a reason.';
  ${access('known_support', `(select sixstep.actor_role()) in ('programManager', 'programOfficer', 'administrator')`)}
  grant select, insert on sixstep.known_support to sixstep_staff;
  grant update (removed_by, removed_at, removed_reason) on sixstep.known_support to sixstep_staff;
`;

const note = `
  create table sixstep.country_note (
    id uuid primary key default uuidv7(),
    country_code text not null references sixstep.partner_country,
    text text check (length(text) between 1 and 4000),
    written_by uuid not null default sixstep.actor_id() references sixstep.person,
    written_at timestamptz not null default sixstep.now(),
    edited_at timestamptz,
    removed_at timestamptz,
    constraint country_note_or_tombstone check ((text is null) = (removed_at is not null))
  );
  create index country_note_of_country on sixstep.country_note (country_code, id desc);
  comment on table sixstep.country_note is 'Notes of the Center among itself; of one that its author removed there stays that there was one.';
  ${access('country_note', '(select sixstep.is_staff_writer()) and written_by = (select sixstep.actor_id())')}
  grant select, insert on sixstep.country_note to sixstep_staff;
  grant update (text, edited_at, removed_at) on sixstep.country_note to sixstep_staff;
`;
