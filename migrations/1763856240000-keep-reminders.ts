import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Reminders that a case's awaited side was sent, and the day's rounds of the clock. */
export class KeepReminders1763856240000 implements MigrationInterface {
  async up(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`
      create table sixstep.reminder (
        id uuid primary key default uuidv7(),
        case_id uuid not null references sixstep.case_file,
        state text not null references sixstep.process_state,
        kind text not null default 'sent' check (kind in ('sent', 'draft')),
        sent_on date,
        drafted_on date,
        by_person uuid references sixstep.person,
        changed_at timestamptz not null default sixstep.now(),
        changed_by uuid default sixstep.actor_id() references sixstep.person,
        version int not null default 1,
        constraint reminder_sent_or_draft check ((kind = 'sent') = (sent_on is not null) and (kind = 'draft') = (drafted_on is not null)),
        constraint reminder_once_a_day unique (case_id, state, sent_on)
      );
      create unique index reminder_drafted_once_a_day on sixstep.reminder (case_id, state, drafted_on) where kind = 'draft';
      comment on table sixstep.reminder is 'That the side whose turn it is was reminded, or that the clock left it to a person to do so.';
      comment on column sixstep.reminder.sent_on is 'In the zone of the country; at most one a day in a state.';
      comment on column sixstep.reminder.by_person is 'Who sent it, or null for the clock.';
      select sixstep.protect('reminder', external := 'country');
    `);
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query('drop table sixstep.reminder');
  }
}
