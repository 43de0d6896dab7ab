import { Fieldset, Select, SimpleGrid, TextInput } from '@mantine/core';
import type { UseFormReturnType } from '@mantine/form';
import { t } from '@lingui/core/macro';
import { today } from '../../../lib/dates.ts';
import { FileField } from '../file-field.tsx';
import type { SharedValues } from './use-step-form.ts';

/** Whose word it is that the Center enters, and how it came. */
export function OnBehalfFields({
  form,
  number,
  isPaper,
}: {
  form: UseFormReturnType<SharedValues>;
  number: string;
  isPaper: boolean;
}) {
  const channels = [
    { value: 'mail', label: t`E-mail` },
    { value: 'letter', label: t`Letter` },
    { value: 'signedPaper', label: t`Signed paper` },
    { value: 'noteVerbale', label: t`Note verbale` },
    // A call is not enough for what binds the country.
    ...(isPaper ? [] : [{ value: 'phone', label: t`Phone` }]),
  ];
  return (
    <Fieldset legend={t`Whose word it is`}>
      <SimpleGrid cols={{ base: 1, sm: 2 }} spacing="sm">
        <TextInput label={t`Name`} {...form.getInputProps('name')} />
        <TextInput
          label={t`Capacity`}
          description={t`Such as: focal point, ministry`}
          {...form.getInputProps('capacity')}
        />
        <Select label={t`How it came`} data={channels} {...form.getInputProps('channel')} />
        <TextInput
          type="date"
          label={t`Received on`}
          max={today()}
          {...form.getInputProps('receivedOn')}
        />
      </SimpleGrid>
      <FileField
        label={t`What was received`}
        number={number}
        mt="sm"
        value={form.values.fileId}
        onChange={(fileId) => form.setFieldValue('fileId', fileId)}
        error={form.errors['fileId']}
      />
    </Fieldset>
  );
}
