import { NumberInput, Radio, Select, Textarea, TextInput } from '@mantine/core';
import { t } from '@lingui/core/macro';
import { today } from '../../../lib/dates.ts';
import { useOpenAmendments } from './open-amendments.ts';
import { codesOf, NothingForm } from './plain.tsx';
import type { StepFormProps } from './step-form.ts';
import { StepFormShell } from './step-form-shell.tsx';
import { useStepForm } from './use-step-form.ts';

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
  /** Empty text while nothing stands in the field. */
  shiftDays: number | '';
  effect: string;
  reason: string;
}

const unchanged: Amendment = { kind: null, shiftDays: 0, effect: '', reason: '' };

function ProposeAmendmentForm(props: StepFormProps) {
  const { preset } = props;
  const { record, shell } = useStepForm(props, {
    initialValues: unchanged,
    toRecord: ({ shiftDays, ...values }) => ({
      ...values,
      shiftDays: Number(shiftDays),
      ...(typeof preset['activityId'] === 'string' && { activityId: preset['activityId'] }),
    }),
  });
  return (
    <StepFormShell shell={shell}>
      <Select
        label={t`What changes`}
        data={codesOf('amendment.propose')}
        {...record.getInputProps('kind')}
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
  const { record, shell } = useStepForm(props, {
    initialValues: {
      amendmentId: typeof preset['amendmentId'] === 'string' ? preset['amendmentId'] : null,
      decision: null as string | null,
      reason: '',
    },
    toRecord: ({ amendmentId, ...values }) => ({
      ...values,
      // Where only one is open there is nothing to choose.
      amendmentId: amendmentId ?? (amendments.length === 1 ? amendments[0]?.value : null),
    }),
  });
  return (
    <StepFormShell shell={shell}>
      {amendments.length > 1 && (
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
