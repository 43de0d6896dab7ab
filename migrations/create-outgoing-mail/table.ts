/** No space, no control character and no punctuation of a header: an address can never become a second one. */
const plain = String.raw`[^[:space:][:cntrl:]<>()\[\],;:"\\@]+`;

export const mailTable = `
  create table sixstep.outgoing_mail (
    id uuid primary key default uuidv7(),
    dedupe_key text not null check (length(dedupe_key) between 8 and 400),
    kind text not null,
    case_id uuid references sixstep.case_file,
    case_seq int,
    person_id uuid references sixstep.person,
    to_address text not null check (length(to_address) <= 254 and to_address ~ '^${plain}@${plain}$'),
    to_name text check (to_name !~ '[[:cntrl:]]'),
    country_code text references sixstep.partner_country,
    organization_code text references sixstep.organization,
    language text not null check (language in ('en', 'fr', 'es')),
    content jsonb not null default '{}' check (jsonb_typeof(content) = 'object'),
    sealed_link bytea,
    outside boolean not null,
    state text not null default 'queued'
      check (state in ('queued', 'sending', 'sent', 'cancelled', 'dropped', 'dead')),
    queued_at timestamptz not null default sixstep.now(),
    run_at timestamptz not null default sixstep.now(),
    lease_until timestamptz,
    attempts int not null default 0,
    first_attempt_at timestamptz,
    last_trouble text,
    settled_at timestamptz,
    constraint outgoing_mail_dedupe_key_key unique (dedupe_key),
    constraint outgoing_mail_seq_of_a_case check (case_seq is null or case_id is not null),
    constraint outgoing_mail_leased_while_sending check ((state = 'sending') = (lease_until is not null)),
    constraint outgoing_mail_settled check ((state in ('queued', 'sending')) = (settled_at is null)),
    constraint outgoing_mail_link_only_while_waiting check (sealed_link is null or state in ('queued', 'sending'))
  );
  create index outgoing_mail_waiting on sixstep.outgoing_mail (run_at) where state in ('queued', 'sending');
  create index outgoing_mail_of_case on sixstep.outgoing_mail (case_id, case_seq);
  create index outgoing_mail_settled_at on sixstep.outgoing_mail (settled_at) where settled_at is not null;
  comment on table sixstep.outgoing_mail is
    'Mail waiting, sent and given up. Content is what the template is filled with; what a reader must log in to see is never in it.';
  comment on column sixstep.outgoing_mail.sealed_link is
    'A link that opens something by itself, encrypted with a key that the database does not have; gone when the mail is.';
  comment on column sixstep.outgoing_mail.outside is 'To a country or an organization: waits for the time in which the step may be undone.';
  comment on column sixstep.outgoing_mail.country_code is 'The recipient must still belong to it when the mail is sent.';
  comment on column sixstep.outgoing_mail.case_seq is 'The step that the mail tells of; an undo of it cancels the mail.';
`;
