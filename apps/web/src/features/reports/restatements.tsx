import { Anchor, Group, Text, TextInput, Title } from '@mantine/core';
import { t } from '@lingui/core/macro';
import { paths, type Restatement } from '@sixstep/contract';
import { isState } from '@sixstep/process';
import { centerCalendar } from '@sixstep/reference';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { Answer } from '../../components/answer.tsx';
import { columnsOf, DataTable } from '../../components/data-table.tsx';
import { EmptyState } from '../../components/empty-state.tsx';
import { AnchorLink } from '../../components/links.tsx';
import { OneLine } from '../../components/one-line.tsx';
import { dateIn, showInstant } from '../../lib/dates.ts';
import { correctableWords, OldAndNew } from '../cases/line-corrections.tsx';
import { eventWords, stateWords } from '../cases/process-words.ts';
import { restatementsQuery } from './reports.queries.ts';

/** The month so far by the Center's days, by which a period is counted. */
function thisMonth() {
  const to = dateIn(centerCalendar.timeZone, new Date().toISOString());
  return { from: `${to.slice(0, 7)}-01`, to };
}

/** What of the histories was corrected or undone in a period: figures of earlier days may have been other than they are now. */
export function Restatements() {
  const [period, setPeriod] = useState(thisMonth);
  const isWhole = Boolean(period.from && period.to);
  const query = useQuery({
    ...restatementsQuery(period),
    enabled: isWhole,
    placeholderData: (before) => before,
  });
  return (
    <section aria-labelledby="restatements">
      <Title order={2} id="restatements" mb="xs">
        {t`Restatements`}
      </Title>
      <Group gap="xs" mb="md" align="flex-end">
        {(['from', 'to'] as const).map((end) => (
          <TextInput
            key={end}
            type="date"
            label={end === 'from' ? t`From` : t`To`}
            value={period[end]}
            onChange={({ currentTarget: { value } }) =>
              setPeriod((before) => ({ ...before, [end]: value }))
            }
          />
        ))}
        {isWhole && (
          <Anchor
            href={`${paths.restatementsTable}?${new URLSearchParams(period).toString()}`}
            underline="always"
            mb={8}
          >
            {t`Restatements as a table (CSV)`}
          </Anchor>
        )}
      </Group>
      <Answer query={query}>
        {({ items }) =>
          items.length === 0 ? (
            <EmptyState title={t`Nothing was restated in this period`}>
              {t`Corrections of histories and undone steps appear here.`}
            </EmptyState>
          ) : (
            <DataTable
              caption={t`Corrected and undone lines`}
              rows={items}
              columns={columns()}
              rowId={({ case: number, seq, what }) => `${number} ${seq} ${what}`}
            />
          )
        }
      </Answer>
    </section>
  );
}

function columns() {
  const column = columnsOf<Restatement>();
  return column.columns([
    column.accessor(({ country }) => country.name, {
      id: 'case',
      header: t`Case`,
      cell: ({ row: { original } }) => (
        <>
          <AnchorLink
            to="/cases/$number/{-$tab}"
            params={{ number: original.case, tab: 'history' }}
            hash={`event-${original.line}`}
          >
            {original.country.name}
          </AnchorLink>
          <Text size="sm" c="dimmed">
            {original.case}
          </Text>
        </>
      ),
    }),
    column.accessor(({ event }) => eventWords(event), { id: 'line', header: t`Line` }),
    column.accessor('what', {
      header: t`What`,
      cell: ({ row: { original } }) => <What restatement={original} />,
    }),
    column.accessor('at', {
      header: t`When`,
      cell: ({ getValue }) => <OneLine>{showInstant(getValue())}</OneLine>,
    }),
    column.accessor('by', { header: t`By` }),
    column.accessor('reason', { header: t`Reason` }),
  ]);
}

function What({ restatement: { what, old, new: value } }: { restatement: Restatement }) {
  if (what !== 'step') {
    return (
      <>
        {correctableWords(what)}: <OldAndNew change={{ what, old, new: value }} />
      </>
    );
  }
  return (
    <>
      {t`Undone`}: <del>{stateName(old)}</del> <ins>{stateName(value)}</ins>
    </>
  );
}

const stateName = (state: string | null): string =>
  state !== null && isState(state) ? stateWords(state) : '';
