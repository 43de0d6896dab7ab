import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What a country or an organization says against something that the Center has entered for it. */
export class HearObjections1763859600000 implements MigrationInterface {
  async up(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`
      create table sixstep.objection (
        id uuid primary key default uuidv7(),
        case_id uuid not null references sixstep.case_file,
        line int not null,
        text text not null check (length(text) between 1 and 4000),
        status text not null default 'open' check (status in ('open', 'settled')),
        settlement text,
        raised_by uuid not null default sixstep.actor_id() references sixstep.person,
        raised_at timestamptz not null default sixstep.now(),
        settled_by uuid references sixstep.person,
        changed_at timestamptz not null default sixstep.now(),
        changed_by uuid default sixstep.actor_id() references sixstep.person,
        version int not null default 1,
        constraint objection_settled_whole
          check ((status = 'settled') = (num_nonnulls(settlement, settled_by) = 2) and num_nonnulls(settlement, settled_by) in (0, 2)),
        foreign key (case_id, line) references sixstep.case_event (case_id, seq)
      );
      create index objection_open on sixstep.objection (case_id) where status = 'open';
      comment on column sixstep.objection.line is 'The line of the history that was entered on behalf.';
      select sixstep.protect('objection', external := 'country');
      create policy country_inserts on sixstep.objection for insert to sixstep_external
        with check ((select sixstep.is_country()) and status = 'open' and raised_by = (select sixstep.actor_id())
          and case_id in (select sixstep.country_cases()));
      grant insert (case_id, line, text) on sixstep.objection to sixstep_external;
    `);
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`drop table sixstep.objection;`);
  }
}
