import type { MigrationInterface, QueryRunner } from 'typeorm';
import { keptLogins } from './keep-sign-ins/kept-logins.ts';
import { libraryTables } from './keep-sign-ins/library-tables.ts';
import { ownTables } from './keep-sign-ins/own-tables.ts';

/** Sessions and passwords as the access library keeps them, our own links that sign in, and how often somebody has tried. */
export class KeepSignIns1763856300000 implements MigrationInterface {
  async up(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(libraryTables);
    await queryRunner.query(ownTables);
    await queryRunner.query(keptLogins);
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`
      drop function sixstep.last_seen();
      drop trigger keep_login on sixstep.person;
      drop function sixstep.keep_login();
      drop function auth.spend(bytea, int, interval);
      drop table auth.rate_limit, auth.sign_in_link, auth.verification, auth.account, auth.session, auth."user";
    `);
  }
}
