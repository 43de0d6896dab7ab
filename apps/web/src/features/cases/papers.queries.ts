import { paperList, paths } from '@sixstep/contract';
import { queryOptions } from '@tanstack/react-query';
import { api } from '../../lib/api.ts';
import { sliceKey } from './cases.queries.ts';

/** The signed papers of a case, newest first. */
export const papersQuery = (number: string) =>
  queryOptions({
    queryKey: sliceKey(number, 'papers'),
    queryFn: async ({ signal }) =>
      (await api(paths.papers(number), { schema: paperList, signal })).items,
  });
