export const entryTable = `
  create table sixstep.entry (
    id uuid primary key default uuidv7(),
    case_id uuid not null references sixstep.case_file,
    act text not null check (act in
      ('comment.write', 'offer.write', 'deliverable.submit', 'deliverable.answer', 'report.write', 'closing.accept')),
    organization_code text references sixstep.organization,
    name text not null,
    capacity text not null,
    channel text not null check (channel in ('mail', 'letter', 'signedPaper', 'noteVerbale', 'phone')),
    received_on date not null,
    file_id uuid references sixstep.file,
    entered_by uuid not null default sixstep.actor_id() references sixstep.person,
    entered_at timestamptz not null default sixstep.now(),
    changed_at timestamptz not null default sixstep.now(),
    changed_by uuid default sixstep.actor_id() references sixstep.person,
    version int not null default 1,
    constraint entry_has_its_paper check (channel = 'phone' or file_id is not null)
  );
  create index entry_of_case on sixstep.entry (case_id, entered_at desc);
  comment on table sixstep.entry is
    'What the Center entered for a country or an organization outside the steps: whose word it was, and how it came.';
  comment on column sixstep.entry.organization_code is 'For whom it was entered; null is the country of the case.';
  select sixstep.protect('entry', external := 'organization');
  create policy country_reads on sixstep.entry for select to sixstep_external
    using ((select sixstep.is_country()) and organization_code is null and case_id in (select sixstep.country_cases()));
  revoke update, delete on sixstep.entry from sixstep_staff, sixstep_worker;

  alter table sixstep.comment add column entry_id uuid references sixstep.entry;
  alter table sixstep.offer add column entry_id uuid references sixstep.entry;
  alter table sixstep.deliverable
    add column submission_entry_id uuid references sixstep.entry,
    add column answer_entry_id uuid references sixstep.entry;
  alter table sixstep.progress_report add column entry_id uuid references sixstep.entry;
  alter table sixstep.closing_report add column entry_id uuid references sixstep.entry;
  comment on column sixstep.closing_report.entry_id is 'How the acceptance of the country came, where the Center entered it.';

  alter table sixstep.objection
    alter column line drop not null,
    add column entry_id uuid references sixstep.entry,
    add constraint objection_to_one_thing check (num_nonnulls(line, entry_id) = 1);
  grant insert (entry_id) on sixstep.objection to sixstep_external;
`;

export const entryTableGone = `
  delete from sixstep.objection where line is null;
  alter table sixstep.objection
    drop constraint objection_to_one_thing,
    drop column entry_id,
    alter column line set not null;
  alter table sixstep.closing_report drop column entry_id;
  alter table sixstep.progress_report drop column entry_id;
  alter table sixstep.deliverable drop column submission_entry_id, drop column answer_entry_id;
  alter table sixstep.offer drop column entry_id;
  alter table sixstep.comment drop column entry_id;
  drop table sixstep.entry;
`;
