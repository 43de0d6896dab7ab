import { entryList, paths } from '@sixstep/contract';
import { queryOptions } from '@tanstack/react-query';
import { api } from '../../lib/api.ts';
import { sliceKey } from '../cases/cases.queries.ts';

/** What was entered for others in a case outside the steps, newest first. */
export const entriesQuery = (number: string) =>
  queryOptions({
    queryKey: sliceKey(number, 'entries'),
    queryFn: async ({ signal }) =>
      (await api(paths.entries(number), { schema: entryList, signal })).items,
  });
