import { Anchor, Modal, Text, Title } from '@mantine/core';
import { t } from '@lingui/core/macro';
import type { CaseView, WorkplanView } from '@sixstep/contract';
import { useState } from 'react';
import { columnsOf, DataTable } from '../../components/data-table.tsx';
import { DeliverablePanel } from './deliverable-panel.tsx';
import { Due } from './due.tsx';
import { deliverableWords, isDeliverableLate, type Deliverable } from './workplan-words.ts';

/** What the leads deliver, and what the country says to it. */
export function Deliverables({ kase, view }: { kase: CaseView; view: WorkplanView }) {
  const [openId, setOpenId] = useState<string | null>(null);
  const open = view.deliverables.find(({ id }) => id === openId);
  return (
    <section aria-labelledby="deliverables">
      <Title order={2} id="deliverables" mb="xs">{t`Deliverables`}</Title>
      {view.deliverables.length === 0 ? (
        <Text c="dimmed">{t`They are laid out when the implementation starts.`}</Text>
      ) : (
        <DataTable
          caption={t`All deliverables`}
          rows={view.deliverables}
          columns={columns(({ id }) => setOpenId(id))}
          rowId={({ id }) => id}
        />
      )}
      <Modal
        size="lg"
        opened={open !== undefined}
        onClose={() => setOpenId(null)}
        closeOnClickOutside={false}
        title={open?.title}
        closeButtonProps={{ 'aria-label': t`Close` }}
      >
        {open && <DeliverablePanel kase={kase} deliverable={open} mayEdit={view.mayEdit} />}
      </Modal>
    </section>
  );
}

const column = columnsOf<Deliverable>();

const columns = (onOpen: (deliverable: Deliverable) => void) =>
  column.columns([
    column.accessor('title', {
      header: t`Deliverable`,
      sortFn: 'text',
      cell: ({ row }) => (
        <Anchor
          component="button"
          type="button"
          inherit
          ta="start"
          underline="always"
          onClick={() => onOpen(row.original)}
        >
          {row.original.title}
        </Anchor>
      ),
    }),
    column.accessor(({ activity }) => activity.title, {
      id: 'activity',
      header: t`Activity`,
      sortFn: 'text',
    }),
    column.accessor(({ lead }) => lead?.name ?? t`Nobody`, {
      id: 'lead',
      header: t`Lead`,
      sortFn: 'text',
    }),
    column.accessor(({ dueOn }) => dueOn ?? undefined, {
      id: 'dueOn',
      header: t`Due on`,
      sortUndefined: 'last',
      cell: ({ row }) => <Due on={row.original.dueOn} isLate={isDeliverableLate(row.original)} />,
    }),
    column.accessor(({ status }) => deliverableWords(status), {
      id: 'status',
      header: t`Status`,
      sortFn: 'text',
    }),
  ]);
