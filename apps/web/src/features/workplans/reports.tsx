import { Anchor, Modal, Text, Title } from '@mantine/core';
import { t } from '@lingui/core/macro';
import type { CaseView, WorkplanView } from '@sixstep/contract';
import { useState } from 'react';
import { columnsOf, DataTable } from '../../components/data-table.tsx';
import { OneLine } from '../../components/one-line.tsx';
import { Due } from './due.tsx';
import { ReportPanel } from './report-panel.tsx';
import {
  isReportLate,
  periodOf,
  reporterOf,
  reportWords,
  type ProgressReport,
} from './workplan-words.ts';

/** The reports of progress: which are awaited, in, late or settled. */
export function Reports({ kase, view }: { kase: CaseView; view: WorkplanView }) {
  const [openId, setOpenId] = useState<string | null>(null);
  const open = view.reports.find(({ id }) => id === openId);
  return (
    <section aria-labelledby="reports">
      <Title order={2} id="reports" mb="xs">{t`Progress reports`}</Title>
      {view.reports.length === 0 ? (
        <Text c="dimmed">{t`They are laid out when the implementation starts.`}</Text>
      ) : (
        <DataTable
          caption={t`All progress reports`}
          rows={view.reports}
          columns={columns(({ id }) => setOpenId(id))}
          rowId={({ id }) => id}
          minWidth={600}
        />
      )}
      <Modal
        size="lg"
        opened={open !== undefined}
        onClose={() => setOpenId(null)}
        closeOnClickOutside={false}
        title={open && t`Report of ${reporterOf(open)}`}
        closeButtonProps={{ 'aria-label': t`Close` }}
      >
        {open && (
          <ReportPanel
            key={open.id}
            number={kase.number}
            report={open}
            mayEdit={view.mayEdit && kase.state.startsWith('implementation.')}
          />
        )}
      </Modal>
    </section>
  );
}

const column = columnsOf<ProgressReport>();

const columns = (onOpen: (report: ProgressReport) => void) =>
  column.columns([
    column.accessor('periodFrom', {
      header: t`Period`,
      cell: ({ row }) => (
        <Anchor
          component="button"
          type="button"
          inherit
          ta="start"
          underline="always"
          onClick={() => onOpen(row.original)}
        >
          {periodOf(row.original)}
        </Anchor>
      ),
    }),
    column.accessor(reporterOf, { id: 'reporter', header: t`Of`, sortFn: 'text' }),
    column.accessor('dueOn', {
      header: t`Due on`,
      cell: ({ row }) => <Due on={row.original.dueOn} isLate={isReportLate(row.original)} />,
    }),
    column.accessor(({ status }) => reportWords(status), {
      id: 'status',
      header: t`Status`,
      sortFn: 'text',
      cell: ({ getValue }) => <OneLine>{getValue()}</OneLine>,
    }),
  ]);
