import type { MigrationInterface, QueryRunner } from 'typeorm';

/** The hundredth case of a country in one year has three digits, as the check on numbers allows. */
export class NumberMoreCases1763858800000 implements MigrationInterface {
  async up(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(newCaseNumber(`lpad(n::text, greatest(length(n::text), 2), '0')`));
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(newCaseNumber(`lpad(n::text, 2, '0')`));
  }
}

const newCaseNumber = (digits: string) => `
  create or replace function sixstep.new_case_number(country text, year int) returns text
  language sql stable as $$
    select format('A6IP-%s-%s-%s', country, year, ${digits})
    from (
      select coalesce(max(split_part(number, '-', 4)::int), 0) + 1 as n
      from sixstep.case_file where number like format('A6IP-%s-%s-%%', country, year)
    ) next
  $$`;
