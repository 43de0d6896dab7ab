import { Button, Group, Stack, Textarea } from '@mantine/core';
import { t } from '@lingui/core/macro';
import {
  consultationContent,
  type ConsultationContent,
  type ConsultationView,
} from '@sixstep/contract';
import { useEffect, useRef, useState } from 'react';
import { ChangedMeanwhile } from '../../components/changed-meanwhile.tsx';
import { ErrorNotice } from '../../components/error-notice.tsx';
import { focusFirstRefused, refusedFields, useContractForm } from '../../lib/contract-form.ts';
import { isProblem } from '../../lib/problem-error.ts';
import { tell } from '../../lib/toasts.ts';
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
  const { requested, version } = view;
  const [base, setBase] = useState({ version, content });
  const saving = useWriteRecord(number);
  const container = useRef<HTMLFormElement>(null);
  const { form, body } = useContractForm({
    schema: consultationContent,
    initialValues: fieldsOf(content, requested),
    toBody,
  });
  const isChanged = !saving.isPending && JSON.stringify(content) !== JSON.stringify(base.content);
  const isDirty = form.isDirty();
  const takeTheirs = () => {
    setBase({ version, content });
    form.setValues(fieldsOf(content, requested));
    form.resetDirty(fieldsOf(content, requested));
    saving.reset();
  };
  useEffect(() => {
    if (isChanged && !isDirty) takeTheirs();
  });

  return (
    <form
      ref={container}
      noValidate
      aria-labelledby="record"
      onSubmit={form.onSubmit(
        (values) =>
          saving.mutate(
            { content: body(values), version: isChanged ? base.version : version },
            {
              onSuccess: (saved) => {
                if (saved.content) setBase({ version: saved.version, content: saved.content });
                form.resetDirty(values);
                tell(t`The record is saved.`);
              },
              onError: (error) => form.setErrors(refusedFields(error)),
            },
          ),
        () => focusFirstRefused(container.current),
      )}
    >
      <Stack gap="lg">
        <Textarea label={t`Summary`} {...form.getInputProps('summary')} />
        <Textarea label={t`Constraints`} {...form.getInputProps('constraints')} />
        <Textarea label={t`Open questions`} {...form.getInputProps('openQuestions')} />
        <NeedFields form={form} />
        <ActionFields form={form} />
        {isChanged && isDirty && (
          <ChangedMeanwhile
            onTakeTheirs={takeTheirs}
            onKeepMine={() => {
              setBase({ version, content });
              saving.reset();
            }}
          />
        )}
        {saving.error && !isProblem(saving.error, 'stale') && <ErrorNotice error={saving.error} />}
        <Group>
          <Button type="submit" loading={saving.isPending} disabled={isChanged && isDirty}>
            {t`Save the record`}
          </Button>
        </Group>
      </Stack>
    </form>
  );
}
