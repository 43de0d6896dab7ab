import type { FieldProblem } from '@sixstep/contract';
import type * as z from 'zod/mini';

type Issue = z.core.$ZodIssue;

/** More would help nobody, and how many there are is up to who sent the request. */
const mostFields = 100;

/**
 * What a schema found, by field: path as in the body, code and numbers of the issue, never the value. Parse with
 * `{ reportInput: true }`, else a missing field cannot be told from one of a wrong type.
 *
 * @param under where in the body the parsed value stood
 */
export const fieldsOf = (error: Pick<z.core.$ZodError, 'issues'>, under?: string): FieldProblem[] =>
  error.issues
    .slice(0, mostFields)
    .flatMap((issue) => fieldsOfIssue(issue, under === undefined ? [] : [under]))
    .slice(0, mostFields);

function fieldsOfIssue(issue: Issue, under: PropertyKey[]): FieldProblem[] {
  const path = [...under, ...issue.path];
  if (issue.code === 'unrecognized_keys') {
    return issue.keys.map((key) => ({
      path: [...path, key].map(String).join('.'),
      code: 'unknownField',
      params: {},
    }));
  }
  return [{ path: path.map(String).join('.'), code: codeOf(issue), params: paramsOf(issue) }];
}

function codeOf(issue: Issue): string {
  switch (issue.code) {
    case 'invalid_type':
    case 'invalid_value':
      if ('input' in issue && issue.input === undefined) return 'required';
      return issue.code === 'invalid_type' ? 'invalidType' : 'invalidValue';
    case 'too_small':
      return 'tooSmall';
    case 'too_big':
      return 'tooBig';
    case 'invalid_format':
      return 'invalidFormat';
    case 'custom':
      return typeof issue.params?.['code'] === 'string' ? issue.params['code'] : 'invalid';
    default:
      return 'invalid';
  }
}

function paramsOf(issue: Issue): FieldProblem['params'] {
  switch (issue.code) {
    case 'too_small':
      return { minimum: Number(issue.minimum), origin: issue.origin };
    case 'too_big':
      return { maximum: Number(issue.maximum), origin: issue.origin };
    case 'invalid_type':
      return { expected: issue.expected };
    case 'invalid_format':
      return { format: issue.format };
    default:
      return {};
  }
}
