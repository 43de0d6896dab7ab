import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Mails that somebody of the Center has put to a case, as they were read; the mail itself is kept as a file. */
export class KeepCorrespondence1763859400000 implements MigrationInterface {
  async up(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`
      create table sixstep.correspondence (
        id uuid primary key default uuidv7(),
        case_id uuid not null references sixstep.case_file,
        file_id uuid not null references sixstep.file,
        received_on date not null,
        content jsonb not null check (jsonb_typeof(content) = 'object'),
        entered_by uuid not null default sixstep.actor_id() references sixstep.person,
        entered_at timestamptz not null default sixstep.now(),
        changed_at timestamptz not null default sixstep.now(),
        changed_by uuid default sixstep.actor_id() references sixstep.person,
        version int not null default 1,
        constraint correspondence_once unique (case_id, file_id)
      );
      create index correspondence_of_case on sixstep.correspondence (case_id, received_on desc);
      comment on column sixstep.correspondence.content is 'Sender, recipients, subject, date, text and the list of attachments.';
      select sixstep.protect('correspondence');
    `);
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`drop table sixstep.correspondence;`);
  }
}
