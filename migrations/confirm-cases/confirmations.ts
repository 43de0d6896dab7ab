export const confirmations = `
  create table sixstep.case_confirmation (
    id uuid primary key default uuidv7(),
    manager_id uuid not null default sixstep.actor_id() references sixstep.person,
    as_of date not null default sixstep.today('Asia/Tokyo'),
    confirmed_at timestamptz not null default sixstep.now()
  );
  create index case_confirmation_of_month on sixstep.case_confirmation (as_of, manager_id);
  comment on table sixstep.case_confirmation is
    'That a manager has looked through the own open cases and says which of them are right as of a date.';
  alter table sixstep.case_confirmation enable row level security;
  alter table sixstep.case_confirmation force row level security;
  create policy owner_all on sixstep.case_confirmation to sixstep_owner using (true) with check (true);
  create policy staff_reads on sixstep.case_confirmation for select to sixstep_staff
    using ((select sixstep.is_staff_reader()));
  create policy staff_inserts on sixstep.case_confirmation for insert to sixstep_staff
    with check ((select sixstep.is_staff_writer()) and manager_id = (select sixstep.actor_id()));
  grant select, insert on sixstep.case_confirmation to sixstep_staff;

  create table sixstep.confirmed_case (
    id uuid primary key default uuidv7(),
    case_id uuid not null references sixstep.case_file,
    confirmation_id uuid not null references sixstep.case_confirmation,
    state text not null references sixstep.process_state,
    is_right boolean not null,
    note text check (length(note) between 1 and 2000),
    changed_at timestamptz not null default sixstep.now(),
    changed_by uuid default sixstep.actor_id() references sixstep.person,
    version int not null default 1,
    constraint confirmed_case_once unique (confirmation_id, case_id),
    constraint confirmed_case_exception_has_note check (is_right = (note is null))
  );
  create index confirmed_case_of_case on sixstep.confirmed_case (case_id);
  comment on table sixstep.confirmed_case is 'One case of a confirmation in the state that was before the manager; an exception says what is not right.';
  select sixstep.protect('confirmed_case');
`;
