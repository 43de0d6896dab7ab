import { Button, Group, Stack, Textarea } from '@mantine/core';
import { t } from '@lingui/core/macro';
import { returnAdoption } from '@sixstep/contract';
import { ErrorNotice } from '../../components/error-notice.tsx';
import { refusedFields, useContractForm } from '../../lib/contract-form.ts';
import { tell } from '../../lib/toasts.ts';
import { useReturnAdoption } from './adoptions.queries.ts';

/** Gives an adoption back to who entered it, with what is to be mended. */
export function ReturnForm({ id, close }: { id: string; close: () => void }) {
  const returning = useReturnAdoption(id);
  const { form, body } = useContractForm({
    schema: returnAdoption,
    initialValues: { reason: '' },
    toBody: (values) => values,
  });
  return (
    <form
      noValidate
      onSubmit={form.onSubmit((values) =>
        returning.mutate(body(values).reason, {
          onSuccess: () => {
            tell(t`It went back to who entered it.`);
            close();
          },
          onError: (error) => form.setErrors(refusedFields(error)),
        }),
      )}
    >
      <Stack gap="xs" mt="xs" maw={480}>
        <Textarea label={t`What is to be mended`} {...form.getInputProps('reason')} />
        {returning.error && <ErrorNotice error={returning.error} />}
        <Group gap="xs">
          <Button type="submit" size="xs" variant="default" loading={returning.isPending}>
            {t`Return it`}
          </Button>
          <Button size="xs" variant="subtle" onClick={close}>
            {t`Cancel`}
          </Button>
        </Group>
      </Stack>
    </form>
  );
}
