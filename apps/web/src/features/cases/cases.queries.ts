import {
  caseList,
  caseView,
  history,
  listOf,
  nextStep,
  paths,
  type CaseFilter,
  type CaseView,
} from '@sixstep/contract';
import { queryOptions, type QueryClient } from '@tanstack/react-query';
import { api } from '../../lib/api.ts';
import { pollingMilliseconds } from '../../lib/query-client.ts';

/** Everything that is kept of cases stands under this key. */
export const casesKey = ['cases'] as const;

/** The most that the API gives of a list at once. */
export const mostPerPage = 200;
/** Beyond this many cards nobody reads a board; a narrower filter or the table serves better. */
export const mostOnBoard = 1000;

/** One page of the cases that a filter holds. */
export const casesQuery = (filter: CaseFilter) =>
  queryOptions({
    queryKey: [...casesKey, 'list', filter],
    queryFn: ({ signal }) => api(paths.cases, { query: filter, schema: caseList, signal }),
    refetchInterval: pollingMilliseconds,
  });

/** All cases that a filter holds, up to {@link mostOnBoard}; `total` says how many there are. */
export const allCasesQuery = (filter: Omit<CaseFilter, 'cursor' | 'limit'>) =>
  queryOptions({
    queryKey: [...casesKey, 'all', filter],
    queryFn: async ({ signal }) => {
      const query = { ...filter, limit: String(mostPerPage) };
      let page = await api(paths.cases, { query, schema: caseList, signal });
      const items = [...page.items];
      while (page.nextCursor && items.length < mostOnBoard) {
        page = await api(paths.cases, {
          query: { ...query, cursor: page.nextCursor },
          schema: caseList,
          signal,
        });
        items.push(...page.items);
      }
      return { items, total: page.total };
    },
    refetchInterval: pollingMilliseconds,
  });

const caseKey = (number: string) => ['case', number] as const;

export const caseQuery = (number: string) =>
  queryOptions({
    queryKey: [...caseKey(number), 'view'],
    queryFn: ({ signal }) => api(paths.case(number), { schema: caseView, signal }),
    refetchInterval: pollingMilliseconds,
  });

export const historyQuery = (number: string) =>
  queryOptions({
    queryKey: [...caseKey(number), 'history'],
    queryFn: async ({ signal }) =>
      (await api(paths.history(number), { schema: history, signal })).items,
  });

const nextSteps = listOf(nextStep);

/** Every event of the case's state with its verdict; asked for before a card is dropped. */
export const nextStepsQuery = (number: string) =>
  queryOptions({
    queryKey: [...caseKey(number), 'next-steps'],
    queryFn: async ({ signal }) =>
      (await api(paths.nextSteps(number), { schema: nextSteps, signal })).items,
    staleTime: 5_000,
  });

/** Takes over the case as a step has answered it, and asks again for all that the step may have touched. */
export function keepCase(client: QueryClient, view: CaseView): void {
  client.setQueryData(caseQuery(view.number).queryKey, view);
  void client.invalidateQueries({
    queryKey: caseKey(view.number),
    predicate: ({ queryKey }) => queryKey[2] !== 'view',
  });
  void client.invalidateQueries({ queryKey: casesKey });
}

/** Asks again for a case and all that hangs on it: somebody else has moved it. */
export const refreshCase = (client: QueryClient, number: string): Promise<void> =>
  client.invalidateQueries({ queryKey: caseKey(number) });

/** Key of what a slice keeps of a case, so that a step refreshes it: `sliceKey(number, 'offers')`. */
export const sliceKey = (number: string, noun: string) => [...caseKey(number), noun] as const;
