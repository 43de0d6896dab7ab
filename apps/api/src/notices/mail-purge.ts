import { Injectable } from '@nestjs/common';
import { Database } from '../database/database.ts';

/** Forgets settled mail, and with it addresses and names, when nobody asks about it any more. */
@Injectable()
export class MailPurge {
  constructor(private readonly database: Database) {}

  async run(): Promise<void> {
    await this.database.asWorker((tx) =>
      tx.query(
        `delete from sixstep.outgoing_mail where settled_at < sixstep.now() - interval '90 days'`,
      ),
    );
  }
}
