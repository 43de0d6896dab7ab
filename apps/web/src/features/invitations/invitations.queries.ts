import {
  invitationView,
  paths,
  type InvitationAddressee,
  type InvitationContent,
  type InvitationView,
} from '@sixstep/contract';
import { queryOptions, useMutation, useQueryClient } from '@tanstack/react-query';
import { api } from '../../lib/api.ts';
import { isProblem } from '../../lib/problem-error.ts';
import { refreshCase, sliceKey } from '../cases/cases.queries.ts';

/** The invitation of a case with its letter and its links. */
export const invitationQuery = (number: string) =>
  queryOptions({
    queryKey: sliceKey(number, 'invitation'),
    queryFn: ({ signal }) => api(paths.invitation(number), { schema: invitationView, signal }),
  });

/** Writes the draft over the version that the person had before them. */
export const useWriteInvitation = (number: string) =>
  useInvitationChange(number, (edit: { content: InvitationContent; version: number }) =>
    api(paths.invitation(number), {
      method: 'PUT',
      body: edit.content,
      ifMatch: edit.version,
      schema: invitationView,
    }),
  );

/** Corrects the addressee of a letter that has gone, at the version that the person had before them, and sends it again. */
export const useCorrectAddressee = (number: string) =>
  useInvitationChange(number, (edit: { addressee: InvitationAddressee; version: number }) =>
    api(paths.invitationAddressee(number), {
      method: 'PUT',
      body: edit.addressee,
      ifMatch: edit.version,
      schema: invitationView,
    }),
  );

/** Mails a new link, which takes the place of the one that is out. */
export const useRenewLink = (number: string) =>
  useInvitationChange(number, () =>
    api(paths.invitationLink(number), { method: 'POST', body: {}, schema: invitationView }),
  );

export const useRevokeLink = (number: string) =>
  useInvitationChange(number, () =>
    api(paths.invitationLink(number), { method: 'DELETE', schema: invitationView }),
  );

function useInvitationChange<Input = void>(
  number: string,
  mutationFn: (input: Input) => Promise<InvitationView>,
) {
  const client = useQueryClient();
  const { queryKey } = invitationQuery(number);
  return useMutation({
    mutationFn,
    onSuccess: (view) => {
      client.setQueryData(queryKey, view);
      void refreshCase(client, number);
    },
    onError: (error) => {
      if (isProblem(error, 'stale', 'conflict', 'forbidden')) void refreshCase(client, number);
    },
  });
}
