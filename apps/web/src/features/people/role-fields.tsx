import { Select } from '@mantine/core';
import type { UseFormReturnType } from '@mantine/form';
import { t } from '@lingui/core/macro';
import { roles, type Role } from '@sixstep/process';
import { useQuery } from '@tanstack/react-query';
import { organizationsQuery } from '../organizations/organizations.queries.ts';
import { partnerCountriesQuery } from '../partner-countries/partner-countries.queries.ts';
import { roleWords } from '../cases/process-words.ts';

export interface RoleValues extends Record<string, unknown> {
  role: Role | null;
  countryCode: string | null;
  organizationCode: string | null;
  language: string;
}

/** Whether a role belongs to a country, an organization, or the Center. */
export const bodyOfRole = (role: string | null): 'country' | 'organization' | 'center' =>
  role === 'focalPoint' || role === 'countryColleague'
    ? 'country'
    : role === 'partnerContact'
      ? 'organization'
      : 'center';

/** Role, and the country or organization where the role has one. */
export function RoleFields<Values extends RoleValues>({
  form,
}: {
  form: UseFormReturnType<Values>;
}) {
  const body = bodyOfRole(form.values.role);
  const { data: countries = [] } = useQuery({
    ...partnerCountriesQuery,
    enabled: body === 'country',
  });
  const { data: organizations = [] } = useQuery({
    ...organizationsQuery,
    enabled: body === 'organization',
  });
  return (
    <>
      <Select
        label={t`Role`}
        data={roles.map((value) => ({ value, label: roleWords(value) }))}
        {...form.getInputProps('role')}
      />
      {body === 'country' && (
        <Select
          searchable
          label={t`Country`}
          data={countries.map(({ code, name }) => ({ value: code, label: name }))}
          {...form.getInputProps('countryCode')}
        />
      )}
      {body === 'organization' && (
        <Select
          searchable
          label={t`Organization`}
          data={organizations.map(({ code, name }) => ({ value: code, label: name }))}
          {...form.getInputProps('organizationCode')}
        />
      )}
      <Select
        label={t`Language`}
        data={[
          { value: 'en', label: 'English' },
          { value: 'fr', label: 'Français' },
          { value: 'es', label: 'Español' },
        ]}
        {...form.getInputProps('language')}
      />
    </>
  );
}
