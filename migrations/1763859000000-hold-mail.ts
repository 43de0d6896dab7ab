import type { MigrationInterface, QueryRunner } from 'typeorm';
import { mailDecisions } from './hold-mail/decisions.ts';
import { reminderDrafts } from './hold-mail/drafts.ts';
import { mailGate } from './hold-mail/gate.ts';
import { quietCases } from './hold-mail/quiet.ts';
import { remindedTruly, remindedBefore } from './hold-mail/reminded.ts';

/**
 * Nothing goes out by accident: a gate before all mail to outside, cases that are kept quiet for a while, and reminders to
 * high offices that wait for a person.
 */
export class HoldMail1763859000000 implements MigrationInterface {
  async up(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(mailGate);
    await queryRunner.query(quietCases);
    await queryRunner.query(mailDecisions);
    await queryRunner.query(reminderDrafts);
    await queryRunner.query(remindedTruly);
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(remindedBefore);
    await queryRunner.query(`
      drop function sixstep.reminder_readers(uuid, text);
      drop function sixstep.is_open_draft(sixstep.reminder);
      alter table sixstep.reminder drop column postponed_to, drop column dropped_on, drop column drop_reason;
      drop function sixstep.held_mails();
      drop function sixstep.decide_mail(uuid[], text, text);
      drop function sixstep.is_held(sixstep.outgoing_mail);
      drop function sixstep.is_kept_quiet(sixstep.outgoing_mail);
      alter table sixstep.outgoing_mail drop column released_by, drop column released_at, drop column discard_reason,
        drop column discarded_by;
      drop function sixstep.is_quiet(uuid);
      drop table sixstep.case_quiet;
      drop table sixstep.mail_gate_move;
      drop table sixstep.mail_gate;
      drop function sixstep.keep_gate_move();
    `);
  }
}
