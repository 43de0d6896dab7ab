import { Button, Checkbox, Group, SimpleGrid, Stack, Text, Textarea } from '@mantine/core';
import { t } from '@lingui/core/macro';
import { writeTranslation, type WaitingText } from '@sixstep/contract';
import { useRef } from 'react';
import { ErrorNotice } from '../../components/error-notice.tsx';
import { focusFirstRefused, refusedFields, useContractForm } from '../../lib/contract-form.ts';
import { languageName } from '../../lib/language-name.ts';
import { tell } from '../../lib/toasts.ts';
import { usePerson } from '../session/person.tsx';
import { useWriteTranslation } from './translations.queries.ts';
import classes from './translations.module.css';

/** A text with the translation that it waits for, side by side; what was translated before is the beginning. */
export function TranslationForm({ source, close }: { source: WaitingText; close: () => void }) {
  const before = source.translations.find(({ language }) => language === source.into);
  const writing = useWriteTranslation(source.number, before?.version ?? 0);
  const mayApprove = usePerson().role === 'programManager' && source.side === 'country';
  const container = useRef<HTMLFormElement>(null);
  const { form, body } = useContractForm({
    schema: writeTranslation,
    initialValues: { text: before?.text ?? '', isApproved: false, note: '' },
    toBody: ({ text, isApproved, note }) => ({
      kind: source.kind,
      subject: source.subject,
      language: source.into,
      text,
      standing: isApproved ? 'approved' : 'courtesy',
      note: isApproved ? note : null,
      textHash: source.textHash,
    }),
  });
  return (
    <form
      ref={container}
      noValidate
      onSubmit={form.onSubmit(
        (values) =>
          writing.mutate(body(values), {
            onSuccess: () => {
              tell(t`The translation is kept.`);
              close();
            },
            onError: (error) => form.setErrors(refusedFields(error)),
          }),
        () => focusFirstRefused(container.current),
      )}
    >
      <Stack gap="sm">
        <SimpleGrid cols={{ base: 1, sm: 2 }}>
          <div>
            <Text fw={500}>{t`As it was written`}</Text>
            <p className={classes.words} lang={source.language ?? undefined}>
              {source.text}
            </p>
          </div>
          <Textarea
            data-autofocus
            label={t`In ${languageName(source.into)}`}
            autosize
            minRows={4}
            {...form.getInputProps('text')}
          />
        </SimpleGrid>
        {mayApprove && (
          <Checkbox
            label={t`The country has approved it`}
            {...form.getInputProps('isApproved', { type: 'checkbox' })}
            error={form.errors['standing']}
          />
        )}
        {form.values.isApproved && (
          <Textarea label={t`How it was approved`} autosize {...form.getInputProps('note')} />
        )}
        {writing.error && <ErrorNotice error={writing.error} />}
        <Group>
          <Button type="submit" loading={writing.isPending}>
            {t`Keep the translation`}
          </Button>
          <Button variant="subtle" onClick={close}>
            {t`Cancel`}
          </Button>
        </Group>
      </Stack>
    </form>
  );
}
