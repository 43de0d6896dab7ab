import {
  paths,
  workplanView,
  type acceptClosingReport,
  type answerDeliverable,
  type setWorkplan,
  type settleReport,
  type submitDeliverable,
  type WorkplanView,
  type WriteClosingReport,
  type writeReport,
} from '@sixstep/contract';
import { queryOptions, useMutation, useQueryClient } from '@tanstack/react-query';
import type * as z from 'zod/mini';
import { api, type ApiRequest } from '../../lib/api.ts';
import { isProblem } from '../../lib/problem-error.ts';
import { refreshCase, sliceKey } from '../cases/cases.queries.ts';

/** How a package is carried out: plan, deliverables, reports, amendments and the closing report. */
export const workplanQuery = (number: string) =>
  queryOptions({
    queryKey: sliceKey(number, 'workplan'),
    queryFn: ({ signal }) => api(paths.workplan(number), { schema: workplanView, signal }),
  });

/** Sets rhythm and end over the version that the person had before them. */
export const useSetPlan = (number: string) =>
  useWorkplanChange(number, (edit: { content: z.infer<typeof setWorkplan>; version: number }) => ({
    method: 'PUT',
    body: edit.content,
    ifMatch: edit.version,
  }));

/** Hands a deliverable in, for its lead. */
export const useSubmitDeliverable = (number: string, id: string) =>
  useWorkplanChange(number, (body: z.infer<typeof submitDeliverable>) => ({
    at: `/deliverables/${id}/submission`,
    method: 'POST',
    body,
  }));

/** Enters what the country says to a deliverable that was handed in. */
export const useAnswerDeliverable = (number: string, id: string) =>
  useWorkplanChange(number, (body: z.infer<typeof answerDeliverable>) => ({
    at: `/deliverables/${id}/answer`,
    method: 'POST',
    body,
  }));

/** Notes that the country was reminded to answer a deliverable. */
export const useRemindOfDeliverable = (number: string, id: string) =>
  useWorkplanChange(number, () => ({
    at: `/deliverables/${id}/reminder`,
    method: 'POST',
  }));

/** A director does without a deliverable. */
export const useWaiveDeliverable = (number: string, id: string) =>
  useWorkplanChange(number, (body: { reason: string }) => ({
    at: `/deliverables/${id}/waiver`,
    method: 'POST',
    body,
  }));

/** Enters a report of progress, for who owes it. */
export const useWriteReport = (number: string, id: string) =>
  useWorkplanChange(number, (body: z.infer<typeof writeReport>) => ({
    at: `/reports/${id}`,
    method: 'PUT',
    body,
  }));

/** Accepts or returns a report that is in, or does without one that is not. */
export const useSettleReport = (number: string, id: string) =>
  useWorkplanChange(number, (body: z.infer<typeof settleReport>) => ({
    at: `/reports/${id}/settlement`,
    method: 'POST',
    body,
  }));

/** Writes the closing report over the version that the person had before them; 0 while there is none. */
export const useWriteClosingReport = (number: string) =>
  useWorkplanChange(number, (edit: { content: WriteClosingReport; version: number }) => ({
    at: '/closing',
    method: 'PUT',
    body: edit.content,
    ifMatch: edit.version,
  }));

/** Accepts the closing report in the version that the person has read, for the Center or with a word of the country. */
export const useAcceptClosingReport = (number: string) =>
  useWorkplanChange(number, (body: z.infer<typeof acceptClosingReport>) => ({
    at: '/closing/acceptance',
    method: 'POST',
    body,
  }));

type Deed = Pick<ApiRequest<typeof workplanView>, 'method' | 'body' | 'ifMatch'> & {
  /** Under the address of the workplan. */
  readonly at?: string;
};

function useWorkplanChange<Input>(number: string, deedOf: (input: Input) => Deed) {
  const client = useQueryClient();
  return useMutation<WorkplanView, Error, Input>({
    mutationFn: (input) => {
      const { at = '', ...request } = deedOf(input);
      return api(`${paths.workplan(number)}${at}`, { ...request, schema: workplanView });
    },
    onSuccess: (view) => {
      client.setQueryData(workplanQuery(number).queryKey, view);
      void refreshCase(client, number);
    },
    onError: (error) => {
      if (isProblem(error, 'stale', 'conflict', 'forbidden')) void refreshCase(client, number);
    },
  });
}
