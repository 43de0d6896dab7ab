import { Button, Group, Stack, Textarea } from '@mantine/core';
import { t } from '@lingui/core/macro';
import { waiveDeliverable } from '@sixstep/contract';
import { useRef } from 'react';
import { ErrorNotice } from '../../components/error-notice.tsx';
import { focusFirstRefused, refusedFields, useContractForm } from '../../lib/contract-form.ts';
import { tell } from '../../lib/toasts.ts';
import { useWaiveDeliverable } from './workplan.queries.ts';

/** A director's reason to do without a deliverable. */
export function WaiverForm({ number, id }: { number: string; id: string }) {
  const waiving = useWaiveDeliverable(number, id);
  const container = useRef<HTMLFormElement>(null);
  const { form, body } = useContractForm({
    schema: waiveDeliverable,
    initialValues: { reason: '' },
    toBody: (values) => values,
  });
  return (
    <form
      ref={container}
      noValidate
      aria-label={t`Waive the deliverable`}
      onSubmit={form.onSubmit(
        (values) =>
          waiving.mutate(body(values), {
            onSuccess: () => tell(t`The deliverable is waived.`),
            onError: (error) => form.setErrors(refusedFields(error)),
          }),
        () => focusFirstRefused(container.current),
      )}
    >
      <Stack gap="sm">
        <Textarea label={t`Why the Center does without it`} {...form.getInputProps('reason')} />
        {waiving.error && <ErrorNotice error={waiving.error} />}
        <Group>
          <Button type="submit" variant="default" loading={waiving.isPending}>
            {t`Waive`}
          </Button>
        </Group>
      </Stack>
    </form>
  );
}
