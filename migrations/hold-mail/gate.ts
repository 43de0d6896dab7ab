export const mailGate = `
  create table sixstep.mail_gate (
    id int primary key default 1 check (id = 1),
    is_open boolean not null,
    moved_at timestamptz not null default sixstep.now(),
    moved_by uuid default sixstep.actor_id() references sixstep.person
  );
  comment on table sixstep.mail_gate is
    'While it is closed, mail to outside waits until a person releases it. One row; a new house starts closed.';

  create table sixstep.mail_gate_move (
    id uuid primary key default uuidv7(),
    is_open boolean not null,
    moved_at timestamptz not null,
    moved_by uuid references sixstep.person
  );
  comment on table sixstep.mail_gate_move is 'Every opening and closing of the gate, by whom and when; never changed.';

  create function sixstep.keep_gate_move() returns trigger
  language plpgsql security definer set search_path = sixstep, pg_temp as $$
  begin
    if tg_op = 'UPDATE' and new.is_open = old.is_open then return old; end if;
    new.moved_at := sixstep.now();
    new.moved_by := sixstep.actor_id();
    insert into mail_gate_move (is_open, moved_at, moved_by) values (new.is_open, new.moved_at, new.moved_by);
    return new;
  end $$;
  create trigger keep_gate_move before insert or update on sixstep.mail_gate
    for each row execute function sixstep.keep_gate_move();

  alter table sixstep.mail_gate enable row level security;
  alter table sixstep.mail_gate force row level security;
  alter table sixstep.mail_gate_move enable row level security;
  alter table sixstep.mail_gate_move force row level security;
  create policy owner_all on sixstep.mail_gate to sixstep_owner using (true) with check (true);
  create policy owner_all on sixstep.mail_gate_move to sixstep_owner using (true) with check (true);
  insert into sixstep.mail_gate (is_open) values (false);
  create policy worker_reads on sixstep.mail_gate for select to sixstep_worker using (true);
  create policy staff_reads on sixstep.mail_gate for select to sixstep_staff
    using ((select sixstep.is_staff_reader()));
  create policy staff_moves on sixstep.mail_gate for update to sixstep_staff
    using ((select sixstep.is_staff_writer())) with check ((select sixstep.is_staff_writer()));
  create policy staff_reads on sixstep.mail_gate_move for select to sixstep_staff
    using ((select sixstep.is_staff_reader()));
  grant select on sixstep.mail_gate to sixstep_staff, sixstep_worker;
  grant update (is_open) on sixstep.mail_gate to sixstep_staff;
  grant select on sixstep.mail_gate_move to sixstep_staff;
`;
