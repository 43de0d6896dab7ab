import {
  letterTemplate,
  letterTemplateList,
  paths,
  waveLetter,
  type PreviewLetter,
  type WriteLetterTemplate,
} from '@sixstep/contract';
import { keepPreviousData, queryOptions, useMutation, useQueryClient } from '@tanstack/react-query';
import { api } from '../../lib/api.ts';

const key = ['letter-templates'] as const;

/** The newest version of each template, and the standard letter. */
export const letterTemplatesQuery = queryOptions({
  queryKey: key,
  queryFn: ({ signal }) => api(paths.letterTemplates, { schema: letterTemplateList, signal }),
});

/** A text as a letter, filled in with an example; until it is there, the letter before it stays. */
export const letterPreviewQuery = (asked: PreviewLetter) =>
  queryOptions({
    queryKey: [...key, 'preview', asked],
    queryFn: ({ signal }) =>
      api(paths.letterTemplatePreview, { method: 'POST', body: asked, schema: waveLetter, signal }),
    placeholderData: keepPreviousData,
    staleTime: Infinity,
  });

export function useWriteLetterTemplate() {
  const client = useQueryClient();
  return useMutation({
    mutationFn: (body: WriteLetterTemplate) =>
      api(paths.letterTemplates, { method: 'POST', body, schema: letterTemplate }),
    onSuccess: () => client.invalidateQueries({ queryKey: key }),
  });
}
