import { Select, Textarea, TextInput } from '@mantine/core';
import { t } from '@lingui/core/macro';
import { overrideTargets } from '@sixstep/process';
import { addDays, today } from '../../../lib/dates.ts';
import { FileField } from '../file-field.tsx';
import { stateWords } from '../process-words.ts';
import { CorrectForm, UndoForm } from './history.tsx';
import { NothingForm, ReasonCodeField } from './plain.tsx';
import type { StepFormProps } from './step-form.ts';
import { StepFormShell } from './step-form-shell.tsx';
import { useStepForm } from './use-step-form.ts';

/** The farthest ahead that a hold may be looked at again, in days. */
const longestHold = 90;

function HoldForm(props: StepFormProps) {
  const { record, shell } = useStepForm(props, {
    initialValues: {
      reasonCode: null as string | null,
      reviewDate: addDays(today(), 30),
      note: '',
    },
    toRecord: ({ note, ...values }) => ({ ...values, ...(note.trim() && { note }) }),
  });
  return (
    <StepFormShell shell={shell}>
      <ReasonCodeField
        event={props.type === 'case.hold' ? 'case.hold' : 'case.prolongHold'}
        {...record.getInputProps('reasonCode')}
      />
      <TextInput
        type="date"
        maw={260}
        label={t`Look at it again on`}
        description={t`At most ${longestHold} days ahead. All clocks stop until then.`}
        min={today()}
        max={addDays(today(), longestHold)}
        {...record.getInputProps('reviewDate')}
      />
      <Textarea label={t`Note (optional)`} {...record.getInputProps('note')} />
    </StepFormShell>
  );
}

function WithdrawForm(props: StepFormProps) {
  const { record, shell } = useStepForm(props, {
    initialValues: { reason: '', letter: { text: '', fileId: null as string | null } },
    toRecord: ({ reason, letter }) => ({
      reason,
      letter: {
        ...(letter.text.trim() && { text: letter.text }),
        ...(letter.fileId && { fileId: letter.fileId }),
      },
    }),
  });
  return (
    <StepFormShell shell={shell}>
      <Textarea label={t`Reason`} {...record.getInputProps('reason')} />
      <Textarea
        label={t`Letter`}
        description={t`Its text, or the file below`}
        {...record.getInputProps('letter.text')}
      />
      <FileField
        label={t`Letter as a file`}
        number={props.kase.number}
        value={record.values.letter.fileId}
        onChange={(fileId) => record.setFieldValue('letter.fileId', fileId)}
        error={record.errors['letter.fileId']}
      />
    </StepFormShell>
  );
}

function CloseForm(props: StepFormProps) {
  const { record, shell } = useStepForm(props, {
    initialValues: { reasonCode: null as string | null, letter: '' },
    toRecord: (values) => values,
  });
  return (
    <StepFormShell shell={shell}>
      <ReasonCodeField event="case.close" {...record.getInputProps('reasonCode')} />
      <Textarea label={t`Letter to the country`} minRows={6} {...record.getInputProps('letter')} />
    </StepFormShell>
  );
}

function TerminateForm(props: StepFormProps) {
  const { record, shell } = useStepForm(props, {
    initialValues: { reason: '', results: '' },
    toRecord: (values) => values,
  });
  return (
    <StepFormShell shell={shell}>
      <Textarea label={t`Reason`} {...record.getInputProps('reason')} />
      <Textarea label={t`Results so far`} {...record.getInputProps('results')} />
    </StepFormShell>
  );
}

function OverrideForm(props: StepFormProps) {
  const { kase, preset } = props;
  const { record, shell } = useStepForm(props, {
    initialValues: {
      target: typeof preset['target'] === 'string' ? preset['target'] : null,
      reason: '',
    },
    toRecord: (values) => values,
  });
  const targets = overrideTargets(kase.state).map((state) => ({
    value: state,
    label: stateWords(state),
  }));
  return (
    <StepFormShell shell={shell}>
      <Select
        searchable
        label={t`Move the case to`}
        data={targets}
        {...record.getInputProps('target')}
      />
      <Textarea
        label={t`Reason`}
        description={t`At least 20 characters. It is shown in the history for ever.`}
        {...record.getInputProps('reason')}
      />
    </StepFormShell>
  );
}

export const caseForms = {
  'case.complete': NothingForm,
  'case.hold': HoldForm,
  'case.resume': NothingForm,
  'case.prolongHold': HoldForm,
  'case.withdraw': WithdrawForm,
  'case.close': CloseForm,
  'case.terminate': TerminateForm,
  'case.override': OverrideForm,
  'case.undo': UndoForm,
  'case.correct': CorrectForm,
};
