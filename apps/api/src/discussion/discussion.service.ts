import { Injectable } from '@nestjs/common';
import type { CommentView, ResolveComment, WriteComment } from '@sixstep/contract';
import type { Actor } from '../access/actor.ts';
import { mayComment } from '../access/country-right.ts';
import { Database, type Statement, type Transaction } from '../database/database.ts';
import { enteredColumn } from '../entries/entry.columns.ts';
import { keepEntry, saidForOthers } from '../entries/keep-entry.ts';
import { notFound, Problem } from '../errors/problem.ts';

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
        sql: `select m.id, m.anchor, m.text, m.language, m.visibility, m.state, m.answer,
                m.answer_language as "answerLanguage",
                case when w.country_code is null and m.entry_id is null then 'center' else 'country' end as side,
                coalesce((select e.name from sixstep.entry e where e.id = m.entry_id), w.name) as by,
                ${enteredColumn('m.entry_id')} as entered, sixstep.instant(m.written_at) as at, r.name as "resolvedBy",
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

  /**
   * The Center writes for itself, or with how it came what the country has said; what the country says is always shared.
   *
   * @throws Problem 404, 403, 400 for a word without its paper.
   */
  async write(
    number: string,
    { anchor, text, language, visibility, onBehalf }: WriteComment,
    actor: Actor,
  ): Promise<CommentView[]> {
    if (!speakers.includes(actor.role) || !mayComment(actor)) throw new Problem('forbidden');
    const isOfCountry = actor.countryCode !== null || onBehalf !== undefined;
    const said = isOfCountry ? saidForOthers(actor, onBehalf) : null;
    await this.inCase(number, actor, async (caseId, tx) => ({
      sql: `insert into sixstep.comment (case_id, anchor, text, visibility, written_by, entry_id, language)
            values ($1, $2, $3, $4, sixstep.actor_id(), $5, $6) returning id`,
      params: [
        caseId,
        anchor,
        text,
        isOfCountry ? 'shared' : visibility,
        await keepEntry(tx, { caseId, act: 'comment.write' }, said),
        language ?? actor.language,
      ],
    }));
    return this.list(number, actor);
  }

  /** @throws Problem 404, 403, 409 for a comment that is resolved already. */
  async resolve(
    number: string,
    commentId: string,
    { answer, language }: ResolveComment,
    actor: Actor,
  ): Promise<CommentView[]> {
    if (actor.countryCode !== null) throw notFound();
    if (!resolvers.includes(actor.role)) throw new Problem('forbidden');
    await this.inCase(number, actor, (caseId) => ({
      sql: `update sixstep.comment set state = 'resolved', resolved_by = sixstep.actor_id(), answer = $3,
              answer_language = case when $3::text is not null then $4 end
            where case_id = $1 and id = $2 and state = 'open' returning id`,
      params: [caseId, commentId, answer, language ?? actor.language],
    }));
    return this.list(number, actor);
  }

  private async inCase(
    number: string,
    actor: Actor,
    statement: (caseId: string, tx: Transaction) => Statement | Promise<Statement>,
  ): Promise<void> {
    await this.database.as(actor, async (tx) => {
      const [kase] = await tx.query<{ id: string }>(
        `select id from sixstep.case_file where number = $1`,
        [number],
      );
      if (!kase) throw notFound();
      await tx.query(`select sixstep.advance_now($1)`, [kase.id]);
      const { sql, params } = await statement(kase.id, tx);
      if ((await tx.query(sql, params)).length === 0) throw new Problem('conflict');
    });
  }
}
