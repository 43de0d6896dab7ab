export const caseTables = `
  create table sixstep.case_file (
    id uuid primary key default uuidv7(),
    number text not null unique check (number ~ '^A6IP-([A-Z]{3}|EU)-[0-9]{4}-[0-9]{2,3}$'),
    country_code text not null references sixstep.partner_country,
    state text not null references sixstep.process_state,
    version int not null default 0,
    machine_version int not null,
    origin text not null check (origin in ('invited', 'applied', 'adopted')),
    manager_id uuid references sixstep.person,
    state_since timestamptz not null default sixstep.now(),
    state_since_on date not null default sixstep.today('UTC'),
    due_on date,
    on_hold boolean not null default false,
    hold_reason_code text,
    hold_review_on date,
    held_on date,
    chain_head bytea not null default decode(repeat('00', 32), 'hex'),
    follows_case_id uuid references sixstep.case_file,
    components text[] not null default '{}',
    created_at timestamptz not null default sixstep.now(),
    changed_at timestamptz not null default sixstep.now(),
    changed_by uuid default sixstep.actor_id() references sixstep.person,
    constraint case_file_hold_whole
      check (on_hold = (num_nonnulls(hold_reason_code, hold_review_on, held_on) = 3))
  );
  comment on column sixstep.case_file.version is 'Counts the steps; moved by the history alone.';
  comment on column sixstep.case_file.components is 'What the case is about: requested, later agreed, later accepted.';
  create unique index case_file_one_open on sixstep.case_file (country_code) where state in (
    'invitation.drafting', 'invitation.awaitingApproval', 'invitation.sent', 'invitation.lapsed',
    'expressionOfInterest.drafting', 'expressionOfInterest.submitted', 'expressionOfInterest.underReview',
    'expressionOfInterest.returned', 'expressionOfInterest.deferred',
    'consultation.planning', 'consultation.scheduled', 'consultation.recording', 'consultation.awaitingConfirmation',
    'draftPackage.drafting', 'draftPackage.internalReview', 'draftPackage.proposed');
  create index case_file_country on sixstep.case_file (country_code);
  create index case_file_state on sixstep.case_file (state);
  create index case_file_manager on sixstep.case_file (manager_id);

  create table sixstep.case_clock (
    case_id uuid primary key references sixstep.case_file,
    at timestamptz not null
  );
  comment on table sixstep.case_clock is 'The newest moment that was given to a change of the case.';

  create table sixstep.case_event (
    case_id uuid not null references sixstep.case_file,
    seq int not null,
    machine_version int not null,
    type text not null,
    from_state text references sixstep.process_state,
    to_state text not null references sixstep.process_state,
    actor_id uuid references sixstep.person,
    role text not null,
    capacity text not null,
    on_behalf jsonb,
    at timestamptz not null,
    occurred_on date not null,
    facts text not null check (facts is json object),
    commitment bytea not null check (length(commitment) = 32),
    prev_hash bytea not null,
    hash bytea not null,
    primary key (case_id, seq),
    constraint case_event_first_opens check ((seq = 1) = (from_state is null))
  );
  create index case_event_at on sixstep.case_event (at);

  create table sixstep.case_event_payload (
    case_id uuid not null,
    seq int not null,
    payload text not null,
    salt bytea not null check (length(salt) >= 16),
    primary key (case_id, seq),
    foreign key (case_id, seq) references sixstep.case_event
  );
  comment on table sixstep.case_event_payload is 'What may be erased later without breaking the chain.';

  create table sixstep.idempotency_key (
    person_id uuid not null references sixstep.person,
    key text not null check (length(key) between 16 and 128),
    request_hash bytea not null,
    case_id uuid references sixstep.case_file,
    status int,
    body text,
    created_at timestamptz not null default clock_timestamp(),
    primary key (person_id, key)
  );
  create index idempotency_key_created on sixstep.idempotency_key (created_at);

  alter table sixstep.row_version
    add constraint row_version_case_id_fkey foreign key (case_id) references sixstep.case_file;
`;
