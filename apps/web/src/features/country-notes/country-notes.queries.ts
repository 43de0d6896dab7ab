import { countryNoteList, paths } from '@sixstep/contract';
import { queryOptions, useMutation, useQueryClient } from '@tanstack/react-query';
import { api } from '../../lib/api.ts';

/** The notes of the Center on a country, newest first. */
export const countryNotesQuery = (code: string) =>
  queryOptions({
    queryKey: ['country-notes', code],
    queryFn: async ({ signal }) =>
      (await api(paths.countryNotes(code), { schema: countryNoteList, signal })).items,
  });

/** Writes a note; with an id that one anew, and removes it where there is no text. */
export function useWriteNote(code: string, id: string | null = null) {
  const client = useQueryClient();
  return useMutation({
    mutationFn: async (text: string | null) => {
      const request = { schema: countryNoteList, ...(text !== null && { body: { text } }) };
      if (id === null) {
        return (await api(paths.countryNotes(code), { method: 'POST', ...request })).items;
      }
      const method = text === null ? 'DELETE' : 'PUT';
      return (await api(paths.countryNote(code, id), { method, ...request })).items;
    },
    onSuccess: (items) => client.setQueryData(countryNotesQuery(code).queryKey, items),
  });
}
