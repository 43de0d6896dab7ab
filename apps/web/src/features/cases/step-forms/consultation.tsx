import { Textarea } from '@mantine/core';
import { t } from '@lingui/core/macro';
import { consultationView, paths } from '@sixstep/contract';
import * as z from 'zod/mini';
import { NothingForm, ReasonForm } from './plain.tsx';
import type { StepFormProps } from './step-form.ts';
import { StepFormShell } from './step-form-shell.tsx';
import { useStepForm } from './use-step-form.ts';
import { draftVersion, versionForm } from './version-meant.tsx';

function ContestForm(props: StepFormProps) {
  const { record, shell } = useStepForm(props, {
    initialValues: { comments: '' },
    toRecord: (values) => values,
  });
  return (
    <StepFormShell shell={shell}>
      <Textarea label={t`What the country asks to correct`} {...record.getInputProps('comments')} />
    </StepFormShell>
  );
}

function EndForm(props: StepFormProps) {
  const { record, shell } = useStepForm(props, {
    initialValues: { reason: '', discussed: '' },
    toRecord: (values) => values,
  });
  return (
    <StepFormShell shell={shell}>
      <Textarea
        label={t`Reason`}
        description={t`The country reads it.`}
        {...record.getInputProps('reason')}
      />
      <Textarea label={t`What was discussed`} {...record.getInputProps('discussed')} />
    </StepFormShell>
  );
}

/** The country confirms the record as it was sent, not the draft that may have gone on since. */
const sentRecord = z.pipe(
  consultationView,
  z.transform(({ sent }) => sent?.number ?? null),
);

export const consultationForms = {
  'consultation.schedule': NothingForm,
  'consultation.record': NothingForm,
  'consultation.send': versionForm({ path: paths.consultations, schema: draftVersion }),
  'consultation.contest': ContestForm,
  'consultation.confirm': versionForm({ path: paths.consultations, schema: sentRecord }),
  'consultation.proceed': ReasonForm,
  'consultation.end': EndForm,
  'consultation.reopen': ReasonForm,
};
