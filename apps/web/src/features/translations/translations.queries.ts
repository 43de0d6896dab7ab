import {
  paths,
  textsToTranslate,
  translatableTexts,
  type WriteTranslation,
} from '@sixstep/contract';
import { queryOptions, useMutation, useQueryClient } from '@tanstack/react-query';
import { api } from '../../lib/api.ts';
import { refreshCase, sliceKey } from '../cases/cases.queries.ts';

const key = ['texts-to-translate'] as const;

/** The texts of open cases that wait for a translation into English. */
export const textsToTranslateQuery = queryOptions({
  queryKey: key,
  queryFn: ({ signal }) => api(paths.textsToTranslate, { schema: textsToTranslate, signal }),
});

/** The texts of a case with their translations. */
export const translationsQuery = (number: string) =>
  queryOptions({
    queryKey: sliceKey(number, 'translations'),
    queryFn: async ({ signal }) =>
      (await api(paths.translations(number), { schema: translatableTexts, signal })).items,
  });

/** @param version of the translation that the person had before them, 0 where there was none */
export function useWriteTranslation(number: string, version: number) {
  const client = useQueryClient();
  return useMutation({
    mutationFn: (body: WriteTranslation) =>
      api(paths.translations(number), {
        method: 'PUT',
        body,
        schema: translatableTexts,
        ifMatch: version,
      }),
    onSuccess: () => {
      void client.invalidateQueries({ queryKey: key });
      void refreshCase(client, number);
    },
  });
}
