import { Select, SimpleGrid, TextInput } from '@mantine/core';
import { t } from '@lingui/core/macro';
import { language } from '@sixstep/contract';
import { languageWords } from '../cases/language-words.ts';
import type { FieldsProps } from './fields-props.ts';

/** Who applies, and whom the Center writes to. */
export function ApplicantFields({ form, editable }: FieldsProps) {
  return (
    <SimpleGrid cols={{ base: 1, sm: 2 }}>
      {editable.includes('ministry') && (
        <TextInput label={t`Ministry`} {...form.getInputProps('ministry')} />
      )}
      {editable.includes('workingLanguage') && (
        <Select
          label={t`Working language`}
          data={language.options.map((value) => ({ value, label: languageWords(value) }))}
          {...form.getInputProps('workingLanguage')}
        />
      )}
      {editable.includes('contact.name') && (
        <TextInput label={t`Name of the contact`} {...form.getInputProps('contact.name')} />
      )}
      {editable.includes('contact.position') && (
        <TextInput label={t`Position of the contact`} {...form.getInputProps('contact.position')} />
      )}
      {editable.includes('contact.email') && (
        <TextInput
          type="email"
          label={t`E-mail of the contact`}
          {...form.getInputProps('contact.email')}
        />
      )}
      {editable.includes('contact.phone') && (
        <TextInput
          type="tel"
          label={t`Phone of the contact`}
          {...form.getInputProps('contact.phone')}
        />
      )}
    </SimpleGrid>
  );
}
