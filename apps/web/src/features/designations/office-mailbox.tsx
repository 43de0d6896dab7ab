import { Button, Group, Text, TextInput } from '@mantine/core';
import { t } from '@lingui/core/macro';
import { writeOfficeMailbox } from '@sixstep/contract';
import { ErrorNotice } from '../../components/error-notice.tsx';
import { refusedFields, useContractForm } from '../../lib/contract-form.ts';
import { tell } from '../../lib/toasts.ts';
import { useWriteOfficeMailbox } from './designations.queries.ts';

/** Where mail goes while nobody is designated. */
export function OfficeMailbox({
  code,
  mailbox,
  mayWrite,
}: {
  code: string;
  mailbox: string | null;
  mayWrite: boolean;
}) {
  const writing = useWriteOfficeMailbox(code);
  const { form, body } = useContractForm({
    schema: writeOfficeMailbox,
    initialValues: { mailbox: mailbox ?? '' },
    toBody: (values) => ({ mailbox: values.mailbox.trim() || null }),
  });
  if (!mayWrite) return mailbox && <Text>{t`Mailbox of the office: ${mailbox}`}</Text>;
  return (
    <form
      noValidate
      onSubmit={form.onSubmit((values) =>
        writing.mutate(body(values).mailbox, {
          onSuccess: () => tell(t`The mailbox is kept.`),
          onError: (error) => form.setErrors(refusedFields(error)),
        }),
      )}
    >
      <Group align="flex-end" gap="xs">
        <TextInput
          type="email"
          label={t`Mailbox of the office`}
          description={t`Mail goes there while nobody is designated.`}
          {...form.getInputProps('mailbox')}
        />
        <Button type="submit" variant="default" loading={writing.isPending}>{t`Keep`}</Button>
      </Group>
      {writing.error && <ErrorNotice error={writing.error} />}
    </form>
  );
}
