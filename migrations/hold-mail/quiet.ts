export const quietCases = `
  create table sixstep.case_quiet (
    id uuid primary key default uuidv7(),
    case_id uuid not null unique references sixstep.case_file,
    until_on date not null,
    because text not null check (length(because) between 1 and 500),
    changed_at timestamptz not null default sixstep.now(),
    changed_by uuid default sixstep.actor_id() references sixstep.person,
    version int not null default 1
  );
  comment on table sixstep.case_quiet is
    'No automatic mail goes to outside about the case up to and including this day, by the date of the country.';
  select sixstep.protect('case_quiet');

  create function sixstep.is_quiet(the_case uuid) returns boolean
  language sql stable security definer set search_path = sixstep, pg_temp as $$
    select exists (select from case_quiet q join case_file c on c.id = q.case_id
      join partner_country p on p.code = c.country_code
      where q.case_id = the_case and q.until_on >= today(p.time_zone))
  $$;
`;
