import { Injectable } from '@nestjs/common';
import { Database } from '../database/database.ts';
import { contentLock } from './content-lock.ts';
import { FileStore } from './file-store.ts';

const day = 86_400_000;

/** Takes away what nobody finished and what no record has ever held; content goes last, when no file is left of it. */
@Injectable()
export class FileSweep {
  constructor(
    private readonly database: Database,
    private readonly store: FileStore,
  ) {}

  async run(): Promise<void> {
    const now = await this.#forgetFiles();
    const yesterday = new Date(now.getTime() - day);
    await this.store.removeUnfinished(yesterday);
    for await (const { sha256, keptAt } of this.store.kept()) {
      if (keptAt < yesterday) await this.#removeIfNobodys(sha256);
    }
  }

  /** One day for an upload to arrive, thirty for a record to take it up. A file that was ever held stays for the history. */
  #forgetFiles(): Promise<Date> {
    return this.database.asWorker(async (tx) => {
      const [, [clock]] = await tx.flight<[object[], { now: Date }[]]>([
        {
          sql: `delete from sixstep.file f
                where (f.finished_at is null and f.announced_at < sixstep.now() - interval '1 day'
                    or f.finished_at < sixstep.now() - interval '30 days')
                  and not exists (select from sixstep.file_hold h where h.file_id = f.id)
                  and not exists (select from sixstep.row_version v
                    where v.table_name = 'file_hold' and v."row" ->> 'file_id' = f.id::text)
                  and not exists (select from sixstep.adoption a where f.id = a.agreed_file_id or f.id = any (a.file_ids))
                  and not exists (select from sixstep.case_event e where e.on_behalf ->> 'fileId' = f.id::text)`,
        },
        { sql: 'select sixstep.now() as now' },
      ]);
      return clock!.now;
    });
  }

  #removeIfNobodys(sha256: string): Promise<void> {
    return this.database.asWorker(async (tx) => {
      const [, [{ wanted } = { wanted: true }]] = await tx.flight<
        [object[], { wanted: boolean }[]]
      >([
        contentLock(sha256),
        {
          sql: `select exists (select from sixstep.file where sha256 = decode($1, 'hex')) as wanted`,
          params: [sha256],
        },
      ]);
      if (!wanted) await this.store.remove(sha256);
    });
  }
}
