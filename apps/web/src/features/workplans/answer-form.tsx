import { Button, Group, Radio, Stack, Textarea } from '@mantine/core';
import { t } from '@lingui/core/macro';
import { answerDeliverable } from '@sixstep/contract';
import { useRef } from 'react';
import { ErrorNotice } from '../../components/error-notice.tsx';
import { focusFirstRefused, refusedFields, useContractForm } from '../../lib/contract-form.ts';
import { tell } from '../../lib/toasts.ts';
import { OnBehalfFields } from '../cases/on-behalf-fields.tsx';
import { noWord, wordToSend } from '../cases/word-on-behalf.ts';
import { useAnswerDeliverable } from './workplan.queries.ts';
import type { Deliverable } from './workplan-words.ts';

/** What the country said to a deliverable, entered for it. */
export function AnswerForm({ number, deliverable }: { number: string; deliverable: Deliverable }) {
  const answering = useAnswerDeliverable(number, deliverable.id);
  const container = useRef<HTMLFormElement>(null);
  const { form, body } = useContractForm({
    schema: answerDeliverable,
    initialValues: { answer: null as string | null, note: '', onBehalf: noWord() },
    toBody: ({ answer, note, onBehalf }) => ({
      answer,
      note: note.trim() || null,
      onBehalf: wordToSend(onBehalf),
    }),
  });
  return (
    <form
      ref={container}
      noValidate
      aria-label={t`The country's answer`}
      onSubmit={form.onSubmit(
        (values) =>
          answering.mutate(body(values), {
            onSuccess: () => tell(t`The answer is entered.`),
            onError: (error) => form.setErrors(refusedFields(error)),
          }),
        () => focusFirstRefused(container.current),
      )}
    >
      <Stack gap="sm">
        <Radio.Group label={t`The country's answer`} {...form.getInputProps('answer')}>
          <Radio mt={6} value="accept" label={t`It accepts the deliverable`} />
          <Radio mt={6} value="dispute" label={t`It disputes the deliverable`} />
        </Radio.Group>
        <Textarea
          label={t`In its words`}
          description={t`Needed when it disputes.`}
          {...form.getInputProps('note')}
          error={form.errors['note'] && t`Write what the country disputes`}
        />
        <OnBehalfFields form={form} at="onBehalf" number={number} />
        {answering.error && <ErrorNotice error={answering.error} />}
        <Group>
          <Button type="submit" loading={answering.isPending}>
            {t`Enter the answer`}
          </Button>
        </Group>
      </Stack>
    </form>
  );
}
