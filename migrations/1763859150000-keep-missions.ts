import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Journeys of the Center's people to countries: entered once, for one case or several. */
export class KeepMissions1763859150000 implements MigrationInterface {
  async up(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`
      create table sixstep.mission (
        id uuid primary key default uuidv7(),
        from_on date not null,
        to_on date not null check (to_on >= from_on),
        place text not null check (length(place) between 1 and 200),
        purpose text not null check (length(purpose) between 1 and 2000),
        people text[] not null default '{}',
        entered_by uuid not null default sixstep.actor_id() references sixstep.person,
        entered_at timestamptz not null default sixstep.now()
      );
      alter table sixstep.mission enable row level security;
      alter table sixstep.mission force row level security;
      create policy owner_all on sixstep.mission to sixstep_owner using (true) with check (true);
      create policy staff_reads on sixstep.mission for select to sixstep_staff
        using ((select sixstep.is_staff_reader()));
      create policy staff_inserts on sixstep.mission for insert to sixstep_staff
        with check ((select sixstep.is_staff_writer()));
      grant select, insert on sixstep.mission to sixstep_staff;
      alter table sixstep.contact add constraint contact_of_mission foreign key (mission_id) references sixstep.mission;
      create index contact_mission on sixstep.contact (mission_id) where mission_id is not null;
    `);
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`
      drop index sixstep.contact_mission;
      alter table sixstep.contact drop constraint contact_of_mission;
      drop table sixstep.mission;
    `);
  }
}
