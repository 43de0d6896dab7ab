export const mailDecisions = `
  alter table sixstep.outgoing_mail
    add column released_by uuid references sixstep.person,
    add column released_at timestamptz,
    add column discarded_by uuid references sixstep.person,
    add column discard_reason text,
    add constraint outgoing_mail_released_whole check (num_nonnulls(released_by, released_at) in (0, 2)),
    add constraint outgoing_mail_discarded_with_reason
      check (num_nonnulls(discarded_by, discard_reason) in (0, 2) and (discarded_by is null or state = 'cancelled'));
  grant select (released_by, released_at, discarded_by, discard_reason) on sixstep.outgoing_mail to sixstep_staff;
  create index outgoing_mail_held on sixstep.outgoing_mail (queued_at)
    where state = 'queued' and released_at is null and outside;

  create function sixstep.is_kept_quiet(mail sixstep.outgoing_mail) returns boolean
  language sql stable security definer set search_path = sixstep, pg_temp as $$
    select exists (select from case_quiet q join case_file c on c.id = q.case_id
      join partner_country p on p.code = c.country_code
      where q.case_id = mail.case_id and q.until_on >= (mail.queued_at at time zone p.time_zone)::date)
  $$;
  comment on function sixstep.is_kept_quiet is
    'The mail came while its case was to be kept quiet. The end of that time sends nothing: a person does, or lifts it.';

  create function sixstep.is_held(mail sixstep.outgoing_mail) returns boolean
  language sql stable security definer set search_path = sixstep, pg_temp as $$
    select mail.state = 'queued' and mail.released_at is null and mail.outside and mail.kind <> 'signInLink'
      and (not (select is_open from mail_gate) or mail.case_id is not null and sixstep.is_kept_quiet(mail))
  $$;
  comment on function sixstep.is_held is
    'Waits for a person: the gate is closed or the case is kept quiet. A link that its reader has asked for always goes.';

  create function sixstep.held_mails()
  returns table (mail_id uuid, by_gate boolean, by_quiet boolean, bears_link boolean)
  language sql stable security definer set search_path = sixstep, pg_temp as $$
    select m.id, not g.is_open, m.case_id is not null and sixstep.is_kept_quiet(m), m.sealed_link is not null
    from outgoing_mail m cross join mail_gate g
    where sixstep.is_staff_reader() and m.state = 'queued' and m.released_at is null and m.outside and sixstep.is_held(m)
  $$;
  comment on function sixstep.held_mails is 'What waits for a person, why, and whether it bears a link of its reader alone.';

  create function sixstep.decide_mail(mails uuid[], decision text, reason text) returns int
  language plpgsql security definer set search_path = sixstep, pg_temp as $$
  declare
    decided uuid[] := '{}';
    of_case uuid[];
    touched uuid;
  begin
    if not sixstep.is_staff_writer() then
      raise exception 'only who works on cases decides about mail' using errcode = 'SX403';
    end if;
    if decision = 'release' then
      with released as (
        update outgoing_mail m set released_by = sixstep.actor_id(), released_at = sixstep.now()
          where m.id = any (mails) and sixstep.is_held(m) returning m.id)
      select array_agg(id) into decided from released;
    elsif decision = 'discard' then
      -- Case by case, the case before its mail as the door does, in one order: two directors come one after the other.
      for touched in select distinct m.case_id from outgoing_mail m where m.id = any (mails) order by 1 loop
        if touched is not null then perform sixstep.advance_now(touched); end if;
        with discarded as (
          update outgoing_mail m set state = 'cancelled', settled_at = sixstep.now(), sealed_link = null,
              discarded_by = sixstep.actor_id(), discard_reason = reason
            where m.id = any (mails) and m.case_id is not distinct from touched and sixstep.is_held(m) returning m.id)
        select array_agg(id) into of_case from discarded;
        decided := decided || of_case;
        update reminder r set dropped_on = today('UTC'), drop_reason = reason
          where r.case_id = touched and r.kind = 'sent' and r.dropped_on is null
            and exists (select from outgoing_mail m where m.id = any (of_case) and sixstep.is_mail_of_reminder(m, r))
            and not exists (select from outgoing_mail m
              where m.case_id = touched and m.state <> 'cancelled' and sixstep.is_mail_of_reminder(m, r));
      end loop;
    else
      raise exception 'mail is released or discarded';
    end if;
    return coalesce(cardinality(decided), 0);
  end $$;
  comment on function sixstep.decide_mail is
    'Lets held mail go, or throws it away for good; returns how many of them were still held. Who may is asked before. A
reminder of which every mail was thrown away has reminded nobody.';
  revoke all on function sixstep.decide_mail(uuid[], text, text) from sixstep_external, sixstep_auth;
  revoke all on function sixstep.held_mails() from sixstep_external, sixstep_auth;
`;
