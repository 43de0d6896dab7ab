import type { MigrationInterface, QueryRunner } from 'typeorm';
import { confirmations } from './confirm-cases/confirmations.ts';
import { corrections } from './confirm-cases/corrections.ts';
import { truth } from './confirm-cases/truth.ts';

/** What figures rest on: corrected dates, what is known of each case, and who of the managers has confirmed it. */
export class ConfirmCases1763859500000 implements MigrationInterface {
  async up(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(corrections);
    await queryRunner.query(confirmations);
    await queryRunner.query(truth);
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`
      drop function sixstep.truth_of_cases(timestamptz);
      drop table sixstep.confirmed_case;
      drop table sixstep.case_confirmation;
      drop function sixstep.kept_lines(timestamptz);
      drop index sixstep.case_event_undos;
      drop table sixstep.case_correction;
    `);
  }
}
