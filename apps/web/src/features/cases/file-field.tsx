import { FileInput, type MantineSpacing } from '@mantine/core';
import { t } from '@lingui/core/macro';
import { fileKinds, maximumFileBytes } from '@sixstep/contract';
import { useMutation } from '@tanstack/react-query';
import { useState, type ReactNode } from 'react';
import { errorWords } from '../../lib/problem-words.ts';
import { uploadFile, uploadKey } from '../../lib/upload-file.ts';

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
  const uploading = useMutation({
    mutationKey: uploadKey,
    mutationFn: (file: File) => uploadFile(file, number),
    onSuccess: onChange,
  });
  const choose = (file: File | null) => {
    setChosen(file);
    onChange(null);
    uploading.reset();
    if (file && file.size <= maximumFileBytes) uploading.mutate(file);
  };
  const isTooLarge = chosen !== null && chosen.size > maximumFileBytes;
  return (
    <FileInput
      label={label}
      description={t`PDF, Word, Excel, PNG, JPG or e-mail, at most 20 MB`}
      placeholder={value && !chosen ? t`A file is attached` : t`Choose a file`}
      accept={fileKinds.map((kind) => `.${kind}`).join(',')}
      clearable
      clearButtonProps={{ 'aria-label': t`Remove the file` }}
      value={chosen}
      onChange={choose}
      {...(mt !== undefined && { mt })}
      {...(uploading.isPending && {
        rightSection: <span role="status">{t`Uploading…`}</span>,
        rightSectionWidth: 90,
      })}
      error={
        isTooLarge
          ? t`The file has more than 20 MB`
          : uploading.error
            ? errorWords(uploading.error)
            : error
      }
    />
  );
}
