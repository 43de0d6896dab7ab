import { Button, Group, Stack, Text, Textarea } from '@mantine/core';
import { t } from '@lingui/core/macro';
import { writeClosingReport, type WorkplanView } from '@sixstep/contract';
import { useEffect, useRef, useState } from 'react';
import { ChangedMeanwhile } from '../../components/changed-meanwhile.tsx';
import { ErrorNotice } from '../../components/error-notice.tsx';
import { focusFirstRefused, refusedFields, useContractForm } from '../../lib/contract-form.ts';
import { isProblem } from '../../lib/problem-error.ts';
import { tell } from '../../lib/toasts.ts';
import { fieldsOf, toBody } from './closing-fields.ts';
import { OpenItemFields } from './open-item-fields.tsx';
import { useWriteClosingReport } from './workplan.queries.ts';

/** Writes the closing report. An acceptance meanwhile changes its version, but nothing that is written here. */
export function ClosingForm({
  number,
  closing,
  close,
  onSaved,
}: {
  number: string;
  closing: WorkplanView['closing'];
  /** Leaves the report as it is; not to be had while there is none. */
  close: (() => void) | null;
  onSaved: () => void;
}) {
  const content = closing?.content ?? null;
  const version = closing?.version ?? 0;
  const [base, setBase] = useState({ version, content });
  const saving = useWriteClosingReport(number);
  const container = useRef<HTMLFormElement>(null);
  const { form, body } = useContractForm({
    schema: writeClosingReport,
    initialValues: fieldsOf(content),
    toBody,
  });
  const isChanged = !saving.isPending && JSON.stringify(content) !== JSON.stringify(base.content);
  const isDirty = form.isDirty();
  const goOn = () => {
    setBase({ version, content });
    saving.reset();
  };
  const takeTheirs = () => {
    form.setValues(fieldsOf(content));
    form.resetDirty(fieldsOf(content));
    goOn();
  };
  useEffect(() => {
    if (isChanged && !isDirty) takeTheirs();
  });
  const isAccepted = Boolean(closing?.acceptedByCenter ?? closing?.acceptedByCountry);

  return (
    <form
      ref={container}
      noValidate
      aria-labelledby="closing-report"
      onSubmit={form.onSubmit(
        (values) =>
          saving.mutate(
            { content: body(values), version: isChanged ? base.version : version },
            {
              onSuccess: () => {
                tell(t`The closing report is saved.`);
                onSaved();
              },
              onError: (error) => form.setErrors(refusedFields(error)),
            },
          ),
        () => focusFirstRefused(container.current),
      )}
    >
      <Stack gap="md">
        {isAccepted && (
          <Text>{t`A change takes back what was accepted: both sides accept anew.`}</Text>
        )}
        <Textarea label={t`Results`} minRows={4} {...form.getInputProps('results')} />
        <Textarea label={t`Lessons`} {...form.getInputProps('lessons')} />
        <OpenItemFields form={form} />
        {isChanged && isDirty && <ChangedMeanwhile onTakeTheirs={takeTheirs} onKeepMine={goOn} />}
        {saving.error && !isProblem(saving.error, 'stale') && <ErrorNotice error={saving.error} />}
        <Group>
          <Button type="submit" loading={saving.isPending} disabled={isChanged && isDirty}>
            {t`Save the closing report`}
          </Button>
          {close && (
            <Button variant="default" onClick={close}>
              {t`Cancel`}
            </Button>
          )}
        </Group>
      </Stack>
    </form>
  );
}
