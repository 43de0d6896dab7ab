import { Group, Select, Text, TextInput } from '@mantine/core';
import { t } from '@lingui/core/macro';
import type { PartnerCountryView } from '@sixstep/contract';
import { useQuery } from '@tanstack/react-query';
import { useNavigate, useSearch } from '@tanstack/react-router';
import { Answer } from '../../components/answer.tsx';
import { EmptyState } from '../../components/empty-state.tsx';
import { ButtonLink } from '../../components/links.tsx';
import { PageHeader } from '../../components/page-header.tsx';
import { regionChoices } from '../cases/reference-words.ts';
import { usePerson } from '../session/person.tsx';
import { classChoices } from './class-words.ts';
import type { CountriesSearch } from './countries-search.ts';
import { CountriesTable } from './countries-table.tsx';
import { ReadinessLegend } from './readiness-marks.tsx';
import { partnerCountriesQuery } from './partner-countries.queries.ts';

/** The register of partner countries. */
export function CountriesPage() {
  const search = useSearch({ from: '/staff/countries' });
  const query = useQuery(partnerCountriesQuery);
  const { role } = usePerson();
  const mayCompose = role === 'programManager' || role === 'programOfficer';
  return (
    <>
      <PageHeader title={t`Partner countries`}>
        {mayCompose && (
          <ButtonLink to="/waves/new" variant="default">{t`Invite in a wave`}</ButtonLink>
        )}
      </PageHeader>
      <Filters search={search} />
      <Answer query={query} lines={10}>
        {(countries) => {
          const shown = countries.filter((country) => matches(country, search));
          return shown.length === 0 ? (
            <EmptyState
              title={t`No country matches this filter`}
            >{t`Take a part of the filter away.`}</EmptyState>
          ) : (
            <>
              <ReadinessLegend />
              <CountriesTable countries={shown} />
              <Text c="dimmed" mt="xs">{t`${shown.length} of ${countries.length} partners`}</Text>
            </>
          );
        }}
      </Answer>
    </>
  );
}

function Filters({ search }: { search: CountriesSearch }) {
  const navigate = useNavigate({ from: '/countries' });
  const set = (name: keyof CountriesSearch) => (value: string | null) =>
    void navigate({
      search: (before: CountriesSearch) => ({ ...before, [name]: value || undefined }),
      replace: true,
    });
  const clear = { clearable: true, clearButtonProps: { 'aria-label': t`Clear` } };
  return (
    <Group gap="xs" mb="sm" data-not-printed>
      <TextInput
        type="search"
        w={200}
        aria-label={t`Name or code`}
        placeholder={t`Name or code`}
        value={search.q ?? ''}
        onChange={({ currentTarget }) => set('q')(currentTarget.value)}
      />
      <Select
        aria-label={t`Region`}
        placeholder={t`Region`}
        w={220}
        data={regionChoices}
        value={search.region ?? null}
        onChange={set('region')}
        {...clear}
      />
      <Select
        aria-label={t`Class`}
        placeholder={t`Class`}
        w={160}
        data={classChoices()}
        value={search.supportClass ?? null}
        onChange={set('supportClass')}
        {...clear}
      />
      <Select
        aria-label={t`Group`}
        placeholder={t`LDC or SIDS`}
        w={140}
        data={[
          { value: 'ldc', label: t`LDC` },
          { value: 'sids', label: t`SIDS` },
        ]}
        value={search.group ?? null}
        onChange={set('group')}
        {...clear}
      />
      <Select
        aria-label={t`Open case`}
        placeholder={t`Open case`}
        w={140}
        data={[
          { value: 'yes', label: t`With` },
          { value: 'no', label: t`Without` },
        ]}
        value={search.openCase ?? null}
        onChange={set('openCase')}
        {...clear}
      />
    </Group>
  );
}

function matches(
  country: PartnerCountryView,
  { q, region, supportClass, group, openCase }: CountriesSearch,
): boolean {
  const text = q?.trim().toLocaleLowerCase('en');
  const names = [country.name, country.centerName, country.code, country.iso2];
  return (
    (!text || names.some((name) => name.toLocaleLowerCase('en').includes(text))) &&
    (!region || country.region === region) &&
    (!supportClass || country.supportClass === supportClass) &&
    (!group || country[group]) &&
    (!openCase || country.openCases.length > 0 === (openCase === 'yes'))
  );
}
