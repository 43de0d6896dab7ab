export const mailReaders = `
  create function sixstep.mail_readers(the_case uuid, audience text)
  returns table (person_id uuid, address text, name text, language text, country_code text, organization_code text)
  language sql stable security definer set search_path = sixstep, pg_temp as $$
    with kase as (select * from case_file where id = the_case),
    manager as (
      select p.* from person p join kase k on k.manager_id = p.id where p.status = 'active'
    ),
    reader as (
      select id from manager where audience = 'center'
      union
      select d.to_person_id from delegation d join manager m on m.id = d.from_person_id
        where audience = 'center' and sixstep.today('UTC') between d.from_on and d.to_on
      union
      select id from person
        where audience = 'center' and role = 'programManager' and not exists (select from manager)
      union
      select id from person where audience = 'director' and role = 'director'
      union
      select a.person_id from acting_directorship a
        where audience = 'director' and sixstep.today('UTC') between a.from_on and a.to_on
      union
      select p.id from person p join kase k using (country_code)
        where audience = 'country' and p.role = 'focalPoint'
      union
      select id from person
        where audience = 'organizations' and role = 'partnerContact'
          and organization_code in (select sixstep.asked_organizations(the_case))
      union
      select id from person
        where audience = 'awaitedOrganizations' and role = 'partnerContact'
          and organization_code in (select sixstep.awaited_organizations(the_case))
    )
    select p.id, p.email, p.name, p.language, p.country_code, p.organization_code
    from person p join reader r using (id) where p.status = 'active'
  $$;
  comment on function sixstep.mail_readers is
    'Active people of an audience: the focal points of the country; the manager of the case with today''s delegates, or every
program manager of a case without one; directors and acting directors; the contacts of the organizations asked.';
`;
