import { Injectable } from '@nestjs/common';
import { Database } from '../database/database.ts';

/** Forgets the answers that are kept for repeated requests: nobody repeats one after a week. */
@Injectable()
export class KeptAnswersPurge {
  constructor(private readonly database: Database) {}

  async run(): Promise<void> {
    await this.database.asWorker((tx) =>
      tx.query(
        `delete from sixstep.idempotency_key where created_at < sixstep.now() - interval '7 days'`,
      ),
    );
  }
}
