import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What the Center wrote to a country when it accepted, deferred or declined its expression of interest, frozen as it was. */
export class KeepIntakeLetters1763860930000 implements MigrationInterface {
  async up(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`
      create table sixstep.intake_letter (
        id uuid primary key default uuidv7(),
        case_id uuid not null references sixstep.case_file,
        line int not null,
        content jsonb not null check (jsonb_typeof(content) = 'object'),
        sha256 text not null check (sha256 ~ '^[0-9a-f]{64}$'),
        changed_at timestamptz not null default sixstep.now(),
        changed_by uuid default sixstep.actor_id() references sixstep.person,
        version int not null default 1,
        constraint intake_letter_of_a_line unique (case_id, line)
      );
      comment on column sixstep.intake_letter.line is
        'The line of the history that decided; an undo takes the letter back with all else that the line wrote.';
      select sixstep.protect('intake_letter', external := 'country');
    `);
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query('drop table sixstep.intake_letter');
  }
}
