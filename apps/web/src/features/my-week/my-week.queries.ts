import { myWeek, paths } from '@sixstep/contract';
import { queryOptions } from '@tanstack/react-query';
import { api } from '../../lib/api.ts';
import { pollingMilliseconds } from '../../lib/query-client.ts';
import { weekKey } from '../contacts/contacts.queries.ts';

export const myWeekQuery = queryOptions({
  queryKey: weekKey,
  queryFn: ({ signal }) => api(paths.myWeek, { schema: myWeek, signal }),
  refetchInterval: pollingMilliseconds,
});
