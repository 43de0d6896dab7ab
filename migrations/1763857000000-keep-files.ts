import type { MigrationInterface, QueryRunner } from 'typeorm';
import { fileAccess } from './keep-files/access.ts';
import { fileFunctions } from './keep-files/functions.ts';
import { fileTables } from './keep-files/tables.ts';

/** Files that people attach: seen by who brought them, and, once a record holds them, by those who may see that record. */
export class KeepFiles1763857000000 implements MigrationInterface {
  async up(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(fileTables);
    await queryRunner.query(fileAccess);
    await queryRunner.query(fileFunctions);
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`
      drop function sixstep.file_view(uuid);
      drop function sixstep.release_file(uuid, uuid, text);
      drop function sixstep.hold_file(uuid, uuid, text, text, text);
      drop index sixstep.row_version_of_file_hold;
      drop table sixstep.file_hold, sixstep.file;
    `);
  }
}
