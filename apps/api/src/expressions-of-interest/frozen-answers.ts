import type { AnswerValue, AnswerValues } from '@sixstep/contract';
import type { ExpressionRow, FrozenContent } from './expression.reads.ts';

/** The form of what was submitted before forms had versions. */
const formOfFixedFields = '2026-0';

interface FrozenAnswers {
  readonly form: string;
  readonly answers: AnswerValues;
  /** What the texts among them are written in, as far as it was kept. */
  readonly languages: Readonly<Record<string, string>>;
}

/** The answers of a submission, whichever form it was frozen in. */
export function frozenAnswers(content: FrozenContent): FrozenAnswers {
  if ('form' in content) {
    const { form, answers, languages = {} } = content;
    return { form, answers, languages };
  }
  const { ministry, workingLanguage, contact, components, letter, declaration } =
    content as FixedFields;
  const answers: Record<string, AnswerValue> = {
    ministry,
    workingLanguage,
    ...under('contact', contact),
    ...under('letter', { ...letter, kind: letter['kind'] === 'none' ? null : letter['kind']! }),
    ...under('declaration', declaration),
  };
  for (const { component, ...parts } of components) {
    answers[`components.${component}`] = true;
    Object.assign(answers, under(`components.${component}`, parts));
  }
  return { form: formOfFixedFields, answers: given(answers), languages: {} };
}

/** What the texts among the answers are written in, as far as it is known. */
export const languagesOf = (
  row: Pick<ExpressionRow, 'answers'>,
  answers: AnswerValues,
): Record<string, string> =>
  Object.fromEntries(
    Object.keys(answers).flatMap((id) => {
      const language = row.answers[id]?.language ?? null;
      return language === null ? [] : [[id, language] as const];
    }),
  );

/** What is answered: null and a box that is not ticked are left out. */
export const given = (answers: Readonly<Record<string, AnswerValue>>): AnswerValues =>
  Object.fromEntries(
    Object.entries(answers).filter(([, value]) => value !== null && value !== false),
  );

const under = (name: string, parts: Readonly<Record<string, AnswerValue>>) =>
  Object.fromEntries(Object.entries(parts).map(([part, value]) => [`${name}.${part}`, value]));

type Parts = Readonly<Record<string, AnswerValue>>;
interface FixedFields {
  readonly ministry: AnswerValue;
  readonly workingLanguage: AnswerValue;
  readonly contact: Parts;
  readonly letter: Parts;
  readonly declaration: Parts;
  readonly components: readonly (Parts & { readonly component: string })[];
}
