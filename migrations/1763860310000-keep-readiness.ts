import type { MigrationInterface, QueryRunner } from 'typeorm';

/** How far a country is with each component, as the Center judges it from a source. What was wrong is struck out, never deleted. */
export class KeepReadiness1763860310000 implements MigrationInterface {
  async up(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`
      create table sixstep.readiness_assessment (
        id uuid primary key default uuidv7(),
        country_code text not null references sixstep.partner_country,
        component text not null check (component in ('strategy', 'authorization', 'reporting', 'tracking',
          'projectInitiation', 'methodologyDevelopment')),
        level text not null check (level in ('inPlace', 'inProgress', 'underConsideration', 'noPublicInformation',
          'notAssessed')),
        assessed_on date not null,
        source text not null check (length(source) between 1 and 500),
        source_url text check (source_url ~ '^https?://'),
        note text check (length(note) between 1 and 2000),
        entered_by uuid not null default sixstep.actor_id() references sixstep.person,
        entered_at timestamptz not null default sixstep.now(),
        struck_by uuid references sixstep.person,
        struck_at timestamptz,
        struck_reason text check (length(struck_reason) between 1 and 2000),
        constraint readiness_struck_whole check (num_nonnulls(struck_by, struck_at, struck_reason) in (0, 3))
      );
      create index readiness_of_country on sixstep.readiness_assessment
        (country_code, component, assessed_on desc, id desc);
      alter table sixstep.readiness_assessment enable row level security;
      alter table sixstep.readiness_assessment force row level security;
      create policy owner_all on sixstep.readiness_assessment to sixstep_owner using (true) with check (true);
      create policy staff_reads on sixstep.readiness_assessment for select to sixstep_staff
        using ((select sixstep.is_staff_reader()));
      create policy staff_inserts on sixstep.readiness_assessment for insert to sixstep_staff
        with check ((select sixstep.actor_role()) in ('programManager', 'programOfficer', 'administrator')
          and entered_by = (select sixstep.actor_id()) and struck_at is null);
      create policy staff_updates on sixstep.readiness_assessment for update to sixstep_staff
        using ((select sixstep.actor_role()) in ('programManager', 'programOfficer', 'administrator')
          and struck_at is null)
        with check (struck_by = (select sixstep.actor_id()));
      grant select, insert on sixstep.readiness_assessment to sixstep_staff;
      grant update (struck_by, struck_at, struck_reason) on sixstep.readiness_assessment to sixstep_staff;
      -- A grant without a policy: what a country reads of itself looks here and finds nothing.
      grant select on sixstep.readiness_assessment to sixstep_external;
    `);
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query('drop table sixstep.readiness_assessment');
  }
}
