import { Button, Group, Select, SimpleGrid, Stack, Textarea, TextInput } from '@mantine/core';
import { t } from '@lingui/core/macro';
import { invitationContent, type InvitationContent, type InvitationView } from '@sixstep/contract';
import { useEffect, useRef, useState } from 'react';
import { ChangedMeanwhile } from '../../components/changed-meanwhile.tsx';
import { ErrorNotice } from '../../components/error-notice.tsx';
import { focusFirstRefused, refusedFields, useContractForm } from '../../lib/contract-form.ts';
import { today } from '../../lib/dates.ts';
import { isProblem } from '../../lib/problem-error.ts';
import { tell } from '../../lib/toasts.ts';
import { useWriteInvitation } from './invitations.queries.ts';

/** The draft of an invitation. Whoever saves it cannot approve it. */
export function InvitationForm({ number, view }: { number: string; view: InvitationView }) {
  const [base, setBase] = useState(view);
  const saving = useWriteInvitation(number);
  const container = useRef<HTMLFormElement>(null);
  const { form, body } = useContractForm({
    schema: invitationContent,
    initialValues: fieldsOf(base.content),
    toBody,
  });
  const isChanged =
    !saving.isPending && JSON.stringify(view.content) !== JSON.stringify(base.content);
  const takeTheirs = () => {
    setBase(view);
    form.setValues(fieldsOf(view.content));
    form.resetDirty(fieldsOf(view.content));
    saving.reset();
  };
  const isDirty = form.isDirty();
  useEffect(() => {
    if (isChanged && !isDirty) takeTheirs();
  });

  return (
    <form
      ref={container}
      noValidate
      onSubmit={form.onSubmit(
        (values) =>
          saving.mutate(
            { content: body(values), version: isChanged ? base.version : view.version },
            {
              onSuccess: (saved) => {
                setBase(saved);
                form.resetDirty(values);
                tell(t`The invitation is saved.`);
              },
              onError: (error) => form.setErrors(refusedFields(error)),
            },
          ),
        () => focusFirstRefused(container.current),
      )}
    >
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
            description={t`Gets the letter when no address of a person is given.`}
            {...form.getInputProps('officeMailbox')}
          />
          <Select
            label={t`Language of the letter`}
            data={languageChoices()}
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
        {isChanged && isDirty && (
          <ChangedMeanwhile
            onTakeTheirs={takeTheirs}
            onKeepMine={() => {
              setBase(view);
              saving.reset();
            }}
          />
        )}
        {saving.error && !isProblem(saving.error, 'stale') && <ErrorNotice error={saving.error} />}
        <Group>
          <Button type="submit" loading={saving.isPending} disabled={isChanged && isDirty}>
            {t`Save the invitation`}
          </Button>
        </Group>
      </Stack>
    </form>
  );
}

const languageChoices = () => [
  { value: 'en', label: t`English` },
  { value: 'fr', label: t`French` },
  { value: 'es', label: t`Spanish` },
];

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
