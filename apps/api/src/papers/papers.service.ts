import { Injectable } from '@nestjs/common';
import type { EnterPaper, PaperView } from '@sixstep/contract';
import { targetsOfEvent } from '@sixstep/process';
import type { Actor } from '../access/actor.ts';
import { mustSeeWork } from '../access/of-the-center.ts';
import { lockByNumber } from '../cases/lock-by-number.ts';
import { parseRecord, refusedField } from '../cases/step-request.ts';
import { Database } from '../database/database.ts';
import { holdFileStatement } from '../documents/hold-file.ts';
import { notFound, Problem } from '../errors/problem.ts';

type PaperRow = Omit<PaperView, 'mayCheck'>;

/**
 * Acts of a country that came on paper. One person of the Center enters them; the step is taken by a second person, who
 * checks the paper by taking it (`POST …/steps` with the paper's id).
 */
@Injectable()
export class Papers {
  constructor(private readonly database: Database) {}

  async list(number: string, actor: Actor): Promise<PaperView[]> {
    mustSeeWork(actor);
    const [found, rows] = await this.database.read<[object[], PaperRow[]]>(actor, [
      { sql: `select id from sixstep.case_file where number = $1`, params: [number] },
      {
        sql: `select w.id, w.event_type as type, w.record, w.on_behalf as "onBehalf", w.occurred_on as "occurredOn",
                w.status, json_build_object('id', e.id, 'name', e.name) as "enteredBy",
                sixstep.instant(w.entered_at) as "enteredAt",
                case when k.id is not null then json_build_object('id', k.id, 'name', k.name) end as "settledBy", w.refusal
              from sixstep.paper w
              join sixstep.case_file c on c.id = w.case_id
              join sixstep.person e on e.id = w.entered_by
              left join sixstep.person k on k.id = w.checked_by
              where c.number = $1 order by w.entered_at desc`,
        params: [number],
      },
    ]);
    if (!found[0]) throw notFound();
    return rows.map((row) => ({
      ...row,
      mayCheck:
        row.status === 'entered' &&
        row.enteredBy.id !== actor.personId &&
        ['director', 'programManager', 'programOfficer'].includes(actor.role),
    }));
  }

  /**
   * @throws Problem 404, 403, 400 when the record is not one of its event, a date lies ahead or the file is missing, 409
   * when the case stands where the step is not taken.
   */
  async enter(number: string, paper: EnterPaper, actor: Actor): Promise<PaperView[]> {
    mustSeeWork(actor);
    if (!['programManager', 'programOfficer'].includes(actor.role)) throw new Problem('forbidden');
    const parsed = parseRecord(paper.type, paper.record);
    if (!parsed.success) throw parsed.problem;
    if (paper.onBehalf.channel === 'phone')
      throw refusedField('onBehalf.channel', 'phoneNeverSuffices');
    const fileId = paper.onBehalf.fileId;
    if (!fileId) throw refusedField('onBehalf.fileId', 'required');

    await this.database.as(actor, async (tx) => {
      const { id: caseId, state, today } = await lockByNumber(tx, number);
      if (paper.onBehalf.receivedOn > today) throw refusedField('onBehalf.receivedOn', 'inFuture');
      if ((paper.occurredOn ?? today) > today) throw refusedField('occurredOn', 'inFuture');
      if (targetsOfEvent(paper.type, state).length === 0) throw new Problem('conflict');
      await tx.flight([
        {
          sql: `insert into sixstep.paper (case_id, event_type, record, on_behalf, occurred_on, entered_by)
                values ($1, $2, $3, $4, $5, sixstep.actor_id())`,
          params: [
            caseId,
            paper.type,
            JSON.stringify(parsed.record ?? {}),
            JSON.stringify(paper.onBehalf),
            paper.occurredOn ?? null,
          ],
        },
        holdFileStatement(fileId, caseId),
      ]);
    });
    return this.list(number, actor);
  }

  /**
   * A paper that does not say what was entered is set aside with the reason; the one who entered it cannot do so alone.
   *
   * @throws Problem 404 also for a paper of another case, 403, 409 when it is settled or was entered by the same person.
   */
  async refuse(
    number: string,
    paperId: string,
    reason: string,
    actor: Actor,
  ): Promise<PaperView[]> {
    mustSeeWork(actor);
    if (!['director', 'programManager', 'programOfficer'].includes(actor.role)) {
      throw new Problem('forbidden');
    }
    await this.database.as(actor, async (tx) => {
      const { id: caseId } = await lockByNumber(tx, number);
      const found = await tx.query(`select from sixstep.paper where id = $1 and case_id = $2`, [
        paperId,
        caseId,
      ]);
      if (found.length === 0) throw notFound();
      const refused = await tx.query(
        `update sixstep.paper set status = 'refused', checked_by = sixstep.actor_id(), refusal = $3
         where id = $1 and case_id = $2 and status = 'entered' and entered_by <> sixstep.actor_id() returning id`,
        [paperId, caseId, reason],
      );
      if (refused.length === 0) throw new Problem('conflict');
    });
    return this.list(number, actor);
  }
}
