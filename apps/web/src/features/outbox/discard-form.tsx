import { Button, Group, Stack, Text, Textarea } from '@mantine/core';
import { plural, t } from '@lingui/core/macro';
import { discardMails } from '@sixstep/contract';
import { useRef } from 'react';
import { ErrorNotice } from '../../components/error-notice.tsx';
import { focusFirstRefused, refusedFields, useContractForm } from '../../lib/contract-form.ts';
import { tell } from '../../lib/toasts.ts';
import { useDiscardMails } from './outbox.queries.ts';

/** Why held mails are thrown away; the reason stays with them. */
export function DiscardForm({ ids, close }: { ids: readonly string[]; close: () => void }) {
  const discarding = useDiscardMails();
  const container = useRef<HTMLFormElement>(null);
  const { form, body } = useContractForm({
    schema: discardMails,
    initialValues: { reason: '' },
    toBody: (values) => ({ ...values, ids }),
  });
  return (
    <form
      ref={container}
      noValidate
      onSubmit={form.onSubmit(
        (values) =>
          discarding.mutate(body(values), {
            onSuccess: ({ decided }) => {
              tell(
                plural(decided, { one: '# mail is discarded.', other: '# mails are discarded.' }),
              );
              close();
            },
            onError: (error) => form.setErrors(refusedFields(error)),
          }),
        () => focusFirstRefused(container.current),
      )}
    >
      <Stack gap="sm">
        <Text>
          {plural(ids.length, {
            one: 'The mail will never be sent.',
            other: 'These # mails will never be sent.',
          })}
        </Text>
        <Textarea
          data-autofocus
          label={t`Reason`}
          description={t`Such as: the minister has been told by telephone.`}
          {...form.getInputProps('reason')}
        />
        {discarding.error && <ErrorNotice error={discarding.error} />}
        <Group justify="flex-end">
          <Button variant="default" onClick={close}>{t`Cancel`}</Button>
          <Button type="submit" loading={discarding.isPending}>{t`Discard for good`}</Button>
        </Group>
      </Stack>
    </form>
  );
}
