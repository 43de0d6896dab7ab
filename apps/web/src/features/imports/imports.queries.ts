import {
  importPreview,
  importRun,
  importRuns,
  paths,
  sheetView,
  type AskPreview,
  type ImportTargetName,
} from '@sixstep/contract';
import { queryOptions, useMutation, useQueryClient } from '@tanstack/react-query';
import { addressOf, api } from '../../lib/api.ts';

const key = ['imports'] as const;

/** How often a run that goes on is looked at. */
const lookingMilliseconds = 500;

export const useBringSheet = () =>
  useMutation({
    mutationFn: ({ file, target }: { file: File; target: ImportTargetName }) =>
      api(addressOf(paths.importSheets, { target, name: file.name }), {
        method: 'POST',
        body: new Blob([file], { type: 'application/octet-stream' }),
        schema: sheetView,
      }),
  });

export const previewQuery = (sheetId: string, asked: AskPreview) =>
  queryOptions({
    queryKey: [...key, 'preview', sheetId, asked],
    queryFn: ({ signal }) =>
      api(paths.importPreview(sheetId), {
        method: 'POST',
        body: asked,
        schema: importPreview,
        signal,
      }),
    placeholderData: (before) => before,
    staleTime: Infinity,
  });

export function useStartImport(sheetId: string) {
  const client = useQueryClient();
  return useMutation({
    mutationFn: (asked: AskPreview) =>
      api(paths.importStart(sheetId), { method: 'POST', body: asked, schema: importRun }),
    onSuccess: () => client.invalidateQueries({ queryKey: [...key, 'runs'] }),
  });
}

export const runQuery = (id: string) =>
  queryOptions({
    queryKey: [...key, 'run', id],
    queryFn: ({ signal }) => api(paths.importRun(id), { schema: importRun, signal }),
    refetchInterval: ({ state }) =>
      state.data && state.data.status !== 'running' ? false : lookingMilliseconds,
  });

export const runsQuery = queryOptions({
  queryKey: [...key, 'runs'],
  queryFn: async ({ signal }) =>
    (await api(paths.importRuns, { schema: importRuns, signal })).items,
});

export function useCancelImport(id: string) {
  const client = useQueryClient();
  return useMutation({
    mutationFn: () => api(paths.importCancel(id), { method: 'POST', schema: importRun }),
    onSettled: () => client.invalidateQueries({ queryKey: [...key, 'run', id] }),
  });
}
