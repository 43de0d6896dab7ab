import type { TextKind } from '@sixstep/contract';

/**
 * Where the texts of each kind stand. A row is one text: its case, which of the kind it is, what it is about, who says it
 * to whom, what it says in which language, and since when. Row-level security of the tables says who reads it.
 */
const sources: Readonly<Record<TextKind, string>> = {
  expressionAnswer: `
    select a.case_id, a.question, a.question, 'country', 'center', a.value #>> '{}', a.language, a.changed_at
    from sixstep.expression_answer a
    where jsonb_typeof(a.value) = 'string' and a.question in (
      select q.id from sixstep.expression_question q where q.kind = 'text')`,
  comment: `
    select m.case_id, m.id::text, m.anchor, m.side, m.reader, m.text, m.language, m.written_at from ${comments()} m`,
  commentAnswer: `
    select m.case_id, m.id::text, m.anchor, 'center', m.answer_reader, m.answer, m.answer_language, m.changed_at
    from ${comments()} m where m.answer is not null`,
  pointQuestion: `
    select p.case_id, p.id::text, p.field, 'center', 'country', p.question, p.question_language, p.asked_at
    from sixstep.expression_point p`,
  pointAnswer: `
    select p.case_id, p.id::text, p.field, 'country', 'center', p.answer, p.answer_language, p.changed_at
    from sixstep.expression_point p where p.answer is not null`,
};

/** Only what the Center shares is said to the country. */
function comments(): string {
  const side = `case when w.country_code is null and m.entry_id is null then 'center' else 'country' end`;
  const shared = `case when m.visibility = 'shared' then 'country' else 'center' end`;
  return `(select m.*, ${side} as side, case when ${side} = 'center' then ${shared} else 'center' end as reader,
      ${shared} as answer_reader
    from sixstep.comment m join sixstep.person w on w.id = m.written_by)`;
}

const everyText = Object.entries(sources)
  .map(
    ([kind, sql]) =>
      `select '${kind}' as kind, k.* from (${sql}) k (case_id, subject, about, side, reader, text, language, at)`,
  )
  .join(' union all ');

/** Every text that this person may read, with the SHA-256 by which a translation knows it again. */
export const sourceTexts = `(
  select x.*, encode(sha256(convert_to(x.text, 'UTF8')), 'hex') as hash from (${everyText}) x)`;
