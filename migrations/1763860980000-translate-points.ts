import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What the Center asks and answers, and what a country answers to a point, keep their language and are translated too. */
export class TranslatePoints1763860980000 implements MigrationInterface {
  async up(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`
      alter table sixstep.expression_point
        add column question_language text check (question_language ~ '^[a-z]{2,3}$'),
        add column answer_language text check (answer_language ~ '^[a-z]{2,3}$');
      alter table sixstep.comment add column answer_language text check (answer_language ~ '^[a-z]{2,3}$');
      comment on column sixstep.translation.subject is
        'Which text of the kind: the id of the question of the form, of the comment, or of the point.';
      ${kinds(['expressionAnswer', 'comment', 'commentAnswer', 'pointQuestion', 'pointAnswer'])}
      ${readers(`kind not in ('comment', 'commentAnswer')`)}
    `);
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`
      delete from sixstep.translation where kind in ('commentAnswer', 'pointQuestion', 'pointAnswer');
      ${kinds(['expressionAnswer', 'comment'])}
      ${readers(`kind = 'expressionAnswer'`)}
      alter table sixstep.comment drop column answer_language;
      alter table sixstep.expression_point drop column question_language, drop column answer_language;
    `);
  }
}

const kinds = (all: readonly string[]) => `
  alter table sixstep.translation drop constraint translation_kind_check;
  alter table sixstep.translation add constraint translation_kind_check
    check (kind in (${all.map((kind) => `'${kind}'`).join(', ')}));`;

/** A country reads a translation with its text: of comments, those that it finds there are those it may read. */
const readers = (ofAnybody: string) => {
  const own = `(select sixstep.is_country()) and case_id in (select sixstep.country_cases())
    and (${ofAnybody} or subject in (select m.id::text from sixstep.comment m))`;
  return `
  drop policy country_reads_with_text on sixstep.translation;
  drop policy country_inserts on sixstep.translation;
  drop policy country_updates on sixstep.translation;
  create policy country_reads_with_text on sixstep.translation for select to sixstep_external using (${own});
  create policy country_inserts on sixstep.translation for insert to sixstep_external with check (${own});
  create policy country_updates on sixstep.translation for update to sixstep_external using (${own});`;
};
