export const fileFunctions = `
  create function sixstep.hold_file(
    the_file uuid, the_case uuid, as_what text, seen_by text default 'country', organization text default null
  ) returns void
  language plpgsql security definer set search_path = sixstep, pg_temp as $$
  declare brought file;
  begin
    if not coalesce(sixstep.may_write_case(the_case), false) then
      raise exception 'no such case for this person' using errcode = 'SX404';
    end if;
    select f.* into brought from file f where f.id = the_file for share;
    if brought.id is null
      or brought.case_id is distinct from the_case and brought.case_id is not null
      or brought.owner_id is distinct from sixstep.actor_id()
        and not exists (select from file_hold h where h.file_id = the_file and h.case_id = the_case) then
      raise exception 'no such file for this person and case' using errcode = 'SX404';
    end if;
    if brought.finished_at is null then
      raise exception 'the file has not arrived' using errcode = 'SX409';
    end if;
    insert into file_hold (case_id, file_id, held_as, seen_by, organization_code)
      values (the_case, the_file, as_what, hold_file.seen_by, organization)
      on conflict (case_id, file_id, held_as) do update
        set seen_by = excluded.seen_by, organization_code = excluded.organization_code;
  end $$;
  comment on function sixstep.hold_file is
    'Lets a record of the case hold a file that the doer has brought, or that the case holds already.';

  create function sixstep.release_file(the_file uuid, the_case uuid, as_what text) returns void
  language plpgsql security definer set search_path = sixstep, pg_temp as $$
  begin
    if not coalesce(sixstep.may_write_case(the_case), false) then
      raise exception 'no such case for this person' using errcode = 'SX404';
    end if;
    delete from file_hold where case_id = the_case and file_id = the_file and held_as = as_what;
  end $$;
  comment on function sixstep.release_file is 'A record of the case holds the file no longer.';

  create function sixstep.file_view(the_file uuid) returns jsonb language sql stable as $$
    select jsonb_build_object('id', f.id, 'name', f.name, 'bytes', f.bytes, 'mediaType', f.media_type,
      'sha256', encode(f.sha256, 'hex'), 'uploadedAt', sixstep.instant(f.finished_at), 'uploadedBy', coalesce(p.name, ''))
    from sixstep.file f left join sixstep.person p on p.id = f.owner_id
    where f.id = the_file and f.finished_at is not null
  $$;
  comment on function sixstep.file_view is 'The file as views of cases show it; null for who may not see it.';
`;
