import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Lets the database say what the services say already: of earlier forms, of files, and of whom a focal point changes. */
export class NarrowPolicies1763860950000 implements MigrationInterface {
  async up(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`
      drop policy country_reads on sixstep.row_version;
      ${versions(`and (table_name <> 'comment' or "row" ->> 'visibility' = 'shared')
        and table_name not in ('activity', 'entry')`)}

      create policy editors_insert on sixstep.file as restrictive for insert to sixstep_external
        with check ((select sixstep.actor_right()) = 'edit');
      create policy editors_update on sixstep.file as restrictive for update to sixstep_external
        using ((select sixstep.actor_right()) = 'edit');

      drop policy focal_point_changes on sixstep.person;
      create policy focal_point_changes on sixstep.person for update to sixstep_external
        using ((select sixstep.actor_role()) = 'focalPoint' and country_code = (select sixstep.actor_country())
          and id <> (select sixstep.actor_id()) and not sixstep.is_designated(id, country_code));
    `);
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`
      drop policy focal_point_changes on sixstep.person;
      create policy focal_point_changes on sixstep.person for update to sixstep_external
        using ((select sixstep.actor_role()) = 'focalPoint' and country_code = (select sixstep.actor_country())
          and id <> (select sixstep.actor_id()));
      drop policy editors_update on sixstep.file;
      drop policy editors_insert on sixstep.file;
      drop policy country_reads on sixstep.row_version;
      ${versions('')}
    `);
  }
}

const versions = (narrower: string) => `
  create policy country_reads on sixstep.row_version for select to sixstep_external
    using ((select sixstep.is_country()) and case_id in (select sixstep.country_cases())
      and table_name in (select p.table_name from sixstep.protected_table p where p.country_reads) ${narrower});
`;
