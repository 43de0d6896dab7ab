import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What a comment is written in; of the comments from before, nobody said. */
export class TellLanguagesOfComments1763860800000 implements MigrationInterface {
  async up(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`
      alter table sixstep.comment add column language text check (language ~ '^[a-z]{2,3}$');
    `);
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query('alter table sixstep.comment drop column language');
  }
}
