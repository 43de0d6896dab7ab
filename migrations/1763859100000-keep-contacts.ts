import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Who was in touch with a country and when, and what is to be done next about a case. */
export class KeepContacts1763859100000 implements MigrationInterface {
  async up(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`
      create table sixstep.contact (
        id uuid primary key default uuidv7(),
        case_id uuid not null references sixstep.case_file,
        contact_on date not null,
        channel text not null
          check (channel in ('meeting', 'call', 'videoCall', 'mail', 'letter', 'message', 'event')),
        with_whom text not null check (length(with_whom) between 1 and 200),
        note text,
        file_id uuid references sixstep.file,
        mission_id uuid,
        ${housekeeping}
      );
      create index contact_of_case on sixstep.contact (case_id, contact_on desc);
      comment on table sixstep.contact is 'That somebody of the Center was in touch with a country about its case.';
      select sixstep.protect('contact');

      create table sixstep.next_action (
        id uuid primary key default uuidv7(),
        case_id uuid not null references sixstep.case_file,
        text text not null check (length(text) between 1 and 500),
        due_on date,
        owner_id uuid references sixstep.person,
        done_on date,
        ${housekeeping}
      );
      create unique index next_action_open on sixstep.next_action (case_id) where done_on is null;
      create index next_action_of_case on sixstep.next_action (case_id);
      comment on table sixstep.next_action is 'What is to be done about a case beside its steps; one at a time.';
      comment on column sixstep.next_action.owner_id is 'Who does it; the manager of the case when nobody is named.';
      select sixstep.protect('next_action');
      -- Without a policy: whoever is outside reads a case with neither.
      grant select on sixstep.contact, sixstep.next_action to sixstep_external;
    `);
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`drop table sixstep.next_action; drop table sixstep.contact;`);
  }
}

const housekeeping = `
        changed_at timestamptz not null default sixstep.now(),
        changed_by uuid default sixstep.actor_id() references sixstep.person,
        version int not null default 1`;
