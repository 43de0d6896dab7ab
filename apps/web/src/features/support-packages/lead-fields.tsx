import { Select, SimpleGrid, TextInput } from '@mantine/core';
import type { UseFormReturnType } from '@mantine/form';
import { t } from '@lingui/core/macro';
import { providerKinds } from '@sixstep/contract';
import { useQuery } from '@tanstack/react-query';
import { organizationsQuery } from '../organizations/organizations.queries.ts';
import { isNamed, type ActivityFields, type DraftFields } from './draft-fields.ts';
import { fieldName } from './draft-words.ts';
import { providerWords } from './support-package-words.ts';

/** Who is suggested to lead an activity; the coordination settles it. Those who know the component stand first. */
export function LeadFields({
  form,
  activity: { component, providerKind },
  place,
}: {
  form: UseFormReturnType<DraftFields>;
  activity: ActivityFields;
  place: number;
}) {
  const { data: organizations = [] } = useQuery(organizationsQuery);
  const choices = (knows: boolean) =>
    organizations
      .filter(({ components }) => components.includes(component) === knows)
      .map(({ code, name }) => ({ value: code, label: name }));
  return (
    <SimpleGrid cols={{ base: 1, sm: 2 }}>
      <Select
        clearable
        label={fieldName('providerKind')}
        data={providerKinds.map((value) => ({ value, label: providerWords(value) }))}
        {...form.getInputProps(`activities.${place}.providerKind`)}
      />
      {providerKind === 'organization' && (
        <Select
          searchable
          clearable
          label={fieldName('organizationCode')}
          data={[
            { group: t`Known for this component`, items: choices(true) },
            { group: t`Others`, items: choices(false) },
          ]}
          {...form.getInputProps(`activities.${place}.organizationCode`)}
        />
      )}
      {isNamed(providerKind) && (
        <TextInput
          label={fieldName('providerName')}
          {...form.getInputProps(`activities.${place}.providerName`)}
        />
      )}
    </SimpleGrid>
  );
}
