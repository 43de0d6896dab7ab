import { Injectable } from '@nestjs/common';
import type { EntryView } from '@sixstep/contract';
import type { Actor } from '../access/actor.ts';
import { Database } from '../database/database.ts';
import { notFound } from '../errors/problem.ts';
import { entryJson, entryTables } from './entry.columns.ts';

@Injectable()
export class EntriesReads {
  constructor(private readonly database: Database) {}

  /**
   * Newest first: a country and an organization read what was entered for them, the Center everything.
   *
   * @throws Problem 404 for a case that is not this person's, and for observers.
   */
  async list(number: string, actor: Actor): Promise<EntryView[]> {
    if (actor.role === 'observer') throw notFound();
    const [found, rows] = await this.database.read<[object[], { entry: EntryView }[]]>(actor, [
      { sql: 'select id from sixstep.case_file where number = $1', params: [number] },
      {
        name: 'entries-of-case',
        sql: `select ${entryJson} as entry from sixstep.entry e ${entryTables}
              join sixstep.case_file c on c.id = e.case_id
              where c.number = $1 order by e.entered_at desc, e.id desc`,
        params: [number],
      },
    ]);
    if (found.length === 0) throw notFound();
    return rows.map(({ entry }) => entry);
  }
}
