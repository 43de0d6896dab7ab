import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Who was asked to deliver what, what they offered, who leads, what stays open, and whom the country consents to. */
export class KeepOffers1763856800000 implements MigrationInterface {
  async up(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(tables);
    await queryRunner.query(organizations);
    await queryRunner.query(standing);
    await queryRunner.query(facts);
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`
      drop function sixstep.offers_facts(uuid, uuid[]);
      drop function sixstep.coordination_rows(uuid);
      drop function sixstep.awaited_organizations(uuid);
      drop function sixstep.asked_organizations(uuid);
      create or replace function sixstep.organization_cases() returns setof uuid
        language sql stable security definer set search_path = sixstep, pg_temp as $$ select null::uuid where false $$;
      drop policy organization_reads on sixstep.activity;
      drop policy country_reads on sixstep.activity;
      drop table sixstep.provider_consent, sixstep.overlap_acceptance, sixstep.gap_acceptance, sixstep.activity_lead,
        sixstep.offer_decision, sixstep.offer, sixstep.offer_request, sixstep.coordination;
    `);
  }
}

const housekeeping = `
    changed_at timestamptz not null default sixstep.now(),
    changed_by uuid default sixstep.actor_id() references sixstep.person,
    version int not null default 1`;

const tables = `
  create table sixstep.coordination (
    id uuid primary key default uuidv7(),
    case_id uuid not null unique references sixstep.case_file,
    due_on date,
    edits int not null default 0,
    ${housekeeping}
  );

  create table sixstep.offer_request (
    id uuid primary key default uuidv7(),
    case_id uuid not null references sixstep.case_file,
    activity_id uuid not null references sixstep.activity,
    organization_code text not null references sixstep.organization,
    due_on date not null,
    asked_on date not null,
    ${housekeeping},
    constraint offer_request_once unique (case_id, activity_id, organization_code)
  );
  create index offer_request_organization on sixstep.offer_request (organization_code);
  create index offer_request_activity on sixstep.offer_request (activity_id);

  create table sixstep.offer (
    id uuid primary key default uuidv7(),
    case_id uuid not null references sixstep.case_file,
    activity_id uuid not null references sixstep.activity,
    organization_code text not null references sixstep.organization,
    status text not null check (status in ('offered', 'declined', 'withdrawn')),
    role text not null check (role in ('lead', 'support')),
    from_on date,
    to_on date,
    conditions text,
    contact text,
    note text,
    ${housekeeping},
    constraint offer_once unique (case_id, activity_id, organization_code),
    constraint offer_ends_after_its_start check (to_on >= from_on)
  );

  create table sixstep.offer_decision (
    id uuid primary key default uuidv7(),
    case_id uuid not null references sixstep.case_file,
    activity_id uuid not null references sixstep.activity,
    organization_code text not null references sixstep.organization,
    decision text not null check (decision in ('pending', 'confirmed', 'reserve', 'declined')),
    ${housekeeping},
    constraint offer_decision_once unique (case_id, activity_id, organization_code)
  );

  create table sixstep.activity_lead (
    id uuid primary key default uuidv7(),
    case_id uuid not null references sixstep.case_file,
    activity_id uuid not null unique references sixstep.activity,
    kind text not null check (kind in ('center', 'national', 'consultant')),
    name text,
    ${housekeeping}
  );
  create index activity_lead_case on sixstep.activity_lead (case_id);

  create table sixstep.gap_acceptance (
    id uuid primary key default uuidv7(),
    case_id uuid not null references sixstep.case_file,
    activity_id uuid not null unique references sixstep.activity,
    accepted_by uuid not null references sixstep.person,
    reason text not null,
    ${housekeeping}
  );
  create index gap_acceptance_case on sixstep.gap_acceptance (case_id);

  create table sixstep.overlap_acceptance (
    id uuid primary key default uuidv7(),
    case_id uuid not null references sixstep.case_file,
    activity_id uuid not null unique references sixstep.activity,
    accepted_by uuid not null references sixstep.person,
    reason text not null,
    ${housekeeping}
  );
  create index overlap_acceptance_case on sixstep.overlap_acceptance (case_id);

  create table sixstep.provider_consent (
    id uuid primary key default uuidv7(),
    case_id uuid not null references sixstep.case_file,
    provider text not null,
    answer text not null check (answer in ('consent', 'withhold')),
    reason text,
    ${housekeeping},
    constraint provider_consent_once unique (case_id, provider)
  );

  select sixstep.protect('coordination', external := 'country');
  select sixstep.protect('offer_request', external := 'country organization');
  select sixstep.protect('offer', external := 'country organizationWrites');
  select sixstep.protect('offer_decision', external := 'country organization');
  select sixstep.protect('activity_lead', external := 'country');
  select sixstep.protect('gap_acceptance', external := 'country');
  select sixstep.protect('overlap_acceptance', external := 'country');
  select sixstep.protect('provider_consent', external := 'countryWrites');
`;

