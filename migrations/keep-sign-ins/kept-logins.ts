/** In the database, so that no way of changing a person forgets it. */
export const keptLogins = `
  create function sixstep.keep_login() returns trigger
  language plpgsql security definer set search_path = sixstep, pg_temp as $$
  begin
    insert into auth."user" (id, name, email, email_verified) values (new.id, new.name, new.email, true)
    on conflict (id) do update set name = excluded.name, email = excluded.email, updated_at = clock_timestamp();
    if tg_op = 'UPDATE' and
      (old.email, old.role, old.country_code, old.organization_code, old.status)
      is distinct from (new.email, new.role, new.country_code, new.organization_code, new.status) then
      delete from auth.session where user_id = new.id;
      delete from auth.sign_in_link where person_id = new.id;
    end if;
    return null;
  end $$;
  comment on function sixstep.keep_login is
    'Keeps what the access library reads of a person, and ends every session of somebody whose standing changes.';
  revoke all on function sixstep.keep_login() from sixstep_staff, sixstep_external, sixstep_auth, sixstep_worker;

  insert into auth."user" (id, name, email, email_verified) select id, name, email, true from sixstep.person;
  create trigger keep_login after insert or update on sixstep.person
    for each row execute function sixstep.keep_login();

  create function sixstep.last_seen() returns table (person_id uuid, seen_on date)
  language sql stable security definer set search_path = sixstep, pg_temp as $$
    select id, (last_seen_at at time zone 'UTC')::date from auth."user" where sixstep.is_staff_reader()
  $$;
  comment on function sixstep.last_seen is 'For the Center: the day, in UTC, on which each person was last here.';
  revoke all on function sixstep.last_seen() from sixstep_external, sixstep_auth, sixstep_worker;
`;
