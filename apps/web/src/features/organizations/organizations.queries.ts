import { organizationList, paths } from '@sixstep/contract';
import { queryOptions } from '@tanstack/react-query';
import { api } from '../../lib/api.ts';

/** The partner organizations, by name. */
export const organizationsQuery = queryOptions({
  queryKey: ['organizations'],
  queryFn: async ({ signal }) =>
    (await api(paths.organizations, { schema: organizationList, signal })).items,
  staleTime: 10 * 60_000,
});
