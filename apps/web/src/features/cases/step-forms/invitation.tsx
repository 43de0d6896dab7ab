import { Textarea } from '@mantine/core';
import { t } from '@lingui/core/macro';
import { NothingForm, ReasonCodeField, ReasonForm } from './plain.tsx';
import type { StepFormProps } from './step-form.ts';
import { StepFormShell } from './step-form-shell.tsx';
import { useStepForm } from './use-step-form.ts';

function RenewForm(props: StepFormProps) {
  const { record, shell } = useStepForm(props, {
    initialValues: { reasonCode: null as string | null },
    toRecord: (values) => values,
  });
  return (
    <StepFormShell shell={shell}>
      <ReasonCodeField event="invitation.renew" {...record.getInputProps('reasonCode')} />
    </StepFormShell>
  );
}

function DeclineForm(props: StepFormProps) {
  const { record, shell } = useStepForm(props, {
    initialValues: { reasonCode: null as string | null, note: '' },
    toRecord: ({ reasonCode, note }) => ({ reasonCode, ...(note.trim() && { note }) }),
  });
  return (
    <StepFormShell shell={shell}>
      <ReasonCodeField event="invitation.decline" {...record.getInputProps('reasonCode')} />
      <Textarea label={t`In the country's words (optional)`} {...record.getInputProps('note')} />
    </StepFormShell>
  );
}

export const invitationForms = {
  'invitation.submit': NothingForm,
  'invitation.approve': NothingForm,
  'invitation.return': ReasonForm,
  'invitation.remind': NothingForm,
  'invitation.lapse': NothingForm,
  'invitation.renew': RenewForm,
  'invitation.cancel': ReasonForm,
  'invitation.decline': DeclineForm,
};
