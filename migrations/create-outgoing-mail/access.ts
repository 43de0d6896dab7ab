/** The sealed link is in nobody's hands but the worker's. */
const readable = `id, dedupe_key, kind, case_id, case_seq, person_id, to_address, to_name, country_code, organization_code,
  language, content, outside, state, queued_at, run_at, lease_until, attempts, first_attempt_at, last_trouble, settled_at`;
const queued = `dedupe_key, kind, case_id, case_seq, person_id, to_address, to_name, country_code, organization_code,
  language, content, sealed_link, outside, run_at`;

export const mailAccess = `
  alter table sixstep.outgoing_mail enable row level security;
  alter table sixstep.outgoing_mail force row level security;
  create policy owner_all on sixstep.outgoing_mail to sixstep_owner using (true) with check (true);
  create policy worker_all on sixstep.outgoing_mail to sixstep_worker using (true) with check (true);
  create policy staff_reads on sixstep.outgoing_mail for select to sixstep_staff
    using ((select sixstep.is_staff_reader()));
  create policy staff_inserts on sixstep.outgoing_mail for insert to sixstep_staff
    with check ((select sixstep.is_staff_writer()) or (select sixstep.actor_role()) = 'administrator' and case_id is null);
  create policy auth_inserts on sixstep.outgoing_mail for insert to sixstep_auth
    with check (case_id is null and person_id is not null);
  create policy external_inserts on sixstep.outgoing_mail for insert to sixstep_external
    with check ((select sixstep.actor_role()) is not null
      and (case_id is null or (select sixstep.is_country()) and case_id in (select sixstep.country_cases()))
      and exists (select from sixstep.person p where p.id = person_id and p.email = to_address));
  grant select, insert, update, delete on sixstep.outgoing_mail to sixstep_worker;
  grant select (${readable}), insert (${queued}) on sixstep.outgoing_mail to sixstep_staff;
  grant insert (${queued}) on sixstep.outgoing_mail to sixstep_external, sixstep_auth;

  revoke all on function sixstep.mail_readers(uuid, text) from sixstep_staff, sixstep_external, sixstep_auth;
  revoke all on function sixstep.high_offices(uuid) from sixstep_staff, sixstep_external, sixstep_auth;
  revoke all on function sixstep.reaches_high_office(uuid, text) from sixstep_staff, sixstep_external, sixstep_auth;
  revoke all on function sixstep.remind(uuid, text, jsonb) from sixstep_external, sixstep_auth;
  revoke all on function sixstep.tell(uuid, int, text[], boolean, jsonb, interval) from sixstep_auth;
  revoke all on function sixstep.cancel_mail(uuid, int) from sixstep_auth;
`;
