import { countryNoteList, paths, type CountryNoteView } from '@sixstep/contract';
import { queryOptions, useMutation, useQueryClient } from '@tanstack/react-query';
import { api } from '../../lib/api.ts';

/** The notes of the Center on a country, newest first. */
export const countryNotesQuery = (code: string) =>
  queryOptions({
    queryKey: ['country-notes', code],
    queryFn: async ({ signal }) =>
      (await api(paths.countryNotes(code), { schema: countryNoteList, signal })).items,
  });

/** Writes a note; given one, writes that anew at the version that was seen, and removes it where there is no text. */
export function useWriteNote(code: string, note: CountryNoteView | null = null) {
  const client = useQueryClient();
  return useMutation({
    mutationFn: async (text: string | null) => {
      const request = { schema: countryNoteList, ...(text !== null && { body: { text } }) };
      if (note === null) {
        return (await api(paths.countryNotes(code), { method: 'POST', ...request })).items;
      }
      const method = text === null ? 'DELETE' : 'PUT';
      const standing = { method, ifMatch: note.version, ...request } as const;
      return (await api(paths.countryNote(code, note.id), standing)).items;
    },
    onSuccess: (items) => client.setQueryData(countryNotesQuery(code).queryKey, items),
  });
}
