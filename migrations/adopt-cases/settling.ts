/** Days after an adoption in which nothing goes out by itself. */
const quietDays = 30;

/** @param further what else an approved adoption `a` leaves with `the_case` */
export const settleAdoption = (further: string): string => `
  create or replace function sixstep.settle_adoption(the_adoption uuid, the_case uuid) returns void
  language plpgsql security definer set search_path = sixstep, pg_temp as $$
  declare
    a adoption;
    told jsonb;
  begin
    if not coalesce(sixstep.may_write_case(the_case), false) then
      raise exception 'no such case for this person' using errcode = 'SX404';
    end if;
    update adoption set status = 'approved', settled_by = sixstep.actor_id(), settled_at = sixstep.now(), case_id = the_case
      where id = the_adoption and status = 'entered' returning * into a;
    if a.id is null then
      raise exception 'the adoption does not wait for approval' using errcode = 'SX409';
    end if;

    insert into adopted_step (case_id, step, entered_on, precision)
      select the_case, d ->> 'step', (d ->> 'on')::date, d ->> 'precision'
      from jsonb_array_elements(a.content -> 'stepDates') d;
    insert into case_quiet (case_id, until_on, because)
      values (the_case, sixstep.today('Asia/Tokyo') + ${quietDays}, 'Adopted from the records of the Center');

    told := a.content -> 'lastContact';
    if jsonb_typeof(told) = 'object' then
      insert into contact (case_id, contact_on, channel, with_whom, note)
        values (the_case, (told ->> 'on')::date, told ->> 'channel', told ->> 'withWhom', told ->> 'note');
    end if;
    told := a.content -> 'nextAction';
    if jsonb_typeof(told) = 'object' then
      insert into next_action (case_id, text, due_on) values (the_case, told ->> 'text', (told ->> 'dueOn')::date);
    end if;
    told := a.content -> 'focalPoint';
    if jsonb_typeof(told) = 'object' and told ->> 'email' is not null then
      insert into person (email, name, role, country_code, language, time_zone, status)
        select told ->> 'email', told ->> 'name', 'focalPoint', p.code, p.portal_language, p.time_zone, 'invited'
        from partner_country p where p.code = a.country_code
        on conflict do nothing;
    end if;
    if a.agreed_file_id is not null then
      insert into file_hold (case_id, file_id, held_as) select the_case, f.id, 'agreedPackage'
        from file f where f.id = a.agreed_file_id and f.finished_at is not null on conflict do nothing;
    end if;
    ${further}
  end $$;
`;

export const settling = `
  ${settleAdoption('')}
  comment on function sixstep.settle_adoption is
    'What an approved adoption leaves beside its line: known dates, last contact, next action, an account that nobody is mailed of, files, and thirty quiet days.';
  revoke all on function sixstep.settle_adoption(uuid, uuid) from sixstep_external, sixstep_auth;
`;
