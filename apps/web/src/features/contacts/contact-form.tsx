import {
  Button,
  Group,
  NativeSelect,
  SimpleGrid,
  Stack,
  Text,
  Textarea,
  TextInput,
} from '@mantine/core';
import { t } from '@lingui/core/macro';
import { contactChannels, writeContact, type CaseSummary } from '@sixstep/contract';
import { useRef } from 'react';
import { ErrorNotice } from '../../components/error-notice.tsx';
import { focusFirstRefused, refusedFields, useContractForm } from '../../lib/contract-form.ts';
import { today } from '../../lib/dates.ts';
import { tell } from '../../lib/toasts.ts';
import { FileField } from '../cases/file-field.tsx';
import { channelWords } from './contact-words.ts';
import { useEnterContact } from './contacts.queries.ts';
import { rememberedContact, rememberContact } from './remembered-contact.ts';
import { sendByKeyboard } from './send-by-keyboard.ts';

/** Notes that somebody was in touch: the note is the one thing to type, the rest is proposed. */
export function ContactForm({ kase, close }: { kase: CaseSummary; close: () => void }) {
  const entering = useEnterContact(kase.number);
  const container = useRef<HTMLFormElement>(null);
  const before = rememberedContact(kase.number);
  const { form, body } = useContractForm({
    schema: writeContact,
    initialValues: {
      note: '',
      contactOn: today(),
      channel: before.channel,
      withWhom: before.withWhom ?? t`The focal point`,
      fileId: null as string | null,
    },
    toBody: (values) => ({ ...values, note: values.note.trim() || null }),
  });
  return (
    <form
      ref={container}
      noValidate
      onSubmit={form.onSubmit(
        (values) =>
          entering.mutate(body(values), {
            onSuccess: () => {
              rememberContact(kase.number, values);
              tell(t`The contact is noted.`);
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
          onKeyDown={sendByKeyboard}
          label={t`What was said (optional)`}
          autosize
          minRows={3}
          {...form.getInputProps('note')}
        />
        <SimpleGrid cols={{ base: 1, sm: 2 }}>
          <NativeSelect
            label={t`How`}
            data={contactChannels.map((value) => ({ value, label: channelWords(value) }))}
            {...form.getInputProps('channel')}
          />
          <TextInput type="date" label={t`On`} {...form.getInputProps('contactOn')} />
        </SimpleGrid>
        <TextInput label={t`With whom`} {...form.getInputProps('withWhom')} />
        <FileField
          label={t`File (optional)`}
          number={kase.number}
          value={form.values.fileId}
          onChange={(fileId) => form.setFieldValue('fileId', fileId)}
          error={form.errors['fileId']}
        />
        {entering.error && <ErrorNotice error={entering.error} />}
        <Group>
          <Button type="submit" loading={entering.isPending}>
            {t`Note the contact`}
          </Button>
          <Button variant="subtle" onClick={close}>
            {t`Cancel`}
          </Button>
          <Text size="sm" c="dimmed">
            {t`Ctrl + Enter saves`}
          </Text>
        </Group>
      </Stack>
    </form>
  );
}
