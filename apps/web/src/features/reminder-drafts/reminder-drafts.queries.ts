import { paths, reminderDraftList, type ReminderDraft } from '@sixstep/contract';
import { queryOptions, useMutation, useQueryClient } from '@tanstack/react-query';
import { api } from '../../lib/api.ts';
import { casesKey, refreshCase, sliceKey } from '../cases/cases.queries.ts';
import { weekKey } from '../contacts/contacts.queries.ts';

/** Reminders to high offices that wait for a person. */
export const reminderDraftsQuery = (number: string) =>
  queryOptions({
    queryKey: sliceKey(number, 'reminder-drafts'),
    queryFn: async ({ signal }) =>
      (await api(paths.reminderDrafts(number), { schema: reminderDraftList, signal })).items,
  });

/** Sends, postpones or drops a reminder; `body` as the contract has it for each. */
export function useDecideDraft(
  number: string,
  { id, version }: Pick<ReminderDraft, 'id' | 'version'>,
  what: 'sending' | 'postponement' | 'drop',
) {
  const client = useQueryClient();
  return useMutation({
    mutationFn: (body: object) =>
      api(paths.reminderDraft(number, id, what), {
        method: 'POST',
        body,
        ifMatch: version,
        schema: reminderDraftList,
      }),
    onSuccess: ({ items }) => {
      client.setQueryData(reminderDraftsQuery(number).queryKey, items);
      void client.invalidateQueries({ queryKey: weekKey });
      void client.invalidateQueries({ queryKey: casesKey });
      return refreshCase(client, number);
    },
  });
}
