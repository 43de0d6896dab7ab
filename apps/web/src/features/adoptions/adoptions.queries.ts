import {
  adoptionApprovals,
  adoptionList,
  adoptionView,
  paths,
  type AdoptionView,
  type WriteAdoption,
} from '@sixstep/contract';
import { queryOptions, useMutation, useQueryClient } from '@tanstack/react-query';
import { api } from '../../lib/api.ts';
import { casesKey } from '../cases/cases.queries.ts';
import { weekKey } from '../contacts/contacts.queries.ts';

const key = ['adoptions'] as const;

export const adoptionsQuery = queryOptions({
  queryKey: key,
  queryFn: async ({ signal }) =>
    (await api(paths.adoptions, { schema: adoptionList, signal })).items,
});

function useAdoptionMutation<Input, Answer>(mutationFn: (input: Input) => Promise<Answer>) {
  const client = useQueryClient();
  return useMutation({
    mutationFn,
    onSettled: () =>
      Promise.all(
        [key, casesKey, weekKey].map((queryKey) => client.invalidateQueries({ queryKey })),
      ),
  });
}

/** Enters a running case, or changes what was entered of it. */
export const useWriteAdoption = (before: AdoptionView | null) =>
  useAdoptionMutation((body: WriteAdoption) =>
    before === null
      ? api(paths.adoptions, { method: 'POST', body, schema: adoptionView })
      : api(paths.adoption(before.id), {
          method: 'PUT',
          body,
          schema: adoptionView,
          ifMatch: before.version,
        }),
  );

export const useDropAdoption = () =>
  useAdoptionMutation((id: string) =>
    api(paths.adoption(id), { method: 'DELETE', schema: adoptionView }),
  );

export const useReturnAdoption = (id: string) =>
  useAdoptionMutation((reason: string) =>
    api(paths.adoptionReturn(id), { method: 'POST', body: { reason }, schema: adoptionView }),
  );

export const useApproveAdoptions = () =>
  useAdoptionMutation(
    async (ids: readonly string[]) =>
      (
        await api(paths.adoptionApprovals, {
          method: 'POST',
          body: { ids },
          schema: adoptionApprovals,
        })
      ).items,
  );
