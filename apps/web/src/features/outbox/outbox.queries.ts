import {
  heldMailList,
  heldMailText,
  mailDecision,
  mailGateView,
  paths,
  type DiscardMails,
  type MailDecision,
  type MailGateView,
} from '@sixstep/contract';
import { queryOptions, useMutation, useQueryClient, type QueryClient } from '@tanstack/react-query';
import { api } from '../../lib/api.ts';
import { casesKey } from '../cases/cases.queries.ts';

/** Under the cases, so that every step asks again what waits. */
const outboxKey = [...casesKey, 'outbox'] as const;

const pollMilliseconds = 60_000;

/** Whether mail to outside goes by itself, and how many mails wait. */
export const mailGateQuery = queryOptions({
  queryKey: [...outboxKey, 'gate'],
  queryFn: ({ signal }) => api(paths.mailGate, { schema: mailGateView, signal }),
  refetchInterval: pollMilliseconds,
});

export const heldMailsQuery = queryOptions({
  queryKey: [...outboxKey, 'mails'],
  queryFn: ({ signal }) => api(paths.heldMails, { schema: heldMailList, signal }),
  refetchInterval: pollMilliseconds,
});

export const heldMailQuery = (id: string) =>
  queryOptions({
    queryKey: [...outboxKey, 'mails', id],
    queryFn: ({ signal }) => api(paths.heldMail(id), { schema: heldMailText, signal }),
  });

/** Asks again for everything that waits. */
export const refreshOutbox = (client: QueryClient): Promise<void> =>
  client.invalidateQueries({ queryKey: outboxKey });

const keepGate = (client: QueryClient, gate: MailGateView) => {
  client.setQueryData(mailGateQuery.queryKey, gate);
  return client.invalidateQueries({ queryKey: heldMailsQuery.queryKey });
};

export function useMoveGate() {
  const client = useQueryClient();
  return useMutation({
    mutationFn: (isOpen: boolean) =>
      api(paths.mailGate, { method: 'PUT', body: { isOpen }, schema: mailGateView }),
    onSuccess: (gate) => keepGate(client, gate),
  });
}

export function useReleaseMails() {
  const client = useQueryClient();
  return useMutation({
    mutationFn: (ids: readonly string[]) =>
      api(paths.releaseMails, { method: 'POST', body: { ids }, schema: mailDecision }),
    onSuccess: ({ gate }: MailDecision) => keepGate(client, gate),
  });
}

export function useDiscardMails() {
  const client = useQueryClient();
  return useMutation({
    mutationFn: (body: DiscardMails) =>
      api(paths.discardMails, { method: 'POST', body, schema: mailDecision }),
    onSuccess: ({ gate }: MailDecision) => keepGate(client, gate),
  });
}
