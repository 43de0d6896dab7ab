import { Button, Group, Stack, Textarea } from '@mantine/core';
import { t } from '@lingui/core/macro';
import { returnWave, type WaveView } from '@sixstep/contract';
import { ErrorNotice } from '../../components/error-notice.tsx';
import { refusedFields, useContractForm } from '../../lib/contract-form.ts';
import { tell } from '../../lib/toasts.ts';
import { useReturnWave } from './waves.queries.ts';

/** Gives a wave back, and with it each of its invitations. */
export function ReturnWaveForm({ wave, close }: { wave: WaveView; close: () => void }) {
  const returning = useReturnWave(wave.id, wave.version);
  const { form, body } = useContractForm({
    schema: returnWave,
    initialValues: { reason: '' },
    toBody: (values) => values,
  });
  return (
    <form
      noValidate
      onSubmit={form.onSubmit((values) =>
        returning.mutate(body(values).reason, {
          onSuccess: () => {
            tell(t`It went back to who composed it.`);
            close();
          },
          onError: (error) => form.setErrors(refusedFields(error)),
        }),
      )}
    >
      <Stack gap="xs" maw={480}>
        <Textarea label={t`What is to be mended`} {...form.getInputProps('reason')} />
        {returning.error && <ErrorNotice error={returning.error} />}
        <Group gap="xs">
          <Button type="submit" loading={returning.isPending}>{t`Return it`}</Button>
          <Button variant="subtle" onClick={close}>{t`Cancel`}</Button>
        </Group>
      </Stack>
    </form>
  );
}
