import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Deadlines and mails go by the facts of a country: who changed them is told by the access log like a change of its class. */
export class LogCountryFacts1763860960000 implements MigrationInterface {
  async up(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(
      logging([...classOfSupport, 'portal_language', 'languages', 'time_zone', 'weekend']),
    );
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(logging(classOfSupport));
  }
}

const classOfSupport = ['support_class', 'waiver_reason', 'waived_by'];

const logging = (columns: readonly string[]) => `
  drop trigger log_change on sixstep.partner_country;
  create trigger log_change after update on sixstep.partner_country for each row
    execute function sixstep.log_change('partnerCountry', 'code', ${columns.map((column) => `'${column}'`).join(', ')});
`;
