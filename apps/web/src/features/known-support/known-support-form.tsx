import { Button, Group, MultiSelect, Select, Stack, Textarea, TextInput } from '@mantine/core';
import { t } from '@lingui/core/macro';
import { enterKnownSupport, type Component } from '@sixstep/contract';
import { useQuery } from '@tanstack/react-query';
import { useRef } from 'react';
import { ErrorNotice } from '../../components/error-notice.tsx';
import { focusFirstRefused, refusedFields, useContractForm } from '../../lib/contract-form.ts';
import { tell } from '../../lib/toasts.ts';
import { componentChoices } from '../cases/reference-words.ts';
import { organizationsQuery } from '../organizations/organizations.queries.ts';
import { useEnterKnownSupport } from './known-support.queries.ts';

/** Somebody who is none of the partner organizations. */
const somebodyElse = 'other';

/** What somebody else does for the country, and who says so. */
export function KnownSupportForm({ code, close }: { code: string; close: () => void }) {
  const entering = useEnterKnownSupport(code);
  const organizations = useQuery(organizationsQuery);
  const container = useRef<HTMLFormElement>(null);
  const { form, body } = useContractForm({
    schema: enterKnownSupport,
    initialValues: {
      organizationCode: '',
      provider: '',
      components: [] as Component[],
      what: '',
      fromOn: '',
      toOn: '',
      contact: '',
      source: '',
    },
    toBody: (values) => ({
      organizationCode:
        values.organizationCode === somebodyElse ? null : values.organizationCode || null,
      provider: values.organizationCode === somebodyElse ? values.provider.trim() || null : null,
      components: values.components,
      what: values.what,
      fromOn: values.fromOn || null,
      toOn: values.toOn || null,
      contact: values.contact.trim() || null,
      source: values.source,
    }),
  });
  const isElse = form.values.organizationCode === somebodyElse;
  return (
    <form
      ref={container}
      noValidate
      onSubmit={form.onSubmit(
        (values) =>
          entering.mutate(body(values), {
            onSuccess: () => {
              tell(t`The support is entered.`);
              close();
            },
            onError: (error) => form.setErrors(refusedFields(error)),
          }),
        () => focusFirstRefused(container.current),
      )}
    >
      <Stack gap="sm">
        <Select
          label={t`Provider`}
          searchable
          data={[
            ...(organizations.data ?? []).map(({ code: value, name }) => ({ value, label: name })),
            { value: somebodyElse, label: t`Somebody else` },
          ]}
          {...form.getInputProps('organizationCode')}
          error={form.errors['organizationCode'] ?? (isElse ? undefined : form.errors['provider'])}
        />
        {isElse && (
          <TextInput label={t`Name of the provider`} {...form.getInputProps('provider')} />
        )}
        <MultiSelect
          label={t`Components (optional)`}
          data={componentChoices}
          {...form.getInputProps('components')}
        />
        <Textarea label={t`What they do`} autosize minRows={2} {...form.getInputProps('what')} />
        <TextInput type="date" label={t`From (optional)`} {...form.getInputProps('fromOn')} />
        <TextInput type="date" label={t`To (optional)`} {...form.getInputProps('toOn')} />
        <TextInput label={t`Office to ask (optional)`} {...form.getInputProps('contact')} />
        <TextInput label={t`Source`} {...form.getInputProps('source')} />
        {entering.error && <ErrorNotice error={entering.error} />}
        <Group>
          <Button type="submit" loading={entering.isPending}>{t`Enter it`}</Button>
        </Group>
      </Stack>
    </form>
  );
}
