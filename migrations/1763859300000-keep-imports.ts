import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Sheets that people bring, how their columns and words are meant, and what became of them. */
export class KeepImports1763859300000 implements MigrationInterface {
  async up(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(tables);
    await queryRunner.query(people);
    await queryRunner.query(
      ['import_sheet', 'import_mapping', 'import_run', 'import_row'].map(access).join('\n'),
    );
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`
      drop function sixstep.import_person(text, text, text, text, text);
      drop table sixstep.import_row, sixstep.import_run, sixstep.import_mapping, sixstep.import_sheet;
    `);
  }
}

const tables = `
  create table sixstep.import_sheet (
    id uuid primary key default uuidv7(),
    target text not null check (target in ('cases', 'people')),
    file_name text not null check (length(file_name) between 1 and 255),
    content jsonb not null check (jsonb_typeof(content) = 'object'),
    brought_by uuid not null default sixstep.actor_id() references sixstep.person,
    brought_at timestamptz not null default sixstep.now()
  );
  comment on column sixstep.import_sheet.content is 'The sheet as it was read: headers, rows, notes; never the file itself.';

  create table sixstep.import_mapping (
    target text primary key,
    mapping jsonb not null,
    changed_at timestamptz not null default sixstep.now(),
    changed_by uuid default sixstep.actor_id() references sixstep.person
  );
  comment on table sixstep.import_mapping is 'Which header stands for which field and which word for which value: kept for the next sheet.';

  create table sixstep.import_run (
    id uuid primary key default uuidv7(),
    sheet_id uuid not null references sixstep.import_sheet,
    target text not null,
    status text not null default 'running' check (status in ('running', 'done', 'failed', 'cancelled')),
    total int not null,
    done int not null default 0,
    counts jsonb,
    refused jsonb not null default '[]',
    trouble text,
    cancel_asked boolean not null default false,
    started_by uuid not null default sixstep.actor_id() references sixstep.person,
    started_at timestamptz not null default sixstep.now(),
    beat_at timestamptz not null default clock_timestamp(),
    finished_at timestamptz
  );
  comment on column sixstep.import_run.beat_at is 'When the process that runs it was last seen at work.';

  create table sixstep.import_row (
    target text not null,
    key text not null,
    content jsonb not null,
    changed_at timestamptz not null default sixstep.now(),
    primary key (target, key)
  );
  comment on table sixstep.import_row is 'What the last sheet said under a key, so that only what it says differently is changed.';
`;

const access = (table: string) => `
  alter table sixstep.${table} enable row level security;
  alter table sixstep.${table} force row level security;
  create policy owner_all on sixstep.${table} to sixstep_owner using (true) with check (true);
  create policy staff_reads on sixstep.${table} for select to sixstep_staff using ((select sixstep.is_staff_reader()));
  create policy staff_inserts on sixstep.${table} for insert to sixstep_staff
    with check ((select sixstep.is_staff_writer()));
  create policy staff_updates on sixstep.${table} for update to sixstep_staff
    using ((select sixstep.is_staff_writer()));
  grant select, insert, update on sixstep.${table} to sixstep_staff;
`;

const people = `
  create function sixstep.import_person(the_email text, the_name text, the_role text, country text, the_organization text)
  returns void
  language plpgsql security definer set search_path = sixstep, pg_temp as $$
  begin
    if not sixstep.is_staff_writer() or the_role not in ('focalPoint', 'countryColleague', 'partnerContact') then
      raise exception 'only people of countries and organizations are imported, by who works on cases' using errcode = 'SX403';
    end if;
    insert into person (email, name, role, country_code, organization_code, language, time_zone, status)
      values (the_email, the_name, the_role, country, the_organization,
        coalesce((select portal_language from partner_country where code = country), 'en'),
        coalesce((select time_zone from partner_country where code = country), 'UTC'), 'invited')
      on conflict (email) do update set name = excluded.name
        where person.role in ('focalPoint', 'countryColleague', 'partnerContact')
          and person.country_code is not distinct from excluded.country_code
          and person.organization_code is not distinct from excluded.organization_code;
  end $$;
  comment on function sixstep.import_person is
    'Somebody outside whom the records of the Center know: an account that nobody is mailed of, or another spelling of the name.';
  revoke all on function sixstep.import_person(text, text, text, text, text) from sixstep_external, sixstep_auth;
`;
