import { Text } from '@mantine/core';
import { t } from '@lingui/core/macro';
import { queryOptions, useQuery } from '@tanstack/react-query';
import * as z from 'zod/mini';
import { ErrorNotice } from '../../../components/error-notice.tsx';
import { Loading } from '../../../components/loading.tsx';
import { api } from '../../../lib/api.ts';
import { sliceKey } from '../cases.queries.ts';
import type { StepFormProps } from './step-form.ts';
import { StepFormShell } from './step-form-shell.tsx';
import { useStepForm } from './use-step-form.ts';

/** Where the version of what a step sends or agrees to is read. */
export interface VersionSource {
  readonly path: (number: string) => string;
  /** The number in what that address answers; null when there is nothing to send yet. */
  readonly schema: z.core.$ZodType<number | null>;
}

/** The version of a slice's own draft. */
export const draftVersion: VersionSource['schema'] = z.pipe(
  z.object({ version: z.number() }),
  z.transform(({ version }) => version),
);

const versionQuery = (number: string, { path, schema }: VersionSource) =>
  queryOptions({
    queryKey: sliceKey(number, `version ${path(number)}`),
    queryFn: ({ signal }) => api(path(number), { schema, signal }),
    staleTime: 0,
  });

/** The version of the content that the person is about to send, asked for when the form opens. */
export function useVersionMeant(number: string, source: VersionSource) {
  const query = useQuery(versionQuery(number, source));
  return { version: query.data ?? null, query };
}

/** Says which version is meant, so that nobody sends another one than they have read. */
export function VersionMeant({ meant }: { meant: ReturnType<typeof useVersionMeant> }) {
  const { query, version } = meant;
  if (query.error) return <ErrorNotice error={query.error} onRetry={() => void query.refetch()} />;
  if (query.isPending) return <Loading lines={1} />;
  return version === null ? (
    <Text c="dimmed">{t`There is nothing to name here yet.`}</Text>
  ) : (
    <Text>{t`This is about version ${version}.`}</Text>
  );
}

/** The form of a step with which only the version meant travels. */
export function versionForm(source: VersionSource) {
  return function VersionForm(props: StepFormProps) {
    const meant = useVersionMeant(props.kase.number, source);
    const { shell } = useStepForm(props, {
      initialValues: {},
      toRecord: () => ({ versionMeant: meant.version }),
      isReady: meant.version !== null,
    });
    return (
      <StepFormShell shell={shell}>
        <VersionMeant meant={meant} />
      </StepFormShell>
    );
  };
}
