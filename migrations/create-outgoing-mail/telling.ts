export const mailTelling = `
  create function sixstep.tell(
    the_case uuid, the_seq int, audiences text[], receipt boolean, values_told jsonb, undo_time interval
  ) returns int
  language plpgsql security definer set search_path = sixstep, pg_temp as $$
  declare
    step case_event;
    queued int;
  begin
    select * into step from case_event where case_id = the_case and seq = the_seq;
    if not coalesce(sixstep.may_write_case(the_case), false)
      or step.at is distinct from sixstep.now() or step.actor_id is distinct from sixstep.actor_id() then
      raise exception 'only who takes a step tells others of it' using errcode = 'SX403';
    end if;
    if step.on_behalf is not null then audiences := array_prepend('country', audiences); end if;

    insert into outgoing_mail (dedupe_key, kind, case_id, case_seq, person_id, to_address, to_name, country_code,
      organization_code, language, content, outside, run_at)
    select format('%s:%s:%s:%s', the_case, the_seq, told.kind, reader.person_id), told.kind, the_case, the_seq,
      reader.person_id, reader.address, regexp_replace(reader.name, '[[:cntrl:]]+', ' ', 'g'), reader.country_code,
      reader.organization_code, reader.language,
      values_told || jsonb_build_object('event', step.type, 'audience', reader.audience, 'to', step.to_state)
        || case when told.kind = 'tell' then '{}'::jsonb else jsonb_build_object(
             'channel', step.on_behalf ->> 'channel', 'receivedOn', step.on_behalf ->> 'receivedOn') end,
      told.outside, sixstep.now() + case when told.outside then undo_time else interval '0' end
    from (
      select distinct on (r.person_id) r.*, a.audience
      from unnest(audiences) with ordinality a (audience, place)
      cross join lateral sixstep.mail_readers(the_case, a.audience) r
      order by r.person_id, a.place
    ) reader
    cross join lateral (select
      case when step.on_behalf is not null and reader.audience = 'country' then 'enteredOnBehalf' else 'tell' end as kind,
      reader.audience in ('country', 'organizations') as outside
    ) told
    where reader.person_id is distinct from step.actor_id or (receipt and reader.audience = 'country')
    on conflict do nothing;
    get diagnostics queued = row_count;
    return queued;
  end $$;
  comment on function sixstep.tell is
    'Queues one mail for everybody in the audiences of a step just taken, but not for who took it, a receipt apart. What was
entered for a country is always told to it.';

  create function sixstep.mail_has_left(the_case uuid, the_seq int) returns boolean
  language sql stable security definer set search_path = sixstep, pg_temp as $$
    select exists (select from outgoing_mail where case_id = the_case and case_seq = the_seq and outside and attempts > 0)
  $$;
  comment on function sixstep.mail_has_left is
    'A mail of the step has been handed, or tried to be handed, to the mail of somebody outside the Center.';

  create function sixstep.cancel_mail(the_case uuid, the_seq int) returns int
  language plpgsql security definer set search_path = sixstep, pg_temp as $$
  declare cancelled int;
  begin
    if not coalesce(sixstep.may_write_case(the_case), false) then
      raise exception 'no such case for this person' using errcode = 'SX404';
    end if;
    if not exists (select from case_event where case_id = the_case and seq = the_seq
      and actor_id is not distinct from sixstep.actor_id()) then
      raise exception 'only who took a step takes its mail back' using errcode = 'SX403';
    end if;
    update outgoing_mail set state = 'cancelled', settled_at = sixstep.now(), sealed_link = null
      where case_id = the_case and case_seq = the_seq and state = 'queued' and (attempts = 0 or not outside);
    get diagnostics cancelled = row_count;
    -- Asked after the update, which has waited for a worker that was just taking the mail.
    if sixstep.mail_has_left(the_case, the_seq) then
      raise exception 'a mail of the step has left the house' using errcode = 'SX409';
    end if;
    return cancelled;
  end $$;
  comment on function sixstep.cancel_mail is 'Takes back the waiting mail of a step; refuses when one has left the house.';
`;
