import { Anchor } from '@mantine/core';
import { t } from '@lingui/core/macro';
import type { PersonView } from '@sixstep/contract';
import { columnsOf, DataTable } from '../../components/data-table.tsx';
import { showDate } from '../../lib/dates.ts';
import { roleWords } from '../cases/process-words.ts';

/** People as rows; the name opens what can be done about a person. */
export const PeopleTable = ({
  people,
  onOpen,
}: {
  people: readonly PersonView[];
  onOpen: (person: PersonView) => void;
}) => (
  <DataTable
    caption={t`People`}
    rows={people}
    columns={columns(onOpen)}
    rowId={({ id }) => id}
    minWidth={760}
  />
);

const column = columnsOf<PersonView>();

const columns = (onOpen: (person: PersonView) => void) =>
  column.columns([
    column.accessor('name', {
      header: t`Name`,
      sortFn: 'text',
      cell: ({ row }) => (
        <Anchor
          component="button"
          type="button"
          inherit
          underline="hover"
          onClick={() => onOpen(row.original)}
        >
          {row.original.name}
        </Anchor>
      ),
    }),
    column.accessor('email', { header: t`E-mail`, sortFn: 'text' }),
    column.accessor(({ role }) => roleWords(role), { id: 'role', header: t`Role`, sortFn: 'text' }),
    column.accessor(({ country, organization }) => country?.name ?? organization?.name ?? '', {
      id: 'body',
      header: t`Country or organization`,
      sortFn: 'text',
    }),
    column.accessor(({ status }) => statusWords(status), {
      id: 'status',
      header: t`Account`,
      sortFn: 'text',
    }),
    column.accessor('lastSeenOn', {
      header: t`Last seen`,
      sortUndefined: 'last',
      cell: ({ getValue }) => {
        const date = getValue();
        return date ? showDate(date) : t`Never`;
      },
    }),
  ]);

/** What the state of an account is called. */
export function statusWords(status: PersonView['status']): string {
  switch (status) {
    case 'invited':
      return t`Invited`;
    case 'active':
      return t`Active`;
    case 'disabled':
      return t`Disabled`;
  }
}
