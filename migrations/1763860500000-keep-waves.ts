import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Waves of invitations: composed by a manager, approved as a whole by a director, each row a case of its own. */
export class KeepWaves1763860500000 implements MigrationInterface {
  async up(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(wave);
    await queryRunner.query(row);
    await queryRunner.query(opened);
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`
      alter table sixstep.invitation_link drop column opened_at;
      drop table sixstep.wave_row, sixstep.wave;
    `);
  }
}

const access = (table: string) => `
  alter table sixstep.${table} enable row level security;
  alter table sixstep.${table} force row level security;
  create policy owner_all on sixstep.${table} to sixstep_owner using (true) with check (true);
  create policy staff_reads on sixstep.${table} for select to sixstep_staff using ((select sixstep.is_staff_reader()));
  create policy staff_inserts on sixstep.${table} for insert to sixstep_staff with check ((select sixstep.is_staff_writer()));
  create policy staff_updates on sixstep.${table} for update to sixstep_staff using ((select sixstep.is_staff_writer()));
  create policy staff_deletes on sixstep.${table} for delete to sixstep_staff using ((select sixstep.is_staff_writer()));
  create policy worker_reads on sixstep.${table} for select to sixstep_worker using ((select sixstep.actor_role()) = 'clock');
  grant select, insert, update on sixstep.${table} to sixstep_staff;
  grant select on sixstep.${table} to sixstep_worker;
`;

const wave = `
  create table sixstep.wave (
    id uuid primary key default uuidv7(),
    name text not null check (length(name) between 1 and 200),
    purpose text check (length(purpose) between 1 and 2000),
    rationale text[] not null default '{}'
      check (rationale <@ '{ldcSids,readinessGap,regionalBalance,requestInWorkingGroup}'),
    response_on date not null,
    embargo_on date check (embargo_on < response_on),
    state text not null default 'drafting' check (state in ('drafting', 'awaitingApproval', 'approved', 'cancelled')),
    return_reason text,
    authors uuid[] not null default array[sixstep.actor_id()],
    submitted_at timestamptz,
    approved_by uuid references sixstep.person,
    approved_at timestamptz,
    changed_at timestamptz not null default sixstep.now(),
    changed_by uuid default sixstep.actor_id() references sixstep.person,
    version int not null default 1,
    constraint wave_approved_by_somebody check ((state = 'approved') = (approved_by is not null)),
    constraint wave_approved_with_four_eyes check (approved_by <> all (authors))
  );
  comment on column sixstep.wave.authors is 'Everybody who has written on it or submitted it: none of them approves it.';
  comment on column sixstep.wave.embargo_on is 'Nothing leaves before this day at the Center.';
  create trigger touch_row before insert or update on sixstep.wave
    for each row execute function sixstep.touch_row();
  ${access('wave')}
`;

const row = `
  create table sixstep.wave_row (
    wave_id uuid not null references sixstep.wave,
    country_code text not null references sixstep.partner_country,
    language text not null check (language in ('en', 'fr', 'es')),
    addressee_name text,
    addressee_position text,
    addressee_email text,
    office_mailbox text,
    case_id uuid references sixstep.case_file,
    went_at timestamptz,
    primary key (wave_id, country_code),
    constraint wave_row_goes_as_a_case check (went_at is null or case_id is not null)
  );
  create unique index wave_row_case on sixstep.wave_row (case_id);
  comment on column sixstep.wave_row.case_id is 'The case that was opened for the row, in the transaction that opened it: no row opens two.';
  comment on column sixstep.wave_row.went_at is 'When the approval of the wave approved it, in the same transaction: no press approves it twice.';
  ${access('wave_row')}
  grant delete on sixstep.wave_row to sixstep_staff;
`;

const opened = `
  alter table sixstep.invitation_link add column opened_at timestamptz;
  comment on column sixstep.invitation_link.opened_at is
    'When a browser first said that it shows the page of the link; whoever only fetches the page leaves no trace.';
  grant select (opened_at) on sixstep.invitation_link to sixstep_staff, sixstep_external, sixstep_worker;
`;
