import { Button, Group, NumberInput, SimpleGrid, Stack, Textarea } from '@mantine/core';
import { t } from '@lingui/core/macro';
import { writeReport } from '@sixstep/contract';
import { useRef } from 'react';
import { ErrorNotice } from '../../components/error-notice.tsx';
import { focusFirstRefused, refusedFields, useContractForm } from '../../lib/contract-form.ts';
import { tell } from '../../lib/toasts.ts';
import { OnBehalfFields } from '../cases/on-behalf-fields.tsx';
import { noWord, wordToSend } from '../cases/word-on-behalf.ts';
import { useWriteReport } from './workplan.queries.ts';
import type { ProgressReport } from './workplan-words.ts';

/** A report of progress, entered for who owes it. */
export function ReportForm({ number, report }: { number: string; report: ProgressReport }) {
  const isForOrganization = report.organization !== null;
  const writing = useWriteReport(number, report.id);
  const container = useRef<HTMLFormElement>(null);
  const { form, body } = useContractForm({
    schema: writeReport,
    initialValues: { ...fieldsOf(report.content), onBehalf: noWord() },
    toBody: ({ done, notDone, next, trainedWomen, trainedMen, onBehalf }) => ({
      done: done.trim(),
      notDone: notDone.trim() || null,
      next: next.trim() || null,
      trainedWomen: trainedWomen === '' ? null : trainedWomen,
      trainedMen: trainedMen === '' ? null : trainedMen,
      ...(isForOrganization && { onBehalf: wordToSend(onBehalf) }),
    }),
  });
  return (
    <form
      ref={container}
      noValidate
      aria-label={t`The report`}
      onSubmit={form.onSubmit(
        (values) =>
          writing.mutate(body(values), {
            onSuccess: () => tell(t`The report is entered.`),
            onError: (error) => form.setErrors(refusedFields(error)),
          }),
        () => focusFirstRefused(container.current),
      )}
    >
      <Stack gap="sm" mt="xs">
        <Textarea label={t`Done`} {...form.getInputProps('done')} />
        <Textarea label={t`Not done, and why (optional)`} {...form.getInputProps('notDone')} />
        <Textarea label={t`Next (optional)`} {...form.getInputProps('next')} />
        <SimpleGrid cols={{ base: 1, sm: 2 }}>
          <NumberInput
            label={t`Women trained (optional)`}
            min={0}
            allowDecimal={false}
            {...form.getInputProps('trainedWomen')}
          />
          <NumberInput
            label={t`Men trained (optional)`}
            min={0}
            allowDecimal={false}
            {...form.getInputProps('trainedMen')}
          />
        </SimpleGrid>
        {isForOrganization && <OnBehalfFields form={form} at="onBehalf" number={number} />}
        {writing.error && <ErrorNotice error={writing.error} />}
        <Group>
          <Button type="submit" variant="default" loading={writing.isPending}>
            {t`Save the report`}
          </Button>
        </Group>
      </Stack>
    </form>
  );
}

const fieldsOf = (content: ProgressReport['content']) => ({
  done: content?.done ?? '',
  notDone: content?.notDone ?? '',
  next: content?.next ?? '',
  trainedWomen: (content?.trainedWomen ?? '') as number | string,
  trainedMen: (content?.trainedMen ?? '') as number | string,
});
