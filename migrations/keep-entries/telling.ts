export const entryTelling = `
  create function sixstep.tell_entry(the_entry uuid) returns int
  language plpgsql security definer set search_path = sixstep, pg_temp as $$
  declare
    told entry;
    queued int;
  begin
    select * into told from entry where id = the_entry;
    if not coalesce(sixstep.may_write_case(told.case_id), false)
      or told.entered_at is distinct from sixstep.now() or told.entered_by is distinct from sixstep.actor_id() then
      raise exception 'only who makes an entry tells others of it' using errcode = 'SX403';
    end if;
    insert into outgoing_mail (dedupe_key, kind, case_id, person_id, to_address, to_name, country_code,
      organization_code, language, content, outside, run_at)
    select format('%s:entry:%s:%s', told.case_id, told.id, r.person_id), 'entryOnBehalf', told.case_id, r.person_id,
      r.address, regexp_replace(r.name, '[[:cntrl:]]+', ' ', 'g'), r.country_code, r.organization_code, r.language,
      jsonb_build_object('number', c.number, 'countryCode', c.country_code, 'act', told.act, 'audience', side.audience,
        'channel', told.channel, 'receivedOn', told.received_on),
      true, sixstep.now()
    from case_file c
    cross join lateral
      (select case when told.organization_code is null then 'country' else 'organizations' end as audience) side
    cross join lateral sixstep.mail_readers(c.id, side.audience) r
    where c.id = told.case_id and r.organization_code is not distinct from told.organization_code
    on conflict do nothing;
    get diagnostics queued = row_count;
    return queued;
  end $$;
  comment on function sixstep.tell_entry is
    'Queues the receipt for an entry just made: to the focal points, or to the contacts of the organization it was made for.';
  revoke all on function sixstep.tell_entry(uuid) from sixstep_external, sixstep_auth;
`;
