import { Injectable } from '@nestjs/common';
import { Database } from '../database/database.ts';

/** Forgets what is over: sessions and links that nobody can use, counts of tries, and what the log has kept long enough. */
@Injectable()
export class AccessPurge {
  constructor(private readonly database: Database) {}

  async run(): Promise<void> {
    await this.database.asAuth((tx) =>
      tx.finish([
        { sql: `delete from auth.session where expires_at < clock_timestamp() - interval '1 day'` },
        {
          sql: `delete from auth.sign_in_link where expires_at < clock_timestamp() - interval '1 day'`,
        },
        {
          sql: `delete from auth.rate_limit where began_at < clock_timestamp() - interval '1 day'`,
        },
        {
          sql: `delete from sixstep.access_log where at < clock_timestamp() - interval '400 days'`,
        },
      ]),
    );
  }
}
