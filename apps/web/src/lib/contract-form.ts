import { useForm, type UseFormReturnType } from '@mantine/form';
import type { FieldProblem } from '@sixstep/contract';
import * as z from 'zod/mini';
import { ProblemError } from './problem-error.ts';
import { fieldWords } from './problem-words.ts';

/** Names of fields with what is wrong with them. */
export type FieldErrors = Record<string, string>;

interface ContractForm<Values, Schema extends z.core.$ZodType> {
  /** The contract's schema of the body. */
  readonly schema: Schema;
  readonly initialValues: Values;
  /** The body that the fields stand for; fields and body share their paths, so that errors find their field. */
  readonly toBody: (values: Values) => unknown;
}

/** A form of @mantine/form that is checked by the schema which the API will check its body with. */
export function useContractForm<
  Values extends Record<string, unknown>,
  Schema extends z.core.$ZodType,
>({ schema, initialValues, toBody }: ContractForm<Values, Schema>) {
  const form = useForm<Values>({
    initialValues,
    validate: (values: Values): FieldErrors => schemaErrors(schema, toBody(values)),
  }) as UseFormReturnType<Values>;
  return {
    form,
    /** The body in the contract's shape; to be asked for after validation. */
    body: (values: Values): z.output<Schema> => z.parse(schema, toBody(values)),
  };
}

/** What a schema finds, by field. */
export function schemaErrors(schema: z.core.$ZodType, body: unknown): FieldErrors {
  const parsed = z.safeParse(schema, body, { reportInput: true });
  if (parsed.success) return {};
  return firstByPath(
    parsed.error.issues.map((issue) => ({
      path: issue.path.map(String).join('.'),
      words: fieldWords(problemOf(issue)),
    })),
  );
}

/**
 * What the API refused, by field of the form.
 *
 * @param under where the form's fields stand in the body, such as `record`
 */
export function refusedFields(error: unknown, under = ''): FieldErrors {
  if (!(error instanceof ProblemError)) return {};
  const prefix = under === '' ? '' : `${under}.`;
  return firstByPath(
    error.fields.map((field) => ({
      path: field.path.startsWith(prefix) ? field.path.slice(prefix.length) : field.path,
      words: fieldWords(field),
    })),
  );
}

/** Puts the cursor into the first field that was refused. */
export function focusFirstRefused(container: HTMLElement | null): void {
  requestAnimationFrame(() =>
    container?.querySelector<HTMLElement>('[aria-invalid="true"], [data-invalid="true"]')?.focus(),
  );
}

function firstByPath(found: readonly { path: string; words: string }[]): FieldErrors {
  const errors: FieldErrors = {};
  for (const { path, words } of found) errors[path] ??= words;
  return errors;
}

/** The issue under the code and the numbers by which the API names it too. */
function problemOf(issue: z.core.$ZodIssue): Pick<FieldProblem, 'code' | 'params'> {
  switch (issue.code) {
    case 'too_small':
      return { code: 'tooSmall', params: { minimum: Number(issue.minimum), origin: issue.origin } };
    case 'too_big':
      return { code: 'tooBig', params: { maximum: Number(issue.maximum), origin: issue.origin } };
    case 'invalid_format':
      // An empty field is not a wrong date or address: it is missing.
      if (issue.input === '') return { code: 'required', params: {} };
      return { code: 'invalidFormat', params: { format: issue.format } };
    case 'invalid_type':
      return { code: issue.input == null ? 'required' : 'invalidType', params: {} };
    case 'invalid_value':
      return { code: 'invalidValue', params: {} };
    case 'custom':
      return { code: String(issue.params?.['code'] ?? 'invalid'), params: {} };
    case 'unrecognized_keys':
      return { code: 'unknownField', params: {} };
    default:
      return { code: 'invalid', params: {} };
  }
}
