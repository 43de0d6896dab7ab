import { date, id as fileId, line, type AnswerValue, type FieldProblem } from '@sixstep/contract';
import type { AnswerPlace } from '@sixstep/reference/expression-form';

/** A draft keeps this many times what counts of a text: nothing typed is lost while it is being shortened. */
const draftedOverLimit = 4;
const years = { first: 1990, last: 2100 };

/** What is wrong with a value at its place of the form; null when it may be kept. Null takes an answer back. */
export function misfitOf(place: AnswerPlace, value: AnswerValue): FieldProblem | null {
  if (value === null) return null;
  const problem = (code: string, params: FieldProblem['params'] = {}): FieldProblem => ({
    path: `answers.${place.id}`,
    code,
    params,
  });
  switch (place.kind) {
    case 'tick':
      return typeof value === 'boolean' ? null : problem('invalidType');
    case 'rank':
      return isWithin(value, 1, 6) ? null : problem('invalidValue');
    case 'year':
      return isWithin(value, years.first, years.last) ? null : problem('invalidValue');
    case 'choice':
      return place.choices?.includes(String(value)) ? null : problem('invalidValue');
    case 'date':
      return date.safeParse(value).success ? null : problem('invalidFormat');
    case 'file':
      return fileId.safeParse(value).success ? null : problem('invalidFormat');
    default:
      return textMisfit(place, value, problem);
  }
}

function textMisfit(
  { kind, limit }: AnswerPlace,
  value: AnswerValue,
  problem: (code: string, params?: FieldProblem['params']) => FieldProblem,
): FieldProblem | null {
  if (typeof value !== 'string') return problem('invalidType');
  const maximum = (limit ?? 0) * draftedOverLimit;
  if (value.length > maximum) {
    return problem('tooBig', { maximum, origin: 'string' });
  }
  return kind === 'text' || line(maximum).safeParse(value).success
    ? null
    : problem('invalidFormat');
}

const isWithin = (value: AnswerValue, first: number, last: number): boolean =>
  typeof value === 'number' && value >= first && value <= last;
