const access = (table: string) => `
  alter table sixstep.${table} enable row level security;
  alter table sixstep.${table} force row level security;
  create policy owner_all on sixstep.${table} to sixstep_owner using (true) with check (true);
  create policy staff_reads on sixstep.${table} for select to sixstep_staff using ((select sixstep.is_staff_reader()));
  create policy staff_inserts on sixstep.${table} for insert to sixstep_staff with check ((select sixstep.is_staff_writer()));
  create policy staff_updates on sixstep.${table} for update to sixstep_staff using ((select sixstep.is_staff_writer()));
  create policy country_reads on sixstep.${table} for select to sixstep_external
    using (country_code = (select sixstep.actor_country()));
  create trigger touch_row before insert or update on sixstep.${table}
    for each row execute function sixstep.touch_row();
  grant select, insert, update on sixstep.${table} to sixstep_staff;
  grant select on sixstep.${table} to sixstep_external;
`;

export const designationTables = `
  create table sixstep.designation (
    id uuid primary key default uuidv7(),
    country_code text not null references sixstep.partner_country,
    person_id uuid not null references sixstep.person,
    office text check (length(office) between 1 and 200),
    capacity text not null check (capacity in ('focalPoint', 'deputy')),
    is_acting boolean not null default false,
    basis text not null check (basis in ('invitation', 'register', 'letter')),
    letter_on date,
    letter_file_id uuid references sixstep.file,
    from_on date,
    to_on date,
    standing text not null default 'settled' check (standing in ('proposed', 'settled', 'contested', 'refused')),
    note text check (length(note) between 1 and 2000),
    reason text check (length(reason) between 1 and 2000),
    entered_by uuid default sixstep.actor_id() references sixstep.person,
    entered_at timestamptz not null default sixstep.now(),
    changed_at timestamptz not null default sixstep.now(),
    changed_by uuid default sixstep.actor_id() references sixstep.person,
    version int not null default 1,
    constraint designation_in_order check (to_on >= from_on - 1),
    constraint designation_by_letter check (basis <> 'letter' or letter_on is not null)
  );
  create index designation_of_country on sixstep.designation (country_code);
  create index designation_of_person on sixstep.designation (person_id, country_code);
  comment on table sixstep.designation is 'Who speaks for a country, from when until when. Rows are ended, never deleted: they are the history.';
  comment on column sixstep.designation.from_on is 'First day in the country; null where nobody knows since when.';
  comment on column sixstep.designation.to_on is 'Last day in the country; a day before from_on when it ended before it began.';
  comment on column sixstep.designation.reason is 'Why it was ended, contested or refused.';
  ${access('designation')}

  create table sixstep.country_office (
    country_code text primary key references sixstep.partner_country,
    mailbox text not null check (mailbox = lower(btrim(mailbox)) and length(mailbox) between 3 and 254),
    changed_at timestamptz not null default sixstep.now(),
    changed_by uuid default sixstep.actor_id() references sixstep.person,
    version int not null default 1
  );
  comment on table sixstep.country_office is 'Where mail for the country goes while nobody is designated.';
  ${access('country_office')}
  grant delete on sixstep.country_office to sixstep_staff;
  create policy staff_deletes on sixstep.country_office for delete to sixstep_staff using ((select sixstep.is_staff_writer()));
`;

const ofItsCountry = `(select sixstep.is_staff_writer()) and case_id is null
  and country_code = (select p.country_code from sixstep.person p where p.id = person_id)`;

/** Whom the Center designates and did not know before is mailed a link of their own. */
export const linksToDesignated = `
  create policy staff_invites_countries on sixstep.invitation_link for insert to sixstep_staff
    with check (${ofItsCountry});
  create policy staff_revokes_countries on sixstep.invitation_link for update to sixstep_staff
    using (${ofItsCountry});
`;
