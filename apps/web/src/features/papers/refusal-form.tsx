import { Button, Group, Stack, Textarea } from '@mantine/core';
import { t } from '@lingui/core/macro';
import { refusePaper } from '@sixstep/contract';
import { useRef } from 'react';
import { ErrorNotice } from '../../components/error-notice.tsx';
import { focusFirstRefused, refusedFields, useContractForm } from '../../lib/contract-form.ts';
import { tell } from '../../lib/toasts.ts';
import { useRefusePaper } from './papers.queries.ts';

/** Why a paper is set aside; the paper stays readable. */
export function RefusalForm({
  number,
  id,
  close,
}: {
  number: string;
  id: string;
  close: () => void;
}) {
  const refusing = useRefusePaper(number, id);
  const container = useRef<HTMLFormElement>(null);
  const { form, body } = useContractForm({
    schema: refusePaper,
    initialValues: { reason: '' },
    toBody: (values) => values,
  });
  return (
    <form
      ref={container}
      noValidate
      onSubmit={form.onSubmit(
        (values) =>
          refusing.mutate(body(values), {
            onSuccess: () => {
              tell(t`The paper is refused. It stays readable.`);
              close();
            },
            onError: (error) => form.setErrors(refusedFields(error)),
          }),
        () => focusFirstRefused(container.current),
      )}
    >
      <Stack gap="sm">
        <Textarea
          data-autofocus
          label={t`Reason`}
          description={t`Such as: what the paper says is not what was entered.`}
          {...form.getInputProps('reason')}
        />
        {refusing.error && <ErrorNotice error={refusing.error} />}
        <Group justify="flex-end">
          <Button variant="default" onClick={close}>{t`Cancel`}</Button>
          <Button type="submit" loading={refusing.isPending}>{t`Refuse the paper`}</Button>
        </Group>
      </Stack>
    </form>
  );
}
