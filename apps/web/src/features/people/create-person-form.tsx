import { Button, Group, Stack, Text, TextInput } from '@mantine/core';
import { t } from '@lingui/core/macro';
import { createPerson } from '@sixstep/contract';
import { useRef } from 'react';
import { ErrorNotice } from '../../components/error-notice.tsx';
import { focusFirstRefused, refusedFields, useContractForm } from '../../lib/contract-form.ts';
import { tell } from '../../lib/toasts.ts';
import { useCreatePerson } from './people-changes.ts';
import { bodyOfRole, RoleFields, type RoleValues } from './role-fields.tsx';

interface Values extends RoleValues {
  name: string;
  email: string;
}

const empty: Values = {
  name: '',
  email: '',
  role: null,
  countryCode: null,
  organizationCode: null,
  language: 'en',
};

/** Makes an account and mails its person an invitation. */
export function CreatePersonForm({ close }: { close: () => void }) {
  const container = useRef<HTMLFormElement>(null);
  const creating = useCreatePerson();
  const { form, body } = useContractForm({
    schema: createPerson,
    initialValues: empty,
    toBody: ({ countryCode, organizationCode, ...values }) => ({
      ...values,
      ...(bodyOfRole(values.role) === 'country' && { countryCode: countryCode ?? '' }),
      ...(bodyOfRole(values.role) === 'organization' && {
        organizationCode: organizationCode ?? '',
      }),
    }),
  });
  return (
    <form
      ref={container}
      noValidate
      onSubmit={form.onSubmit(
        (values) =>
          creating.mutate(body(values), {
            onSuccess: ({ name }) => {
              tell(t`${name} is invited by mail.`);
              close();
            },
            onError: (error) => form.setErrors(refusedFields(error)),
          }),
        () => focusFirstRefused(container.current),
      )}
    >
      <Stack gap="md">
        <TextInput label={t`Name`} autoComplete="off" {...form.getInputProps('name')} />
        <TextInput
          label={t`E-mail`}
          type="email"
          autoComplete="off"
          {...form.getInputProps('email')}
        />
        <RoleFields form={form} />
        {creating.error && <ErrorNotice error={creating.error} />}
        <Text size="sm" c="dimmed">{t`The person gets a mail with a link that works once.`}</Text>
        <Group justify="flex-end">
          <Button variant="default" onClick={close}>{t`Cancel`}</Button>
          <Button type="submit" loading={creating.isPending}>{t`Add and invite`}</Button>
        </Group>
      </Stack>
    </form>
  );
}
