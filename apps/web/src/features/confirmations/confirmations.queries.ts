import { confirmationReport, paths, type ConfirmCases } from '@sixstep/contract';
import { queryOptions, useMutation, useQueryClient } from '@tanstack/react-query';
import { api } from '../../lib/api.ts';
import { isProblem } from '../../lib/problem-error.ts';
import { casesKey } from '../cases/cases.queries.ts';

const key = ['confirmations'] as const;

/** Who has confirmed in a month, and whether this person is still to confirm; the current month without one. */
export const confirmationsQuery = (month?: string) =>
  queryOptions({
    queryKey: [...key, month ?? 'now'],
    queryFn: ({ signal }) =>
      api(paths.confirmations, { query: { month }, schema: confirmationReport, signal }),
  });

/** Confirms the own open cases as they stand on the page. */
export function useConfirmCases() {
  const client = useQueryClient();
  return useMutation({
    mutationFn: (body: ConfirmCases) =>
      api(paths.confirmations, { method: 'POST', body, schema: confirmationReport }),
    onSuccess: () => client.invalidateQueries({ queryKey: key }),
    onError: (error) => {
      // A case has moved, has come or gone: the page shows the cases as they are now.
      if (isProblem(error, 'conflict')) void client.invalidateQueries({ queryKey: casesKey });
    },
  });
}
