import {
  paths,
  readinessList,
  type EnterReadiness,
  type ReadinessAssessment,
} from '@sixstep/contract';
import { queryOptions, useMutation, useQueryClient } from '@tanstack/react-query';
import { api } from '../../lib/api.ts';
import { partnerCountriesQuery } from './partner-countries.queries.ts';

/** Every assessment of a country, newest first, with those that are struck out. */
export const readinessQuery = (code: string) =>
  queryOptions({
    queryKey: ['readiness', code],
    queryFn: async ({ signal }) =>
      (await api(paths.readiness(code), { schema: readinessList, signal })).items,
  });

export function useEnterReadiness(code: string) {
  return useReadinessMutation(code, async (body: EnterReadiness) => {
    return (await api(paths.readiness(code), { method: 'POST', body, schema: readinessList }))
      .items;
  });
}

export function useStrikeReadiness(code: string, id: string) {
  return useReadinessMutation(code, async (reason: string) => {
    const path = paths.readinessStrike(code, id);
    return (await api(path, { method: 'POST', body: { reason }, schema: readinessList })).items;
  });
}

function useReadinessMutation<Input>(
  code: string,
  mutationFn: (input: Input) => Promise<ReadinessAssessment[]>,
) {
  const client = useQueryClient();
  return useMutation({
    mutationFn,
    onSuccess: (items) => client.setQueryData(readinessQuery(code).queryKey, items),
    onSettled: () => client.invalidateQueries({ queryKey: partnerCountriesQuery.queryKey }),
  });
}
