import { paths, quietView, type KeepQuiet, type QuietView } from '@sixstep/contract';
import { queryOptions, useMutation, useQueryClient, type QueryClient } from '@tanstack/react-query';
import { api } from '../../lib/api.ts';
import { casesKey, sliceKey } from '../cases/cases.queries.ts';

/** Whether automatic mail of a case goes to outside. */
export const quietQuery = (number: string) =>
  queryOptions({
    queryKey: sliceKey(number, 'quiet'),
    queryFn: ({ signal }) => api(paths.quiet(number), { schema: quietView, signal }),
  });

const keep = (client: QueryClient, number: string, view: QuietView) => {
  client.setQueryData(quietQuery(number).queryKey, view);
  return client.invalidateQueries({ queryKey: casesKey });
};

/** @param version that the person had before them, 0 where nothing was said */
export function useKeepQuiet(number: string, version: number) {
  const client = useQueryClient();
  return useMutation({
    mutationFn: (body: KeepQuiet) =>
      api(paths.quiet(number), { method: 'PUT', body, ifMatch: version, schema: quietView }),
    onSuccess: (view) => keep(client, number, view),
    onError: () => void client.invalidateQueries({ queryKey: quietQuery(number).queryKey }),
  });
}

export function useLiftQuiet(number: string, version: number) {
  const client = useQueryClient();
  return useMutation({
    mutationFn: () =>
      api(paths.quiet(number), { method: 'DELETE', ifMatch: version, schema: quietView }),
    onSuccess: (view) => keep(client, number, view),
    onError: () => void client.invalidateQueries({ queryKey: quietQuery(number).queryKey }),
  });
}
