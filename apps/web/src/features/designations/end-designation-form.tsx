import { Button, Group, Stack, Text, Textarea, TextInput } from '@mantine/core';
import { t } from '@lingui/core/macro';
import { endDesignation, type DesignationView } from '@sixstep/contract';
import { ErrorNotice } from '../../components/error-notice.tsx';
import { refusedFields, useContractForm } from '../../lib/contract-form.ts';
import { tell } from '../../lib/toasts.ts';
import { useEndDesignation } from './designations.queries.ts';

/** The last day of a designation, and why it ends. */
export function EndDesignationForm({
  code,
  today,
  designation,
  close,
}: {
  code: string;
  today: string;
  designation: DesignationView;
  close: () => void;
}) {
  const ending = useEndDesignation(code, designation.id);
  const { form, body } = useContractForm({
    schema: endDesignation,
    initialValues: { on: today, reason: '' },
    toBody: (values) => values,
  });
  return (
    <form
      noValidate
      onSubmit={form.onSubmit((values) =>
        ending.mutate(body(values), {
          onSuccess: () => {
            tell(t`The designation ends.`);
            close();
          },
          onError: (error) => form.setErrors(refusedFields(error)),
        }),
      )}
    >
      <Stack gap="sm">
        <Text>{t`From the day after, ${designation.person.name} reads and drafts, and decides nothing for the country.`}</Text>
        <TextInput type="date" label={t`Last day`} {...form.getInputProps('on')} />
        <Textarea label={t`Reason`} autosize {...form.getInputProps('reason')} />
        {ending.error && <ErrorNotice error={ending.error} />}
        <Group>
          <Button type="submit" loading={ending.isPending}>{t`End the designation`}</Button>
        </Group>
      </Stack>
    </form>
  );
}
