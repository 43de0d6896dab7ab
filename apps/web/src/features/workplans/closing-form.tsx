import { Button, Group, Stack, Text, Textarea } from '@mantine/core';
import { t } from '@lingui/core/macro';
import { writeClosingReport, type WorkplanView } from '@sixstep/contract';
import { KeptFormFoot } from '../cases/kept-form-foot.tsx';
import { useKeptForm } from '../cases/use-kept-form.ts';
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
  const draft = useKeptForm({
    number,
    noun: 'closing-report',
    schema: writeClosingReport,
    saved: { version: closing?.version ?? 0, content: closing?.content ?? null },
    toFields: fieldsOf,
    toBody,
    writing: useWriteClosingReport(number),
    savedIn: (answer) => ({
      version: answer.closing?.version ?? 0,
      content: answer.closing?.content ?? null,
    }),
    said: t`The closing report is saved.`,
    onSaved,
  });
  const { form, container, save } = draft;
  const isAccepted = Boolean(closing?.acceptedByCenter ?? closing?.acceptedByCountry);
  return (
    <form ref={container} noValidate aria-labelledby="closing-report" onSubmit={save}>
      <Stack gap="md">
        {isAccepted && (
          <Text>{t`A change takes back what was accepted: both sides accept anew.`}</Text>
        )}
        <Textarea label={t`Results`} minRows={4} {...form.getInputProps('results')} />
        <Textarea label={t`Lessons`} {...form.getInputProps('lessons')} />
        <OpenItemFields form={form} />
        <KeptFormFoot draft={draft} button={t`Save the closing report`} />
        {close && (
          <Group>
            <Button variant="default" onClick={close}>
              {t`Cancel`}
            </Button>
          </Group>
        )}
      </Stack>
    </form>
  );
}
