import { Button, FileButton, Group, Input, List, Text } from '@mantine/core';
import { t } from '@lingui/core/macro';
import { fileKinds, maximumFileBytes } from '@sixstep/contract';
import { useMutation } from '@tanstack/react-query';
import { useState } from 'react';
import { errorWords } from '../../lib/problem-words.ts';
import { uploadFile, uploadKey } from '../../lib/upload-file.ts';

/** Several files, each uploaded when it is chosen; the value is their ids, which a record may then name. */
export function FilesField({
  label,
  number,
  most,
  value,
  onChange,
  error = false,
}: {
  label: string;
  /** The case whose record will hold them; nothing where there is none yet, or are several. */
  number?: string;
  most: number;
  value: readonly string[];
  onChange: (fileIds: string[]) => void;
  error?: boolean;
}) {
  const [names, setNames] = useState<Readonly<Record<string, string>>>({});
  const uploading = useMutation({
    mutationKey: uploadKey,
    mutationFn: async (files: readonly File[]) => {
      const brought: string[] = [...value];
      for (const file of files.slice(0, most - value.length)) {
        if (file.size > maximumFileBytes) throw new FileTooLarge(file.name);
        const id = await uploadFile(file, number);
        brought.push(id);
        setNames((known) => ({ ...known, [id]: file.name }));
        onChange([...brought]);
      }
    },
  });
  return (
    <Input.Wrapper
      label={label}
      labelElement="div"
      description={t`PDF, Word, Excel, PNG, JPG or e-mail, at most 20 MB each`}
      error={troubleOf(uploading.error) ?? (error && t`One of the files cannot be used`)}
    >
      {value.length > 0 && (
        <List mt={4} spacing={4}>
          {value.map((id, place) => {
            const name = names[id] ?? t`File ${place + 1}`;
            return (
              <List.Item key={id}>
                <Group gap="xs">
                  <Text>{name}</Text>
                  <Button
                    variant="subtle"
                    size="compact-sm"
                    aria-label={t`Remove ${name}`}
                    onClick={() => onChange(value.filter((other) => other !== id))}
                  >
                    {t`Remove`}
                  </Button>
                </Group>
              </List.Item>
            );
          })}
        </List>
      )}
      <Group mt={4}>
        <FileButton
          multiple
          accept={fileKinds.map((kind) => `.${kind}`).join(',')}
          onChange={(files) => uploading.mutate(files)}
          inputProps={{ 'aria-label': label }}
        >
          {(props) => (
            <Button
              {...props}
              variant="default"
              size="xs"
              loading={uploading.isPending}
              disabled={value.length >= most}
            >
              {t`Attach files`}
            </Button>
          )}
        </FileButton>
      </Group>
    </Input.Wrapper>
  );
}

class FileTooLarge extends Error {}

function troubleOf(error: Error | null): string | null {
  if (error === null) return null;
  return error instanceof FileTooLarge
    ? t`${error.message} has more than 20 MB`
    : errorWords(error);
}
