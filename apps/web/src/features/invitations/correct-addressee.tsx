import { Button, Group, Select, SimpleGrid, Stack, Text, TextInput } from '@mantine/core';
import { t } from '@lingui/core/macro';
import { invitationAddressee, language, type InvitationView } from '@sixstep/contract';
import { ErrorNotice } from '../../components/error-notice.tsx';
import { refusedFields, useContractForm } from '../../lib/contract-form.ts';
import { tell } from '../../lib/toasts.ts';
import { languageWords } from '../cases/language-words.ts';
import { useCorrectAddressee } from './invitations.queries.ts';

/** Addresses a letter that has gone to somebody else and sends it again, which ends the link that is out. */
export function CorrectAddressee({
  number,
  view: { content, version },
  close,
}: {
  number: string;
  view: InvitationView;
  close: () => void;
}) {
  const correcting = useCorrectAddressee(number);
  const { form, body } = useContractForm({
    schema: invitationAddressee,
    initialValues: {
      addresseeName: content.addresseeName ?? '',
      addresseePosition: content.addresseePosition ?? '',
      addresseeEmail: content.addresseeEmail ?? '',
      officeMailbox: content.officeMailbox ?? '',
      language: content.language ?? '',
    },
    toBody: (fields) => ({
      addresseeName: fields.addresseeName.trim() || null,
      addresseePosition: fields.addresseePosition.trim() || null,
      addresseeEmail: fields.addresseeEmail.trim() || null,
      officeMailbox: fields.officeMailbox.trim() || null,
      language: fields.language,
    }),
  });
  return (
    <form
      noValidate
      aria-label={t`Correct the addressee`}
      onSubmit={form.onSubmit((values) =>
        correcting.mutate(
          { addressee: body(values), version },
          {
            onSuccess: () => {
              tell(t`The letter is on its way again.`);
              close();
            },
            onError: (error) => form.setErrors(refusedFields(error)),
          },
        ),
      )}
    >
      <Stack gap="sm">
        <Text c="dimmed">{t`The letter goes again with a new link, and the one that is out stops working at once.`}</Text>
        <SimpleGrid cols={{ base: 1, sm: 2 }}>
          <TextInput label={t`Addressee`} {...form.getInputProps('addresseeName')} />
          <TextInput label={t`Position`} {...form.getInputProps('addresseePosition')} />
          <TextInput
            type="email"
            label={t`E-mail of the addressee`}
            {...form.getInputProps('addresseeEmail')}
          />
          <TextInput
            type="email"
            label={t`Office mailbox`}
            inputWrapperOrder={['label', 'input', 'description', 'error']}
            description={t`Gets the letter when no address of a person is given.`}
            {...form.getInputProps('officeMailbox')}
          />
          <Select
            label={t`Language of the letter`}
            data={language.options.map((value) => ({ value, label: languageWords(value) }))}
            {...form.getInputProps('language')}
          />
        </SimpleGrid>
        {correcting.error && <ErrorNotice error={correcting.error} />}
        <Group gap="xs">
          <Button type="submit" loading={correcting.isPending}>{t`Correct and send again`}</Button>
          <Button variant="subtle" onClick={close}>{t`Cancel`}</Button>
        </Group>
      </Stack>
    </form>
  );
}
