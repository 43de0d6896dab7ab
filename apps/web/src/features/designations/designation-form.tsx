import { Button, Checkbox, Group, Select, Stack, Text, Textarea, TextInput } from '@mantine/core';
import { t } from '@lingui/core/macro';
import {
  enterDesignation,
  language,
  type DesignationView,
  type PartnerCountryView,
} from '@sixstep/contract';
import { useQuery } from '@tanstack/react-query';
import { useRef } from 'react';
import { ErrorNotice } from '../../components/error-notice.tsx';
import { focusFirstRefused, refusedFields, useContractForm } from '../../lib/contract-form.ts';
import { tell } from '../../lib/toasts.ts';
import { languageWords } from '../cases/language-words.ts';
import { peopleQuery } from '../people/people.queries.ts';
import { capacityWords } from './designation-words.ts';
import { useEnterDesignation } from './designations.queries.ts';
import { LetterFields } from './letter-fields.tsx';

/** Somebody who has no account yet. */
const somebodyNew = 'new';

/** Enters whom the country has named; with `follows`, hands that designation over to somebody else. */
export function DesignationForm({
  country,
  today,
  follows,
  close,
}: {
  country: PartnerCountryView;
  today: string;
  follows: DesignationView | null;
  close: () => void;
}) {
  const { code, portalLanguage } = country;
  const entering = useEnterDesignation(code);
  const people = useQuery(peopleQuery);
  const container = useRef<HTMLFormElement>(null);
  const { form, body } = useContractForm({
    schema: enterDesignation,
    initialValues: {
      personId: '',
      newPerson: { name: '', email: '', language: portalLanguage },
      office: follows?.office ?? '',
      capacity: follows?.capacity ?? 'focalPoint',
      isActing: false,
      letterOn: '',
      letterFileId: null as string | null,
      fromOn: today,
      toOn: '',
      note: '',
      isProposal: false,
    },
    toBody: (values) => ({
      ...values,
      personId: values.personId === somebodyNew ? null : values.personId || null,
      newPerson: values.personId === somebodyNew ? values.newPerson : null,
      office: values.office.trim() || null,
      letterOn: values.letterOn || null,
      toOn: values.toOn || null,
      note: values.note.trim() || null,
      follows: follows?.id ?? null,
    }),
  });
  const ofCountry = (people.data ?? []).filter(
    (person) =>
      person.country?.code === code &&
      person.status !== 'disabled' &&
      person.id !== follows?.person.id,
  );
  return (
    <form
      ref={container}
      noValidate
      onSubmit={form.onSubmit(
        (values) =>
          entering.mutate(body(values), {
            onSuccess: () => {
              tell(t`The designation is entered.`);
              close();
            },
            onError: (error) => form.setErrors(refusedFields(error)),
          }),
        () => focusFirstRefused(container.current),
      )}
    >
      <Stack gap="sm">
        {follows && (
          <Text>{t`The designation of ${follows.person.name} ends the day before the new one begins. Access moves on that day by itself.`}</Text>
        )}
        <Select
          label={t`Person`}
          data={[
            ...ofCountry.map(({ id, name, email }) => ({ value: id, label: `${name}, ${email}` })),
            { value: somebodyNew, label: t`Somebody new` },
          ]}
          searchable
          {...form.getInputProps('personId')}
        />
        {form.values.personId === somebodyNew && (
          <>
            <TextInput label={t`Name`} {...form.getInputProps('newPerson.name')} />
            <TextInput
              type="email"
              label={t`E-mail`}
              description={t`A link to an account goes there.`}
              {...form.getInputProps('newPerson.email')}
            />
            <Select
              label={t`Language`}
              allowDeselect={false}
              data={language.options.map((value) => ({ value, label: languageWords(value) }))}
              {...form.getInputProps('newPerson.language')}
            />
          </>
        )}
        <TextInput label={t`Office (optional)`} {...form.getInputProps('office')} />
        <Select
          label={t`Capacity`}
          allowDeselect={false}
          data={[
            { value: 'focalPoint', label: capacityWords('focalPoint') },
            { value: 'deputy', label: capacityWords('deputy') },
          ]}
          {...form.getInputProps('capacity')}
        />
        <Checkbox
          label={t`Acting, until somebody is named for good`}
          {...form.getInputProps('isActing', { type: 'checkbox' })}
        />
        <TextInput type="date" label={t`From`} {...form.getInputProps('fromOn')} />
        <TextInput type="date" label={t`Last day (optional)`} {...form.getInputProps('toOn')} />
        <LetterFields
          date={{
            label: t`Date of the country's letter (optional)`,
            ...form.getInputProps('letterOn'),
          }}
          file={form.getInputProps('letterFileId')}
        />
        <Checkbox
          label={t`Only proposed: it counts once a letter settles it`}
          {...form.getInputProps('isProposal', { type: 'checkbox' })}
        />
        <Textarea label={t`Note (optional)`} autosize {...form.getInputProps('note')} />
        {entering.error && <ErrorNotice error={entering.error} />}
        <Group>
          <Button type="submit" loading={entering.isPending}>
            {follows ? t`Hand it over` : t`Enter the designation`}
          </Button>
        </Group>
      </Stack>
    </form>
  );
}
