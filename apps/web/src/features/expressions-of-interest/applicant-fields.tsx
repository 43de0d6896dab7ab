import { Select, SimpleGrid, TextInput } from '@mantine/core';
import { t } from '@lingui/core/macro';
import { language } from '@sixstep/contract';
import { languageWords } from './expression-words.ts';
import type { FieldsProps } from './fields-props.ts';

/** Who applies, and whom the Center writes to. */
export function ApplicantFields({ form, editable }: FieldsProps) {
  return (
    <SimpleGrid cols={{ base: 1, sm: 2 }}>
      <TextInput
        label={t`Ministry`}
        disabled={!editable.includes('ministry')}
        {...form.getInputProps('ministry')}
      />
      <Select
        label={t`Working language`}
        data={language.options.map((value) => ({ value, label: languageWords(value) }))}
        disabled={!editable.includes('workingLanguage')}
        {...form.getInputProps('workingLanguage')}
      />
      <TextInput
        label={t`Name of the contact`}
        disabled={!editable.includes('contact.name')}
        {...form.getInputProps('contact.name')}
      />
      <TextInput
        label={t`Position of the contact`}
        disabled={!editable.includes('contact.position')}
        {...form.getInputProps('contact.position')}
      />
      <TextInput
        type="email"
        label={t`E-mail of the contact`}
        disabled={!editable.includes('contact.email')}
        {...form.getInputProps('contact.email')}
      />
      <TextInput
        type="tel"
        label={t`Phone of the contact`}
        disabled={!editable.includes('contact.phone')}
        {...form.getInputProps('contact.phone')}
      />
    </SimpleGrid>
  );
}
