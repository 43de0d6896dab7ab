import { Text } from '@mantine/core';
import { t } from '@lingui/core/macro';
import type { OrganizationView } from '@sixstep/contract';
import { useQuery } from '@tanstack/react-query';
import { Answer } from '../../components/answer.tsx';
import { columnsOf, DataTable } from '../../components/data-table.tsx';
import { ButtonLink } from '../../components/links.tsx';
import { PageHeader } from '../../components/page-header.tsx';
import { componentName } from '../cases/reference-words.ts';
import { useAbility } from '../session/person.tsx';
import { organizationsQuery } from './organizations.queries.ts';

/** The partner organizations with what they are strong in. */
export function OrganizationsPage() {
  const query = useQuery(organizationsQuery);
  const mayKeep = useAbility('organization.keep');
  return (
    <>
      <PageHeader title={t`Partner organizations`}>
        {mayKeep && <ButtonLink to="/imports" variant="default">{t`Import a sheet`}</ButtonLink>}
      </PageHeader>
      <Answer query={query} lines={10}>
        {(organizations) => (
          <DataTable
            caption={t`Partner organizations`}
            rows={organizations}
            columns={columns()}
            rowId={({ code }) => code}
          />
        )}
      </Answer>
    </>
  );
}

const column = columnsOf<OrganizationView>();

const columns = () =>
  column.columns([
    column.accessor('name', {
      header: t`Organization`,
      sortFn: 'text',
      cell: ({ row: { original } }) => (
        <>
          {original.name}
          {original.fullName !== original.name && (
            <Text size="sm" c="dimmed">
              {original.fullName}
            </Text>
          )}
        </>
      ),
    }),
    column.accessor(({ category }) => categoryWords(category), {
      id: 'category',
      header: t`Kind`,
      sortFn: 'text',
    }),
    column.accessor(({ components }) => components.map(componentName).join(', '), {
      id: 'components',
      header: t`Components`,
      enableSorting: false,
    }),
    column.accessor('strengths', { header: t`Strengths`, enableSorting: false }),
  ]);

function categoryWords(category: OrganizationView['category']): string {
  switch (category) {
    case 'unitedNations':
      return t`United Nations`;
    case 'multilateralRegional':
      return t`Multilateral or regional`;
    case 'internationalNgoResearch':
      return t`International, NGO or research`;
  }
}
