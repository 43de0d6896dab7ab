import { Injectable } from '@nestjs/common';
import type { CaseFilter, CaseList, CaseView, ChangeCase } from '@sixstep/contract';
import type { Actor } from '../access/actor.ts';
import { Database } from '../database/database.ts';
import { notFound, Problem, stale } from '../errors/problem.ts';
import { CaseListReads } from './case-list.reads.ts';
import { isLatest } from './case-lock.ts';
import { CasePresenter } from './case.presenter.ts';
import { personsBehind, standingTowards } from './case-standing.ts';
import { viewStatements } from './case-view.reads.ts';
import { refusedField } from './step-request.ts';

/** Reading cases, and what of a case may be changed without a step: who manages it. */
@Injectable()
export class Cases {
  constructor(
    private readonly database: Database,
    private readonly reads: CaseListReads,
    private readonly presenter: CasePresenter,
  ) {}

  async list(filter: CaseFilter, actor: Actor): Promise<CaseList> {
    const page = await this.reads.list(filter, actor);
    return {
      items: page.rows.map((row) => this.presenter.summary(row, actor, row.facts)),
      nextCursor: page.nextCursor,
      total: page.total,
    };
  }

  /** @throws Problem 404 when there is no such case for this person. */
  async view(number: string, actor: Actor): Promise<CaseView> {
    const rows = await this.database.read(actor, viewStatements(number, personsBehind(actor)));
    return this.presenter.view(rows, actor);
  }

  /**
   * Names the program manager of a case. Its own manager or a director may.
   *
   * @throws Problem 404, 428, 412, 403, 400 when the person named is no active program manager.
   */
  async change(
    number: string,
    change: ChangeCase,
    actor: Actor,
    ifMatch: string | undefined,
  ): Promise<CaseView> {
    await this.database.as(actor, async (tx) => {
      const [kase] = await tx.query<{
        id: string;
        version: number;
        countryCode: string;
        managerId: string | null;
      }>(
        `select id, version, country_code as "countryCode", manager_id as "managerId"
         from sixstep.case_file where number = $1`,
        [number],
      );
      if (!kase) throw notFound();
      if (ifMatch === undefined) throw new Problem('missingIfMatch');
      const standings = standingTowards(actor, kase);
      if (!standings.has('director') && !standings.has('manager')) throw new Problem('forbidden');
      await tx.query(`select sixstep.advance_now($1)`, [kase.id]);
      if (!isLatest(ifMatch, kase.version)) throw stale(kase.version);
      const changed = await tx.query(
        `update sixstep.case_file set manager_id = $2
         where id = $1 and exists (select from sixstep.person p
           where p.id = $2 and p.role = 'programManager' and p.status = 'active')
         returning id`,
        [kase.id, change.managerId],
      );
      if (changed.length === 0) throw refusedField('managerId', 'notAProgramManager');
    });
    return this.view(number, actor);
  }
}
