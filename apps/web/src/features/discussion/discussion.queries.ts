import { commentList, paths, type ResolveComment, type WriteComment } from '@sixstep/contract';
import { queryOptions, useMutation, useQueryClient } from '@tanstack/react-query';
import type { infer as Infer } from 'zod/mini';
import { api } from '../../lib/api.ts';
import { isProblem } from '../../lib/problem-error.ts';
import { refreshCase, sliceKey } from '../cases/cases.queries.ts';

type CommentList = Infer<typeof commentList>;

/** What is said about a case, newest first. */
export const commentsQuery = (number: string) =>
  queryOptions({
    queryKey: sliceKey(number, 'comments'),
    queryFn: ({ signal }) => api(paths.comments(number), { schema: commentList, signal }),
  });

export const useWriteComment = (number: string) =>
  useDiscussionChange(number, (body: WriteComment) =>
    api(paths.comments(number), { method: 'POST', body, schema: commentList }),
  );

/** Says that a comment is dealt with, and what is answered to it. */
export const useResolveComment = (number: string, id: string) =>
  useDiscussionChange(number, (body: ResolveComment) =>
    api(`${paths.comments(number)}/${id}/resolution`, {
      method: 'POST',
      body,
      schema: commentList,
    }),
  );

function useDiscussionChange<Input>(
  number: string,
  mutationFn: (input: Input) => Promise<CommentList>,
) {
  const client = useQueryClient();
  const { queryKey } = commentsQuery(number);
  return useMutation({
    mutationFn,
    onSuccess: (list) => {
      client.setQueryData(queryKey, list);
      void refreshCase(client, number);
    },
    onError: (error) => {
      if (isProblem(error, 'conflict', 'forbidden', 'notFound')) void refreshCase(client, number);
    },
  });
}
