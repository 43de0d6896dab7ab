import { Stack } from '@mantine/core';
import { t } from '@lingui/core/macro';
import { expressionContent, type ExpressionView } from '@sixstep/contract';
import { KeptFormFoot } from '../cases/kept-form-foot.tsx';
import { useKeptForm } from '../cases/use-kept-form.ts';
import { ApplicantFields } from './applicant-fields.tsx';
import { ComponentFields } from './component-fields.tsx';
import { fieldsOf, toBody } from './expression-form-fields.ts';
import { useWriteExpression } from './expressions.queries.ts';
import { LetterFields } from './letter-fields.tsx';

/** What came on paper or by word, entered for the country; only what may be written now is open. */
export function ExpressionForm({ number, view }: { number: string; view: ExpressionView }) {
  const draft = useKeptForm({
    number,
    noun: 'expression-of-interest',
    schema: expressionContent,
    saved: view,
    toFields: fieldsOf,
    toBody,
    writing: useWriteExpression(number),
    savedIn: (answer) => answer,
    said: t`The expression of interest is saved.`,
  });
  const { form, container, save } = draft;
  const fields = { form, number, editable: view.editableFields };
  return (
    <form ref={container} noValidate aria-labelledby="expression" onSubmit={save}>
      <Stack gap="lg">
        <ApplicantFields {...fields} />
        <ComponentFields {...fields} />
        <LetterFields {...fields} />
        <KeptFormFoot draft={draft} button={t`Save for the country`} />
      </Stack>
    </form>
  );
}
