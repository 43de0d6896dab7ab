import { Button, Group, Stack, Textarea, TextInput } from '@mantine/core';
import { t } from '@lingui/core/macro';
import { submitDeliverable } from '@sixstep/contract';
import { useRef } from 'react';
import { ErrorNotice } from '../../components/error-notice.tsx';
import { focusFirstRefused, refusedFields, useContractForm } from '../../lib/contract-form.ts';
import { tell } from '../../lib/toasts.ts';
import { useIsUploading } from '../../lib/upload-file.ts';
import { FileField } from '../cases/file-field.tsx';
import { OnBehalfFields } from '../cases/on-behalf-fields.tsx';
import { noWord, wordToSend } from '../cases/word-on-behalf.ts';
import { useSubmitDeliverable } from './workplan.queries.ts';

/** A deliverable that came by mail, or from a lead that has no account. */
export function SubmissionForm({
  number,
  id,
  isForOrganization,
}: {
  number: string;
  id: string;
  isForOrganization: boolean;
}) {
  const submitting = useSubmitDeliverable(number, id);
  const isUploading = useIsUploading();
  const container = useRef<HTMLFormElement>(null);
  const { form, body } = useContractForm({
    schema: submitDeliverable,
    initialValues: { fileId: null as string | null, link: '', note: '', onBehalf: noWord() },
    toBody: ({ fileId, link, note, onBehalf }) => ({
      fileId,
      link: link.trim() || null,
      note: note.trim() || null,
      ...(isForOrganization && { onBehalf: wordToSend(onBehalf) }),
    }),
  });
  return (
    <form
      ref={container}
      noValidate
      aria-label={t`Hand in the deliverable`}
      onSubmit={form.onSubmit(
        (values) =>
          submitting.mutate(body(values), {
            onSuccess: () => {
              tell(t`The deliverable is handed in; the country is to answer.`);
              form.reset();
            },
            onError: (error) => form.setErrors(refusedFields(error)),
          }),
        () => focusFirstRefused(container.current),
      )}
    >
      <Stack gap="sm" mt="xs">
        <FileField
          label={t`File`}
          number={number}
          value={form.values.fileId}
          onChange={(fileId) => form.setFieldValue('fileId', fileId)}
          error={form.errors['fileId']}
        />
        <TextInput
          type="url"
          label={t`Link`}
          description={t`It begins with https://`}
          {...form.getInputProps('link')}
        />
        <Textarea label={t`Note`} {...form.getInputProps('note')} />
        {isForOrganization && <OnBehalfFields form={form} at="onBehalf" number={number} />}
        {submitting.error && <ErrorNotice error={submitting.error} />}
        <Group>
          <Button
            type="submit"
            variant="default"
            loading={submitting.isPending}
            disabled={isUploading}
          >
            {t`Hand in`}
          </Button>
        </Group>
      </Stack>
    </form>
  );
}
