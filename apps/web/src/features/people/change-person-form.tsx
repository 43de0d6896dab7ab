import { Button, Stack, Text, TextInput } from '@mantine/core';
import { t } from '@lingui/core/macro';
import { changePerson, type PersonView } from '@sixstep/contract';
import { ErrorNotice } from '../../components/error-notice.tsx';
import { refusedFields, useContractForm } from '../../lib/contract-form.ts';
import { tell } from '../../lib/toasts.ts';
import { useChangePerson } from './people-changes.ts';
import { bodyOfRole, RoleFields, type RoleValues } from './role-fields.tsx';

interface Values extends RoleValues {
  name: string;
}

const valuesOf = (person: PersonView): Values => ({
  name: person.name,
  role: person.role,
  countryCode: person.country?.code ?? null,
  organizationCode: person.organization?.code ?? null,
  language: person.language,
});

/** Name, role and language of somebody who has an account. */
export function ChangePersonForm({ person }: { person: PersonView }) {
  const changing = useChangePerson(person);
  const { form, body } = useContractForm({
    schema: changePerson,
    initialValues: valuesOf(person),
    toBody: ({ countryCode, organizationCode, ...values }) => ({
      ...values,
      countryCode: bodyOfRole(values.role) === 'country' ? countryCode : null,
      organizationCode: bodyOfRole(values.role) === 'organization' ? organizationCode : null,
    }),
  });
  return (
    <form
      noValidate
      onSubmit={form.onSubmit((values) =>
        changing.mutate(body(values), {
          onSuccess: () => tell(t`Saved. A change of role ends the person's sessions.`),
          onError: (error) => form.setErrors(refusedFields(error)),
        }),
      )}
    >
      <Stack gap="sm" align="stretch">
        <TextInput label={t`Name`} {...form.getInputProps('name')} />
        <RoleFields form={form} />
        {changing.error && <ErrorNotice error={changing.error} />}
        <Button type="submit" loading={changing.isPending} disabled={!form.isDirty()}>
          {t`Save`}
        </Button>
        {form.values.role !== person.role && (
          <Text
            size="sm"
            c="dimmed"
          >{t`The person is signed out everywhere when the role changes.`}</Text>
        )}
      </Stack>
    </form>
  );
}
