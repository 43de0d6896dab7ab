import { t } from '@lingui/core/macro';
import type { WaveSummary } from '@sixstep/contract';
import { useQuery } from '@tanstack/react-query';
import { Answer } from '../../components/answer.tsx';
import { columnsOf, DataTable } from '../../components/data-table.tsx';
import { EmptyState } from '../../components/empty-state.tsx';
import { AnchorLink, ButtonLink } from '../../components/links.tsx';
import { PageHeader } from '../../components/page-header.tsx';
import { showDate } from '../../lib/dates.ts';
import { usePerson } from '../session/person.tsx';
import { rationaleWords, waveStateWords } from './wave-words.ts';
import { wavesQuery } from './waves.queries.ts';

/** Invitations that are composed together and approved as one. */
export function WavesPage() {
  const { role } = usePerson();
  const query = useQuery({ ...wavesQuery, enabled: role !== 'observer' });
  const mayCompose = role === 'programManager' || role === 'programOfficer';
  if (role === 'observer') return <EmptyState title={t`Waves are not shown to you`} />;
  return (
    <>
      <PageHeader
        title={t`Waves`}
        note={t`Invitations that are composed together and approved as one.`}
      >
        <ButtonLink to="/waves/letters">{t`Letter templates`}</ButtonLink>
        {mayCompose && <ButtonLink to="/waves/new">{t`Compose a wave`}</ButtonLink>}
      </PageHeader>
      <Answer query={query}>
        {(waves) =>
          waves.length === 0 ? (
            <EmptyState title={t`No wave has been composed`}>
              {t`A wave invites many partners at once; each becomes a case like any other.`}
            </EmptyState>
          ) : (
            <DataTable
              caption={t`Waves`}
              rows={waves}
              columns={columns()}
              rowId={({ id }) => id}
              minWidth={640}
            />
          )
        }
      </Answer>
    </>
  );
}

const column = columnsOf<WaveSummary>();

const columns = () =>
  column.columns([
    column.accessor('name', {
      header: t`Wave`,
      sortFn: 'text',
      cell: ({ row: { original } }) => (
        <AnchorLink to="/waves/$id" params={{ id: original.id }} underline="hover" inherit>
          {original.name}
        </AnchorLink>
      ),
    }),
    column.accessor(({ state }) => waveStateWords(state), {
      id: 'state',
      header: t`State`,
      sortFn: 'text',
    }),
    column.accessor('countries', { header: t`Countries` }),
    column.accessor('went', { header: t`Invited` }),
    column.accessor('responseOn', {
      header: t`Response by`,
      cell: ({ getValue }) => showDate(getValue()),
    }),
    column.accessor(({ rationale }) => rationale.map(rationaleWords).join(', '), {
      id: 'rationale',
      header: t`Why these`,
      enableSorting: false,
    }),
  ]);
