import { Fieldset, Select, SimpleGrid, TextInput } from '@mantine/core';
import type { GetInputPropsReturnType } from '@mantine/form';
import { t } from '@lingui/core/macro';
import { today } from '../../lib/dates.ts';
import { FileField } from './file-field.tsx';

/** What a form has to offer to the fields below; every form of @mantine/form does. */
interface HoldingForm {
  readonly getInputProps: (path: string) => GetInputPropsReturnType;
  readonly setFieldValue: (path: string, value: never) => void;
}

/** Whose word it is that the Center enters, and how it came. */
export function OnBehalfFields({
  form,
  at,
  number,
  isPaper = false,
}: {
  form: HoldingForm;
  /** Under which name the form keeps the word; at its root where none is given. */
  at?: string;
  number: string;
  isPaper?: boolean;
}) {
  const channels = [
    { value: 'mail', label: t`E-mail` },
    { value: 'letter', label: t`Letter` },
    { value: 'signedPaper', label: t`Signed paper` },
    { value: 'noteVerbale', label: t`Note verbale` },
    // A call is not enough for what binds the country.
    ...(isPaper ? [] : [{ value: 'phone', label: t`Phone` }]),
  ];
  const path = (field: string) => (at === undefined ? field : `${at}.${field}`);
  const input = (field: string) => form.getInputProps(path(field));
  const file = input('fileId');
  return (
    <Fieldset legend={t`Whose word it is`}>
      <SimpleGrid cols={{ base: 1, sm: 2 }} spacing="sm">
        <TextInput label={t`Name`} {...input('name')} />
        <TextInput
          label={t`Capacity`}
          description={t`Such as: focal point, ministry`}
          {...input('capacity')}
        />
        <Select label={t`How it came`} data={channels} {...input('channel')} />
        <TextInput type="date" label={t`Received on`} max={today()} {...input('receivedOn')} />
      </SimpleGrid>
      <FileField
        label={t`What was received`}
        number={number}
        mt="sm"
        value={typeof file.value === 'string' ? file.value : null}
        onChange={(fileId) => form.setFieldValue(path('fileId'), fileId as never)}
        error={file.error ? t`Attach what was received` : undefined}
      />
    </Fieldset>
  );
}
