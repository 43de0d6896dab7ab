import type { MigrationInterface, QueryRunner } from 'typeorm';

/** The one history of content: each change leaves the row as it was, under the same row-level security. */
export class KeepVersions1763856120000 implements MigrationInterface {
  async up(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(rowVersion);
    await queryRunner.query(keepVersion);
    await queryRunner.query(protect);
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`
      drop function sixstep.protect(text, text);
      drop view sixstep.protected_table;
      drop function sixstep.keep_version();
      drop table sixstep.row_version;
    `);
  }
}

const rowVersion = `
  create table sixstep.row_version (
    id uuid primary key default uuidv7(),
    table_name text not null,
    row_id uuid not null,
    case_id uuid not null,
    period tstzrange not null check (not isempty(period)),
    person uuid,
    seq int not null,
    "row" jsonb not null
  );
  create index row_version_case on sixstep.row_version (case_id, row_id);
  comment on table sixstep.row_version is 'Rows as they were before a change; what is now stands in the tables themselves.';
  comment on column sixstep.row_version.period is 'From the change that made this version up to, not including, the one that ended it.';
  comment on column sixstep.row_version.person is 'Who made the change that ended this version.';
  comment on column sixstep.row_version.seq is 'Steps that the case had taken when this version ended.';
`;

const keepVersion = `
  create function sixstep.keep_version() returns trigger
  language plpgsql security definer set search_path = sixstep, pg_temp as $$
  declare
    moment timestamptz := sixstep.now();
    counts_steps boolean := tg_table_name = 'case_file';
    of_case uuid;
    steps int;
  begin
    if tg_op = 'INSERT' then
      new.changed_at := moment;
      new.changed_by := sixstep.actor_id();
      return new;
    end if;

    if tg_op = 'UPDATE' then
      if old *= new then return new; end if;
      if new.id <> old.id then raise exception 'the id of a row never changes'; end if;
      new.changed_at := moment;
      new.changed_by := sixstep.actor_id();
    end if;
    if counts_steps then
      of_case := old.id;
      steps := old.version;
    else
      of_case := old.case_id;
      if tg_op = 'UPDATE' and new.case_id <> old.case_id then
        raise exception 'a row never moves to another case';
      end if;
      select version into steps from case_file where id = of_case;
    end if;

    if old.changed_at > moment then
      raise exception 'row % of % was written at a later moment: advance_now was not called', old.id, tg_table_name;
    end if;
    if old.changed_at < moment then
      insert into row_version (table_name, row_id, case_id, period, person, seq, "row")
      values (tg_table_name, old.id, of_case, tstzrange(old.changed_at, moment), sixstep.actor_id(), steps, to_jsonb(old));
      if tg_op = 'UPDATE' and not counts_steps then new.version := old.version + 1; end if;
    end if;
    return case when tg_op = 'DELETE' then old else new end;
  end $$;
  comment on function sixstep.keep_version is
    'On every table that holds content of a case. A row changed twice at one moment keeps one version.';
`;

const protect = `
  create view sixstep.protected_table as
    select c.relname::text as table_name, c.oid as ordinal,
           exists (select from pg_policy p where p.polrelid = c.oid and p.polname = 'country_reads') as country_reads
    from pg_trigger t join pg_class c on c.oid = t.tgrelid
    where t.tgfoid = 'sixstep.keep_version'::regproc and c.relname <> 'case_file';
  comment on view sixstep.protected_table is 'The tables that hold content of a case, in the order in which they were made.';
  grant select on sixstep.protected_table to sixstep_staff, sixstep_external, sixstep_worker;

  create function sixstep.protect(table_name text, external text default 'none') returns void language plpgsql as $$
  declare
    t text := format('sixstep.%I', table_name);
    word text;
    country text := '(select sixstep.is_country()) and case_id in (select sixstep.country_cases())';
    organization text := 'organization_code = (select sixstep.actor_organization())
      and case_id in (select sixstep.organization_cases())';
    scope text;
    prefix text;
  begin
    execute format('alter table %s enable row level security', t);
    execute format('alter table %s force row level security', t);
    execute format('create policy owner_all on %s to sixstep_owner using (true) with check (true)', t);
    execute format('create policy worker_all on %s to sixstep_worker
      using ((select sixstep.actor_role()) = ''clock'')', t);
    execute format('create policy staff_reads on %s for select to sixstep_staff
      using ((select sixstep.is_staff_reader()))', t);
    execute format('create policy staff_inserts on %s for insert to sixstep_staff
      with check ((select sixstep.is_staff_writer()))', t);
    execute format('create policy staff_updates on %s for update to sixstep_staff
      using ((select sixstep.is_staff_writer()))', t);
    execute format('create policy staff_deletes on %s for delete to sixstep_staff
      using ((select sixstep.is_staff_writer()))', t);
    execute format('grant select, insert, update, delete on %s to sixstep_staff, sixstep_worker', t);

    foreach word in array string_to_array(external, ' ') loop
      if word = 'none' then continue; end if;
      if word not in ('country', 'countryWrites', 'organization', 'organizationWrites') then
        raise exception 'protect does not know the word %', word;
      end if;
      prefix := case when word like 'country%' then 'country' else 'organization' end;
      scope := case prefix when 'country' then country else organization end;
      execute format('create policy %s_reads on %s for select to sixstep_external using (%s)', prefix, t, scope);
      execute format('grant select on %s to sixstep_external', t);
      if word like '%Writes' then
        execute format('create policy %s_inserts on %s for insert to sixstep_external with check (%s)', prefix, t, scope);
        execute format('create policy %s_updates on %s for update to sixstep_external using (%s)', prefix, t, scope);
        execute format('create policy %s_deletes on %s for delete to sixstep_external using (%s)', prefix, t, scope);
        execute format('grant insert, update, delete on %s to sixstep_external', t);
      end if;
    end loop;

    execute format('create trigger keep_version before insert or update or delete on %s
      for each row execute function sixstep.keep_version()', t);
  end $$;
  comment on function sixstep.protect is
    'Puts a table with content of a case under row-level security and keep_version. external: none, or country,
countryWrites, organization, organizationWrites, with a space between them.';
`;
