import { Injectable } from '@nestjs/common';
import type { ObjectionView, RaiseObjection } from '@sixstep/contract';
import type { Actor } from '../access/actor.ts';
import { mayComment } from '../access/country-right.ts';
import { lockByNumber } from '../cases/lock-by-number.ts';
import { refusedField } from '../cases/step-request.ts';
import { Database } from '../database/database.ts';
import { notFound, Problem } from '../errors/problem.ts';

const settlers = ['director', 'programManager', 'programOfficer'];

/** What a country says against something that the Center entered for it. */
@Injectable()
export class Objections {
  constructor(private readonly database: Database) {}

  /** @throws Problem 404 for a case that is not this person's, for organizations and observers. */
  async list(number: string, actor: Actor): Promise<ObjectionView[]> {
    mustRead(actor);
    const [found, rows] = await this.database.read<[object[], ObjectionView[]]>(actor, [
      { sql: 'select id from sixstep.case_file where number = $1', params: [number] },
      {
        name: 'objections-of-case',
        sql: `select x.id, x.line, x.entry_id as "entryId", x.text, x.status, r.name as "raisedBy", sixstep.instant(x.raised_at) as "raisedAt",
                x.settlement, s.name as "settledBy"
              from sixstep.objection x
              join sixstep.case_file c on c.id = x.case_id
              join sixstep.person r on r.id = x.raised_by
              left join sixstep.person s on s.id = x.settled_by
              where c.number = $1 order by x.raised_at desc`,
        params: [number],
      },
    ]);
    if (found.length === 0) throw notFound();
    return rows;
  }

  /** @throws Problem 404, 403 for people of the Center, 400 for what was not entered for the country. */
  async raise(
    number: string,
    { line, entryId, text }: RaiseObjection,
    actor: Actor,
  ): Promise<ObjectionView[]> {
    mustRead(actor);
    if (actor.countryCode === null || !mayComment(actor)) throw new Problem('forbidden');
    await this.database.as(actor, async (tx) => {
      const { id: caseId } = await lockByNumber(tx, number);
      const entered = await tx.query(
        `select from sixstep.case_event where case_id = $1 and seq = $2 and on_behalf is not null
         union all select from sixstep.entry where case_id = $1 and id = $3`,
        [caseId, line ?? null, entryId ?? null],
      );
      if (entered.length === 0) throw refusedField(entryId ? 'entryId' : 'line', 'unknownLine');
      await tx.query(
        'insert into sixstep.objection (case_id, line, entry_id, text) values ($1, $2, $3, $4)',
        [caseId, line ?? null, entryId ?? null, text],
      );
    });
    return this.list(number, actor);
  }

  /** @throws Problem 404 also for an objection of another case, 403, 409 for one that is settled. */
  async settle(
    number: string,
    objectionId: string,
    settlement: string,
    actor: Actor,
  ): Promise<ObjectionView[]> {
    mustRead(actor);
    if (!settlers.includes(actor.role)) throw new Problem('forbidden');
    await this.database.as(actor, async (tx) => {
      const { id: caseId } = await lockByNumber(tx, number);
      const found = await tx.query('select from sixstep.objection where id = $1 and case_id = $2', [
        objectionId,
        caseId,
      ]);
      if (found.length === 0) throw notFound();
      const settled = await tx.query(
        `update sixstep.objection set status = 'settled', settlement = $2, settled_by = sixstep.actor_id()
         where id = $1 and status = 'open' returning id`,
        [objectionId, settlement],
      );
      if (settled.length === 0) throw new Problem('conflict');
    });
    return this.list(number, actor);
  }
}

function mustRead(actor: Actor): void {
  if (actor.organizationCode !== null || actor.role === 'observer') throw notFound();
}
