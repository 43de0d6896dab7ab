import { Badge, Group } from '@mantine/core';
import { t } from '@lingui/core/macro';
import type { PartnerCountryView } from '@sixstep/contract';
import { isState } from '@sixstep/process';
import { AnchorLink } from '../../components/links.tsx';
import { CodeTag } from '../../components/code-tag.tsx';
import { columnsOf, DataTable } from '../../components/data-table.tsx';
import { showDate } from '../../lib/dates.ts';
import { stateWords } from '../cases/process-words.ts';
import { regionName } from '../cases/reference-words.ts';
import { classWords } from './class-words.ts';
import { InviteButton } from './invite-button.tsx';
import { ReadinessMarks } from './readiness-marks.tsx';

/** Partner countries as rows, sortable. */
export const CountriesTable = ({ countries }: { countries: readonly PartnerCountryView[] }) => (
  <DataTable
    caption={t`Partner countries`}
    rows={countries}
    columns={columns()}
    rowId={({ code }) => code}
    minWidth={960}
  />
);

const column = columnsOf<PartnerCountryView>();

const columns = () =>
  column.columns([
    column.accessor('name', {
      header: t`Country`,
      sortFn: 'text',
      cell: ({ row }) => (
        <AnchorLink
          to="/countries/$code"
          params={{ code: row.original.code }}
          underline="hover"
          inherit
        >
          {row.original.name} <CodeTag>{row.original.iso2}</CodeTag>
        </AnchorLink>
      ),
    }),
    column.accessor(({ region }) => regionName(region), {
      id: 'region',
      header: t`Region`,
      sortFn: 'text',
    }),
    column.accessor(({ supportClass }) => classWords(supportClass), {
      id: 'supportClass',
      header: t`Class`,
      sortFn: 'text',
      cell: ({ row, getValue }) => (row.original.waiver ? t`${getValue()}, waived` : getValue()),
    }),
    column.display({
      id: 'groups',
      header: t`Group`,
      cell: ({ row: { original } }) => (
        <Group gap={4}>
          {original.ldc && <Badge variant="default" radius="sm">{t`LDC`}</Badge>}
          {original.sids && <Badge variant="default" radius="sm">{t`SIDS`}</Badge>}
        </Group>
      ),
    }),
    column.display({
      id: 'readiness',
      header: t`Readiness`,
      cell: ({ row }) => <ReadinessMarks known={row.original.readiness} />,
    }),
    column.accessor(({ openCases }) => openCases[0]?.state ?? '', {
      id: 'openCase',
      header: t`Open case`,
      sortFn: 'text',
      cell: ({ row: { original } }) =>
        original.openCases.map(({ number, state }) => (
          <div key={number}>
            <AnchorLink
              to="/cases/$number/{-$tab}"
              params={{ number: number, tab: undefined }}
              underline="hover"
              inherit
            >
              {number}
            </AnchorLink>{' '}
            {isState(state) ? stateWords(state) : state}
          </div>
        )),
    }),
    column.accessor('lastInvitedOn', {
      header: t`Last invited`,
      sortUndefined: 'last',
      cell: ({ getValue }) => {
        const date = getValue();
        return date ? showDate(date) : t`Never`;
      },
    }),
    column.display({
      id: 'invite',
      header: t`Invite`,
      cell: ({ row }) => <InviteButton country={row.original} size="compact-sm" />,
    }),
  ]);
