import {
  caseView,
  contactList,
  paths,
  type WriteContact,
  type WriteNextAction,
} from '@sixstep/contract';
import { queryOptions, useMutation, useQueryClient } from '@tanstack/react-query';
import { api } from '../../lib/api.ts';
import { casesKey, keepCase, refreshCase, sliceKey } from '../cases/cases.queries.ts';

/** What depends on contacts and next actions beside the case itself. */
export const weekKey = ['my-week'] as const;

export const contactsQuery = (number: string) =>
  queryOptions({
    queryKey: sliceKey(number, 'contacts'),
    queryFn: async ({ signal }) =>
      (await api(paths.contacts(number), { schema: contactList, signal })).items,
  });

function useRefresh() {
  const client = useQueryClient();
  return (number: string) =>
    Promise.all([
      refreshCase(client, number),
      client.invalidateQueries({ queryKey: casesKey }),
      client.invalidateQueries({ queryKey: weekKey }),
    ]);
}

export function useEnterContact(number: string) {
  const refresh = useRefresh();
  return useMutation({
    mutationFn: (body: WriteContact) =>
      api(paths.contacts(number), { method: 'POST', body, schema: contactList }),
    onSuccess: () => void refresh(number),
  });
}

export function useDeleteContact(number: string) {
  const refresh = useRefresh();
  return useMutation({
    mutationFn: (id: string) =>
      api(paths.contact(number, id), { method: 'DELETE', schema: contactList }),
    onSuccess: () => refresh(number),
  });
}

/** @param version of the next action that the person had before them, 0 where there was none */
export function useWriteNextAction(number: string, version: number) {
  const client = useQueryClient();
  return useMutation({
    mutationFn: (body: WriteNextAction) =>
      api(paths.nextAction(number), { method: 'PUT', body, schema: caseView, ifMatch: version }),
    onSuccess: (view) => {
      keepCase(client, view);
      void client.invalidateQueries({ queryKey: weekKey });
    },
  });
}

export function useFinishNextAction(number: string, version: number) {
  const client = useQueryClient();
  return useMutation({
    mutationFn: () =>
      api(paths.nextActionDone(number), { method: 'POST', schema: caseView, ifMatch: version }),
    onSuccess: (view) => {
      keepCase(client, view);
      void client.invalidateQueries({ queryKey: weekKey });
    },
  });
}
