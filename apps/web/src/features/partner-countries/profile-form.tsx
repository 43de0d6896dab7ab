import { Button, Group, MultiSelect, Select, Stack, Text } from '@mantine/core';
import { t } from '@lingui/core/macro';
import { language, writeCountryProfile, type PartnerCountryView } from '@sixstep/contract';
import { ErrorNotice } from '../../components/error-notice.tsx';
import { refusedFields, useContractForm } from '../../lib/contract-form.ts';
import { languageName } from '../../lib/language-name.ts';
import { tell } from '../../lib/toasts.ts';
import { languageWords } from '../cases/language-words.ts';
import { useWriteProfile } from './partner-countries.queries.ts';
import { weekdayName } from './weekday-name.ts';

/** Working languages that partner countries have, beside those that this one has already. */
const languages = [
  'ar',
  'en',
  'es',
  'fr',
  'km',
  'lo',
  'mn',
  'my',
  'ne',
  'pt',
  'ru',
  'th',
  'uk',
  'uz',
  'vi',
];

/** Puts right what mails and deadlines go by. */
export function ProfileForm({
  country,
  close,
}: {
  country: PartnerCountryView;
  close: () => void;
}) {
  const writing = useWriteProfile(country);
  const { form, body } = useContractForm({
    schema: writeCountryProfile,
    initialValues: {
      portalLanguage: country.portalLanguage,
      languages: [...country.languages],
      timeZone: country.timeZone,
      weekend: country.weekend.map(String),
    },
    toBody: (values) => ({ ...values, weekend: values.weekend.map(Number) }),
  });
  return (
    <form
      noValidate
      onSubmit={form.onSubmit((values) =>
        writing.mutate(body(values), {
          onSuccess: () => {
            tell(t`The facts are put right.`);
            close();
          },
          onError: (error) => form.setErrors(refusedFields(error)),
        }),
      )}
    >
      <Stack gap="sm">
        <Text c="dimmed">{t`Deadlines that are set from now on go by them; those that stand do not move.`}</Text>
        <Select
          label={t`Language in which the Center writes`}
          allowDeselect={false}
          data={language.options.map((value) => ({ value, label: languageWords(value) }))}
          {...form.getInputProps('portalLanguage')}
        />
        <MultiSelect
          label={t`Working languages`}
          searchable
          data={[...new Set([...country.languages, ...languages])].map((value) => ({
            value,
            label: languageName(value),
          }))}
          {...form.getInputProps('languages')}
        />
        <Select
          label={t`Time zone`}
          searchable
          allowDeselect={false}
          limit={50}
          data={[...new Set([country.timeZone, ...Intl.supportedValuesOf('timeZone')])]}
          {...form.getInputProps('timeZone')}
        />
        <MultiSelect
          label={t`Weekend`}
          data={[1, 2, 3, 4, 5, 6, 7].map((day) => ({
            value: String(day),
            label: weekdayName(day),
          }))}
          {...form.getInputProps('weekend')}
        />
        {writing.error && <ErrorNotice error={writing.error} />}
        <Group>
          <Button type="submit" loading={writing.isPending}>{t`Put them right`}</Button>
        </Group>
      </Stack>
    </form>
  );
}
