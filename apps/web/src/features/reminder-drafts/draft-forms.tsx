import { Textarea, TextInput } from '@mantine/core';
import { t } from '@lingui/core/macro';
import { dropDraft, postponeDraft, type ReminderDraft } from '@sixstep/contract';
import { useContractForm } from '../../lib/contract-form.ts';
import { addDays, today } from '../../lib/dates.ts';
import { DecisionForm } from './decision-form.tsx';
import { useDecideDraft } from './reminder-drafts.queries.ts';

interface DraftFormProps {
  readonly number: string;
  readonly draft: ReminderDraft;
  readonly close: () => void;
}

/** On which day the reminder is looked at again. */
export function PostponeForm({ number, draft, close }: DraftFormProps) {
  const deciding = useDecideDraft(number, draft, 'postponement');
  const { form, body } = useContractForm({
    schema: postponeDraft,
    initialValues: { until: addDays(today(), 7) },
    toBody: (values) => values,
  });
  return (
    <DecisionForm
      {...{ form, body, deciding, close }}
      verb={t`Postpone`}
      done={t`The reminder is postponed.`}
    >
      <TextInput
        data-autofocus
        type="date"
        label={t`Look at it again on`}
        {...form.getInputProps('until')}
      />
    </DecisionForm>
  );
}

/** Why the reminder is not sent. */
export function DropForm({ number, draft, close }: DraftFormProps) {
  const deciding = useDecideDraft(number, draft, 'drop');
  const { form, body } = useContractForm({
    schema: dropDraft,
    initialValues: { reason: '' },
    toBody: (values) => values,
  });
  return (
    <DecisionForm
      {...{ form, body, deciding, close }}
      verb={t`Drop the reminder`}
      done={t`The reminder is dropped.`}
    >
      <Textarea
        data-autofocus
        label={t`Reason`}
        description={t`Such as: we met the minister yesterday.`}
        {...form.getInputProps('reason')}
      />
    </DecisionForm>
  );
}
