import { paths, workplanView } from '@sixstep/contract';
import { queryOptions, useQuery } from '@tanstack/react-query';
import { api } from '../../../lib/api.ts';
import { sliceKey } from '../cases.queries.ts';

const amendmentsQuery = (number: string) =>
  queryOptions({
    queryKey: sliceKey(number, 'amendments to settle'),
    queryFn: ({ signal }) => api(paths.workplan(number), { schema: workplanView, signal }),
  });

/** The amendments of a case that wait for a decision, for a field of choice. */
export function useOpenAmendments(number: string): { value: string; label: string }[] {
  const { data } = useQuery(amendmentsQuery(number));
  return (data?.amendments ?? [])
    .filter(({ status }) => status === 'open')
    .map(({ id, effect }) => ({ value: id, label: effect.slice(0, 80) }));
}
