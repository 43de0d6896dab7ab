import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Photographs that have become the pages of one file are needed no more. */
export class ReleaseJoinedPages1763860400000 implements MigrationInterface {
  async up(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`
      create function sixstep.drop_loose_files(ids uuid[]) returns void
      language sql security definer set search_path = sixstep, pg_temp as $$
        delete from file f where f.id = any (ids) and f.owner_id = sixstep.actor_id()
          and not exists (select from file_hold h where h.file_id = f.id)
          and not exists (select from row_version v where v.table_name = 'file_hold' and v."row" ->> 'file_id' = f.id::text)
          and not exists (select from adoption a where f.id = a.agreed_file_id or f.id = any (a.file_ids))
          and not exists (select from case_event e where e.on_behalf ->> 'fileId' = f.id::text)
      $$;
      comment on function sixstep.drop_loose_files is
        'Files of the doer that no record holds or ever held; the sweep takes their content.';
      revoke execute on function sixstep.drop_loose_files from public;
      grant execute on function sixstep.drop_loose_files to sixstep_staff, sixstep_external;
    `);
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query('drop function sixstep.drop_loose_files(uuid[])');
  }
}
