import { FileInput, Stack, type MantineSpacing } from '@mantine/core';
import { t } from '@lingui/core/macro';
import { fileKinds } from '@sixstep/contract';
import { useState, type ReactNode } from 'react';
import { UploadState } from './upload-state.tsx';
import { useUpload } from './use-upload.ts';

/** A file that is uploaded when it is chosen; its value is the id that a record may then name. */
export function FileField({
  label,
  number,
  value,
  onChange,
  error,
  mt,
}: {
  label: string;
  /** The case whose record will hold it; nothing where there is no case yet. */
  number?: string;
  value: string | null;
  onChange: (fileId: string | null) => void;
  error?: ReactNode;
  mt?: MantineSpacing;
}) {
  const [chosen, setChosen] = useState<File | null>(null);
  const upload = useUpload(number, onChange);
  const choose = (file: File | null) => {
    setChosen(file);
    onChange(null);
    upload.reset();
    if (file) upload.send([file]);
  };
  return (
    <Stack gap={4} {...(mt !== undefined && { mt })}>
      <FileInput
        label={label}
        description={t`PDF, Word, Excel, PNG, JPG or e-mail, at most 20 MB`}
        placeholder={value && !chosen ? t`A file is attached` : t`Choose a file`}
        accept={fileKinds.map((kind) => `.${kind}`).join(',')}
        clearable
        clearButtonProps={{ 'aria-label': t`Remove the file` }}
        value={chosen}
        onChange={choose}
        error={upload.trouble ?? error}
      />
      <UploadState upload={upload} />
    </Stack>
  );
}
