import { Stack, Textarea } from '@mantine/core';
import { t } from '@lingui/core/macro';
import {
  consultationContent,
  type ConsultationContent,
  type ConsultationView,
} from '@sixstep/contract';
import { KeptFormFoot } from '../cases/kept-form-foot.tsx';
import { useKeptForm } from '../cases/use-kept-form.ts';
import { ActionFields } from './action-fields.tsx';
import { useWriteRecord } from './consultations.queries.ts';
import { NeedFields } from './need-fields.tsx';
import { fieldsOf, toBody } from './record-fields.ts';

/** The draft of the record. A meeting that is added meanwhile changes the version, but nothing that is written here. */
export function RecordForm({
  number,
  view,
  content,
}: {
  number: string;
  view: ConsultationView;
  content: ConsultationContent;
}) {
  const draft = useKeptForm({
    number,
    noun: 'consultations',
    schema: consultationContent,
    saved: { version: view.version, content },
    toFields: (now) => fieldsOf(now, view.requested),
    toBody,
    writing: useWriteRecord(number),
    savedIn: (answer) => answer,
    said: t`The record is saved.`,
  });
  const { form, container, save } = draft;
  return (
    <form ref={container} noValidate aria-labelledby="record" onSubmit={save}>
      <Stack gap="lg">
        <Textarea label={t`Summary`} {...form.getInputProps('summary')} />
        <Textarea label={t`Constraints`} {...form.getInputProps('constraints')} />
        <Textarea label={t`Open questions`} {...form.getInputProps('openQuestions')} />
        <NeedFields form={form} />
        <ActionFields form={form} />
        <KeptFormFoot draft={draft} button={t`Save the record`} />
      </Stack>
    </form>
  );
}
