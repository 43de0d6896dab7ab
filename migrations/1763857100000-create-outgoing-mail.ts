import type { MigrationInterface, QueryRunner } from 'typeorm';
import { mailAccess } from './create-outgoing-mail/access.ts';
import { mailReaders } from './create-outgoing-mail/readers.ts';
import { mailReminding } from './create-outgoing-mail/reminding.ts';
import { mailTable } from './create-outgoing-mail/table.ts';
import { mailTelling } from './create-outgoing-mail/telling.ts';

/** The queue of mail: written in the transaction that has something to say, sent by the worker, cancelled by an undo. */
export class CreateOutgoingMail1763857100000 implements MigrationInterface {
  async up(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(mailTable);
    await queryRunner.query(mailReaders);
    await queryRunner.query(mailTelling);
    await queryRunner.query(mailReminding);
    await queryRunner.query(mailAccess);
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`
      drop function sixstep.remind(uuid, text, jsonb);
      drop function sixstep.reaches_high_office(uuid, text);
      drop function sixstep.high_offices(uuid);
      drop function sixstep.cancel_mail(uuid, int);
      drop function sixstep.mail_has_left(uuid, int);
      drop function sixstep.tell(uuid, int, text[], boolean, jsonb, interval);
      drop function sixstep.mail_readers(uuid, text);
      drop table sixstep.outgoing_mail;
    `);
  }
}
