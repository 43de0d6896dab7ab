/** What the content turned out to be is written once, by whoever announced the file. */
const announced = 'owner_id, case_id, name, bytes';
const finished = 'kind, media_type, sha256, finished_at';

export const fileAccess = `
  select sixstep.protect('file_hold', external := 'organization');
  create policy country_reads on sixstep.file_hold for select to sixstep_external
    using (seen_by = 'country' and (select sixstep.is_country()) and case_id in (select sixstep.country_cases()));

  alter table sixstep.file enable row level security;
  alter table sixstep.file force row level security;
  create policy owner_all on sixstep.file to sixstep_owner using (true) with check (true);
  create policy worker_all on sixstep.file to sixstep_worker using (true) with check (true);
  create policy own_or_held_reads on sixstep.file for select to sixstep_staff, sixstep_external
    using (owner_id = (select sixstep.actor_id())
      or finished_at is not null and exists (select from sixstep.file_hold h where h.file_id = file.id));
  create policy own_inserts on sixstep.file for insert to sixstep_staff, sixstep_external
    with check (owner_id = (select sixstep.actor_id())
      and (case_id is null or case_id in (select c.id from sixstep.case_file c)));
  create policy own_updates on sixstep.file for update to sixstep_staff, sixstep_external
    using (owner_id = (select sixstep.actor_id()) and finished_at is null)
    with check (owner_id = (select sixstep.actor_id()));
  grant select, insert (${announced}), update (${finished}) on sixstep.file to sixstep_staff, sixstep_external;
  grant select, delete on sixstep.file to sixstep_worker;
`;
