import { ActionIcon, Button, Group, Select, Stack, Textarea, TextInput } from '@mantine/core';
import { t } from '@lingui/core/macro';
import { IconTrash } from '@tabler/icons-react';
import { paths } from '@sixstep/contract';
import { expressionFields, nameOfAnswer } from '@sixstep/reference/expression-form';
import { formWords } from '@sixstep/reference/expression-form/words/en';
import { WrittenIn } from '../../../components/written-in.tsx';
import { addDays, today } from '../../../lib/dates.ts';
import { NothingForm, ReasonCodeField } from './plain.tsx';
import type { StepFormProps } from './step-form.ts';
import { StepFormShell } from './step-form-shell.tsx';
import { useStepForm } from './use-step-form.ts';
import { draftVersion, versionForm } from './version-meant.tsx';

/** Days that a country has to answer points, unless the manager gives another date: the service level of the state. */
const daysToAnswer = 30;

const noPoint = { field: null as string | null, question: '' };

function ReturnForm(props: StepFormProps) {
  const { record, shell } = useStepForm(props, {
    initialValues: {
      points: [noPoint],
      language: 'en',
      dueDate: addDays(today(), daysToAnswer),
    },
    toRecord: (values) => values,
  });
  const choices = expressionFields.map((field) => ({
    value: field,
    label: nameOfAnswer(formWords, field),
  }));
  return (
    <StepFormShell shell={shell}>
      <Stack gap="sm" component="ol" m={0} ps="md">
        {record.values.points.map((_, index) => (
          <li key={index}>
            <Stack gap="xs">
              <Group align="flex-end" wrap="nowrap">
                <Select
                  flex={1}
                  searchable
                  label={t`About`}
                  data={choices}
                  {...record.getInputProps(`points.${index}.field`)}
                />
                {record.values.points.length > 1 && (
                  <ActionIcon
                    variant="subtle"
                    size="lg"
                    aria-label={t`Remove point ${index + 1}`}
                    onClick={() => record.removeListItem('points', index)}
                  >
                    <IconTrash aria-hidden size={16} />
                  </ActionIcon>
                )}
              </Group>
              <Textarea label={t`Question`} {...record.getInputProps(`points.${index}.question`)} />
            </Stack>
          </li>
        ))}
      </Stack>
      <Group>
        <Button
          variant="default"
          size="xs"
          onClick={() => record.insertListItem('points', noPoint)}
        >
          {t`Add a point`}
        </Button>
      </Group>
      <WrittenIn {...record.getInputProps('language')} />
      <TextInput
        type="date"
        maw={260}
        label={t`To be answered by`}
        min={today()}
        {...record.getInputProps('dueDate')}
      />
    </StepFormShell>
  );
}

function DeclineForm(props: StepFormProps) {
  const { record, shell } = useStepForm(props, {
    initialValues: { criterion: null as string | null, reason: '', applyAgainOn: '' },
    toRecord: (values) => ({ ...values, applyAgainOn: values.applyAgainOn || null }),
  });
  return (
    <StepFormShell shell={shell}>
      <ReasonCodeField
        event="expression.decline"
        label={t`Criterion`}
        {...record.getInputProps('criterion')}
      />
      <Textarea
        label={t`Reason`}
        description={t`The country reads it.`}
        {...record.getInputProps('reason')}
      />
      <TextInput
        type="date"
        maw={260}
        label={t`It may apply again from`}
        description={t`Leave empty if no date can be given.`}
        min={today()}
        {...record.getInputProps('applyAgainOn')}
      />
    </StepFormShell>
  );
}

function DeferForm(props: StepFormProps) {
  const { record, shell } = useStepForm(props, {
    initialValues: { until: '', reason: '' },
    toRecord: ({ until, reason }) => ({ until, ...(reason.trim() && { reason }) }),
  });
  return (
    <StepFormShell shell={shell}>
      <TextInput
        type="date"
        maw={260}
        label={t`Until`}
        min={today()}
        {...record.getInputProps('until')}
      />
      <Textarea label={t`Reason (optional)`} {...record.getInputProps('reason')} />
    </StepFormShell>
  );
}

export const expressionForms = {
  'expression.start': NothingForm,
  'expression.submit': versionForm({ path: paths.expressionOfInterest, schema: draftVersion }),
  'expression.review': NothingForm,
  'expression.return': ReturnForm,
  'expression.accept': NothingForm,
  'expression.decline': DeclineForm,
  'expression.defer': DeferForm,
  'expression.resume': NothingForm,
};
