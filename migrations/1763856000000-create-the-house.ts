import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * The context of a transaction (who, for which country or organization, at which moment), the functions that policies and
 * defaults read it with, and the reference data of the field. Schemas and logins are there already: they are made by the
 * script that runs before the migrations.
 */
export class CreateTheHouse1763856000000 implements MigrationInterface {
  async up(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`
      alter default privileges revoke execute on functions from public;
      alter default privileges in schema sixstep grant execute on functions
        to sixstep_staff, sixstep_external, sixstep_auth, sixstep_worker;
      grant usage on schema sixstep to sixstep_staff, sixstep_external, sixstep_auth, sixstep_worker;
      grant usage on schema auth to sixstep_auth;
    `);
    await queryRunner.query(context);
    await queryRunner.query(referenceTables);
    await queryRunner.query(referenceAccess);
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`
      drop table sixstep.service_level, sixstep.process_state, sixstep.organization, sixstep.partner_country;
      drop function sixstep.protect_reference(text, text[]);
      drop function sixstep.touch_row();
      drop function sixstep.enter(uuid, text, text, text, timestamptz);
      drop function sixstep.is_country();
      drop function sixstep.is_staff_writer();
      drop function sixstep.is_staff_reader();
      drop function sixstep.actor_organization();
      drop function sixstep.actor_country();
      drop function sixstep.actor_role();
      drop function sixstep.actor_id();
      drop function sixstep.instant(timestamptz);
      drop function sixstep.today(text);
      drop function sixstep.now();
      revoke usage on schema auth from sixstep_auth;
      revoke usage on schema sixstep from sixstep_staff, sixstep_external, sixstep_auth, sixstep_worker;
      alter default privileges in schema sixstep revoke execute on functions
        from sixstep_staff, sixstep_external, sixstep_auth, sixstep_worker;
      alter default privileges grant execute on functions to public;
    `);
  }
}

const context = `
  create function sixstep.now() returns timestamptz language sql stable parallel safe
    return coalesce(nullif(current_setting('app.now', true), '')::timestamptz, pg_catalog.now());
  comment on function sixstep.now() is 'The moment of the transaction, one for everything that it writes.';

  create function sixstep.today(zone text) returns date language sql stable parallel safe
    return (sixstep.now() at time zone zone)::date;

  create function sixstep.instant(at timestamptz) returns text language sql stable parallel safe
    return to_char(at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"');

  create function sixstep.actor_id() returns uuid language sql stable parallel safe
    return nullif(current_setting('app.person', true), '')::uuid;
  create function sixstep.actor_role() returns text language sql stable parallel safe
    return nullif(current_setting('app.role', true), '');
  create function sixstep.actor_country() returns text language sql stable parallel safe
    return nullif(current_setting('app.country', true), '');
  create function sixstep.actor_organization() returns text language sql stable parallel safe
    return nullif(current_setting('app.organization', true), '');

  create function sixstep.is_staff_reader() returns boolean language sql stable parallel safe
    return coalesce(sixstep.actor_role() in
      ('director', 'programManager', 'programOfficer', 'administrator', 'auditor'), false);
  create function sixstep.is_staff_writer() returns boolean language sql stable parallel safe
    return coalesce(sixstep.actor_role() in ('director', 'programManager', 'programOfficer'), false);
  create function sixstep.is_country() returns boolean language sql stable parallel safe
    return coalesce(sixstep.actor_role() in ('focalPoint', 'countryColleague'), false);

  create function sixstep.enter(person uuid, role text, country text, organization text, given timestamptz default null)
  returns timestamptz language plpgsql as $$
  declare moment timestamptz := clock_timestamp();
  begin
    if given is not null then
      if session_user <> 'sixstep_demo' then
        raise exception 'only the login of demonstration data may give the time' using errcode = 'insufficient_privilege';
      end if;
      moment := given;
    end if;
    perform set_config('app.person', coalesce(person::text, ''), true),
            set_config('app.role', coalesce(role, ''), true),
            set_config('app.country', coalesce(country, ''), true),
            set_config('app.organization', coalesce(organization, ''), true),
            set_config('app.given_now', coalesce(given::text, ''), true),
            set_config('app.now', moment::text, true);
    return moment;
  end $$;
  comment on function sixstep.enter is 'Says for the rest of the transaction who acts and when.';

  create function sixstep.touch_row() returns trigger language plpgsql as $$
  begin
    if tg_op = 'UPDATE' then
      if old *= new then return new; end if;
      new.version := old.version + 1;
    end if;
    new.changed_at := sixstep.now();
    new.changed_by := sixstep.actor_id();
    return new;
  end $$;
  comment on function sixstep.touch_row is 'For tables without a case: counts versions and says who changed the row.';

  create function sixstep.protect_reference(table_name text, writers text[]) returns void language plpgsql as $$
  declare t text := format('sixstep.%I', table_name);
  begin
    execute format('alter table %s enable row level security', t);
    execute format('alter table %s force row level security', t);
    execute format('create policy owner_all on %s to sixstep_owner using (true) with check (true)', t);
    execute format('create policy everybody_reads on %s for select
      to sixstep_staff, sixstep_external, sixstep_auth, sixstep_worker using (true)', t);
    execute format('grant select on %s to sixstep_staff, sixstep_external, sixstep_auth, sixstep_worker', t);
    if cardinality(writers) > 0 then
      execute format('create policy staff_updates on %s for update to sixstep_staff
        using ((select sixstep.actor_role()) = any (%L::text[]))', t, writers);
      execute format('grant update on %s to sixstep_staff', t);
      execute format('create trigger touch_row before insert or update on %s
        for each row execute function sixstep.touch_row()', t);
    end if;
  end $$;
  comment on function sixstep.protect_reference is 'Everybody reads the table; only these roles of the Center change its rows.';
`;

