import { Button, NativeSelect, Stack, Textarea, TextInput } from '@mantine/core';
import { t } from '@lingui/core/macro';
import { enterReadiness } from '@sixstep/contract';
import { useRef } from 'react';
import { ErrorNotice } from '../../components/error-notice.tsx';
import { focusFirstRefused, refusedFields, useContractForm } from '../../lib/contract-form.ts';
import { today } from '../../lib/dates.ts';
import { tell } from '../../lib/toasts.ts';
import { componentChoices } from '../cases/reference-words.ts';
import { useEnterReadiness } from './readiness.queries.ts';
import { levelChoices } from './readiness-words.ts';

/** How far a country is with one component, and who says so. */
export function ReadinessForm({ code, close }: { code: string; close: () => void }) {
  const entering = useEnterReadiness(code);
  const container = useRef<HTMLFormElement>(null);
  const { form, body } = useContractForm({
    schema: enterReadiness,
    initialValues: {
      component: 'strategy',
      level: 'inProgress',
      assessedOn: today(),
      source: '',
      sourceUrl: '',
      note: '',
    },
    toBody: (values) => ({
      ...values,
      sourceUrl: values.sourceUrl.trim() || null,
      note: values.note.trim() || null,
    }),
  });
  return (
    <form
      ref={container}
      noValidate
      onSubmit={form.onSubmit(
        (values) =>
          entering.mutate(body(values), {
            onSuccess: () => {
              tell(t`The assessment is entered.`);
              close();
            },
            onError: (error) => form.setErrors(refusedFields(error)),
          }),
        () => focusFirstRefused(container.current),
      )}
    >
      <Stack gap="sm">
        <NativeSelect
          label={t`Component`}
          data={componentChoices}
          {...form.getInputProps('component')}
        />
        <NativeSelect label={t`Level`} data={levelChoices} {...form.getInputProps('level')} />
        <TextInput type="date" label={t`Assessed on`} {...form.getInputProps('assessedOn')} />
        <TextInput label={t`Source`} {...form.getInputProps('source')} />
        <TextInput
          type="url"
          label={t`Link to the source (optional)`}
          {...form.getInputProps('sourceUrl')}
        />
        <Textarea label={t`Note (optional)`} autosize minRows={2} {...form.getInputProps('note')} />
        {entering.error && <ErrorNotice error={entering.error} />}
        <Button type="submit" loading={entering.isPending}>{t`Enter the assessment`}</Button>
      </Stack>
    </form>
  );
}
