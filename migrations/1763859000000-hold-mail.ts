import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * Nothing goes out by accident: a gate before all mail to outside, cases that are kept quiet for a while, and reminders to
 * high offices that wait for a person.
 */
export class HoldMail1763859000000 implements MigrationInterface {
  async up(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(gate);
    await queryRunner.query(quiet);
    await queryRunner.query(decisions);
    await queryRunner.query(drafts);
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`
      alter table sixstep.reminder drop column postponed_to, drop column dropped_on, drop column drop_reason;
      drop function sixstep.decide_mail(uuid[], text, text);
      drop function sixstep.is_held(sixstep.outgoing_mail);
      alter table sixstep.outgoing_mail drop column released_by, drop column released_at, drop column discard_reason,
        drop column discarded_by;
      drop function sixstep.is_quiet(uuid);
      drop table sixstep.case_quiet;
      drop table sixstep.mail_gate;
    `);
  }
}

const gate = `
  create table sixstep.mail_gate (
    id int primary key default 1 check (id = 1),
    is_open boolean not null,
    moved_at timestamptz not null default sixstep.now(),
    moved_by uuid default sixstep.actor_id() references sixstep.person
  );
  comment on table sixstep.mail_gate is
    'While it is closed, mail to outside waits until a person releases it. One row; a new house starts closed.';
  insert into sixstep.mail_gate (is_open) values (false);
  alter table sixstep.mail_gate enable row level security;
  alter table sixstep.mail_gate force row level security;
  create policy owner_all on sixstep.mail_gate to sixstep_owner using (true) with check (true);
  create policy worker_reads on sixstep.mail_gate for select to sixstep_worker using (true);
  create policy staff_reads on sixstep.mail_gate for select to sixstep_staff
    using ((select sixstep.is_staff_reader()));
  create policy director_moves on sixstep.mail_gate for update to sixstep_staff
    using ((select sixstep.is_staff_writer())) with check ((select sixstep.is_staff_writer()));
  grant select on sixstep.mail_gate to sixstep_staff, sixstep_worker;
  grant update (is_open, moved_at, moved_by) on sixstep.mail_gate to sixstep_staff;
`;

const quiet = `
  create table sixstep.case_quiet (
    id uuid primary key default uuidv7(),
    case_id uuid not null unique references sixstep.case_file,
    until_on date not null,
    because text not null check (length(because) between 1 and 500),
    changed_at timestamptz not null default sixstep.now(),
    changed_by uuid default sixstep.actor_id() references sixstep.person,
    version int not null default 1
  );
  comment on table sixstep.case_quiet is
    'No automatic mail goes to outside about the case up to and including this day, by the date of the country.';
  select sixstep.protect('case_quiet');

  create function sixstep.is_quiet(the_case uuid) returns boolean
  language sql stable security definer set search_path = sixstep, pg_temp as $$
    select exists (select from case_quiet q join case_file c on c.id = q.case_id
      join partner_country p on p.code = c.country_code
      where q.case_id = the_case and q.until_on >= today(p.time_zone))
  $$;
`;

const decisions = `
  alter table sixstep.outgoing_mail
    add column released_by uuid references sixstep.person,
    add column released_at timestamptz,
    add column discarded_by uuid references sixstep.person,
    add column discard_reason text,
    add constraint outgoing_mail_released_whole check (num_nonnulls(released_by, released_at) in (0, 2)),
    add constraint outgoing_mail_discarded_with_reason
      check (num_nonnulls(discarded_by, discard_reason) in (0, 2) and (discarded_by is null or state = 'cancelled'));
  grant select (released_by, released_at, discarded_by, discard_reason) on sixstep.outgoing_mail to sixstep_staff;
  create index outgoing_mail_held on sixstep.outgoing_mail (queued_at)
    where state = 'queued' and released_at is null and outside;

  create function sixstep.is_held(mail sixstep.outgoing_mail) returns boolean
  language sql stable security definer set search_path = sixstep, pg_temp as $$
    select mail.state = 'queued' and mail.released_at is null and mail.outside and mail.kind <> 'signInLink'
      and (not (select is_open from mail_gate) or mail.case_id is not null and is_quiet(mail.case_id))
  $$;
  comment on function sixstep.is_held is
    'Waits for a person: the gate is closed or the case is kept quiet. A link that its reader has asked for always goes.';

  create function sixstep.decide_mail(mails uuid[], decision text, reason text) returns int
  language plpgsql security definer set search_path = sixstep, pg_temp as $$
  declare decided int;
  begin
    if not sixstep.is_staff_writer() then
      raise exception 'only who works on cases decides about mail' using errcode = 'SX403';
    end if;
    if decision = 'release' then
      update outgoing_mail m set released_by = sixstep.actor_id(), released_at = sixstep.now()
        where m.id = any (mails) and sixstep.is_held(m);
    elsif decision = 'discard' then
      update outgoing_mail m set state = 'cancelled', settled_at = sixstep.now(), sealed_link = null,
          discarded_by = sixstep.actor_id(), discard_reason = reason
        where m.id = any (mails) and sixstep.is_held(m);
    else
      raise exception 'mail is released or discarded';
    end if;
    get diagnostics decided = row_count;
    return decided;
  end $$;
  comment on function sixstep.decide_mail is
    'Lets held mail go, or throws it away for good; returns how many of them were still held. Who may is asked before.';
  revoke all on function sixstep.decide_mail(uuid[], text, text) from sixstep_external, sixstep_auth;
`;

const drafts = `
  alter table sixstep.reminder
    add column postponed_to date,
    add column dropped_on date,
    add column drop_reason text,
    add constraint reminder_dropped_with_reason check (num_nonnulls(dropped_on, drop_reason) in (0, 2));
  comment on column sixstep.reminder.postponed_to is 'A draft that its manager will look at again on this day.';
`;
