import type { Statement } from '../database/database.ts';

/**
 * Takes waiting mail that was due before a moment as sent, for data that brings its own past: nobody is to get, or to read
 * in the mailbox, a year of mail on one day. Asked as the worker.
 *
 * @param before ISO 8601 with a zone
 */
export const takeAsSentStatement = (before: string): Statement => ({
  sql: `update sixstep.outgoing_mail set state = 'sent', attempts = 1, first_attempt_at = run_at, settled_at = run_at,
          sealed_link = null
        where state = 'queued' and run_at < $1`,
  params: [before],
});
