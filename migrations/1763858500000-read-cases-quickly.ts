import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * Whose turn it is in a form that the planner can look into, the holds of a case where a report finds them, and the last
 * move without looking into the moves before it.
 */
export class ReadCasesQuickly1763858500000 implements MigrationInterface {
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
    await queryRunner.query(
      lastMoveFacts(
        '(select * from case_event where case_id = the_case ' +
          `and type <> 'case.correct' order by seq desc limit 1) e`,
      ),
    );
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
    await queryRunner.query(
      lastMoveFacts(
        `case_event e where e.case_id = the_case and e.type <> 'case.correct' order by e.seq desc limit 1`,
      ),
    );
  }
}

const lastMoveFacts = (lastLine: string) => `
  create or replace function sixstep.last_move_facts(the_case uuid) returns jsonb
  language sql stable security definer set search_path = sixstep, pg_temp as $$
    select case when e.from_state is null or e.from_state = e.to_state or e.type = 'case.undo' then null
      else jsonb_build_object(
        'from', e.from_state,
        'madeByActor', coalesce(e.actor_id = actor_id(), false),
        'secondsAgo', greatest(floor(extract(epoch from sixstep.now() - e.at)), 0)::int,
        'hasLeftTheHouse', mail_has_left(e.case_id, e.seq),
        'editedSince', exists (select from row_version v
          where v.case_id = e.case_id and lower(v.period) = e.at and v.table_name <> 'case_file')) end
    from ${lastLine}
  $$`;
