export const tables = `
  create table sixstep.expression_question (
    form text not null,
    id text not null,
    ordinal int not null,
    field text not null,
    kind text not null,
    most int,
    demand text check (demand in ('always', 'ofRequested', 'ofSeveral')),
    component text,
    primary key (form, id)
  );
  comment on table sixstep.expression_question is 'The forms of an expression of interest, printed from the reference data.';
  select sixstep.protect_reference('expression_question', array[]::text[]);

  create table sixstep.expression_answer (
    id uuid primary key default uuidv7(),
    case_id uuid not null references sixstep.case_file,
    question text not null,
    value jsonb not null default 'null',
    language text,
    changed_at timestamptz not null default sixstep.now(),
    changed_by uuid default sixstep.actor_id() references sixstep.person,
    version int not null default 1,
    constraint expression_answer_once unique (case_id, question)
  );
  comment on column sixstep.expression_answer.value is
    'JSON null once it was taken back: the row stays, so that its version goes on.';
  comment on column sixstep.expression_answer.language is 'Of a text: what it is written in, as far as it is known.';
`;

/** Before the table is protected, so that an answer keeps who gave it and when. */
export const moveAnswers = `
  alter table sixstep.expression_of_interest add column form text not null default '2026-1';

  insert into sixstep.expression_answer (case_id, question, value, changed_at, changed_by)
  select e.case_id, a.question, a.value, e.changed_at, coalesce(a.by, e.changed_by)
  from sixstep.expression_of_interest e
  cross join lateral (values
    ('ministry', to_jsonb(e.ministry), null),
    ('contact.name', to_jsonb(e.contact_name), null),
    ('contact.position', to_jsonb(e.contact_position), null),
    ('contact.email', to_jsonb(e.contact_email), null),
    ('contact.phone', to_jsonb(e.contact_phone), null),
    ('workingLanguage', to_jsonb(e.working_language), null),
    ('letter.kind', to_jsonb(nullif(e.letter_kind, 'none')), null),
    ('letter.fileId', to_jsonb(e.letter_file_id), null),
    ('letter.followsOn', to_jsonb(e.letter_follows_on), null),
    ('declaration.name', to_jsonb(e.declared_name), e.declared_by),
    ('declaration.accepted', to_jsonb(nullif(e.declared_name is not null, false)), e.declared_by)
  ) a (question, value, by)
  where a.value is not null;

  insert into sixstep.expression_answer (case_id, question, value, changed_at, changed_by)
  select c.case_id, 'components.' || c.component || a.part, a.value, c.changed_at, c.changed_by
  from sixstep.expression_component c
  cross join lateral (values
    ('', to_jsonb(true)), ('.status', to_jsonb(c.status)), ('.need', to_jsonb(c.need)), ('.rank', to_jsonb(c.rank))
  ) a (part, value)
  where a.value is not null;

  drop table sixstep.expression_component;
  alter table sixstep.expression_of_interest drop column ministry, drop column contact_name, drop column contact_position,
    drop column contact_email, drop column contact_phone, drop column working_language, drop column letter_kind,
    drop column letter_file_id, drop column letter_follows_on, drop column declared_name, drop column declared_by,
    drop column declared_at;

  select sixstep.protect('expression_answer', external := 'countryWrites');
`;

export const moveAnswersBack = `
  drop view sixstep.expression_component;
  alter table sixstep.expression_of_interest drop column form,
    add column ministry text, add column contact_name text, add column contact_position text,
    add column contact_email text, add column contact_phone text,
    add column working_language text check (working_language in ('en', 'fr', 'es')),
    add column letter_kind text not null default 'none' check (letter_kind in ('none', 'attached', 'follows', 'byPost')),
    add column letter_file_id uuid, add column letter_follows_on date, add column declared_name text,
    add column declared_by uuid references sixstep.person, add column declared_at timestamptz;

  create table sixstep.expression_component (
    id uuid primary key default uuidv7(),
    case_id uuid not null references sixstep.case_file,
    component text not null,
    status text check (status in ('inPlace', 'inProgress', 'underConsideration', 'notStarted', 'unknown')),
    need text,
    rank int check (rank between 1 and 6),
    changed_at timestamptz not null default sixstep.now(),
    changed_by uuid default sixstep.actor_id() references sixstep.person,
    version int not null default 1,
    constraint expression_component_once unique (case_id, component)
  );
  select sixstep.protect('expression_component', external := 'countryWrites');

  alter table sixstep.expression_of_interest disable trigger keep_version;
  update sixstep.expression_of_interest e set
    ministry = sixstep.expression_answered(e.case_id, 'ministry'),
    contact_name = sixstep.expression_answered(e.case_id, 'contact.name'),
    contact_position = sixstep.expression_answered(e.case_id, 'contact.position'),
    contact_email = sixstep.expression_answered(e.case_id, 'contact.email'),
    contact_phone = sixstep.expression_answered(e.case_id, 'contact.phone'),
    working_language = sixstep.expression_answered(e.case_id, 'workingLanguage'),
    letter_kind = coalesce(sixstep.expression_answered(e.case_id, 'letter.kind'), 'none'),
    letter_file_id = sixstep.expression_answered(e.case_id, 'letter.fileId')::uuid,
    letter_follows_on = sixstep.expression_answered(e.case_id, 'letter.followsOn')::date,
    declared_name = case when sixstep.expression_answered(e.case_id, 'declaration.accepted') = 'true'
      then sixstep.expression_answered(e.case_id, 'declaration.name') end,
    declared_by = sixstep.expression_declared_by(e.case_id);
  alter table sixstep.expression_of_interest enable trigger keep_version;
  insert into sixstep.expression_component (case_id, component, status, need, rank)
  select a.case_id, split_part(a.question, '.', 2), sixstep.expression_answered(a.case_id, a.question || '.status'),
    sixstep.expression_answered(a.case_id, a.question || '.need'),
    sixstep.expression_answered(a.case_id, a.question || '.rank')::int
  from sixstep.expression_answer a where a.question ~ '^components\\.[A-Za-z]+$' and a.value = 'true';

  drop function sixstep.expression_declared_by(uuid);
  drop function sixstep.expression_answered(uuid, text);
  drop table sixstep.expression_answer, sixstep.expression_question;
`;
