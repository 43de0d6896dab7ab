import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What is attached to a mail becomes a file of its own, or says why not; a mission bears several files. */
export class KeepAttachments1763859700000 implements MigrationInterface {
  async up(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(attachments);
    await queryRunner.query(filesOfMissions);
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`
      alter table sixstep.mission drop column file_ids;
      drop table sixstep.correspondence_attachment;
    `);
  }
}

const attachments = `
  create table sixstep.correspondence_attachment (
    id uuid primary key default uuidv7(),
    case_id uuid not null references sixstep.case_file,
    correspondence_id uuid not null references sixstep.correspondence,
    place int not null check (place > 0),
    file_id uuid references sixstep.file,
    not_kept text check (not_kept in ('wrongType', 'empty', 'tooLarge', 'tooMany', 'unreadable')),
    changed_at timestamptz not null default sixstep.now(),
    changed_by uuid default sixstep.actor_id() references sixstep.person,
    version int not null default 1,
    constraint correspondence_attachment_once unique (correspondence_id, place),
    constraint correspondence_attachment_kept_or_not check (num_nonnulls(file_id, not_kept) = 1)
  );
  create index correspondence_attachment_of_case on sixstep.correspondence_attachment (case_id);
  comment on table sixstep.correspondence_attachment is
    'What became of each attachment of a mail; mails from before this table have their list alone.';
  comment on column sixstep.correspondence_attachment.place is 'In the list of the mail, from 1.';
  comment on column sixstep.correspondence_attachment.not_kept is 'Why it is no file of its own; the mail has it still.';
  select sixstep.protect('correspondence_attachment');
`;

/** The one file that a mission could have so far stands with its contacts, and stays there. */
const filesOfMissions = `
  alter table sixstep.mission add column file_ids uuid[] not null default '{}'
    constraint mission_files_counted check (cardinality(file_ids) <= 10);
  comment on column sixstep.mission.file_ids is 'What the journey brought; every case that it was for holds each.';
  update sixstep.mission m set file_ids = array(
    select distinct k.file_id from sixstep.contact k where k.mission_id = m.id and k.file_id is not null);
`;
