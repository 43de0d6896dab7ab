import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Who works with the system: people with one role each, acting directors and delegates with dates. */
export class NameThePeople1763856060000 implements MigrationInterface {
  async up(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(tables);
    await queryRunner.query(access);
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`
      alter table sixstep.service_level drop constraint service_level_changed_by_fkey;
      alter table sixstep.partner_country drop constraint partner_country_changed_by_fkey;
      alter table sixstep.partner_country drop constraint partner_country_waived_by_fkey;
      drop table sixstep.delegation, sixstep.acting_directorship, sixstep.person;
    `);
  }
}

const tables = `
  create table sixstep.person (
    id uuid primary key default uuidv7(),
    email text not null check (email = lower(btrim(email)) and length(email) between 3 and 254),
    name text not null,
    role text not null check (role in ('director', 'programManager', 'programOfficer', 'focalPoint', 'countryColleague',
      'partnerContact', 'administrator', 'observer', 'auditor')),
    country_code text references sixstep.partner_country,
    organization_code text references sixstep.organization,
    language text not null default 'en' check (language in ('en', 'fr', 'es')),
    time_zone text not null default 'UTC',
    status text not null check (status in ('invited', 'active', 'disabled')),
    changed_at timestamptz not null default sixstep.now(),
    changed_by uuid default sixstep.actor_id() references sixstep.person,
    version int not null default 1,
    constraint person_email_key unique (email),
    constraint person_belongs_where_its_role_says check (
      (country_code is not null) = (role in ('focalPoint', 'countryColleague'))
      and (organization_code is not null) = (role = 'partnerContact'))
  );
  create index person_country on sixstep.person (country_code);
  create index person_organization on sixstep.person (organization_code);

  create table sixstep.acting_directorship (
    id uuid primary key default uuidv7(),
    person_id uuid not null references sixstep.person,
    from_on date not null,
    to_on date not null check (to_on >= from_on),
    named_by uuid not null references sixstep.person,
    changed_at timestamptz not null default sixstep.now(),
    changed_by uuid default sixstep.actor_id() references sixstep.person,
    version int not null default 1
  );
  create index acting_directorship_person on sixstep.acting_directorship (person_id);

  create table sixstep.delegation (
    id uuid primary key default uuidv7(),
    from_person_id uuid not null references sixstep.person,
    to_person_id uuid not null references sixstep.person,
    from_on date not null,
    to_on date not null check (to_on >= from_on),
    changed_at timestamptz not null default sixstep.now(),
    changed_by uuid default sixstep.actor_id() references sixstep.person,
    version int not null default 1,
    constraint delegation_goes_to_somebody_else check (from_person_id <> to_person_id)
  );
  create index delegation_to on sixstep.delegation (to_person_id);
  create index delegation_from on sixstep.delegation (from_person_id);

  alter table sixstep.partner_country
    add constraint partner_country_waived_by_fkey foreign key (waived_by) references sixstep.person,
    add constraint partner_country_changed_by_fkey foreign key (changed_by) references sixstep.person;
  alter table sixstep.service_level
    add constraint service_level_changed_by_fkey foreign key (changed_by) references sixstep.person;
`;

const rowSecurity = (table: string) => `
  alter table sixstep.${table} enable row level security;
  alter table sixstep.${table} force row level security;
  create policy owner_all on sixstep.${table} to sixstep_owner using (true) with check (true);
  create policy auth_all on sixstep.${table} to sixstep_auth using (true) with check (true);
  create policy worker_reads on sixstep.${table} for select to sixstep_worker using (true);
  create policy staff_reads on sixstep.${table} for select to sixstep_staff using ((select sixstep.is_staff_reader()));
  create trigger touch_row before insert or update on sixstep.${table}
    for each row execute function sixstep.touch_row();
  grant select on sixstep.${table} to sixstep_staff, sixstep_worker;
  grant select, insert, update on sixstep.${table} to sixstep_auth;
  grant insert, update on sixstep.${table} to sixstep_staff;
`;

const access = `
  ${rowSecurity('person')}
  create policy observer_reads on sixstep.person for select to sixstep_staff
    using ((select sixstep.actor_role()) = 'observer' and country_code is null and organization_code is null);
  create policy external_reads on sixstep.person for select to sixstep_external
    using (id = (select sixstep.actor_id())
      or country_code = (select sixstep.actor_country())
      or organization_code = (select sixstep.actor_organization())
      or ((select sixstep.actor_role()) is not null and country_code is null and organization_code is null));
  grant select on sixstep.person to sixstep_external;
  create policy staff_inserts on sixstep.person for insert to sixstep_staff
    with check ((select sixstep.actor_role()) in ('administrator', 'director')
      or (select sixstep.is_staff_writer()) and role in ('focalPoint', 'countryColleague', 'partnerContact'));
  create policy staff_updates on sixstep.person for update to sixstep_staff
    using ((select sixstep.actor_role()) in ('administrator', 'director')
      or (select sixstep.is_staff_writer()) and role in ('focalPoint', 'countryColleague', 'partnerContact'));

  ${rowSecurity('acting_directorship')}
  create policy staff_inserts on sixstep.acting_directorship for insert to sixstep_staff
    with check ((select sixstep.actor_role()) in ('administrator', 'director'));
  create policy staff_updates on sixstep.acting_directorship for update to sixstep_staff
    using ((select sixstep.actor_role()) in ('administrator', 'director'));

  ${rowSecurity('delegation')}
  create policy staff_inserts on sixstep.delegation for insert to sixstep_staff
    with check ((select sixstep.actor_role()) in ('administrator', 'director')
      or from_person_id = (select sixstep.actor_id()));
  create policy staff_updates on sixstep.delegation for update to sixstep_staff
    using ((select sixstep.actor_role()) in ('administrator', 'director')
      or from_person_id = (select sixstep.actor_id()));
`;
