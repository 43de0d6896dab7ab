import { Select, SimpleGrid, Stack, Textarea, TextInput } from '@mantine/core';
import { t } from '@lingui/core/macro';
import {
  invitationContent,
  language,
  type InvitationContent,
  type InvitationView,
} from '@sixstep/contract';
import { today } from '../../lib/dates.ts';
import { KeptFormFoot } from '../cases/kept-form-foot.tsx';
import { languageWords } from '../cases/language-words.ts';
import { useKeptForm } from '../cases/use-kept-form.ts';
import { useWriteInvitation } from './invitations.queries.ts';

/** The draft of an invitation. Whoever saves it cannot approve it. */
export function InvitationForm({ number, view }: { number: string; view: InvitationView }) {
  const draft = useKeptForm({
    number,
    noun: 'invitation',
    schema: invitationContent,
    saved: view,
    toFields: fieldsOf,
    toBody,
    writing: useWriteInvitation(number),
    savedIn: (answer) => answer,
    said: t`The invitation is saved.`,
  });
  const { form, container, save } = draft;

  return (
    <form ref={container} noValidate onSubmit={save}>
      <Stack gap="md">
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
          <TextInput
            type="date"
            label={t`Response by`}
            min={today()}
            {...form.getInputProps('responseOn')}
          />
        </SimpleGrid>
        <Textarea
          label={t`Note (optional)`}
          description={t`Stands in the letter after its first part, as it is written here.`}
          {...form.getInputProps('note')}
        />
        <KeptFormFoot draft={draft} button={t`Save the invitation`} />
      </Stack>
    </form>
  );
}

const fieldsOf = (content: InvitationContent) => ({
  addresseeName: content.addresseeName ?? '',
  addresseePosition: content.addresseePosition ?? '',
  addresseeEmail: content.addresseeEmail ?? '',
  officeMailbox: content.officeMailbox ?? '',
  language: content.language as string | null,
  responseOn: content.responseOn,
  note: content.note ?? '',
});

const toBody = (fields: ReturnType<typeof fieldsOf>) => ({
  addresseeName: fields.addresseeName.trim() || null,
  addresseePosition: fields.addresseePosition.trim() || null,
  addresseeEmail: fields.addresseeEmail.trim() || null,
  officeMailbox: fields.officeMailbox.trim() || null,
  language: fields.language,
  responseOn: fields.responseOn,
  note: fields.note.trim() || null,
});
