import { Text, Title } from '@mantine/core';
import { plural, t } from '@lingui/core/macro';
import type { StepDuration } from '@sixstep/contract';
import { turns } from '@sixstep/process';
import { useQuery } from '@tanstack/react-query';
import { Answer } from '../../components/answer.tsx';
import { columnsOf, DataTable } from '../../components/data-table.tsx';
import { stepWords, turnWords } from '../cases/process-words.ts';
import type { ReportSearch } from './report-search.ts';
import { durationsQuery } from './reports.queries.ts';

/** How long cases stayed in each step, with what each median rests on and what it leaves out. */
export function Durations({ search }: { search: ReportSearch }) {
  const query = useQuery({ ...durationsQuery(search), placeholderData: (before) => before });
  return (
    <section aria-labelledby="durations">
      <Title order={2} id="durations" mb="xs">
        {t`Days in each step`}
      </Title>
      <Text mb="xs" maw={720}>
        {t`Medians of calendar days, over the stays that ended in the period, by the dates on which things happened, as corrected. Stays with an unknown date are left out.`}
      </Text>
      <Answer query={query} lines={6}>
        {({ items }) => (
          <DataTable
            caption={t`Medians by step`}
            rows={items}
            columns={columns(items)}
            rowId={({ step }) => step}
            minWidth={600}
          />
        )}
      </Answer>
    </section>
  );
}

function columns(durations: readonly StepDuration[]) {
  const column = columnsOf<StepDuration>();
  const shownTurns = turns.filter((turn) =>
    durations.some(({ turnMedianDays }) => turnMedianDays[turn] !== null),
  );
  return column.columns([
    column.accessor('step', {
      header: t`Step`,
      enableSorting: false,
      cell: ({ getValue }) => stepWords(getValue()),
    }),
    column.accessor(({ medianDays }) => medianDays ?? '–', { id: 'median', header: t`Median` }),
    column.accessor(basisWords, { id: 'basis', header: t`Rests on`, enableSorting: false }),
    ...shownTurns.map((turn) =>
      column.accessor(({ turnMedianDays }) => turnMedianDays[turn] ?? '–', {
        id: turn,
        header: turnWords(turn),
      }),
    ),
  ]);
}

function basisWords({ stays, leftOut, turnStays }: StepDuration): string {
  return [
    plural(stays, { one: '# stay', other: '# stays' }),
    ...(leftOut > 0 ? [t`${leftOut} left out`] : []),
    ...(turnStays < stays ? [t`by turn on ${turnStays}`] : []),
  ].join(', ');
}
