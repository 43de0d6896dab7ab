const forced = (table: string) => `
  alter table sixstep.${table} enable row level security;
  alter table sixstep.${table} force row level security;
  create policy owner_all on sixstep.${table} to sixstep_owner using (true) with check (true);
  create policy worker_all on sixstep.${table} to sixstep_worker using ((select sixstep.actor_role()) = 'clock');
`;

/** Columns that the history alone moves are in neither list. */
const opened =
  'number, country_code, state, machine_version, origin, manager_id, follows_case_id, state_since_on';
const kept =
  'due_on, on_hold, hold_reason_code, hold_review_on, held_on, manager_id, state_since, state_since_on, components';
const event =
  'case_id, seq, machine_version, type, from_state, to_state, actor_id, role, capacity, on_behalf, occurred_on, facts, commitment';
const eventForOutside =
  'case_id, seq, machine_version, type, from_state, to_state, actor_id, role, capacity, on_behalf, at, occurred_on, commitment, prev_hash, hash';

const caseFile = `
  ${forced('case_file')}
  create policy staff_reads on sixstep.case_file for select to sixstep_staff
    using ((select sixstep.is_staff_reader()) or (select sixstep.actor_role()) = 'observer');
  create policy staff_inserts on sixstep.case_file for insert to sixstep_staff
    with check ((select sixstep.is_staff_writer()));
  create policy staff_updates on sixstep.case_file for update to sixstep_staff
    using ((select sixstep.is_staff_writer()));
  create policy country_reads on sixstep.case_file for select to sixstep_external
    using ((select sixstep.is_country()) and country_code = (select sixstep.actor_country()));
  create policy country_inserts on sixstep.case_file for insert to sixstep_external
    with check ((select sixstep.is_country()) and country_code = (select sixstep.actor_country()));
  create policy country_updates on sixstep.case_file for update to sixstep_external
    using ((select sixstep.is_country()) and country_code = (select sixstep.actor_country()));
  create policy organization_reads on sixstep.case_file for select to sixstep_external
    using ((select sixstep.actor_role()) = 'partnerContact' and id in (select sixstep.organization_cases()));
  grant select, insert (${opened}), update (${kept}) on sixstep.case_file
    to sixstep_staff, sixstep_external, sixstep_worker;

  ${forced('case_clock')}
`;

const caseEvent = `
  ${forced('case_event')}
  create policy staff_reads on sixstep.case_event for select to sixstep_staff
    using ((select sixstep.is_staff_reader()) or (select sixstep.actor_role()) = 'observer');
  create policy staff_inserts on sixstep.case_event for insert to sixstep_staff
    with check ((select sixstep.is_staff_writer()));
  create policy country_reads on sixstep.case_event for select to sixstep_external
    using ((select sixstep.is_country()) and case_id in (select sixstep.country_cases()));
  create policy country_inserts on sixstep.case_event for insert to sixstep_external
    with check ((select sixstep.is_country()) and case_id in (select sixstep.country_cases()));
  grant select, insert (${event}) on sixstep.case_event to sixstep_staff, sixstep_worker;
  grant select (${eventForOutside}), insert (${event}) on sixstep.case_event to sixstep_external;

  ${forced('case_event_payload')}
  create policy staff_reads on sixstep.case_event_payload for select to sixstep_staff
    using ((select sixstep.is_staff_reader()));
  create policy staff_inserts on sixstep.case_event_payload for insert to sixstep_staff
    with check ((select sixstep.is_staff_writer()));
  create policy country_reads on sixstep.case_event_payload for select to sixstep_external
    using ((select sixstep.is_country()) and exists (
      select from sixstep.case_event e where e.case_id = case_event_payload.case_id and e.seq = case_event_payload.seq
        and (e.role in ('focalPoint', 'countryColleague') or e.on_behalf is not null)));
  create policy country_inserts on sixstep.case_event_payload for insert to sixstep_external
    with check ((select sixstep.is_country()) and case_id in (select sixstep.country_cases()));
  grant select, insert on sixstep.case_event_payload to sixstep_staff, sixstep_external, sixstep_worker;
`;

const idempotencyKey = `
  ${forced('idempotency_key')}
  create policy own on sixstep.idempotency_key to sixstep_staff, sixstep_external
    using (person_id = (select sixstep.actor_id())) with check (person_id = (select sixstep.actor_id()));
  grant select, insert, update on sixstep.idempotency_key to sixstep_staff, sixstep_external;
  grant select, delete on sixstep.idempotency_key to sixstep_worker;
`;

const rowVersion = `
  ${forced('row_version')}
  create policy staff_reads on sixstep.row_version for select to sixstep_staff
    using ((select sixstep.is_staff_reader()));
  create policy country_reads on sixstep.row_version for select to sixstep_external
    using ((select sixstep.is_country()) and case_id in (select sixstep.country_cases())
      and table_name in (select p.table_name from sixstep.protected_table p where p.country_reads));
  grant select on sixstep.row_version to sixstep_staff, sixstep_external, sixstep_worker;
`;

export const caseAccess = `${caseFile} ${caseEvent} ${idempotencyKey} ${rowVersion}`;
