import type { TextKind } from '@sixstep/contract';

/**
 * Where the texts of each kind stand. A row is one text: its case, which of the kind it is, for whom it speaks, what it
 * says in which language, and since when. Row-level security of the tables says who reads it.
 */
const sources: Readonly<Record<TextKind, string>> = {
  expressionAnswer: `
    select a.case_id, a.question as subject, 'country' as side, a.value #>> '{}' as text, a.language, a.changed_at as at
    from sixstep.expression_answer a
    where jsonb_typeof(a.value) = 'string' and a.question in (
      select q.id from sixstep.expression_question q where q.kind = 'text')`,
  comment: `
    select m.case_id, m.id::text, case when w.country_code is null and m.entry_id is null then 'center' else 'country' end,
      m.text, m.language, m.written_at
    from sixstep.comment m join sixstep.person w on w.id = m.written_by`,
};

const everyText = Object.entries(sources)
  .map(
    ([kind, sql]) =>
      `select '${kind}' as kind, k.* from (${sql}) k (case_id, subject, side, text, language, at)`,
  )
  .join(' union all ');

/** Every text that this person may read, with the SHA-256 by which a translation knows it again. */
export const sourceTexts = `(
  select x.*, encode(sha256(convert_to(x.text, 'UTF8')), 'hex') as hash from (${everyText}) x)`;
