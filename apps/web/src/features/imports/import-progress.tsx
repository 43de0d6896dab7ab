import { Button, Group, Progress, Stack, Text } from '@mantine/core';
import { plural, t } from '@lingui/core/macro';
import type { ImportTargetName } from '@sixstep/contract';
import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useEffect } from 'react';
import { Answer } from '../../components/answer.tsx';
import { ErrorNotice } from '../../components/error-notice.tsx';
import { ButtonLink } from '../../components/links.tsx';
import { statusWords } from './import-words.ts';
import { runQuery, useCancelImport } from './imports.queries.ts';

/** How far an import is, how to stop it, and what comes after it. */
export function ImportProgress({ id, target }: { id: string; target: ImportTargetName }) {
  const query = useQuery(runQuery(id));
  const cancelling = useCancelImport(id);
  const client = useQueryClient();
  const isDone = query.data?.status === 'done';
  useEffect(() => {
    if (!isDone) return;
    // Wherever rows of a sheet are shown, they are asked for anew.
    void client.invalidateQueries({ predicate: ({ queryKey }) => queryKey[0] !== 'imports' });
  }, [isDone, client]);
  return (
    <Answer query={query}>
      {(run) => (
        <Stack gap="sm">
          <Text fw={600} role="status">
            {statusWords(run)}
          </Text>
          {run.status === 'running' && (
            <>
              <Progress
                value={run.total === 0 ? 0 : (run.done / run.total) * 100}
                aria-label={t`Rows taken over`}
              />
              <Group>
                <Button
                  variant="default"
                  loading={cancelling.isPending}
                  onClick={() => cancelling.mutate()}
                >
                  {t`Stop`}
                </Button>
              </Group>
            </>
          )}
          {cancelling.error && <ErrorNotice error={cancelling.error} />}
          {run.refused > 0 && (
            <Text>
              <a href={`/api/imports/runs/${run.id}/refused.csv`}>
                {plural(run.refused, {
                  one: 'The refused row as a file',
                  other: 'The # refused rows as a file',
                })}
              </a>
            </Text>
          )}
          {run.status === 'done' && target === 'cases' && (
            <Group>
              <ButtonLink to="/adoptions">{t`To the adoptions that wait for approval`}</ButtonLink>
            </Group>
          )}
          {run.status === 'done' && target === 'organizations' && (
            <Group>
              <ButtonLink to="/organizations">{t`To the organizations`}</ButtonLink>
            </Group>
          )}
        </Stack>
      )}
    </Answer>
  );
}
