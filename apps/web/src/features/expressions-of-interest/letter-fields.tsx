import { Box, Checkbox, Select, Stack, TextInput } from '@mantine/core';
import { t } from '@lingui/core/macro';
import { letterKind } from '@sixstep/contract';
import { FileField } from '../cases/file-field.tsx';
import { letterWords } from './expression-words.ts';
import type { FieldsProps } from './fields-props.ts';

/** How the endorsement letter comes, and who declared what is written here. */
export function LetterFields({ form, number, editable }: FieldsProps) {
  const { kind } = form.values.letter;
  return (
    <Stack gap="md">
      {editable.includes('letter') && (
        <>
          <Select
            maw={260}
            label={t`Endorsement letter`}
            data={letterKind.options.map((value) => ({ value, label: letterWords(value) }))}
            {...form.getInputProps('letter.kind')}
          />
          {kind === 'attached' && (
            <Box maw={480}>
              <FileField
                label={t`The letter`}
                number={number}
                value={form.values.letter.fileId}
                onChange={(fileId) => form.setFieldValue('letter.fileId', fileId)}
                error={form.errors['letter.fileId']}
              />
            </Box>
          )}
          {kind === 'follows' && (
            <TextInput
              type="date"
              maw={260}
              label={t`It follows on`}
              {...form.getInputProps('letter.followsOn')}
            />
          )}
        </>
      )}
      {editable.includes('declaration') && (
        <>
          <Checkbox
            label={t`The declaration is made on the paper`}
            {...form.getInputProps('declaration.accepted', { type: 'checkbox' })}
          />
          <TextInput
            maw={400}
            label={t`Declared by`}
            description={t`The name as it is signed.`}
            disabled={!form.values.declaration.accepted}
            {...form.getInputProps('declaration.name')}
          />
        </>
      )}
    </Stack>
  );
}
