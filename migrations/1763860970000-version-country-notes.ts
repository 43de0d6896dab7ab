import type { MigrationInterface, QueryRunner } from 'typeorm';

/** A note that its author has open in two windows is not written over unseen. */
export class VersionCountryNotes1763860970000 implements MigrationInterface {
  async up(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`
      alter table sixstep.country_note add column version int not null default 1;
      grant update (version) on sixstep.country_note to sixstep_staff;
    `);
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query('alter table sixstep.country_note drop column version;');
  }
}
