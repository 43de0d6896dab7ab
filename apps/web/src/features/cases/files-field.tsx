import { Button, FileButton, Group, Input, List, Text } from '@mantine/core';
import { t } from '@lingui/core/macro';
import { fileKinds } from '@sixstep/contract';
import { useRef, useState } from 'react';
import { UploadState } from './upload-state.tsx';
import { useUpload } from './use-upload.ts';

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
  const brought = useRef(value);
  brought.current = value;
  const upload = useUpload(number, (id, file) => {
    setNames((known) => ({ ...known, [id]: file.name }));
    brought.current = [...brought.current, id];
    onChange([...brought.current]);
  });
  return (
    <Input.Wrapper
      label={label}
      labelElement="div"
      description={t`PDF, Word, Excel, PNG, JPG or e-mail, at most 20 MB each`}
      error={upload.trouble ?? (error && t`One of the files cannot be used`)}
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
          onChange={(files) => upload.send(files.slice(0, most - value.length))}
          inputProps={{ 'aria-label': label }}
        >
          {(props) => (
            <Button
              {...props}
              variant="default"
              size="xs"
              loading={upload.isUnderWay}
              disabled={value.length >= most}
            >
              {t`Attach files`}
            </Button>
          )}
        </FileButton>
      </Group>
      <UploadState upload={upload} />
    </Input.Wrapper>
  );
}
