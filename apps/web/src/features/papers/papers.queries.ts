import { paperList, paths } from '@sixstep/contract';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { api } from '../../lib/api.ts';
import { isProblem } from '../../lib/problem-error.ts';
import { refreshCase } from '../cases/cases.queries.ts';
import { papersQuery } from '../cases/papers.queries.ts';

/** Sets a paper aside that does not say what was entered. */
export function useRefusePaper(number: string, id: string) {
  const client = useQueryClient();
  return useMutation({
    mutationFn: (body: { reason: string }) =>
      api(paths.paperRefusal(number, id), { method: 'POST', body, schema: paperList }),
    onSuccess: ({ items }) => {
      client.setQueryData(papersQuery(number).queryKey, items);
      void refreshCase(client, number);
    },
    onError: (error) => {
      if (isProblem(error, 'conflict', 'forbidden')) void refreshCase(client, number);
    },
  });
}
