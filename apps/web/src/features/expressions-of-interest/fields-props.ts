import type { UseFormReturnType } from '@mantine/form';
import type { ExpressionField } from '@sixstep/contract';
import type { ExpressionFields } from './expression-form-fields.ts';

/** What every part of the form is given. */
export interface FieldsProps {
  readonly form: UseFormReturnType<ExpressionFields>;
  readonly number: string;
  /** The answers that may be written now; all others stand above for reading. */
  readonly editable: readonly ExpressionField[];
}
