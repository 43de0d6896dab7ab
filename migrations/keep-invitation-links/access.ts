/** The hash of a token is compared by the login of access alone. */
const readable = `id, email, name, role, country_code, organization_code, language, case_id, person_id, issued_by, issued_at,
  expires_at, used_at, used_by, revoked_at`;
const issued = `token_hash, email, name, role, country_code, organization_code, language, case_id, person_id, expires_at`;

export const linkAccess = `
  alter table sixstep.invitation_link enable row level security;
  alter table sixstep.invitation_link force row level security;
  create policy owner_all on sixstep.invitation_link to sixstep_owner using (true) with check (true);
  create policy auth_all on sixstep.invitation_link to sixstep_auth using (true) with check (true);
  create policy worker_reads on sixstep.invitation_link for select to sixstep_worker using (true);
  create policy staff_reads on sixstep.invitation_link for select to sixstep_staff
    using ((select sixstep.is_staff_reader()));
  create policy staff_inserts on sixstep.invitation_link for insert to sixstep_staff
    with check (
      (select sixstep.is_staff_writer())
        and country_code = (select c.country_code from sixstep.case_file c where c.id = case_id)
      or (select sixstep.actor_role()) = 'administrator' and person_id is not null);
  create policy staff_revokes on sixstep.invitation_link for update to sixstep_staff
    using ((select sixstep.is_staff_writer()) and case_id is not null
      or (select sixstep.actor_role()) = 'administrator' and person_id is not null);
  grant select, insert, update, delete on sixstep.invitation_link to sixstep_auth;
  grant select (${readable}), insert (${issued}), update (revoked_at) on sixstep.invitation_link to sixstep_staff;
  -- Without a policy: whoever is not of the Center finds no row.
  grant select (${readable}) on sixstep.invitation_link to sixstep_external, sixstep_worker;
`;
