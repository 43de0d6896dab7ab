import { Button, Group, Text } from '@mantine/core';
import { t } from '@lingui/core/macro';
import type { CaseFilter, CaseSummary } from '@sixstep/contract';
import { useQuery } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { AnchorLink } from '../../components/links.tsx';
import { Answer } from '../../components/answer.tsx';
import { columnsOf, DataTable } from '../../components/data-table.tsx';
import { OneLine } from '../../components/one-line.tsx';
import { Age } from '../cases/age.tsx';
import { casesQuery } from '../cases/cases.queries.ts';
import { CountryName } from '../cases/country-name.tsx';
import { HoldMark } from '../cases/hold-mark.tsx';
import { eventWords, stateWords } from '../cases/process-words.ts';
import { componentName, regionName } from '../cases/reference-words.ts';
import { useStepDialog } from '../cases/step-dialog.tsx';
import { TurnMark } from '../cases/turn-mark.tsx';
import { FollowUpKeys } from '../contacts/follow-up-keys.tsx';
import { LastContact, NextAction } from '../contacts/follow-up-marks.tsx';
import { showDate } from '../../lib/dates.ts';
import { NoCases } from './no-cases.tsx';
import { tableFilter, type PipelineSearch } from './pipeline-search.ts';
import { useChanged } from './use-changed.ts';

/** The cases of the filter as rows, in the order that the address names, a page at a time. */
export function CaseTable({ search }: { search: PipelineSearch }) {
  const query = useQuery({
    ...casesQuery(tableFilter(search)),
    placeholderData: (before) => before,
  });
  const changed = useChanged(query.data?.items);
  const navigate = useNavigate({ from: '/pipeline' });
  const go = (change: Partial<PipelineSearch>) =>
    void navigate({ search: (before: PipelineSearch) => ({ ...before, ...change }) });

  return (
    <Answer query={query} lines={10}>
      {({ items, total, nextCursor }) =>
        items.length === 0 ? (
          <NoCases />
        ) : (
          <FollowUpKeys cases={items}>
            <DataTable
              caption={t`Cases`}
              rows={items}
              columns={columns()}
              rowId={({ number }) => number}
              isMarked={({ number }) => changed.has(number)}
              sort={sortOf(search.sort)}
              onSort={(sort) => go({ sort: sort ? asText(sort) : undefined, cursor: undefined })}
              minWidth={1320}
            />
            <Group mt="sm" gap="sm">
              <Text c="dimmed">{t`${total} cases in all`}</Text>
              {search.cursor && (
                <Button
                  variant="default"
                  size="xs"
                  onClick={() => go({ cursor: undefined })}
                >{t`First page`}</Button>
              )}
              {nextCursor && (
                <Button
                  variant="default"
                  size="xs"
                  onClick={() => go({ cursor: nextCursor })}
                >{t`Next page`}</Button>
              )}
            </Group>
          </FollowUpKeys>
        )
      }
    </Answer>
  );
}

const column = columnsOf<CaseSummary>();

const columns = () =>
  column.columns([
    column.accessor((kase) => kase.country.name, {
      id: 'country',
      header: t`Country`,
      cell: ({ row }) => (
        <AnchorLink
          to="/cases/$number/{-$tab}"
          params={{ number: row.original.number, tab: undefined }}
          data-case={row.original.number}
          underline="hover"
          inherit
        >
          <CountryName country={row.original.country} />
        </AnchorLink>
      ),
    }),
    column.accessor('number', {
      header: t`Number`,
      cell: ({ getValue }) => <OneLine>{getValue()}</OneLine>,
    }),
    column.accessor((kase) => kase.country.region, {
      id: 'region',
      header: t`Region`,
      enableSorting: false,
      cell: ({ getValue }) => regionName(getValue()),
    }),
    column.accessor('state', {
      header: t`State`,
      cell: ({ row }) => (
        <Group gap={6}>
          {stateWords(row.original.state)}
          {row.original.onHold && <HoldMark reviewOn={row.original.holdReviewOn} />}
        </Group>
      ),
    }),
    column.accessor('turn', {
      header: t`Turn`,
      enableSorting: false,
      cell: ({ row }) => (row.original.step ? <TurnMark turn={row.original.turn} /> : ''),
    }),
    column.accessor('stateSince', {
      header: t`Since`,
      cell: ({ getValue }) => <OneLine>{showDate(getValue())}</OneLine>,
    }),
    column.accessor('age', {
      header: t`Age`,
      cell: ({ row }) =>
        row.original.step ? (
          <OneLine>
            <Age kase={row.original} />
          </OneLine>
        ) : (
          ''
        ),
    }),
    column.accessor((kase) => kase.manager?.name ?? '', {
      id: 'manager',
      header: t`Manager`,
      enableSorting: false,
    }),
    column.accessor('components', {
      header: t`Components`,
      enableSorting: false,
      cell: ({ getValue }) => getValue().map(componentName).join(', '),
    }),
    column.display({
      id: 'lastContact',
      header: t`Last contact`,
      cell: ({ row }) => <LastContact kase={row.original} />,
    }),
    column.display({
      id: 'nextAction',
      header: t`Next action`,
      cell: ({ row }) => <NextAction kase={row.original} />,
    }),
    column.display({
      id: 'next',
      header: t`Next step`,
      cell: ({ row }) => <NextStepOfRow kase={row.original} />,
    }),
  ]);

function NextStepOfRow({ kase }: { kase: CaseSummary }) {
  const open = useStepDialog();
  const { next, number } = kase;
  if (!next) return null;
  if (!next.allowed)
    return (
      <Text size="sm" c="dimmed">
        {next.reasons[0]?.words}
      </Text>
    );
  return (
    <Button
      variant="default"
      size="compact-sm"
      onClick={() => open({ number, type: next.type, onBehalf: next.onBehalf })}
    >
      {eventWords(next.type)}
    </Button>
  );
}

type SortText = CaseFilter['sort'];

const sortOf = (sort: SortText) =>
  sort ? { id: sort.replace('-', ''), desc: sort.startsWith('-') } : null;

const asText = ({ id, desc }: { id: string; desc: boolean }): SortText => `${desc ? '-' : ''}${id}`;
