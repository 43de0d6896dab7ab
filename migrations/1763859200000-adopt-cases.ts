import type { MigrationInterface, QueryRunner } from 'typeorm';
import { settling } from './adopt-cases/settling.ts';

/**
 * Running cases that come in from the records of the Center: entered by a manager, approved by the director, and then a
 * case like any other, with the dates of its earlier steps as far as they are known.
 */
export class AdoptCases1763859200000 implements MigrationInterface {
  async up(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(adoption);
    await queryRunner.query(adoptedStep);
    await queryRunner.query(facts);
    await queryRunner.query(settling);
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`
      drop function sixstep.settle_adoption(uuid, uuid);
      drop function sixstep.adoption_facts(uuid, uuid[]);
      drop table sixstep.adopted_step;
      drop table sixstep.adoption;
    `);
  }
}

const adoption = `
  create table sixstep.adoption (
    id uuid primary key default uuidv7(),
    key text not null check (length(key) between 1 and 100),
    status text not null default 'entered' check (status in ('entered', 'approved', 'returned', 'dropped')),
    country_code text not null references sixstep.partner_country,
    state text not null references sixstep.process_state,
    content jsonb not null check (jsonb_typeof(content) = 'object'),
    manager_id uuid references sixstep.person,
    agreed_file_id uuid references sixstep.file,
    entered_by uuid not null default sixstep.actor_id() references sixstep.person,
    entered_at timestamptz not null default sixstep.now(),
    settled_by uuid references sixstep.person,
    settled_at timestamptz,
    return_reason text,
    case_id uuid unique references sixstep.case_file,
    changed_at timestamptz not null default sixstep.now(),
    changed_by uuid default sixstep.actor_id() references sixstep.person,
    version int not null default 1,
    constraint adoption_approved_with_case check ((status = 'approved') = (case_id is not null)),
    constraint adoption_settled_whole check (num_nonnulls(settled_by, settled_at) in (0, 2)),
    constraint adoption_returned_with_reason check (status <> 'returned' or return_reason is not null)
  );
  create index adoption_of_case on sixstep.adoption (case_id);
  create unique index adoption_key on sixstep.adoption (key) where status <> 'dropped';
  comment on table sixstep.adoption is 'A running case as the records of the Center tell it, before and after it became a case here.';
  comment on column sixstep.adoption.key is 'What tells its row in a sheet from all others: a reference, or else the country.';
  comment on column sixstep.adoption.content is 'Dates of steps, components, focal point, last contact, next action, note, folder link, source.';
  alter table sixstep.adoption enable row level security;
  alter table sixstep.adoption force row level security;
  create policy owner_all on sixstep.adoption to sixstep_owner using (true) with check (true);
  create policy staff_reads on sixstep.adoption for select to sixstep_staff using ((select sixstep.is_staff_reader()));
  create policy staff_inserts on sixstep.adoption for insert to sixstep_staff with check ((select sixstep.is_staff_writer()));
  create policy staff_updates on sixstep.adoption for update to sixstep_staff using ((select sixstep.is_staff_writer()));
  create policy worker_reads on sixstep.adoption for select to sixstep_worker using ((select sixstep.actor_role()) = 'clock');
  grant select, insert, update on sixstep.adoption to sixstep_staff;
  grant select on sixstep.adoption to sixstep_worker;
  -- Without a policy: whoever is outside reads a case without what the records told of it.
  grant select on sixstep.adoption to sixstep_external;
  create trigger touch_row before insert or update on sixstep.adoption
    for each row execute function sixstep.touch_row();
`;

const adoptedStep = `
  create table sixstep.adopted_step (
    id uuid primary key default uuidv7(),
    case_id uuid not null references sixstep.case_file,
    step text not null,
    entered_on date,
    precision text not null check (precision in ('exact', 'month', 'unknown')),
    changed_at timestamptz not null default sixstep.now(),
    changed_by uuid default sixstep.actor_id() references sixstep.person,
    version int not null default 1,
    constraint adopted_step_once unique (case_id, step),
    constraint adopted_step_date_unless_unknown check ((precision = 'unknown') = (entered_on is null))
  );
  comment on table sixstep.adopted_step is 'When an adopted case entered its steps, as far as the records know; a month stands for its first day.';
  select sixstep.protect('adopted_step', external := 'country');
`;

const facts = `
  create function sixstep.adoption_facts(the_adoption uuid, persons uuid[]) returns jsonb
  language sql stable security definer set search_path = sixstep, pg_temp as $$
    select jsonb_build_object(
      'enteredByActor', a.entered_by = any (persons),
      'agreedPackageFileMissing', s.step in ('coordination', 'implementation') and a.agreed_file_id is null)
    from adoption a join process_state s using (state) where a.id = the_adoption
  $$;
`;
