import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * What the door asks before it lets a case move: the facts of the step that the case is in, gathered from the functions of
 * the nouns. Runs after the nouns' own migrations.
 */
export class ReadCaseFacts1763858400000 implements MigrationInterface {
  async up(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(partnerFacts);
    await queryRunner.query(moveFacts);
    await queryRunner.query(caseFacts);
    await queryRunner.query(caseTurn);
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`
      drop function sixstep.case_turn(uuid, text, boolean, text);
      drop function sixstep.case_facts(uuid, uuid[], uuid);
      drop function sixstep.paper_facts(uuid, uuid);
      drop function sixstep.waiting_facts(uuid);
      drop function sixstep.last_move_facts(uuid);
      drop function sixstep.partner_facts(text, uuid);
    `);
  }
}

const definer = 'security definer set search_path = sixstep, pg_temp';

const partnerFacts = `
  create function sixstep.partner_facts(country text, except_case uuid) returns jsonb language sql stable ${definer} as $$
    select jsonb_build_object(
      'openCasesInSteps1To4', (select count(*) from case_file c join process_state s using (state)
        where c.country_code = country and c.id is distinct from except_case
          and s.step in ('invitation', 'expressionOfInterest', 'consultation', 'draftPackage')),
      'mayReceivePackage', (select support_class = 'recipient' or waiver_reason is not null
        from partner_country where code = country))
  $$;
`;

const moveFacts = `
  create function sixstep.last_move_facts(the_case uuid) returns jsonb language sql stable ${definer} as $$
    select case when e.from_state is null or e.from_state = e.to_state or e.type = 'case.undo' then null
      else jsonb_build_object(
        'from', e.from_state,
        'madeByActor', coalesce(e.actor_id = actor_id(), false),
        'secondsAgo', greatest(floor(extract(epoch from sixstep.now() - e.at)), 0)::int,
        'hasLeftTheHouse', mail_has_left(e.case_id, e.seq),
        'editedSince', exists (select from row_version v
          where v.case_id = e.case_id and lower(v.period) = e.at and v.table_name <> 'case_file')) end
    from case_event e where e.case_id = the_case and e.type <> 'case.correct'
    order by e.seq desc limit 1
  $$;

  create function sixstep.waiting_facts(the_case uuid) returns jsonb language sql stable ${definer} as $$
    select jsonb_build_object(
      'days', greatest(today(p.time_zone) - c.state_since_on, 0),
      'reminders', (select count(*) from reminder r
        where r.case_id = c.id and r.state = c.state and r.sent_on >= c.state_since_on))
    from case_file c join partner_country p on p.code = c.country_code where c.id = the_case
  $$;

  create function sixstep.paper_facts(the_case uuid, the_paper uuid) returns jsonb language sql stable ${definer} as $$
    select jsonb_build_object(
      'enteredByActor', p.entered_by = actor_id(),
      'hasFile', p.on_behalf ->> 'fileId' is not null,
      'byPhone', p.on_behalf ->> 'channel' = 'phone')
    from paper p where p.id = the_paper and p.case_id = the_case
  $$;
`;

const caseFacts = `
  create function sixstep.case_facts(the_case uuid, persons uuid[], the_paper uuid) returns jsonb
  language plpgsql stable ${definer} as $$
  declare
    kase case_file;
    at_step text;
  begin
    select c.* into kase from case_file c where c.id = the_case;
    select s.step into at_step from process_state s where s.state = kase.state;
    return jsonb_build_object(
      'partner', partner_facts(kase.country_code, kase.id),
      'hold', jsonb_build_object('onHold', kase.on_hold),
      'lastMove', last_move_facts(the_case),
      'waiting', waiting_facts(the_case),
      'paper', case when the_paper is not null then paper_facts(the_case, the_paper) end,
      'adoption', null,
      'invitation', case when at_step = 'invitation' then invitation_facts(the_case, persons) end,
      'expression', case when at_step = 'expressionOfInterest' then expression_facts(the_case, persons) end,
      'consultation', case when at_step = 'consultation' then consultation_facts(the_case, persons) end,
      'package', case when at_step in ('draftPackage', 'coordination') then package_facts(the_case, persons) end,
      'offers', case when at_step in ('coordination', 'implementation') then offers_facts(the_case, persons) end,
      'workplan', case when at_step in ('coordination', 'implementation') then workplan_facts(the_case, persons) end);
  end $$;
  comment on function sixstep.case_facts is
    'The facts that guards read: flags and counts, the same for every login. Four eyes look at all these persons.';
`;

const caseTurn = `
  create function sixstep.case_turn(the_case uuid, state text, on_hold boolean, turn_of_state text) returns text
  language plpgsql stable as $$
  begin
    if on_hold then return 'nobody'; end if;
    if turn_of_state = 'followsItems' then return coalesce(sixstep.workplan_turn(the_case), 'center'); end if;
    return turn_of_state;
  end $$;
  comment on function sixstep.case_turn is 'Whose move it is; in implementation it follows the oldest open item.';
`;
