import type { MigrationInterface, QueryRunner } from 'typeorm';
import { caseAccess } from './keep-cases/access.ts';
import { caseChain } from './keep-cases/chain.ts';
import { caseMoments } from './keep-cases/moments.ts';
import { caseTables } from './keep-cases/tables.ts';

/** The case, its chained history, the keys of requests, and the moment that every change of a case is given. */
export class KeepCases1763856180000 implements MigrationInterface {
  async up(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(caseTables);
    await queryRunner.query(caseMoments);
    await queryRunner.query(caseAccess);
    await queryRunner.query(caseChain);
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`
      drop policy country_reads on sixstep.row_version;
      drop policy worker_all on sixstep.row_version;
      drop policy staff_reads on sixstep.row_version;
      drop policy owner_all on sixstep.row_version;
      alter table sixstep.row_version no force row level security, disable row level security;
      revoke all on sixstep.row_version from sixstep_staff, sixstep_external, sixstep_worker;
      alter table sixstep.row_version drop constraint row_version_case_id_fkey;
      drop trigger refuse_truncate on sixstep.row_version;
      drop function sixstep.event_hash(sixstep.case_event);
      drop table sixstep.idempotency_key, sixstep.case_event_payload, sixstep.case_event, sixstep.case_clock,
        sixstep.case_file;
      drop function sixstep.chain_event();
      drop function sixstep.refuse_change();
      drop function sixstep.undo_changes(uuid, timestamptz);
      drop function sixstep.advance_now(uuid);
      drop function sixstep.may_write_case(uuid);
      drop function sixstep.new_case_number(text, int);
      drop function sixstep.organization_cases();
      drop function sixstep.country_cases();
    `);
  }
}
