import {
  knownSupportList,
  paths,
  type EnterKnownSupport,
  type KnownSupportView,
} from '@sixstep/contract';
import { queryOptions, useMutation, useQueryClient } from '@tanstack/react-query';
import { api } from '../../lib/api.ts';

/** What others do for a country, what still runs first. */
export const knownSupportQuery = (code: string) =>
  queryOptions({
    queryKey: ['known-support', code],
    queryFn: async ({ signal }) =>
      (await api(paths.knownSupport(code), { schema: knownSupportList, signal })).items,
  });

export const useEnterKnownSupport = (code: string) =>
  useSupportChange(code, (body: EnterKnownSupport) => post(paths.knownSupport(code), body));

export const useRemoveKnownSupport = (code: string, id: string) =>
  useSupportChange(code, (reason: string) => post(paths.knownSupportRemoval(code, id), { reason }));

const post = async (path: string, body: object): Promise<KnownSupportView[]> =>
  (await api(path, { method: 'POST', body, schema: knownSupportList })).items;

function useSupportChange<Input>(
  code: string,
  mutationFn: (input: Input) => Promise<KnownSupportView[]>,
) {
  const client = useQueryClient();
  return useMutation({
    mutationFn,
    onSuccess: (items) => client.setQueryData(knownSupportQuery(code).queryKey, items),
  });
}
