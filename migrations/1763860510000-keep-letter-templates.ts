import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What letters of invitation say, in versions that are never changed. */
export class KeepLetterTemplates1763860510000 implements MigrationInterface {
  async up(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`
      create table sixstep.letter_template (
        id uuid primary key default uuidv7(),
        name text not null check (length(name) between 1 and 100),
        version int not null check (version > 0),
        texts jsonb not null check (texts ?& '{en,fr,es}'),
        written_by uuid not null default sixstep.actor_id() references sixstep.person,
        written_at timestamptz not null default sixstep.now(),
        constraint letter_template_version unique (name, version)
      );
      alter table sixstep.wave add column template_id uuid references sixstep.letter_template;
      alter table sixstep.invitation add column template_id uuid references sixstep.letter_template;
      comment on column sixstep.invitation.template_id is 'What the letter says; the standard letter where it is null.';
      alter table sixstep.letter_template enable row level security;
      alter table sixstep.letter_template force row level security;
      create policy owner_all on sixstep.letter_template to sixstep_owner using (true) with check (true);
      create policy staff_reads on sixstep.letter_template for select to sixstep_staff
        using ((select sixstep.is_staff_reader()));
      create policy staff_inserts on sixstep.letter_template for insert to sixstep_staff
        with check ((select sixstep.is_staff_writer()) and written_by = (select sixstep.actor_id()));
      -- A country reads the texts of the letters that it has.
      create policy country_reads on sixstep.letter_template for select to sixstep_external
        using ((select sixstep.is_country()) and exists (select from sixstep.invitation i where i.template_id = letter_template.id and i.sent_on is not null));
      grant select, insert on sixstep.letter_template to sixstep_staff;
      grant select on sixstep.letter_template to sixstep_external;
    `);
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`
      drop policy country_reads on sixstep.letter_template;
      alter table sixstep.invitation drop column template_id;
      alter table sixstep.wave drop column template_id;
      drop table sixstep.letter_template;
    `);
  }
}
