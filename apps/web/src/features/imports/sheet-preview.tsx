import { Button, Group, Stack, Text } from '@mantine/core';
import { plural } from '@lingui/core/macro';
import type { AskPreview, ImportPreview, SheetView } from '@sixstep/contract';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { Answer } from '../../components/answer.tsx';
import { ErrorNotice } from '../../components/error-notice.tsx';
import { ImportProgress } from './import-progress.tsx';
import { previewQuery, useStartImport } from './imports.queries.ts';
import { MappingFields } from './mapping-fields.tsx';
import { PreviewRows } from './preview-rows.tsx';

/** What would become of every row, and what to put right before it is taken over. */
export function SheetPreview({ sheet }: { sheet: SheetView }) {
  const [asked, setAsked] = useState<AskPreview>({ mended: [] });
  const query = useQuery(previewQuery(sheet.id, asked));
  const starting = useStartImport(sheet.id);
  const runId = starting.data?.id;
  if (runId) return <ImportProgress id={runId} target={sheet.target} />;
  return (
    <Answer query={query} lines={8}>
      {(preview) => (
        <Stack gap="lg" aria-busy={query.isFetching}>
          <MappingFields
            preview={preview}
            onMapping={(mapping) => setAsked((now) => ({ ...now, mapping }))}
          />
          <PreviewRows
            preview={preview}
            mended={asked.mended}
            onMend={(mended) => setAsked((now) => ({ ...now, mended }))}
          />
          {starting.error && <ErrorNotice error={starting.error} />}
          <Group>
            <Button
              disabled={toTake(preview) === 0 || query.isFetching}
              loading={starting.isPending}
              onClick={() => starting.mutate(asked)}
            >
              {plural(toTake(preview), {
                0: 'Nothing to take over',
                one: 'Take over # row',
                other: 'Take over # rows',
              })}
            </Button>
            {preview.counts.refused > 0 && (
              <Text c="dimmed">
                {plural(preview.counts.refused, {
                  one: '# refused row stays out; you get it as a file.',
                  other: '# refused rows stay out; you get them as a file.',
                })}
              </Text>
            )}
          </Group>
        </Stack>
      )}
    </Answer>
  );
}

const toTake = ({ counts }: ImportPreview): number => counts.new + counts.changed;
