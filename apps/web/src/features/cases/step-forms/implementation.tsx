import { NumberInput, Radio, Select, Text, Textarea, TextInput } from '@mantine/core';
import { t } from '@lingui/core/macro';
import { today } from '../../../lib/dates.ts';
import { codesOf, NothingForm } from './plain.tsx';
import type { StepFormProps } from './step-form.ts';
import { StepFormShell } from './step-form-shell.tsx';
import { useStepForm } from './use-step-form.ts';
import { useActivitiesUnderWay, useOpenAmendments } from './workplan-choices.ts';

function StartForm(props: StepFormProps) {
  const { record, shell } = useStepForm(props, {
    initialValues: { kickOffDate: today() },
    toRecord: (values) => values,
  });
  return (
    <StepFormShell shell={shell}>
      <TextInput
        type="date"
        maw={260}
        label={t`Kick-off on`}
        {...record.getInputProps('kickOffDate')}
      />
    </StepFormShell>
  );
}

interface Amendment extends Record<string, unknown> {
  kind: string | null;
  /** All activities where none is chosen. */
  activityId: string | null;
  /** Empty text while nothing stands in the field. */
  shiftDays: number | '';
  effect: string;
  reason: string;
}

const unchanged: Amendment = {
  kind: null,
  activityId: null,
  shiftDays: 0,
  effect: '',
  reason: '',
};

function ProposeAmendmentForm(props: StepFormProps) {
  const activities = useActivitiesUnderWay(props.kase.number);
  const { record, shell } = useStepForm(props, {
    initialValues: unchanged,
    toRecord: ({ shiftDays, activityId, ...values }) => ({
      ...values,
      shiftDays: Number(shiftDays),
      ...(activityId && { activityId }),
    }),
  });
  return (
    <StepFormShell shell={shell}>
      <Select
        label={t`What changes`}
        data={codesOf('amendment.propose')}
        {...record.getInputProps('kind')}
      />
      <Select
        clearable
        clearButtonProps={{ 'aria-label': t`All activities` }}
        label={t`Activity`}
        description={t`Leave empty when it concerns all of them.`}
        data={activities}
        {...record.getInputProps('activityId')}
      />
      <NumberInput
        maw={260}
        label={t`Days by which dates shift`}
        description={t`0 if none does`}
        allowDecimal={false}
        {...record.getInputProps('shiftDays')}
      />
      <Textarea
        label={t`Effect`}
        description={t`On activities, deliverables and indicators`}
        {...record.getInputProps('effect')}
      />
      <Textarea label={t`Reason`} {...record.getInputProps('reason')} />
    </StepFormShell>
  );
}

function SettleAmendmentForm(props: StepFormProps) {
  const { kase, preset } = props;
  const amendments = useOpenAmendments(kase.number);
  const meant = amendments.find(({ value }) => value === preset['amendmentId']);
  const { record, shell } = useStepForm(props, {
    initialValues: {
      amendmentId: null as string | null,
      decision: null as string | null,
      reason: '',
    },
    toRecord: ({ amendmentId, ...values }) => ({
      ...values,
      // Where only one is open there is nothing to choose.
      amendmentId:
        preset['amendmentId'] ??
        amendmentId ??
        (amendments.length === 1 ? amendments[0]?.value : null),
    }),
  });
  return (
    <StepFormShell shell={shell}>
      {meant && <Text>{meant.label}</Text>}
      {!meant && amendments.length > 1 && (
        <Select label={t`Amendment`} data={amendments} {...record.getInputProps('amendmentId')} />
      )}
      <Radio.Group label={t`Decision`} {...record.getInputProps('decision')}>
        <Radio mt={6} value="approved" label={t`Approve`} />
        <Radio mt={6} value="rejected" label={t`Reject`} />
      </Radio.Group>
      <Textarea label={t`Reason`} {...record.getInputProps('reason')} />
    </StepFormShell>
  );
}

export const implementationForms = {
  'implementation.start': StartForm,
  'amendment.propose': ProposeAmendmentForm,
  'amendment.settle': SettleAmendmentForm,
  'implementation.finish': NothingForm,
};
