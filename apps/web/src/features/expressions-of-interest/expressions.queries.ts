import {
  expressionView,
  knownFacts,
  paths,
  submittedExpression,
  readPacket,
  writtenAnswers,
  type ExpressionView,
  type WriteAnswers,
} from '@sixstep/contract';
import { queryOptions, useMutation, useQueryClient } from '@tanstack/react-query';
import { api } from '../../lib/api.ts';
import { isProblem } from '../../lib/problem-error.ts';
import { refreshCase, sliceKey } from '../cases/cases.queries.ts';

type CheckAnswer = 'yes' | 'no' | 'na' | null;

/** The expression of interest with how the Center judges it. */
export const expressionQuery = (number: string) =>
  queryOptions({
    queryKey: sliceKey(number, 'expression-of-interest'),
    queryFn: ({ signal }) =>
      api(paths.expressionOfInterest(number), { schema: expressionView, signal }),
  });

/** What was submitted in a round; it never changes. */
export const submissionQuery = (number: string, round: number) =>
  queryOptions({
    queryKey: [...sliceKey(number, 'expression-of-interest'), 'submissions', round],
    queryFn: ({ signal }) =>
      api(`${paths.expressionOfInterest(number)}/submissions/${round}`, {
        schema: submittedExpression,
        signal,
      }),
    staleTime: Infinity,
  });

/** What the Center knows already of what the form asks. */
export const knownFactsQuery = (number: string) =>
  queryOptions({
    queryKey: [...sliceKey(number, 'expression-of-interest'), 'known'],
    queryFn: ({ signal }) =>
      api(`${paths.expressionOfInterest(number)}/known`, { schema: knownFacts, signal }),
  });

/** Writes answers for the country, each upon the version that the person had before them. */
export function useWriteAnswers(number: string) {
  const client = useQueryClient();
  return useMutation({
    mutationFn: (body: WriteAnswers) =>
      api(paths.expressionOfInterest(number), { method: 'PATCH', body, schema: writtenAnswers }),
    onSettled: () => refreshCase(client, number),
  });
}

/** Reads a form that has come back as a document; nothing is written by it. */
export const useReadPacket = (number: string) =>
  useMutation({
    mutationFn: (fileId: string) =>
      api(`${paths.expressionOfInterest(number)}/packet`, {
        method: 'POST',
        body: { fileId },
        schema: readPacket,
      }),
  });

/** Enters the country's answer to one point of a returned expression. */
export const useAnswerPoint = (number: string, pointId: string) =>
  useExpressionChange(number, (body: { answer: string }) =>
    api(`${paths.expressionOfInterest(number)}/points/${pointId}`, {
      method: 'PUT',
      body,
      schema: expressionView,
    }),
  );

export const useAttachLetter = (number: string) =>
  useExpressionChange(number, (fileId: string) => post(number, 'letter', { fileId }));

export const useCheckCompleteness = (number: string) =>
  useExpressionChange(
    number,
    (body: {
      answers: { item: string; answer: CheckAnswer; note?: string | null | undefined }[];
    }) =>
      api(`${paths.expressionOfInterest(number)}/completeness`, {
        method: 'PUT',
        body,
        schema: expressionView,
      }),
  );

export const useCheckEligibility = (number: string) =>
  useExpressionChange(
    number,
    (body: {
      answers: { criterion: string; answer: CheckAnswer; note?: string | null | undefined }[];
    }) =>
      api(`${paths.expressionOfInterest(number)}/eligibility`, {
        method: 'PUT',
        body,
        schema: expressionView,
      }),
  );

/** A director lets a "no" stand. */
export const useWaiveCriterion = (number: string, criterion: string) =>
  useExpressionChange(number, (body: { reason: string }) =>
    post(number, `eligibility/${encodeURIComponent(criterion)}/waiver`, body),
  );

/** A director lets the endorsement letter come later. */
export const useLetLetterFollow = (number: string) =>
  useExpressionChange(number, (body: { reason: string }) => post(number, 'letter-allowance', body));

const post = (number: string, noun: string, body: unknown) =>
  api(`${paths.expressionOfInterest(number)}/${noun}`, {
    method: 'POST',
    body,
    schema: expressionView,
  });

function useExpressionChange<Input>(
  number: string,
  mutationFn: (input: Input) => Promise<ExpressionView>,
) {
  const client = useQueryClient();
  const { queryKey } = expressionQuery(number);
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
