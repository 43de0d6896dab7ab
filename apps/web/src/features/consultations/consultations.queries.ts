import {
  consultationView,
  paths,
  type ConsultationContent,
  type ConsultationView,
  type MeetingContent,
} from '@sixstep/contract';
import { queryOptions, useMutation, useQueryClient } from '@tanstack/react-query';
import { api } from '../../lib/api.ts';
import { isProblem } from '../../lib/problem-error.ts';
import { refreshCase, sliceKey } from '../cases/cases.queries.ts';

/** The meetings of a case, the draft of its record, and the records that were sent. */
export const consultationQuery = (number: string) =>
  queryOptions({
    queryKey: sliceKey(number, 'consultations'),
    queryFn: ({ signal }) => api(paths.consultations(number), { schema: consultationView, signal }),
  });

/** Writes the draft of the record over the version that the person had before them. */
export const useWriteRecord = (number: string) =>
  useConsultationChange(number, (edit: { content: ConsultationContent; version: number }) =>
    api(paths.consultations(number), {
      method: 'PUT',
      body: edit.content,
      ifMatch: edit.version,
      schema: consultationView,
    }),
  );

/** Adds a meeting, or changes one where `before` names it with the version that the person had before them. */
export const useKeepMeeting = (number: string) =>
  useConsultationChange(
    number,
    ({
      meeting,
      before,
    }: {
      meeting: MeetingContent;
      before: { id: string; version: number } | null;
    }) =>
      before
        ? api(paths.meeting(number, before.id), {
            method: 'PUT',
            body: meeting,
            ifMatch: before.version,
            schema: consultationView,
          })
        : api(paths.meetings(number), { method: 'POST', body: meeting, schema: consultationView }),
  );

function useConsultationChange<Input>(
  number: string,
  mutationFn: (input: Input) => Promise<ConsultationView>,
) {
  const client = useQueryClient();
  const { queryKey } = consultationQuery(number);
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
