import {
  introductionList,
  paths,
  type AdmitIntroduction,
  type IntroductionView,
} from '@sixstep/contract';
import { queryOptions, useMutation, useQueryClient } from '@tanstack/react-query';
import { api } from '../../lib/api.ts';
import { tell } from '../../lib/toasts.ts';

/** Who has said who they are at a link to the country, and waits for an answer. */
export const introductionsQuery = (code: string) =>
  queryOptions({
    queryKey: ['introductions', code],
    queryFn: async ({ signal }) =>
      (await api(paths.introductions(code), { schema: introductionList, signal })).items,
  });

/** @param said what is told in passing when it is done */
export const useAdmit = (code: string, id: string, said: string) =>
  useDecision(code, said, (body: AdmitIntroduction) =>
    post(paths.introductionAct(code, id, 'admit'), body),
  );

export const useRefuse = (code: string, id: string, said: string) =>
  useDecision(code, said, (reason: string) =>
    post(paths.introductionAct(code, id, 'refuse'), { reason }),
  );

const post = async (path: string, body: object): Promise<IntroductionView[]> =>
  (await api(path, { method: 'POST', body, schema: introductionList })).items;

function useDecision<Input>(
  code: string,
  said: string,
  mutationFn: (input: Input) => Promise<IntroductionView[]>,
) {
  const client = useQueryClient();
  return useMutation({
    mutationFn,
    // Here and not where it is pressed: what was pressed goes away with the introduction.
    onSuccess: (items) => {
      tell(said);
      client.setQueryData(introductionsQuery(code).queryKey, items);
    },
    // Somebody has an account now, perhaps a designation, and a task is done.
    onSettled: () => client.invalidateQueries(),
  });
}
