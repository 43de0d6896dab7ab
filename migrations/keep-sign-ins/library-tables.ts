/**
 * What the library asks for with our options; a spec lets it compare. Columns of our own: when somebody was last seen, and
 * how a session began.
 */
export const libraryTables = `
  create table auth."user" (
    id uuid primary key references sixstep.person on delete cascade,
    name text not null,
    email text not null unique,
    email_verified boolean not null,
    image text,
    created_at timestamptz not null default clock_timestamp(),
    updated_at timestamptz not null default clock_timestamp(),
    last_seen_at timestamptz
  );
  comment on table auth."user" is 'The person of the same id as the access library reads it; kept by a trigger on person.';

  create table auth.session (
    id uuid primary key default uuidv7(),
    expires_at timestamptz not null,
    token text not null unique,
    created_at timestamptz not null default clock_timestamp(),
    updated_at timestamptz not null default clock_timestamp(),
    ip_address text,
    user_agent text,
    user_id uuid not null references auth."user" on delete cascade,
    method text not null default 'password' check (method in ('password', 'link'))
  );
  create index session_user_id_idx on auth.session (user_id);
  create index session_expires_at on auth.session (expires_at);
  comment on column auth.session.token is 'Worthless without the signature that the cookie carries beside it.';
  comment on column auth.session.updated_at is 'When the session was last used, give or take five minutes.';

  create table auth.account (
    id uuid primary key default uuidv7(),
    account_id text not null,
    provider_id text not null,
    user_id uuid not null references auth."user" on delete cascade,
    access_token text,
    refresh_token text,
    id_token text,
    access_token_expires_at timestamptz,
    refresh_token_expires_at timestamptz,
    scope text,
    password text check (password like '$argon2id$%'),
    created_at timestamptz not null default clock_timestamp(),
    updated_at timestamptz not null default clock_timestamp(),
    constraint account_once_per_provider unique (provider_id, account_id)
  );
  create index account_user_id_idx on auth.account (user_id);

  create table auth.verification (
    id uuid primary key default uuidv7(),
    identifier text not null,
    value text not null,
    expires_at timestamptz not null,
    created_at timestamptz not null default clock_timestamp(),
    updated_at timestamptz not null default clock_timestamp()
  );
  create index verification_identifier_idx on auth.verification (identifier);

  grant select, insert, update, delete on auth."user", auth.session, auth.account, auth.verification to sixstep_auth;
`;
