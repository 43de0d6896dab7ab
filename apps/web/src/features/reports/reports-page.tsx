import { Anchor, Grid, Stack, Text } from '@mantine/core';
import { t } from '@lingui/core/macro';
import { paths } from '@sixstep/contract';
import { useQuery } from '@tanstack/react-query';
import { useSearch } from '@tanstack/react-router';
import { Answer } from '../../components/answer.tsx';
import { PageHeader } from '../../components/page-header.tsx';
import { showInstant } from '../../lib/dates.ts';
import { stateWords, stepWords, turnWords } from '../cases/process-words.ts';
import { regionName } from '../cases/reference-words.ts';
import { isEnded, steps, turns } from '@sixstep/process';
import { TurnMark } from '../cases/turn-mark.tsx';
import { ConfirmedBy } from '../confirmations/confirmed-by.tsx';
import { Durations } from './durations.tsx';
import { Figures } from './figures.tsx';
import { HeadlineFigures } from './headline-figures.tsx';
import { HowCounted } from './how-counted.tsx';
import { ReportFilter } from './report-filter.tsx';
import { pipelineReportQuery } from './reports.queries.ts';
import { Restatements } from './restatements.tsx';

/** Pipeline figures for any instant; every number opens the list that makes it. */
export function ReportsPage() {
  const search = useSearch({ from: '/staff/reports' });
  const query = useQuery({ ...pipelineReportQuery(search), placeholderData: (before) => before });
  const { region, component } = search;
  return (
    <>
      <PageHeader title={t`Pipeline figures`} />
      <ReportFilter search={search} />
      <Answer query={query} lines={10}>
        {({ asOf, counts, truth, compareTo }) => {
          // The list that a number opens is the one of the instant that was counted, also when "now" was asked.
          const base = { asOf, region, component };
          const before = compareTo?.counts;
          return (
            <>
              <Text c="dimmed" mb="md">
                {compareTo
                  ? t`As of ${showInstant(asOf)}, compared with ${showInstant(compareTo.asOf)}`
                  : t`As of ${showInstant(asOf)}`}{' '}
                <Anchor href={tableAt({ ...base, compareTo: compareTo?.asOf })} underline="always">
                  {t`Download as a table (CSV)`}
                </Anchor>
              </Text>
              <HeadlineFigures counts={counts} truth={truth} before={before} base={base} />
              <Grid gap="xl" mt="lg">
                <Grid.Col span={{ base: 12, md: 6 }}>
                  <Figures
                    title={t`Open cases by step`}
                    base={{ ...base, ended: 'false' }}
                    rows={inOrder(counts.bySteps, ({ step }) => steps.indexOf(step)).map(
                      ({ step, count }) => ({
                        key: step,
                        words: stepWords(step),
                        count,
                        before: before?.bySteps.find((row) => row.step === step)?.count,
                        filter: { step },
                      }),
                    )}
                    isCompared={Boolean(before)}
                  />
                  <Figures
                    title={t`Open cases by turn`}
                    base={{ ...base, ended: 'false' }}
                    rows={inOrder(counts.byTurns, ({ turn }) => turns.indexOf(turn)).map(
                      ({ turn, count }) => ({
                        key: turn,
                        words: turnWords(turn),
                        mark: <TurnMark turn={turn} />,
                        count,
                        before: before?.byTurns.find((row) => row.turn === turn)?.count,
                        filter: { turn },
                      }),
                    )}
                    isCompared={Boolean(before)}
                  />
                  <Figures
                    title={t`Open cases by region`}
                    base={{ ...base, ended: 'false' }}
                    rows={counts.byRegions.map((row) => ({
                      key: row.region,
                      words: regionName(row.region),
                      count: row.count,
                      before: before?.byRegions.find((other) => other.region === row.region)?.count,
                      filter: { region: row.region },
                    }))}
                    isCompared={Boolean(before)}
                  />
                </Grid.Col>
                <Grid.Col span={{ base: 12, md: 6 }}>
                  <Figures
                    title={t`All cases by state`}
                    base={base}
                    rows={counts.byStates.map(({ state, count }) => ({
                      key: state,
                      words: stateWords(state),
                      count,
                      before: before?.byStates.find((row) => row.state === state)?.count,
                      filter: { state, ended: isEnded(state) ? 'true' : 'false' },
                    }))}
                    isCompared={Boolean(before)}
                  />
                </Grid.Col>
              </Grid>
            </>
          );
        }}
      </Answer>
      <Stack gap="xl" mt="xl">
        <Durations search={search} />
        <HowCounted />
        <ConfirmedBy />
        <Restatements />
      </Stack>
    </>
  );
}

/** The same figures for a spreadsheet. */
function tableAt(question: Readonly<Record<string, string | undefined>>): string {
  const given = Object.entries(question).filter((entry): entry is [string, string] => !!entry[1]);
  return `${paths.pipelineTable}?${new URLSearchParams(given).toString()}`;
}

/** In the order in which people know them, whatever the order of the answer. */
const inOrder = <Row,>(rows: readonly Row[], place: (row: Row) => number): Row[] =>
  rows.toSorted((a, b) => place(a) - place(b));
