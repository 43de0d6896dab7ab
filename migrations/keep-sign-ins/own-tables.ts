/** Ten minutes: OWASP ASVS 5.0, 6.5.5, asks for no more of a code that signs in. */
export const ownTables = `
  create table auth.sign_in_link (
    id uuid primary key default uuidv7(),
    token_hash bytea not null unique,
    person_id uuid not null references sixstep.person on delete cascade,
    issued_at timestamptz not null default sixstep.now(),
    expires_at timestamptz not null default sixstep.now() + interval '10 minutes',
    used_at timestamptz
  );
  create index sign_in_link_person on auth.sign_in_link (person_id);
  create index sign_in_link_expires_at on auth.sign_in_link (expires_at);
  comment on table auth.sign_in_link is 'A link that signs somebody in once. The token itself is in the mail alone.';
  grant select, insert, update, delete on auth.sign_in_link to sixstep_auth;

  create unlogged table auth.rate_limit (
    key bytea primary key,
    began_at timestamptz not null,
    spent int not null
  );
  create index rate_limit_began_at on auth.rate_limit (began_at);
  comment on table auth.rate_limit is
    'How often something was tried since the period began; keys are keyed hashes. A crash of the server forgets it.';
  grant select, insert, update, delete on auth.rate_limit to sixstep_auth;

  create function auth.spend(the_key bytea, most int, period interval) returns int language sql volatile as $$
    insert into auth.rate_limit as l (key, began_at, spent) values (the_key, clock_timestamp(), 1)
    on conflict (key) do update set
      began_at = case when l.began_at + period <= clock_timestamp() then clock_timestamp() else l.began_at end,
      spent = case when l.began_at + period <= clock_timestamp() then 1 else least(l.spent, most) + 1 end
    returning case when spent > most
      then greatest(ceil(extract(epoch from began_at + period - clock_timestamp())), 1)::int else 0 end
  $$;
  comment on function auth.spend is
    'Counts one try, at all processes together; 0, or the seconds to wait when there were more than so many in the period.';
  grant execute on function auth.spend(bytea, int, interval) to sixstep_auth;
`;
