import type { Statement } from '../database/database.ts';

/** Held to the end of the transaction by whoever keeps, or removes, the content with this SHA-256. */
export const contentLock = (sha256: string): Statement => ({
  name: 'content-lock',
  sql: `select pg_advisory_xact_lock(hashtextextended('content ' || $1, 0))`,
  params: [sha256],
});
