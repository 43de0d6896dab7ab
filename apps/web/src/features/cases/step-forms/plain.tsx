import { Select, Textarea } from '@mantine/core';
import { t } from '@lingui/core/macro';
import { reasonCodes, type ReasonedEvent } from '@sixstep/reference';
import type { StepFormProps } from './step-form.ts';
import { StepFormShell } from './step-form-shell.tsx';
import { useStepForm } from './use-step-form.ts';

/** A step with which nothing has to travel. */
export function NothingForm(props: StepFormProps) {
  const { shell } = useStepForm(props, { initialValues: {}, toRecord: () => undefined });
  return <StepFormShell shell={shell} />;
}

/** A step that wants a reason in words. */
export function ReasonForm(props: StepFormProps) {
  const { record, shell } = useStepForm(props, {
    initialValues: { reason: '' },
    toRecord: (values) => values,
  });
  return (
    <StepFormShell shell={shell}>
      <Textarea
        label={t`Reason`}
        description={t`It stands in the history for good.`}
        {...record.getInputProps('reason')}
      />
    </StepFormShell>
  );
}

/** The reason codes that an event may travel with, for a field of choice. */
export const codesOf = (event: ReasonedEvent): { value: string; label: string }[] =>
  reasonCodes[event].map(({ code, words }) => ({ value: code, label: words.en }));

/** A field of reason codes. */
export const ReasonCodeField = ({
  event,
  label = t`Reason`,
  ...input
}: {
  event: ReasonedEvent;
  label?: string;
}) => <Select label={label} data={codesOf(event)} {...input} />;
