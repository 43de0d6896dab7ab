export const caseMoments = `
  create function sixstep.country_cases() returns setof uuid
  language sql stable security definer set search_path = sixstep, pg_temp as $$
    select id from case_file where country_code = sixstep.actor_country()
  $$;
  create function sixstep.organization_cases() returns setof uuid
  language sql stable security definer set search_path = sixstep, pg_temp as $$
    select null::uuid where false
  $$;
  comment on function sixstep.organization_cases is 'Cases in which something is put to the organization of the doer.';

  create function sixstep.may_write_case(the_case uuid) returns boolean
  language sql stable security definer set search_path = sixstep, pg_temp as $$
    select case
      when sixstep.is_staff_writer() or sixstep.actor_role() = 'clock' then exists (select from case_file where id = the_case)
      when sixstep.is_country() then the_case in (select sixstep.country_cases())
      when sixstep.actor_role() = 'partnerContact' then the_case in (select sixstep.organization_cases())
      else false end
  $$;

  create function sixstep.advance_now(the_case uuid) returns timestamptz
  language plpgsql security definer set search_path = sixstep, pg_temp as $$
  declare
    given timestamptz := nullif(current_setting('app.given_now', true), '')::timestamptz;
    moment timestamptz;
  begin
    if not coalesce(sixstep.may_write_case(the_case), false) then
      raise exception 'no such case for this person' using errcode = 'SX404';
    end if;
    perform 1 from case_file where id = the_case for no key update;
    insert into case_clock (case_id, at) values (the_case, coalesce(given, clock_timestamp()))
      on conflict (case_id) do update set at = greatest(excluded.at, case_clock.at + interval '1 microsecond')
      returning at into moment;
    perform set_config('app.now', moment::text, true);
    return moment;
  end $$;
  comment on function sixstep.advance_now is
    'Locks the case and gives the transaction a moment later than every earlier change of the case.';

  create function sixstep.new_case_number(country text, year int) returns text
  language sql stable as $$
    select format('A6IP-%s-%s-%s', country, year, lpad((coalesce(max(split_part(number, '-', 4)::int), 0) + 1)::text, 2, '0'))
    from sixstep.case_file where number like format('A6IP-%s-%s-%%', country, year)
  $$;

  create function sixstep.undo_changes(the_case uuid, moment timestamptz) returns int
  language plpgsql security definer set search_path = sixstep, pg_temp as $$
  declare
    t record;
    kept record;
    columns text;
    touched int := 0;
    hits int;
  begin
    if not coalesce(sixstep.may_write_case(the_case), false) then
      raise exception 'no such case for this person' using errcode = 'SX404';
    end if;
    if exists (select from row_version where case_id = the_case and lower(period) = moment and table_name <> 'case_file') then
      raise exception 'something was changed since' using errcode = 'SX409';
    end if;

    for t in select table_name from protected_table order by ordinal desc loop
      execute format('delete from %I x where case_id = $1 and changed_at = $2 and not exists (
        select from row_version v where v.row_id = x.id and v.table_name = %L and upper(v.period) = $2)',
        t.table_name, t.table_name) using the_case, moment;
      get diagnostics hits = row_count;
      touched := touched + hits;
    end loop;

    for t in select table_name from protected_table order by ordinal loop
      select string_agg(quote_ident(attname), ', ') into columns from pg_attribute
        where attrelid = format('sixstep.%I', t.table_name)::regclass and attnum > 0 and not attisdropped
          and attgenerated = '' and attname not in ('id', 'case_id', 'version', 'changed_at', 'changed_by');
      for kept in select row_id, "row" as was from row_version
        where case_id = the_case and table_name = t.table_name and upper(period) = moment
      loop
        execute format('update %1$I x set (%2$s) = row(%3$s) from jsonb_populate_record(null::%1$I, $1) was where x.id = $2',
          t.table_name, columns, regexp_replace(columns, '(^|, )', '\\1was.', 'g')) using kept.was, kept.row_id;
        get diagnostics hits = row_count;
        if hits = 0 then
          execute format('insert into %1$I (id, case_id, version, %2$s)
            select id, case_id, version + 1, %2$s from jsonb_populate_record(null::%1$I, $1)', t.table_name, columns)
            using kept.was;
          hits := 1;
        end if;
        touched := touched + hits;
      end loop;
    end loop;
    return touched;
  end $$;
  comment on function sixstep.undo_changes is
    'Puts back every row of the case that was written at that moment; refuses when one of them was changed since.';
`;
