import { Fieldset, Select, SimpleGrid, Stack, TextInput } from '@mantine/core';
import type { UseFormReturnType } from '@mantine/form';
import { t } from '@lingui/core/macro';
import type { WavePartner, WaveRow } from '@sixstep/contract';
import { languageWords } from '../cases/language-words.ts';

/** A row as its fields hold it: nothing is an empty text. */
export type RowFields = { readonly [Name in keyof WaveRow]: NonNullable<WaveRow[Name]> };

export const rowOf = (row: WaveRow): RowFields => ({
  countryCode: row.countryCode,
  language: row.language,
  addresseeName: row.addresseeName ?? '',
  addresseePosition: row.addresseePosition ?? '',
  addresseeEmail: row.addresseeEmail ?? '',
  officeMailbox: row.officeMailbox ?? '',
});

export const sentRow = (row: RowFields): WaveRow => ({
  ...row,
  addresseeName: row.addresseeName.trim() || null,
  addresseePosition: row.addresseePosition.trim() || null,
  addresseeEmail: row.addresseeEmail.trim() || null,
  officeMailbox: row.officeMailbox.trim() || null,
});

const languages = ['en', 'fr', 'es'] as const;

/** To whom the letter of each chosen partner goes, as the last letter to it suggests. */
export function ChosenRows<Values extends { rows: RowFields[] }>({
  form,
  partners,
}: {
  form: UseFormReturnType<Values>;
  partners: readonly WavePartner[];
}) {
  const nameOf = (code: string) =>
    partners.find(({ countryCode }) => countryCode === code)?.country.name ?? code;
  return (
    <Stack gap="sm">
      {form.values.rows.map(({ countryCode }, place) => (
        <Fieldset key={countryCode} legend={nameOf(countryCode)}>
          <SimpleGrid cols={{ base: 1, sm: 3, lg: 5 }} spacing="xs">
            <TextInput
              label={t`Addressee`}
              {...form.getInputProps(`rows.${place}.addresseeName`)}
            />
            <TextInput
              label={t`Position`}
              {...form.getInputProps(`rows.${place}.addresseePosition`)}
            />
            <TextInput label={t`E-mail`} {...form.getInputProps(`rows.${place}.addresseeEmail`)} />
            <TextInput
              label={t`Mailbox of the office`}
              {...form.getInputProps(`rows.${place}.officeMailbox`)}
            />
            <Select
              label={t`Language of the letter`}
              data={languages.map((value) => ({ value, label: languageWords(value) }))}
              allowDeselect={false}
              {...form.getInputProps(`rows.${place}.language`)}
            />
          </SimpleGrid>
        </Fieldset>
      ))}
    </Stack>
  );
}
