import { Injectable } from '@nestjs/common';
import { Database } from '../database/database.ts';

/**
 * Forgets settled mail, and with it addresses and names, when nobody asks about it any more: after 90 days, what a director
 * discarded after 400, as long as the access log lasts. Mail that waits is not settled, however long it waits.
 */
@Injectable()
export class MailPurge {
  constructor(private readonly database: Database) {}

  async run(): Promise<void> {
    await this.database.asWorker((tx) =>
      tx.query(
        `delete from sixstep.outgoing_mail where settled_at < sixstep.now()
           - case when discarded_by is null then interval '90 days' else interval '400 days' end`,
      ),
    );
  }
}
