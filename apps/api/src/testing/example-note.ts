import type { TestDatabase } from './open-test-database.ts';

/** A small table with content of a case, made as every migration makes them. */
export async function makeExampleNote(house: TestDatabase, external: string): Promise<void> {
  await house.sql(`
    set role sixstep_owner;
    create table sixstep.example_note (
      id uuid primary key default uuidv7(),
      case_id uuid not null references sixstep.case_file,
      organization_code text references sixstep.organization,
      words text not null,
      changed_at timestamptz not null default sixstep.now(),
      changed_by uuid default sixstep.actor_id() references sixstep.person,
      version int not null default 1
    );
    create index example_note_case on sixstep.example_note (case_id);
    select sixstep.protect('example_note', external := '${external}');
    reset role;`);
}
