import { Injectable } from '@nestjs/common';
import type { CountryNoteView } from '@sixstep/contract';
import type { Actor } from '../access/actor.ts';
import { mustSeeWork } from '../access/of-the-center.ts';
import { isLatest } from '../cases/case-lock.ts';
import { Database } from '../database/database.ts';
import { notFound, Problem, stale } from '../errors/problem.ts';

const writers = ['director', 'programManager', 'programOfficer'];

/** Notes of the Center among itself on a country; each belongs to its author. */
@Injectable()
export class CountryNotes {
  constructor(private readonly database: Database) {}

  /** @throws Problem 404 for a code that is none, for people outside the Center and for observers */
  async list(code: string, actor: Actor): Promise<CountryNoteView[]> {
    mustSeeWork(actor);
    const [found, rows] = await this.database.read<[object[], CountryNoteView[]]>(actor, [
      { sql: 'select code from sixstep.partner_country where code = $1', params: [code] },
      {
        name: 'notes-on-country',
        sql: `select n.id, n.text, json_build_object('id', p.id, 'name', p.name) as by, sixstep.instant(n.written_at) as at,
                sixstep.instant(n.edited_at) as "editedAt",
                n.written_by = sixstep.actor_id() and n.removed_at is null as "mayChange", n.version
              from sixstep.country_note n join sixstep.person p on p.id = n.written_by
              where n.country_code = $1 order by n.id desc limit 500`,
        params: [code],
      },
    ]);
    if (found.length === 0) throw notFound();
    return rows;
  }

  /** @throws Problem 404, 403 */
  async write(code: string, text: string, actor: Actor): Promise<CountryNoteView[]> {
    await this.list(code, actor);
    if (!writers.includes(actor.role)) throw new Problem('forbidden');
    await this.database.as(actor, (tx) =>
      tx.query('insert into sixstep.country_note (country_code, text) values ($1, $2)', [
        code,
        text,
      ]),
    );
    return this.list(code, actor);
  }

  /**
   * @param text null removes it
   * @throws Problem 404 also for one of another country, 403 for somebody else's or a removed one, 428, 412
   */
  async change(
    code: string,
    id: string,
    text: string | null,
    actor: Actor,
    ifMatch: string | undefined,
  ): Promise<CountryNoteView[]> {
    const note = (await this.list(code, actor)).find((one) => one.id === id);
    if (!note) throw notFound();
    if (!note.mayChange || !writers.includes(actor.role)) throw new Problem('forbidden');
    if (ifMatch === undefined) throw new Problem('missingIfMatch');
    await this.database.as(actor, async (tx) => {
      const [standing] = await tx.query<{ version: number }>(
        'select version from sixstep.country_note where id = $1 for update',
        [id],
      );
      const { version } = standing!;
      if (!isLatest(ifMatch, version)) throw stale(version);
      await tx.query(
        `update sixstep.country_note set text = $2, version = version + 1,
           edited_at = case when $2::text is null then edited_at else sixstep.now() end,
           removed_at = case when $2::text is null then sixstep.now() end
         where id = $1`,
        [id, text],
      );
    });
    return this.list(code, actor);
  }
}
