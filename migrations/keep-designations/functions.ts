const definer = 'security definer set search_path = sixstep, pg_temp';

export const designationFunctions = `
  create function sixstep.is_designated(the_person uuid, the_country text) returns boolean
  language sql stable ${definer} as $$
    select exists (select from designation d join partner_country c on c.code = d.country_code
      where d.person_id = the_person and d.country_code = the_country and d.capacity = 'focalPoint'
        and d.standing in ('settled', 'contested')
        and today(c.time_zone) between coalesce(d.from_on, '-infinity') and coalesce(d.to_on, 'infinity'))
  $$;
  comment on function sixstep.is_designated is
    'Whether the country has named the person its focal point for today, by its own day. Of two who are contested, both.';

  create function sixstep.role_of(p person) returns text language sql stable ${definer} as $$
    select case when p.country_code is null then p.role
      when is_designated(p.id, p.country_code) then 'focalPoint' else 'countryColleague' end
  $$;
  comment on function sixstep.role_of is 'The role that a person has today: with a country, its designation decides.';

  create function sixstep.designate() returns trigger language plpgsql ${definer} as $$
  begin
    if tg_op = 'UPDATE' and old.role = 'focalPoint'
      and (new.role <> 'focalPoint' or new.country_code is distinct from old.country_code) then
      update designation d set to_on = greatest(d.from_on, today(c.time_zone)) - 1
        from partner_country c
        where c.code = d.country_code and d.person_id = old.id and d.country_code = old.country_code
          and d.capacity = 'focalPoint' and coalesce(d.to_on, 'infinity') >= today(c.time_zone);
    end if;
    if new.role = 'focalPoint' and not exists (select from designation d join partner_country c on c.code = d.country_code
      where d.person_id = new.id and d.country_code = new.country_code and d.capacity = 'focalPoint'
        and d.standing <> 'refused' and coalesce(d.to_on, 'infinity') >= today(c.time_zone)) then
      insert into designation (country_code, person_id, capacity, basis, from_on)
      values (new.country_code, new.id, 'focalPoint',
        case when session_user = 'sixstep_auth' then 'invitation' else 'register' end,
        case when session_user = 'sixstep_auth' then
          (select today(time_zone) from partner_country where code = new.country_code) end);
    end if;
    return null;
  end $$;
  comment on function sixstep.designate is
    'Whoever comes in as focal point, by an invitation or the register of people, has a designation; with that role it ends.';
  create trigger designate after insert or update of role, country_code on sixstep.person
    for each row execute function sixstep.designate();
`;

export const designatedPartnerFacts = `
  create or replace function sixstep.partner_facts(country text, except_case uuid) returns jsonb language sql stable ${definer} as $$
    select jsonb_build_object(
      'openCasesInSteps1To4', (select count(*) from case_file c join process_state s using (state)
        where c.country_code = country and c.id is distinct from except_case
          and s.step in ('invitation', 'expressionOfInterest', 'consultation', 'draftPackage')),
      'mayReceivePackage', (select support_class = 'recipient' or waiver_reason is not null
        from partner_country where code = country),
      'designationContested', exists (select from designation d join partner_country c on c.code = d.country_code
        where d.country_code = country and d.standing = 'contested'
          and today(c.time_zone) between coalesce(d.from_on, '-infinity') and coalesce(d.to_on, 'infinity')))
  $$;
`;

export const partnerFactsBefore = `
  create or replace function sixstep.partner_facts(country text, except_case uuid) returns jsonb language sql stable ${definer} as $$
    select jsonb_build_object(
      'openCasesInSteps1To4', (select count(*) from case_file c join process_state s using (state)
        where c.country_code = country and c.id is distinct from except_case
          and s.step in ('invitation', 'expressionOfInterest', 'consultation', 'draftPackage')),
      'mayReceivePackage', (select support_class = 'recipient' or waiver_reason is not null
        from partner_country where code = country))
  $$;
`;

const declaredBy = (designated: string) => `
  create or replace function sixstep.expression_declared_by(the_case uuid) returns uuid
  language sql stable ${definer} as $$
    select accepted.changed_by
    from expression_answer accepted
    join expression_answer named using (case_id, changed_by)
    join case_file k on k.id = accepted.case_id
    join person p on p.id = accepted.changed_by and p.status = 'active' and p.country_code = k.country_code
    where case_id = the_case and accepted.question = 'declaration.accepted' and accepted.value = 'true'
      and named.question = 'declaration.name' and named.value <> 'null' and ${designated}
  $$;
`;
export const declaredByDesignated = declaredBy('is_designated(p.id, k.country_code)');
export const declaredByRole = declaredBy(`p.role = 'focalPoint'`);

const readersOf = (country: string, also: string) => `
  create or replace function sixstep.mail_readers(the_case uuid, audience text)
  returns table (person_id uuid, address text, name text, language text, country_code text, organization_code text)
  language sql stable ${definer} as $$
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
        where audience = 'country' and ${country}
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
    ${also}
  $$;
`;
export const readersByDesignation = readersOf(
  'sixstep.is_designated(p.id, p.country_code)',
  `union all
    select null, o.mailbox, null, c.portal_language, c.code, null
    from kase k join country_office o using (country_code) join partner_country c on c.code = k.country_code
    where audience = 'country' and not exists (select from person p
      where p.country_code = k.country_code and p.status = 'active' and sixstep.is_designated(p.id, p.country_code))`,
);
export const readersByRole = readersOf(`p.role = 'focalPoint'`, '');
