import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Translations that stand beside what was written; whoever may not read the text may not read its translation either. */
export class KeepTranslations1763860810000 implements MigrationInterface {
  async up(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`
      create table sixstep.translation (
        id uuid primary key default uuidv7(),
        case_id uuid not null references sixstep.case_file,
        kind text not null check (kind in ('expressionAnswer', 'comment')),
        subject text not null,
        language text not null check (language in ('en', 'fr', 'es')),
        text text not null check (length(text) between 1 and 24000),
        standing text not null check (standing in ('courtesy', 'approved')),
        note text check (length(note) between 1 and 2000),
        source_hash text not null check (source_hash ~ '^[0-9a-f]{64}$'),
        changed_at timestamptz not null default sixstep.now(),
        changed_by uuid default sixstep.actor_id() references sixstep.person,
        version int not null default 1,
        constraint translation_once unique (case_id, kind, subject, language)
      );
      comment on table sixstep.translation is 'A text of a case in another language; the text itself stays where it was written.';
      comment on column sixstep.translation.subject is 'Which text of the kind: the id of the question, or of the comment.';
      comment on column sixstep.translation.standing is 'Approved by the country whose word it is, else a courtesy.';
      comment on column sixstep.translation.note is 'How the country approved it, where the Center says so for it.';
      comment on column sixstep.translation.source_hash is
        'SHA-256 of the text that was translated; another one stands there now, then the translation is stale.';
      select sixstep.protect('translation');
      grant select, insert, update on sixstep.translation to sixstep_external;
      -- By another name than country_reads: earlier versions of internal comments' translations stay with the Center.
      create policy country_reads_with_text on sixstep.translation for select to sixstep_external using (${ofCountry});
      create policy country_inserts on sixstep.translation for insert to sixstep_external with check (${ofCountry});
      create policy country_updates on sixstep.translation for update to sixstep_external using (${ofCountry});
      create policy country_approves on sixstep.translation as restrictive to sixstep_staff, sixstep_external
        using (true) with check (standing = 'courtesy' or (select sixstep.actor_role()) = 'focalPoint'
          or (select sixstep.actor_role()) = 'programManager' and note is not null);
    `);
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query('drop table sixstep.translation');
  }
}

/** The comments that a country finds there are those it may read. */
const ofCountry = `(select sixstep.is_country()) and case_id in (select sixstep.country_cases())
        and (kind = 'expressionAnswer' or subject in (select m.id::text from sixstep.comment m))`;
