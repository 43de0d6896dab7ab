import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Observers read a package once the country has agreed to it (PROCESS, events; DOMAIN, roles), and no draft of it. */
export class ShowAgreedPackages1763858700000 implements MigrationInterface {
  async up(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`
      create policy observer_reads on sixstep.package_version for select to sixstep_staff
        using ((select sixstep.actor_role()) = 'observer' and case_id in (
          select c.id from sixstep.case_file c join sixstep.process_state s using (state)
          where (s.step in ('coordination', 'implementation') or s.final) and exists (
            select from sixstep.case_event e where e.case_id = c.id and e.type = 'package.agree')));
    `);
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`drop policy observer_reads on sixstep.package_version;`);
  }
}
