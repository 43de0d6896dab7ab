import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Whoever was invited and is no user yet may ask for the mail again, before there is a person to be checked against. */
export class MailInvitationsAgain1763857300000 implements MigrationInterface {
  async up(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`
      drop policy auth_inserts on sixstep.outgoing_mail;
      create policy auth_inserts on sixstep.outgoing_mail for insert to sixstep_auth
        with check (case_id is null and (person_id is not null or exists (
          select from sixstep.invitation_link l where l.email = to_address and l.used_at is null and l.revoked_at is null)));
    `);
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`
      drop policy auth_inserts on sixstep.outgoing_mail;
      create policy auth_inserts on sixstep.outgoing_mail for insert to sixstep_auth
        with check (case_id is null and person_id is not null);
    `);
  }
}
