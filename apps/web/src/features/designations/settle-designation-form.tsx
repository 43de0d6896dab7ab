import { Button, Group, Stack, Text, Textarea } from '@mantine/core';
import { t } from '@lingui/core/macro';
import { settleDesignation, type DesignationView } from '@sixstep/contract';
import { ErrorNotice } from '../../components/error-notice.tsx';
import { refusedFields, useContractForm } from '../../lib/contract-form.ts';
import { tell } from '../../lib/toasts.ts';
import { useSettleDesignation } from './designations.queries.ts';
import { LetterFields } from './letter-fields.tsx';

/** The letter by which a proposed or contested designation counts. */
export function SettleDesignationForm({
  code,
  designation,
  close,
}: {
  code: string;
  designation: DesignationView;
  close: () => void;
}) {
  const settling = useSettleDesignation(code, designation.id);
  const { form, body } = useContractForm({
    schema: settleDesignation,
    initialValues: { letterOn: '', letterFileId: null as string | null, reason: '' },
    toBody: (values) => values,
  });
  return (
    <form
      noValidate
      onSubmit={form.onSubmit((values) =>
        settling.mutate(body(values), {
          onSuccess: () => {
            tell(t`The designation is settled.`);
            close();
          },
          onError: (error) => form.setErrors(refusedFields(error)),
        }),
      )}
    >
      <Stack gap="sm">
        <Text>
          {designation.state === 'contested'
            ? t`A letter that names ${designation.person.name} alone, signed above the offices that differ. The other designations end with it.`
            : t`The letter by which the country names ${designation.person.name}.`}
        </Text>
        <LetterFields
          date={{ label: t`Date of the letter`, ...form.getInputProps('letterOn') }}
          file={form.getInputProps('letterFileId')}
        />
        <Textarea label={t`How it was settled`} autosize {...form.getInputProps('reason')} />
        {settling.error && <ErrorNotice error={settling.error} />}
        <Group>
          <Button type="submit" loading={settling.isPending}>{t`Settle the designation`}</Button>
        </Group>
      </Stack>
    </form>
  );
}
