import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Whose turn it is in a form that the planner can look into, and the holds of a case where a report finds them. */
export class CountCasesQuickly1763858500000 implements MigrationInterface {
  async up(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`
      create or replace function sixstep.case_turn(the_case uuid, state text, on_hold boolean, turn_of_state text)
      returns text language sql stable as $$
        select case
          when on_hold then 'nobody'
          when turn_of_state = 'followsItems' then coalesce(sixstep.workplan_turn(the_case), 'center')
          else turn_of_state end
      $$;
      create index case_event_holds on sixstep.case_event (case_id, seq)
        where type in ('case.hold', 'case.prolongHold', 'case.resume');
    `);
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`
      drop index sixstep.case_event_holds;
      create or replace function sixstep.case_turn(the_case uuid, state text, on_hold boolean, turn_of_state text)
      returns text language plpgsql stable as $$
      begin
        if on_hold then return 'nobody'; end if;
        if turn_of_state = 'followsItems' then return coalesce(sixstep.workplan_turn(the_case), 'center'); end if;
        return turn_of_state;
      end $$;
    `);
  }
}
