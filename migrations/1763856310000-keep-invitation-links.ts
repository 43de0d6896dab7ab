import type { MigrationInterface, QueryRunner } from 'typeorm';
import { linkAccess } from './keep-invitation-links/access.ts';
import { linkFunctions } from './keep-invitation-links/functions.ts';
import { linkTable } from './keep-invitation-links/table.ts';

/** Links that make somebody a user: of a country that is invited, or of a person whom an administrator has added. */
export class KeepInvitationLinks1763856310000 implements MigrationInterface {
  async up(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(linkTable);
    await queryRunner.query(linkAccess);
    await queryRunner.query(linkFunctions);
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`
      drop trigger revoke_links on sixstep.person;
      drop function sixstep.revoke_links();
      drop function sixstep.case_links(uuid);
      drop function sixstep.invites(uuid);
      drop table sixstep.invitation_link;
    `);
  }
}
