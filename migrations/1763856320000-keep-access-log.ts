import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Who came in, who was refused, and who changed what somebody may do. */
export class KeepAccessLog1763856320000 implements MigrationInterface {
  async up(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(table);
    await queryRunner.query(logging);
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`
      drop trigger log_change on sixstep.partner_country;
      drop trigger log_change on sixstep.delegation;
      drop trigger log_change on sixstep.acting_directorship;
      drop trigger log_change on sixstep.person;
      drop function sixstep.log_change();
      drop table sixstep.access_log;
    `);
  }
}

const table = `
  create table sixstep.access_log (
    id uuid primary key default uuidv7(),
    at timestamptz not null default sixstep.now(),
    kind text not null check (kind in ('signIn', 'signInRefused', 'signOut', 'linkAsked', 'linkUsed', 'linkRefused',
      'passwordSet', 'refused', 'person', 'actingDirectorship', 'delegation', 'partnerCountry')),
    person_id uuid references sixstep.person,
    subject text,
    address text,
    detail jsonb not null default '{}'
  );
  create index access_log_at on sixstep.access_log (at);
  create index access_log_person on sixstep.access_log (person_id, at);
  comment on table sixstep.access_log is 'Kept for 400 days. Without passwords, tokens, names and what somebody typed.';
  comment on column sixstep.access_log.person_id is 'Who came in or acted; null when nobody of that address is known.';
  comment on column sixstep.access_log.subject is 'The person, period or country that was changed, or the route that refused.';

  alter table sixstep.access_log enable row level security;
  alter table sixstep.access_log force row level security;
  create policy owner_all on sixstep.access_log to sixstep_owner using (true) with check (true);
  create policy auth_inserts on sixstep.access_log for insert to sixstep_auth with check (true);
  create policy auth_finds_old on sixstep.access_log for select to sixstep_auth
    using (at < clock_timestamp() - interval '400 days');
  create policy auth_forgets on sixstep.access_log for delete to sixstep_auth
    using (at < clock_timestamp() - interval '400 days');
  create policy watchers_read on sixstep.access_log for select to sixstep_staff
    using ((select sixstep.actor_role()) in ('administrator', 'auditor'));
  grant select (at), insert (kind, person_id, subject, address, detail), delete on sixstep.access_log to sixstep_auth;
  grant select on sixstep.access_log to sixstep_staff;
`;

const logging = `
  create function sixstep.log_change() returns trigger
  language plpgsql security definer set search_path = sixstep, pg_temp as $$
  declare
    before jsonb := case when tg_op <> 'INSERT' then to_jsonb(old) end;
    after jsonb := case when tg_op <> 'DELETE' then to_jsonb(new) end;
    told jsonb;
  begin
    select jsonb_object_agg(column_name, jsonb_build_array(before -> column_name, after -> column_name)) into told
    from unnest(tg_argv[2:]) column_name
    where before ->> column_name is distinct from after ->> column_name;
    if told is not null then
      insert into access_log (kind, person_id, subject, detail)
      values (tg_argv[0], sixstep.actor_id(), coalesce(after, before) ->> tg_argv[1], told);
    end if;
    return null;
  end $$;
  comment on function sixstep.log_change is
    'Arguments: the kind of entry, the column that names the row, the columns of which old and new value are told.';
  revoke all on function sixstep.log_change() from sixstep_staff, sixstep_external, sixstep_auth, sixstep_worker;

  create trigger log_change after insert or update on sixstep.person for each row
    execute function sixstep.log_change('person', 'id', 'role', 'country_code', 'organization_code', 'status');
  create trigger log_change after insert or update or delete on sixstep.acting_directorship for each row
    execute function sixstep.log_change('actingDirectorship', 'id', 'person_id', 'from_on', 'to_on');
  create trigger log_change after insert or update or delete on sixstep.delegation for each row
    execute function sixstep.log_change('delegation', 'id', 'from_person_id', 'to_person_id', 'from_on', 'to_on');
  create trigger log_change after update on sixstep.partner_country for each row
    execute function sixstep.log_change('partnerCountry', 'code', 'support_class', 'waiver_reason', 'waived_by');
`;
