import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What was said to a comment when it was resolved. */
export class AnswerComments1763858600000 implements MigrationInterface {
  async up(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`
      alter table sixstep.comment add column answer text,
        add constraint comment_answered_when_resolved check (answer is null or state = 'resolved');
    `);
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`alter table sixstep.comment drop column answer;`);
  }
}
