import { TextInput, type TextInputProps } from '@mantine/core';
import { t } from '@lingui/core/macro';
import type { ComponentProps } from 'react';
import { FileField } from '../cases/file-field.tsx';

/** The letter of the country: its date, and the letter itself where it is at hand. */
export function LetterFields({
  date,
  file,
}: {
  date: TextInputProps;
  file: Pick<ComponentProps<typeof FileField>, 'onChange' | 'error'> & {
    readonly value?: string | null;
  };
}) {
  return (
    <>
      <TextInput type="date" {...date} />
      <FileField label={t`The letter (optional)`} {...file} value={file.value ?? null} />
    </>
  );
}
