import type { MigrationInterface, QueryRunner } from 'typeorm';
import {
  declaredByDesignated,
  declaredByRole,
  designatedPartnerFacts,
  designationFunctions,
  partnerFactsBefore,
  readersByDesignation,
  readersByRole,
} from './keep-designations/functions.ts';
import { designationTables, linksToDesignated } from './keep-designations/tables.ts';

/** Who speaks for a country: designations with their dates decide who is its focal point on a day. */
export class KeepDesignations1763860600000 implements MigrationInterface {
  async up(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(designationTables);
    await queryRunner.query(designationFunctions);
    await queryRunner.query(`
      insert into sixstep.designation (country_code, person_id, capacity, basis)
      select country_code, id, 'focalPoint', 'register' from sixstep.person where role = 'focalPoint';
    `);
    await queryRunner.query(linksToDesignated);
    await queryRunner.query(designatedPartnerFacts);
    await queryRunner.query(declaredByDesignated);
    await queryRunner.query(readersByDesignation);
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(readersByRole);
    await queryRunner.query(declaredByRole);
    await queryRunner.query(partnerFactsBefore);
    await queryRunner.query(`
      drop policy staff_revokes_countries on sixstep.invitation_link;
      drop policy staff_invites_countries on sixstep.invitation_link;
      drop trigger designate on sixstep.person;
      drop function sixstep.designate();
      drop function sixstep.role_of(sixstep.person);
      drop function sixstep.is_designated(uuid, text);
      drop table sixstep.country_office, sixstep.designation;
    `);
  }
}
