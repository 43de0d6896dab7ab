export const linkFunctions = `
  create function sixstep.invites(the_case uuid) returns boolean
  language sql stable security definer set search_path = sixstep, pg_temp as $$
    select exists (select from case_file c join process_state s on s.state = c.state
      where c.id = the_case and not s.final and c.state not in ('invitation.drafting', 'invitation.awaitingApproval'))
  $$;
  comment on function sixstep.invites is 'The case is open and its invitation is out, so that its links let people in.';
  revoke all on function sixstep.invites(uuid) from sixstep_staff, sixstep_external, sixstep_worker;

  create function sixstep.case_links(the_case uuid) returns jsonb language sql stable as $$
    select coalesce(jsonb_agg(jsonb_build_object(
      'id', l.id,
      'email', l.email,
      'state', case when l.used_at is not null then 'used' when l.revoked_at is not null then 'revoked'
        when l.expires_at <= sixstep.now() then 'expired' else 'open' end,
      'issuedAt', sixstep.instant(l.issued_at),
      'expiresAt', sixstep.instant(l.expires_at)) order by l.issued_at desc, l.id desc), '[]')
    from sixstep.invitation_link l where l.case_id = the_case
  $$;
  comment on function sixstep.case_links is 'The links of a case, newest first, for the Center; nobody else sees one.';

  create function sixstep.revoke_links() returns trigger
  language plpgsql security definer set search_path = sixstep, pg_temp as $$
  begin
    update invitation_link set revoked_at = sixstep.now()
    where used_at is null and revoked_at is null and (person_id = new.id
      or new.status = 'disabled' and issued_by = new.id and person_id is not null);
    return null;
  end $$;
  comment on function sixstep.revoke_links is
    'A changed standing ends the links made out for the old one; who is disabled has invited nobody any more.';
  revoke all on function sixstep.revoke_links() from sixstep_staff, sixstep_external, sixstep_auth, sixstep_worker;
  create trigger revoke_links after update on sixstep.person for each row
    when ((old.email, old.role, old.country_code, old.organization_code, old.status)
      is distinct from (new.email, new.role, new.country_code, new.organization_code, new.status))
    execute function sixstep.revoke_links();
`;
