import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What an acting director may do beside steps, and ending a standing-in before its last day. */
export class LetDirectorsAct1763856330000 implements MigrationInterface {
  async up(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`
      create function sixstep.is_acting_director() returns boolean language sql stable as $$
        select exists (select from sixstep.acting_directorship a
          where a.person_id = sixstep.actor_id() and sixstep.today('Asia/Tokyo') between a.from_on and a.to_on)
      $$;
      comment on function sixstep.is_acting_director is 'Today, by the calendar of the Center.';

      create policy acting_director_updates on sixstep.partner_country for update to sixstep_staff
        using ((select sixstep.is_staff_writer()) and (select sixstep.is_acting_director()));

      create policy staff_deletes on sixstep.acting_directorship for delete to sixstep_staff
        using ((select sixstep.actor_role()) in ('administrator', 'director'));
      create policy staff_deletes on sixstep.delegation for delete to sixstep_staff
        using ((select sixstep.actor_role()) in ('administrator', 'director')
          or from_person_id = (select sixstep.actor_id()));
      grant delete on sixstep.acting_directorship, sixstep.delegation to sixstep_staff;
    `);
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`
      revoke delete on sixstep.acting_directorship, sixstep.delegation from sixstep_staff;
      drop policy staff_deletes on sixstep.delegation;
      drop policy staff_deletes on sixstep.acting_directorship;
      drop policy acting_director_updates on sixstep.partner_country;
      drop function sixstep.is_acting_director();
    `);
  }
}
