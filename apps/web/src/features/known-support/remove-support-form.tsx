import { Button, Group, Stack, Textarea } from '@mantine/core';
import { t } from '@lingui/core/macro';
import { removeKnownSupport } from '@sixstep/contract';
import { ErrorNotice } from '../../components/error-notice.tsx';
import { refusedFields, useContractForm } from '../../lib/contract-form.ts';
import { useRemoveKnownSupport } from './known-support.queries.ts';

/** Why an entry does not stand any more. */
export function RemoveSupportForm({
  code,
  id,
  close,
}: {
  code: string;
  id: string;
  close: () => void;
}) {
  const removing = useRemoveKnownSupport(code, id);
  const { form, body } = useContractForm({
    schema: removeKnownSupport,
    initialValues: { reason: '' },
    toBody: (values) => values,
  });
  return (
    <form
      noValidate
      onSubmit={form.onSubmit((values) =>
        removing.mutate(body(values).reason, {
          onError: (error) => form.setErrors(refusedFields(error)),
        }),
      )}
    >
      <Stack gap="xs" mt="xs">
        <Textarea label={t`Why it is removed`} autosize {...form.getInputProps('reason')} />
        {removing.error && <ErrorNotice error={removing.error} />}
        <Group gap="xs">
          <Button type="submit" loading={removing.isPending}>{t`Remove it`}</Button>
          <Button variant="subtle" onClick={close}>{t`Cancel`}</Button>
        </Group>
      </Stack>
    </form>
  );
}