const referenceTables = `
  create table sixstep.partner_country (
    code text primary key check (code ~ '^([A-Z]{3}|EU)$'),
    iso2 text not null unique check (iso2 ~ '^[A-Z]{2}$'),
    m49 text check (m49 ~ '^[0-9]{3}$'),
    kind text not null check (kind in ('country', 'region')),
    name text not null,
    names jsonb not null,
    center_name text not null,
    aliases text[] not null,
    region text not null,
    languages text[] not null,
    portal_language text not null check (portal_language in ('en', 'fr', 'es')),
    time_zone text not null,
    weekend int[] not null,
    support_class text not null check (support_class in ('recipient', 'caseByCase', 'supportingParty')),
    ldc boolean not null,
    sids boolean not null,
    note text,
    waiver_reason text,
    waived_by uuid,
    waived_at timestamptz,
    changed_at timestamptz not null default sixstep.now(),
    changed_by uuid default sixstep.actor_id(),
    version int not null default 1,
    constraint partner_country_waiver_whole check (num_nonnulls(waiver_reason, waived_by, waived_at) in (0, 3))
  );
  comment on column sixstep.partner_country.names is 'The name in each language of the portal.';
  comment on column sixstep.partner_country.support_class is 'May a director change; loading reference data never does.';
  comment on column sixstep.partner_country.weekend is 'Days of the week without work, 1 Monday to 7 Sunday.';

  create table sixstep.organization (
    code text primary key,
    name text not null,
    full_name text not null,
    category text not null
      check (category in ('unitedNations', 'multilateralRegional', 'internationalNgoResearch')),
    strengths text not null,
    components text[] not null,
    iati_org_type text not null,
    crs_channel_code text,
    inferred boolean not null
  );

  create table sixstep.process_state (
    state text primary key,
    step text,
    turn text not null,
    ordinal int not null unique,
    final boolean not null,
    constraint process_state_final_has_no_step check (final = (step is null))
  );

  create table sixstep.service_level (
    state text primary key references sixstep.process_state,
    unit text not null check (unit in ('workingDays', 'days', 'months')),
    amount int not null check (amount > 0),
    reminder_days int[] not null default '{}',
    limit_days int,
    changed_at timestamptz not null default sixstep.now(),
    changed_by uuid default sixstep.actor_id(),
    version int not null default 1
  );
`;

const referenceAccess = `
  select sixstep.protect_reference('partner_country', array['director', 'administrator']);
  select sixstep.protect_reference('organization', array[]::text[]);
  select sixstep.protect_reference('process_state', array[]::text[]);
  select sixstep.protect_reference('service_level', array['administrator']);
  revoke update on sixstep.partner_country from sixstep_staff;
  grant update (support_class, waiver_reason, waived_by, waived_at) on sixstep.partner_country to sixstep_staff;
  revoke update on sixstep.service_level from sixstep_staff;
  grant update (unit, amount, reminder_days, limit_days) on sixstep.service_level to sixstep_staff;
`;
