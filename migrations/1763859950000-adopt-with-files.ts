import type { MigrationInterface, QueryRunner } from 'typeorm';
import { settleAdoption } from './adopt-cases/settling.ts';

/** Beside the agreed package, an adoption brings what else there is on paper; the case holds it for the Center. */
export class AdoptWithFiles1763859950000 implements MigrationInterface {
  async up(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`
      alter table sixstep.adoption add column file_ids uuid[] not null default '{}'
        constraint adoption_files_counted check (cardinality(file_ids) <= 20);
      comment on column sixstep.adoption.file_ids is 'Letters, minutes and what else tells of the case from before.';
    `);
    await queryRunner.query(
      settleAdoption(`insert into file_hold (case_id, file_id, held_as, seen_by)
      select the_case, f.id, 'fromBefore', 'center' from file f
      where f.id = any (a.file_ids) and f.finished_at is not null on conflict do nothing;`),
    );
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(settleAdoption(''));
    await queryRunner.query(`alter table sixstep.adoption drop column file_ids;`);
  }
}
