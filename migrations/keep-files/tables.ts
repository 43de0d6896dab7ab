export const fileTables = `
  create table sixstep.file (
    id uuid primary key default gen_random_uuid(),
    owner_id uuid not null default sixstep.actor_id() references sixstep.person,
    case_id uuid references sixstep.case_file,
    name text not null check (length(name) between 1 and 255),
    bytes int not null check (bytes between 1 and 20971520),
    announced_at timestamptz not null default sixstep.now(),
    kind text,
    media_type text,
    sha256 bytea check (length(sha256) = 32),
    finished_at timestamptz,
    constraint file_finished_whole check (num_nonnulls(kind, media_type, sha256, finished_at) in (0, 4))
  );
  create index file_owner on sixstep.file (owner_id);
  create index file_case on sixstep.file (case_id);
  create index file_sha256 on sixstep.file (sha256);
  create index file_announced_at on sixstep.file (announced_at);
  comment on column sixstep.file.id is 'Random in all its bits: it says nothing of its time and is not to be guessed.';
  comment on column sixstep.file.name is 'As its owner named it; never part of a path.';
  comment on column sixstep.file.case_id is 'Announced for this case, so no other case can hold it.';
  comment on column sixstep.file.kind is 'Judged by the content.';

  create table sixstep.file_hold (
    id uuid primary key default uuidv7(),
    case_id uuid not null references sixstep.case_file,
    file_id uuid not null references sixstep.file,
    held_as text not null check (length(held_as) between 1 and 100),
    seen_by text not null default 'country' check (seen_by in ('country', 'center')),
    organization_code text references sixstep.organization,
    changed_at timestamptz not null default sixstep.now(),
    changed_by uuid default sixstep.actor_id() references sixstep.person,
    version int not null default 1,
    constraint file_hold_once unique (case_id, file_id, held_as)
  );
  create index file_hold_file on sixstep.file_hold (file_id);
  create index row_version_of_file_hold on sixstep.row_version (("row" ->> 'file_id')) where table_name = 'file_hold';
  comment on table sixstep.file_hold is 'Which record of a case holds which file; who may see the record may fetch the file.';
  comment on column sixstep.file_hold.seen_by is 'The Center and the country of the case, or the Center alone.';
  comment on column sixstep.file_hold.organization_code is 'The organization that may see it too.';
`;
