import { Injectable } from '@nestjs/common';
import type { CommentView } from '@sixstep/contract';
import type { Actor } from '../access/actor.ts';
import { Database } from '../database/database.ts';
import { notFound, Problem } from '../errors/problem.ts';

interface NewComment {
  readonly anchor: string;
  readonly text: string;
  readonly visibility: 'internal' | 'shared';
}

type CommentRow = Omit<CommentView, 'mayResolve'> & { readonly writtenBy: string };

const speakers = ['director', 'programManager', 'programOfficer', 'focalPoint', 'countryColleague'];
const resolvers = ['director', 'programManager', 'programOfficer'];

/** Comments on a case. An open one on the support package stands in the way of its proposal. */
@Injectable()
export class Discussion {
  constructor(private readonly database: Database) {}

  /** @throws Problem 404 for a case that is not this person's. */
  async list(number: string, actor: Actor): Promise<CommentView[]> {
    const [found, rows] = await this.database.read<[object[], CommentRow[]]>(actor, [
      { sql: `select id from sixstep.case_file where number = $1`, params: [number] },
      {
        sql: `select m.id, m.anchor, m.text, m.visibility, m.state, m.answer,
                case when w.country_code is null then 'center' else 'country' end as side,
                w.name as by, sixstep.instant(m.written_at) as at, r.name as "resolvedBy",
                case when m.state = 'resolved' then sixstep.instant(m.changed_at) end as "resolvedAt"
              from sixstep.comment m
              join sixstep.case_file c on c.id = m.case_id
              join sixstep.person w on w.id = m.written_by
              left join sixstep.person r on r.id = m.resolved_by
              where c.number = $1 order by m.written_at desc`,
        params: [number],
      },
    ]);
    if (!found[0] || actor.organizationCode !== null) throw notFound();
    return rows.map((row) => ({
      ...row,
      mayResolve: row.state === 'open' && resolvers.includes(actor.role),
    }));
  }

  async write(number: string, comment: NewComment, actor: Actor): Promise<CommentView[]> {
    if (!speakers.includes(actor.role)) throw new Problem('forbidden');
    const visibility = actor.countryCode === null ? comment.visibility : 'shared';
    await this.inCase(number, actor, (caseId) => ({
      sql: `insert into sixstep.comment (case_id, anchor, text, visibility, written_by)
            values ($1, $2, $3, $4, sixstep.actor_id()) returning id`,
      params: [caseId, comment.anchor, comment.text, visibility],
    }));
    return this.list(number, actor);
  }

  /** @throws Problem 404, 403, 409 for a comment that is resolved already. */
  async resolve(
    number: string,
    commentId: string,
    answer: string | null,
    actor: Actor,
  ): Promise<CommentView[]> {
    if (actor.countryCode !== null) throw notFound();
    if (!resolvers.includes(actor.role)) throw new Problem('forbidden');
    await this.inCase(number, actor, (caseId) => ({
      sql: `update sixstep.comment set state = 'resolved', resolved_by = sixstep.actor_id(), answer = $3
            where case_id = $1 and id = $2 and state = 'open' returning id`,
      params: [caseId, commentId, answer],
    }));
    return this.list(number, actor);
  }

  private async inCase(
    number: string,
    actor: Actor,
    statement: (caseId: string) => { sql: string; params: unknown[] },
  ): Promise<void> {
    await this.database.as(actor, async (tx) => {
      const [kase] = await tx.query<{ id: string }>(
        `select id from sixstep.case_file where number = $1`,
        [number],
      );
      if (!kase) throw notFound();
      await tx.query(`select sixstep.advance_now($1)`, [kase.id]);
      const { sql, params } = statement(kase.id);
      if ((await tx.query(sql, params)).length === 0) throw new Problem('conflict');
    });
  }
}
