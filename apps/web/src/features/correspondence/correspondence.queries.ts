import { correspondenceList, paths, readMailAnswer, type KeepMail } from '@sixstep/contract';
import { queryOptions, useMutation, useQueryClient } from '@tanstack/react-query';
import { api } from '../../lib/api.ts';
import { uploadFile } from '../../lib/upload-file.ts';
import { refreshCase, sliceKey } from '../cases/cases.queries.ts';

export const correspondenceQuery = (number: string) =>
  queryOptions({
    queryKey: sliceKey(number, 'correspondence'),
    queryFn: async ({ signal }) =>
      (await api(paths.correspondence(number), { schema: correspondenceList, signal })).items,
  });

/** Sends the file and reads what it says; nothing is put to the case yet. */
export const useReadMail = (number: string) =>
  useMutation({
    mutationFn: async (file: File) => {
      const fileId = await uploadFile(file, number);
      const answer = await api(paths.mailReadings(number), {
        method: 'POST',
        body: { fileId },
        schema: readMailAnswer,
      });
      return { fileId, ...answer };
    },
  });

export function useKeepMail(number: string) {
  const client = useQueryClient();
  return useMutation({
    mutationFn: (body: KeepMail) =>
      api(paths.correspondence(number), { method: 'POST', body, schema: correspondenceList }),
    onSuccess: () => refreshCase(client, number),
  });
}
