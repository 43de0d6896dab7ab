import {
  offersView,
  paths,
  reminderList,
  type acceptInWriting,
  type ConsentToProviders,
  type nameLead,
  type OffersView,
  type OfferView,
  type WriteOffer,
} from '@sixstep/contract';
import { queryOptions, useMutation, useQueryClient } from '@tanstack/react-query';
import type * as z from 'zod/mini';
import { api, type ApiRequest } from '../../lib/api.ts';
import { isProblem } from '../../lib/problem-error.ts';
import { refreshCase, sliceKey } from '../cases/cases.queries.ts';

/** Who was asked for what, what they offer, who leads, and whom the country consents to. */
export const offersQuery = (number: string) =>
  queryOptions({
    queryKey: sliceKey(number, 'offers'),
    queryFn: ({ signal }) => api(paths.offers(number), { schema: offersView, signal }),
  });

/** One activity and one organization: the place of an offer. */
export interface OfferPlace {
  readonly activity: string;
  readonly organization: string;
}

/** Enters what an organization says to an activity, for it. */
export const useEnterOffer = (number: string, { activity, organization }: OfferPlace) =>
  useOffersChange(number, (body: WriteOffer) => ({
    at: `/${activity}/${organization}`,
    method: 'PUT',
    body,
  }));

/** Decides on an offer that is there. */
export const useDecide = (number: string, { activity, organization }: OfferPlace) =>
  useOffersChange(number, (decision: OfferView['decision']) => ({
    at: `/${activity}/${organization}/decision`,
    method: 'PUT',
    body: { decision },
  }));

/** Names who leads an activity beside the partner organizations; `null` takes the name away. */
export const useNameLead = (number: string, activity: string) =>
  useOffersChange(number, (lead: z.infer<typeof nameLead> | null) =>
    lead
      ? { at: `/${activity}/lead`, method: 'PUT', body: lead }
      : { at: `/${activity}/lead`, method: 'DELETE' },
  );

/** A director accepts that nobody leads an activity, or that several offer to. */
export const useAccept = (number: string, activity: string, what: 'gap' | 'overlap') =>
  useOffersChange(number, (body: z.infer<typeof acceptInWriting>) => ({
    at: `/${activity}/${what}`,
    method: 'POST',
    body,
  }));

/** Enters what the country says to its providers, for the version that the person has read. */
export const useEnterConsents = (number: string) =>
  useOffersChange(number, (body: ConsentToProviders) => ({ at: '/consents', method: 'PUT', body }));

/** The reminders of a case, newest first. */
export const remindersQuery = (number: string) =>
  queryOptions({
    queryKey: sliceKey(number, 'reminders'),
    queryFn: async ({ signal }) =>
      (await api(paths.reminders(number), { schema: reminderList, signal })).items,
  });

/** Sends a reminder to those whose turn it is. */
export function useRemind(number: string) {
  const client = useQueryClient();
  return useMutation({
    mutationFn: () =>
      api(paths.reminders(number), { method: 'POST', body: {}, schema: reminderList }),
    onSuccess: ({ items }) => client.setQueryData(remindersQuery(number).queryKey, items),
  });
}

type Deed = Pick<ApiRequest<typeof offersView>, 'method' | 'body'> & {
  /** Under the address of the case's offers. */
  readonly at: string;
};

function useOffersChange<Input>(number: string, deedOf: (input: Input) => Deed) {
  const client = useQueryClient();
  return useMutation<OffersView, Error, Input>({
    mutationFn: (input) => {
      const { at, ...request } = deedOf(input);
      return api(`${paths.offers(number)}${at}`, { ...request, schema: offersView });
    },
    onSuccess: (view) => {
      client.setQueryData(offersQuery(number).queryKey, view);
      void refreshCase(client, number);
    },
    onError: (error) => {
      if (isProblem(error, 'stale', 'conflict', 'forbidden', 'notFound')) {
        void refreshCase(client, number);
      }
    },
  });
}
