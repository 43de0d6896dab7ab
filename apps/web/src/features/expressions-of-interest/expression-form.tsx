import { Button, Group, Stack } from '@mantine/core';
import { t } from '@lingui/core/macro';
import { expressionContent, type ExpressionView } from '@sixstep/contract';
import { useEffect, useRef, useState } from 'react';
import { ChangedMeanwhile } from '../../components/changed-meanwhile.tsx';
import { ErrorNotice } from '../../components/error-notice.tsx';
import { focusFirstRefused, refusedFields, useContractForm } from '../../lib/contract-form.ts';
import { isProblem } from '../../lib/problem-error.ts';
import { tell } from '../../lib/toasts.ts';
import { ApplicantFields } from './applicant-fields.tsx';
import { ComponentFields } from './component-fields.tsx';
import { fieldsOf, toBody } from './expression-form-fields.ts';
import { useWriteExpression } from './expressions.queries.ts';
import { LetterFields } from './letter-fields.tsx';

/** What came on paper or by word, entered for the country; only what may be written now is open. */
export function ExpressionForm({ number, view }: { number: string; view: ExpressionView }) {
  const [base, setBase] = useState(view);
  const saving = useWriteExpression(number);
  const container = useRef<HTMLFormElement>(null);
  const { form, body } = useContractForm({
    schema: expressionContent,
    initialValues: fieldsOf(base.content),
    toBody,
  });
  const isChanged =
    !saving.isPending && JSON.stringify(view.content) !== JSON.stringify(base.content);
  const isDirty = form.isDirty();
  const takeTheirs = () => {
    setBase(view);
    form.setValues(fieldsOf(view.content));
    form.resetDirty(fieldsOf(view.content));
    saving.reset();
  };
  useEffect(() => {
    if (isChanged && !isDirty) takeTheirs();
  });
  const fields = { form, number, editable: view.editableFields };

  return (
    <form
      ref={container}
      noValidate
      onSubmit={form.onSubmit(
        (values) =>
          saving.mutate(
            { content: body(values), version: isChanged ? base.version : view.version },
            {
              onSuccess: (saved) => {
                setBase(saved);
                form.resetDirty(values);
                tell(t`The expression of interest is saved.`);
              },
              onError: (error) => form.setErrors(refusedFields(error)),
            },
          ),
        () => focusFirstRefused(container.current),
      )}
    >
      <Stack gap="lg" mt="md">
        <ApplicantFields {...fields} />
        <ComponentFields {...fields} />
        <LetterFields {...fields} />
        {isChanged && isDirty && (
          <ChangedMeanwhile
            onTakeTheirs={takeTheirs}
            onKeepMine={() => {
              setBase(view);
              saving.reset();
            }}
          />
        )}
        {saving.error && !isProblem(saving.error, 'stale') && <ErrorNotice error={saving.error} />}
        <Group>
          <Button
            type="submit"
            variant="default"
            loading={saving.isPending}
            disabled={isChanged && isDirty}
          >
            {t`Save for the country`}
          </Button>
        </Group>
      </Stack>
    </form>
  );
}
