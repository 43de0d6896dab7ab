import {
  caseView,
  openCase,
  paperList,
  paths,
  type CaseView,
  type TakeStep,
} from '@sixstep/contract';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import type * as z from 'zod/mini';
import { api } from '../../lib/api.ts';
import { useIdempotencyKey } from '../../lib/idempotency-key.ts';
import { isProblem } from '../../lib/problem-error.ts';
import { keepCase, refreshCase } from './cases.queries.ts';
import { papersQuery } from './papers.queries.ts';

export interface StepSent {
  readonly body: TakeStep;
  /** The version of the case that the person had before them. */
  readonly version: number;
}

/** Takes a step of a case; the answer becomes what the pages know of the case. */
export function useTakeStep(number: string) {
  const client = useQueryClient();
  const key = useIdempotencyKey();
  return useMutation({
    mutationFn: ({ body, version }: StepSent) =>
      api(paths.steps(number), {
        method: 'POST',
        body,
        ifMatch: version,
        idempotencyKey: key.current(),
        schema: caseView,
      }),
    onSuccess: (view) => keepCase(client, view),
    onSettled: (_, error) => key.settle(error ?? undefined),
    onError: (error) => {
      // Both say that the page is older than the case.
      if (isProblem(error, 'stale', 'notNow', 'keyReused')) void refreshCase(client, number);
    },
  });
}

/** Enters a signed paper of the country; the step counts when a second person has checked it. */
export function useEnterPaper(number: string) {
  const client = useQueryClient();
  return useMutation({
    mutationFn: (body: Omit<TakeStep, 'paper'>) =>
      api(paths.papers(number), { method: 'POST', body, schema: paperList }),
    onSuccess: ({ items }) => {
      client.setQueryData(papersQuery(number).queryKey, items);
      return refreshCase(client, number);
    },
  });
}

/** Opens a case by the event that starts it. */
export function useOpenCase(opened: (view: CaseView) => void) {
  const client = useQueryClient();
  const key = useIdempotencyKey();
  return useMutation({
    mutationFn: (body: z.input<typeof openCase>) =>
      api(paths.cases, { method: 'POST', body, idempotencyKey: key.current(), schema: caseView }),
    onSuccess: (view) => {
      keepCase(client, view);
      opened(view);
    },
    onSettled: (_, error) => key.settle(error ?? undefined),
  });
}
