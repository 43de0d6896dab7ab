import { mailboxList, paths } from '@sixstep/contract';
import { queryOptions } from '@tanstack/react-query';
import { api } from '../../lib/api.ts';

const pollMilliseconds = 3_000;

/** What a demonstration has sent, newest first. */
export const mailboxQuery = queryOptions({
  queryKey: ['mailbox'],
  queryFn: async ({ signal }) => (await api(paths.mailbox, { schema: mailboxList, signal })).items,
  refetchInterval: pollMilliseconds,
});
