export const linkTable = `
  create table sixstep.invitation_link (
    id uuid primary key default uuidv7(),
    token_hash bytea not null unique,
    email text not null check (email = lower(btrim(email)) and length(email) between 3 and 254),
    name text,
    role text not null,
    country_code text references sixstep.partner_country,
    organization_code text references sixstep.organization,
    language text not null check (language in ('en', 'fr', 'es')),
    case_id uuid references sixstep.case_file,
    person_id uuid references sixstep.person,
    issued_by uuid default sixstep.actor_id() references sixstep.person,
    issued_at timestamptz not null default sixstep.now(),
    expires_at timestamptz not null default sixstep.now() + interval '60 days',
    used_at timestamptz,
    used_by uuid references sixstep.person,
    revoked_at timestamptz,
    constraint invitation_link_is_for_a_person_or_a_case check (num_nonnulls(case_id, person_id) = 1),
    constraint invitation_link_of_a_case_is_for_its_country
      check (case_id is null or role in ('focalPoint', 'countryColleague') and country_code is not null),
    constraint invitation_link_used_by_somebody check (used_by is null or used_at is not null)
  );
  create index invitation_link_case on sixstep.invitation_link (case_id);
  create index invitation_link_person on sixstep.invitation_link (person_id);
  create index invitation_link_email on sixstep.invitation_link (email);
  comment on table sixstep.invitation_link is
    'Bound to an address, a role and a country or organization, good for one use. The token itself is in the mail alone.';
`;
