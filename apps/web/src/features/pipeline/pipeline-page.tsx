import { Group, SegmentedControl } from '@mantine/core';
import { t } from '@lingui/core/macro';
import { useNavigate, useSearch } from '@tanstack/react-router';
import { PageHeader } from '../../components/page-header.tsx';
import { Board } from './board.tsx';
import { CaseTable } from './case-table.tsx';
import { FilterBar } from './filter-bar.tsx';
import { FilterSentence } from './filter-sentence.tsx';
import { MoveProvider } from './move-case.tsx';
import { filterOf } from './pipeline-search.ts';

/** All cases as a board or a table; what is filtered stands in the address and is the same for both. */
export function PipelinePage() {
  const search = useSearch({ from: '/staff/pipeline' });
  const navigate = useNavigate({ from: '/pipeline' });
  const filter = filterOf(search);
  // What stood at an instant in the past is a list: nobody moves it.
  const view = search.asOf ? 'table' : (search.view ?? 'board');
  return (
    <MoveProvider>
      <PageHeader title={t`Pipeline`}>
        {!search.asOf && (
          <SegmentedControl
            aria-label={t`Show as`}
            value={view}
            data={[
              { value: 'board', label: t`Board` },
              { value: 'table', label: t`Table` },
            ]}
            onChange={(chosen) =>
              void navigate({
                search: { ...filter, view: chosen === 'table' ? 'table' : undefined },
              })
            }
          />
        )}
      </PageHeader>
      <Group mb="sm" gap="xs" data-not-printed>
        <FilterBar filter={filter} />
      </Group>
      <FilterSentence filter={filter} />
      {view === 'board' ? <Board filter={filter} /> : <CaseTable search={search} />}
    </MoveProvider>
  );
}
