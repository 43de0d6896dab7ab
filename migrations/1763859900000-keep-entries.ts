import type { MigrationInterface, QueryRunner } from 'typeorm';
import { truthOfCases, truthWithoutEntries } from './confirm-cases/truth.ts';
import { entryTable, entryTableGone } from './keep-entries/table.ts';
import { entryTelling } from './keep-entries/telling.ts';

/** What a country or an organization says outside the steps, entered for it by the Center, with its paper and a receipt. */
export class KeepEntries1763859900000 implements MigrationInterface {
  async up(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(entryTable);
    await queryRunner.query(entryTelling);
    await queryRunner.query(
      truthOfCases({
        onBehalf:
          't.on_behalf or exists (select from entry e where e.case_id = c.id and (moment is null or e.entered_at <= moment))',
        heardOn: `greatest(k.contact_on, t.heard_on, (select max(e.received_on) from entry e where e.case_id = c.id
          and e.organization_code is null and (moment is null or e.entered_at <= moment)))`,
      }),
    );
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(truthOfCases(truthWithoutEntries));
    await queryRunner.query(`drop function sixstep.tell_entry(uuid);`);
    await queryRunner.query(entryTableGone);
  }
}