const organizations = `
  create or replace function sixstep.organization_cases() returns setof uuid
  language sql stable security definer set search_path = sixstep, pg_temp as $$
    select distinct case_id from offer_request where organization_code = sixstep.actor_organization()
  $$;

  create or replace function sixstep.asked_organizations(the_case uuid) returns setof text
  language sql stable security definer set search_path = sixstep, pg_temp as $$
    select distinct organization_code from offer_request where case_id = the_case
  $$;

  create or replace function sixstep.awaited_organizations(the_case uuid) returns setof text
  language sql stable security definer set search_path = sixstep, pg_temp as $$
    select distinct r.organization_code from offer_request r
    where r.case_id = the_case and not exists (select from offer o
      where o.case_id = r.case_id and o.activity_id = r.activity_id and o.organization_code = r.organization_code)
  $$;

  create policy organization_reads on sixstep.activity for select to sixstep_external
    using ((select sixstep.actor_role()) = 'partnerContact' and id in (select r.activity_id from sixstep.offer_request r));
  create policy country_reads on sixstep.activity for select to sixstep_external
    using ((select sixstep.is_country()) and case_id in (select sixstep.country_cases())
      and exists (select from sixstep.package_version v where v.case_id = activity.case_id));
  grant select on sixstep.activity to sixstep_external;
`;

const standing = `
  create function sixstep.coordination_rows(the_case uuid) returns table (activity_id uuid, component text, title text,
    suggested boolean, leads int, open_leads int, lead_key text, lead_name text, withdrawn boolean, gap_accepted boolean,
    overlap_accepted boolean)
  language sql stable security definer set search_path = sixstep, pg_temp as $$
    with scope as (
      select a.* from activity a join case_file c on c.id = a.case_id
      where a.case_id = the_case and a.component = any (c.components)
    ),
    lead as (
      select o.activity_id, 'organization:' || o.organization_code as key, g.name,
        coalesce(d.decision, 'pending') as decision, o.status
      from offer o join organization g on g.code = o.organization_code
      left join offer_decision d on d.activity_id = o.activity_id and d.organization_code = o.organization_code
      where o.case_id = the_case and o.role = 'lead' and o.status <> 'declined'
      union all
      select l.activity_id, case when l.kind = 'center' then 'center' else l.kind || ':' || l.name end,
        case when l.kind = 'center' then 'A6IP Center' else l.name end, 'confirmed', 'offered'
      from activity_lead l where l.case_id = the_case
    )
    select s.id, s.component, s.title,
      s.provider_kind is not null and (s.provider_kind <> 'organization' or s.organization_code is not null),
      (select count(*)::int from lead l where l.activity_id = s.id and l.decision = 'confirmed' and l.status = 'offered'),
      (select count(*)::int from lead l where l.activity_id = s.id and l.decision in ('confirmed', 'pending') and l.status = 'offered'),
      (select min(l.key) from lead l where l.activity_id = s.id and l.decision = 'confirmed' and l.status = 'offered'),
      (select min(l.name) from lead l where l.activity_id = s.id and l.decision = 'confirmed' and l.status = 'offered'),
      exists (select from lead l where l.activity_id = s.id and l.decision = 'confirmed' and l.status = 'withdrawn'),
      exists (select from gap_acceptance g where g.activity_id = s.id),
      exists (select from overlap_acceptance g where g.activity_id = s.id)
    from scope s order by s.position
  $$;
  comment on function sixstep.coordination_rows is
    'The activities of what the country accepted, with how many lead them. An overlap is more than one lead offered that nobody has declined or set aside.';
`;

const facts = `
  create function sixstep.offers_facts(the_case uuid, persons uuid[]) returns jsonb
  language sql stable security definer set search_path = sixstep, pg_temp as $$
    with r as (select * from coordination_rows(the_case))
    select jsonb_build_object(
      'activitiesToCall', (select count(*) from r where leads = 0 and not gap_accepted),
      'activitiesWithoutSuggestedProvider', (select count(*) from r where leads = 0 and not gap_accepted and not suggested),
      'activitiesUnsettled', (select count(*) from r where leads = 0 and not gap_accepted),
      'activitiesWithSeveralLeads', (select count(*) from r where leads > 1),
      'gaps', (select count(*) from r where leads = 0),
      'openOverlaps', (select count(*) from r where open_leads > 1 and not overlap_accepted),
      'callDuePassed', coalesce((select due_on < sixstep.today('Asia/Tokyo') from coordination where case_id = the_case), false),
      'offersAwaited', (select count(*) from awaited_organizations(the_case)),
      'providersConsented', (select count(distinct r.lead_key) from r
        join provider_consent p on p.case_id = the_case and p.provider = r.lead_key and p.answer = 'consent'),
      'leadsWithdrawn', (select count(*) from r where withdrawn and leads = 0))
  $$;
`;
