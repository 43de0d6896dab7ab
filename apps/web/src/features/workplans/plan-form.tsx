import { Button, Group, NumberInput, SimpleGrid, Stack, Text, TextInput } from '@mantine/core';
import { t } from '@lingui/core/macro';
import { setWorkplan, type WorkplanView } from '@sixstep/contract';
import { useEffect, useRef, useState } from 'react';
import { ChangedMeanwhile } from '../../components/changed-meanwhile.tsx';
import { ErrorNotice } from '../../components/error-notice.tsx';
import { focusFirstRefused, refusedFields, useContractForm } from '../../lib/contract-form.ts';
import { isProblem } from '../../lib/problem-error.ts';
import { tell } from '../../lib/toasts.ts';
import { useSetPlan } from './workplan.queries.ts';

/** Months between two reports where nobody has chosen yet: the default of the process handbook. */
const usualRhythm = 6;

/** The rhythm of the reports and the end. */
export function PlanForm({ number, view }: { number: string; view: WorkplanView }) {
  const [seenVersion, setSeenVersion] = useState(view.version);
  const saving = useSetPlan(number);
  const container = useRef<HTMLFormElement>(null);
  const { form, body } = useContractForm({
    schema: setWorkplan,
    initialValues: fieldsOf(view),
    toBody: ({ reportingRhythmMonths, endsOn }) => ({
      reportingRhythmMonths: reportingRhythmMonths === '' ? null : reportingRhythmMonths,
      endsOn: endsOn || null,
    }),
  });
  const isChanged = !saving.isPending && view.version !== seenVersion;
  const isDirty = form.isDirty();
  const isLaidOut = view.kickOffOn !== null;
  const goOn = () => {
    setSeenVersion(view.version);
    saving.reset();
  };
  const takeTheirs = () => {
    form.setValues(fieldsOf(view));
    form.resetDirty(fieldsOf(view));
    goOn();
  };
  useEffect(() => {
    if (isChanged && !isDirty) takeTheirs();
  });

  return (
    <form
      ref={container}
      noValidate
      aria-labelledby="plan"
      onSubmit={form.onSubmit(
        (values) =>
          saving.mutate(
            { plan: body(values), version: seenVersion },
            {
              onSuccess: (saved) => {
                setSeenVersion(saved.version);
                form.resetDirty(values);
                tell(t`The work plan is saved.`);
              },
              onError: (error) => form.setErrors(refusedFields(error)),
            },
          ),
        () => focusFirstRefused(container.current),
      )}
    >
      <Stack gap="md">
        {view.reportingRhythmMonths === null && (
          <Text c="dimmed">{t`It is not set yet: nothing counts before it is saved.`}</Text>
        )}
        <SimpleGrid cols={{ base: 1, sm: 2 }} maw={640}>
          <NumberInput
            label={t`Months between two reports`}
            description={
              isLaidOut
                ? t`It counts for reports that are laid out later.`
                : t`The reports are laid out when the implementation starts.`
            }
            min={1}
            max={12}
            allowDecimal={false}
            {...form.getInputProps('reportingRhythmMonths')}
          />
          <TextInput
            type="date"
            label={isLaidOut ? t`Ends on` : t`Ends on (optional)`}
            description={
              isLaidOut
                ? t`The reports that are laid out stay as they are.`
                : t`12 months after the kick-off when left empty.`
            }
            {...form.getInputProps('endsOn')}
          />
        </SimpleGrid>
        {isChanged && isDirty && <ChangedMeanwhile onTakeTheirs={takeTheirs} onKeepMine={goOn} />}
        {saving.error && !isProblem(saving.error, 'stale') && <ErrorNotice error={saving.error} />}
        <Group>
          <Button type="submit" loading={saving.isPending} disabled={isChanged && isDirty}>
            {t`Save the work plan`}
          </Button>
        </Group>
      </Stack>
    </form>
  );
}

const fieldsOf = ({ reportingRhythmMonths, endsOn }: WorkplanView) => ({
  reportingRhythmMonths: (reportingRhythmMonths ?? usualRhythm) as number | string,
  endsOn: endsOn ?? '',
});
