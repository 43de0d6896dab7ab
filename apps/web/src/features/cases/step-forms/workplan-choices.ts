import { paths, workplanView } from '@sixstep/contract';
import { queryOptions, useQuery } from '@tanstack/react-query';
import { api } from '../../../lib/api.ts';
import { sliceKey } from '../cases.queries.ts';

const workplanToChooseFrom = (number: string) =>
  queryOptions({
    queryKey: sliceKey(number, 'workplan to choose from'),
    queryFn: ({ signal }) => api(paths.workplan(number), { schema: workplanView, signal }),
  });

interface Choice {
  readonly value: string;
  readonly label: string;
}

/** The amendments of a case that wait for a decision, for a field of choice. */
export function useOpenAmendments(number: string): Choice[] {
  const { data } = useQuery(workplanToChooseFrom(number));
  return (data?.amendments ?? [])
    .filter(({ status }) => status === 'open')
    .map(({ id, effect }) => ({ value: id, label: effect.slice(0, 80) }));
}

/** The activities that something is to be delivered of, each once. */
export function useActivitiesUnderWay(number: string): Choice[] {
  const { data } = useQuery(workplanToChooseFrom(number));
  const titles = new Map(data?.deliverables.map(({ activity }) => [activity.id, activity.title]));
  return [...titles].map(([value, label]) => ({ value, label }));
}
