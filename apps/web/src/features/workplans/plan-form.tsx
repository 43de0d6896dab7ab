import { NumberInput, SimpleGrid, Stack, Text, TextInput } from '@mantine/core';
import { t } from '@lingui/core/macro';
import { setWorkplan, type WorkplanView } from '@sixstep/contract';
import { KeptFormFoot } from '../cases/kept-form-foot.tsx';
import { useKeptForm } from '../cases/use-kept-form.ts';
import { useSetPlan } from './workplan.queries.ts';

/** Months between two reports where nobody has chosen yet: the default of the process handbook. */
const usualRhythm = 6;

/** The rhythm of the reports and the end. */
export function PlanForm({ number, view }: { number: string; view: WorkplanView }) {
  const draft = useKeptForm({
    number,
    noun: 'workplan',
    schema: setWorkplan,
    saved: { version: view.version, content: planIn(view) },
    toFields: fieldsOf,
    toBody: ({ reportingRhythmMonths, endsOn }) => ({
      reportingRhythmMonths: reportingRhythmMonths === '' ? null : reportingRhythmMonths,
      endsOn: endsOn || null,
    }),
    writing: useSetPlan(number),
    savedIn: (answer) => ({ version: answer.version, content: planIn(answer) }),
    said: t`The work plan is saved.`,
  });
  const { form, container, save } = draft;
  const isLaidOut = view.kickOffOn !== null;
  return (
    <form ref={container} noValidate aria-labelledby="plan" onSubmit={save}>
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
        <KeptFormFoot draft={draft} button={t`Save the work plan`} />
      </Stack>
    </form>
  );
}

type Plan = Pick<WorkplanView, 'reportingRhythmMonths' | 'endsOn'>;

const planIn = ({ reportingRhythmMonths, endsOn }: WorkplanView): Plan => ({
  reportingRhythmMonths,
  endsOn,
});

const fieldsOf = ({ reportingRhythmMonths, endsOn }: Plan) => ({
  reportingRhythmMonths: (reportingRhythmMonths ?? usualRhythm) as number | string,
  endsOn: endsOn ?? '',
});
