import { Button, Group, Stack, Textarea } from '@mantine/core';
import { t } from '@lingui/core/macro';
import { writeCountryNote, type CountryNoteView } from '@sixstep/contract';
import { ErrorNotice } from '../../components/error-notice.tsx';
import { refusedFields, useContractForm } from '../../lib/contract-form.ts';
import { useWriteNote } from './country-notes.queries.ts';

/** A new note, or one's own written anew. */
export function NoteForm({
  code,
  note = null,
  close,
}: {
  code: string;
  note?: CountryNoteView | null;
  close?: () => void;
}) {
  const writing = useWriteNote(code, note);
  const { form, body } = useContractForm({
    schema: writeCountryNote,
    initialValues: { text: note?.text ?? '' },
    toBody: (values) => values,
  });
  return (
    <form
      noValidate
      onSubmit={form.onSubmit((values) =>
        writing.mutate(body(values).text, {
          onSuccess: () => {
            form.reset();
            close?.();
          },
          onError: (error) => form.setErrors(refusedFields(error)),
        }),
      )}
    >
      <Stack gap="xs">
        <Textarea
          label={note === null ? t`A note among us` : t`The note`}
          autosize
          minRows={2}
          {...form.getInputProps('text')}
        />
        {writing.error && <ErrorNotice error={writing.error} />}
        <Group gap="xs">
          <Button type="submit" variant="default" loading={writing.isPending}>
            {note === null ? t`Write the note` : t`Keep the note`}
          </Button>
          {close && <Button variant="subtle" onClick={close}>{t`Cancel`}</Button>}
        </Group>
      </Stack>
    </form>
  );
}
