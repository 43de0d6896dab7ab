import { Injectable } from '@nestjs/common';
import type {
  ChangeColleague,
  ColleagueList,
  ColleagueView,
  InviteColleague,
} from '@sixstep/contract';
import type { Actor } from '../access/actor.ts';
import { InvitationLinks } from '../access/invitation-links.ts';
import { RateLimits } from '../access/rate-limits.ts';
import { refusedField } from '../cases/step-request.ts';
import { Database } from '../database/database.ts';
import { isUniqueViolation } from '../database/pg-errors.ts';
import { notFound, Problem } from '../errors/problem.ts';

type ColleagueRow = Omit<ColleagueView, 'mayChange'>;

/** Whom a focal point lets view, comment or draft beside them; nobody of another country is seen or reached here. */
@Injectable()
export class Colleagues {
  constructor(
    private readonly database: Database,
    private readonly links: InvitationLinks,
    private readonly limits: RateLimits,
  ) {}

  /** @throws Problem 404 for people of no country */
  async list(actor: Actor): Promise<ColleagueList> {
    const mayInvite = actor.role === 'focalPoint';
    return {
      items: (await this.#rows(actor)).map((row) => ({
        ...row,
        mayChange: mayInvite && !row.isFocalPoint && row.id !== actor.personId,
      })),
      nextCursor: null,
      mayInvite,
    };
  }

  /** @throws Problem 404, 403, 429, 400 for an address that cannot be invited */
  async invite(
    { name, email, right, language }: InviteColleague,
    actor: Actor,
  ): Promise<ColleagueList> {
    await this.#mustInvite(actor);
    try {
      await this.database.as(actor, async (tx) => {
        const [person] = await tx.query<{ id: string }>(
          `insert into sixstep.person (email, name, role, country_code, language, time_zone, status, country_right)
           select $1, $2, 'countryColleague', c.code, $3, c.time_zone, 'invited', $4
           from sixstep.partner_country c where c.code = $5 returning id`,
          [email, name, language, right, actor.countryCode],
        );
        await this.links.inviteForPerson(tx, person!.id, actor.name);
      });
    } catch (error) {
      if (isUniqueViolation(error, 'person_email_key')) throw refusedField('email', 'taken');
      throw error;
    }
    return this.list(actor);
  }

  /**
   * Who is disabled is signed out at once; who is let in again asks for a link to sign in.
   *
   * @throws Problem 404 also for somebody of another country, 403, 409 for somebody whom the Center has shut out
   */
  async change(
    id: string,
    { right, disabled }: ChangeColleague,
    actor: Actor,
  ): Promise<ColleagueList> {
    await this.#mustChange(id, actor);
    const changed = await this.database.as(actor, (tx) =>
      tx.query(
        `update sixstep.person p set country_right = coalesce($2, country_right),
           status = case
             when $3::boolean is null then status
             when $3 then 'disabled'
             when status <> 'disabled' then status
             else 'active' end
         where id = $1 and ($3 is distinct from false or status <> 'disabled' or exists (
           select from sixstep.person d where d.id = p.changed_by and d.country_code = p.country_code))
         returning id`,
        [id, right ?? null, disabled ?? null],
      ),
    );
    if (changed.length === 0) throw new Problem('conflict');
    return this.list(actor);
  }

  /** @throws Problem 404, 403, 429, 409 for somebody who has come in, or whose access has ended */
  async inviteAgain(id: string, actor: Actor): Promise<ColleagueList> {
    const { status } = await this.#mustChange(id, actor);
    if (status !== 'invited') throw new Problem('conflict');
    await this.#mustInvite(actor);
    await this.database.as(actor, (tx) => this.links.inviteForPerson(tx, id, actor.name));
    return this.list(actor);
  }

  async #rows(actor: Actor): Promise<ColleagueRow[]> {
    if (actor.countryCode === null) throw notFound();
    const [rows] = await this.database.read<[ColleagueRow[]]>(actor, [
      {
        name: 'colleagues',
        sql: `select p.id, p.name, p.email, sixstep.role_of(p) = 'focalPoint' as "isFocalPoint",
                sixstep.right_of(p) as "right", p.status, s.seen_on as "lastSeenOn"
              from sixstep.person p left join sixstep.colleagues_last_seen() s on s.person_id = p.id
              where p.country_code = $1
              order by p.status = 'disabled', sixstep.role_of(p) <> 'focalPoint', lower(p.name), p.id`,
        params: [actor.countryCode],
      },
    ]);
    return rows;
  }

  async #mustInvite(actor: Actor): Promise<void> {
    if (actor.countryCode === null) throw notFound();
    if (actor.role !== 'focalPoint') throw new Problem('forbidden');
    await this.limits.spend([{ key: `colleagues of ${actor.countryCode}`, most: 30, minutes: 60 }]);
  }

  async #mustChange(id: string, actor: Actor): Promise<ColleagueRow> {
    const row = (await this.#rows(actor)).find((one) => one.id === id);
    if (!row) throw notFound();
    if (actor.role !== 'focalPoint' || row.isFocalPoint || id === actor.personId) {
      throw new Problem('forbidden');
    }
    return row;
  }
}
