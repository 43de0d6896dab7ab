import {
  consultationView,
  paths,
  supportPackageView,
  type AnswerPackage,
  type PackageContent,
  type SupportPackageView,
} from '@sixstep/contract';
import { queryOptions, useMutation, useQueryClient } from '@tanstack/react-query';
import { api } from '../../lib/api.ts';
import { isProblem } from '../../lib/problem-error.ts';
import { refreshCase, sliceKey } from '../cases/cases.queries.ts';

/** The package of a case: its draft, the versions that were proposed, and what the country said to them. */
export const supportPackageQuery = (number: string) =>
  queryOptions({
    queryKey: sliceKey(number, 'support-package'),
    queryFn: ({ signal }) =>
      api(paths.supportPackage(number), { schema: supportPackageView, signal }),
  });

/** What the consultation has found to be needed: by the record that was sent, else by its draft. */
export const needsQuery = (number: string) =>
  queryOptions({
    queryKey: sliceKey(number, 'needs'),
    queryFn: async ({ signal }) => {
      const view = await api(paths.consultations(number), { schema: consultationView, signal });
      const { needs } = view.sent?.content ?? view.content ?? { needs: [] };
      return needs.filter(({ decision }) => decision !== 'dropped');
    },
  });

/** Writes the draft over the version that the person had before them. */
export const useWritePackage = (number: string) =>
  usePackageChange(number, (edit: { content: PackageContent; version: number }) =>
    api(paths.supportPackage(number), {
      method: 'PUT',
      body: edit.content,
      ifMatch: edit.version,
      schema: supportPackageView,
    }),
  );

/** Enters what the country has answered to the version that is proposed. */
export const useAnswerPackage = (number: string) =>
  usePackageChange(number, (body: AnswerPackage) =>
    api(`${paths.supportPackage(number)}/answers`, {
      method: 'PUT',
      body,
      schema: supportPackageView,
    }),
  );

/** Adds the letter with which the country endorses the package. */
export const useEndorsePackage = (number: string) =>
  usePackageChange(number, (fileId: string) => post(number, 'endorsement', { fileId }));

/** A director lets the package go out in a language that is not the country's. */
export const useWaiveTranslation = (number: string) =>
  usePackageChange(number, (body: { reason: string }) => post(number, 'translation-waiver', body));

/** A director says how many rounds of answers there may be. */
export const useGrantRounds = (number: string) =>
  usePackageChange(number, (body: { limit: number }) => post(number, 'rounds', body));

const post = (number: string, part: string, body: object) =>
  api(`${paths.supportPackage(number)}/${part}`, {
    method: 'POST',
    body,
    schema: supportPackageView,
  });

function usePackageChange<Input>(
  number: string,
  mutationFn: (input: Input) => Promise<SupportPackageView>,
) {
  const client = useQueryClient();
  const { queryKey } = supportPackageQuery(number);
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
