import { organizationList, paths } from '@sixstep/contract';
import { queryOptions } from '@tanstack/react-query';
import { api } from '../../lib/api.ts';

/** The partner organizations, by name. */
export const organizationsQuery = queryOptions({
  queryKey: ['organizations'],
  queryFn: async ({ signal }) =>
    (
      await api(paths.organizations, {
        query: { limit: '200' },
        schema: organizationList,
        signal,
      })
    ).items,
  staleTime: 10 * 60_000,
});
