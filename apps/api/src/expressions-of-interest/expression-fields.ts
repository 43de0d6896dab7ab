import type { AnswerValue, AnswerValues } from '@sixstep/contract';
import { answerPlace, expressionFields } from '@sixstep/reference/expression-form';
import type { ExpressionRow } from './expression.reads.ts';
import { given } from './frozen-answers.ts';

/** The components that are requested, the most wanted first. */
export function requestedComponents(values: AnswerValues): string[] {
  const rankOf = (component: string) => Number(values[`components.${component}.rank`] ?? 7);
  return Object.entries(values)
    .filter(([id, value]) => /^components\.\w+$/.test(id) && value === true)
    .map(([id]) => id.slice('components.'.length))
    .sort((a, b) => rankOf(a) - rankOf(b));
}

/** What counts of the answers: what is given, and of the components what is requested. */
export function submittedAnswers(row: Pick<ExpressionRow, 'answers'>): AnswerValues {
  const values = given(valuesOf(row));
  const requested = requestedComponents(values);
  return Object.fromEntries(
    Object.entries(values).filter(([id]) => {
      const component = answerPlace(id)?.component;
      return !component || requested.includes(component);
    }),
  );
}

/** The questions that may be answered now: all while it is drafted, those asked about once it was returned. */
export function writableFields(row: Pick<ExpressionRow, 'state' | 'points'>): readonly string[] {
  if (row.state === 'expressionOfInterest.drafting') return expressionFields;
  if (row.state !== 'expressionOfInterest.returned') return [];
  const round = Math.max(0, ...row.points.map((point) => point.round));
  const asked = row.points.filter((point) => point.round === round).map(({ field }) => field);
  // A list that is asked about may lose or gain a component, which brings its own answers with it.
  return asked.includes('components')
    ? expressionFields.filter((field) => asked.includes(field) || field.startsWith('components'))
    : asked;
}

const valuesOf = ({ answers }: Pick<ExpressionRow, 'answers'>): Record<string, AnswerValue> =>
  Object.fromEntries(Object.entries(answers).map(([id, { value }]) => [id, value]));
