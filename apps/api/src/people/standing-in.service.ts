import { Injectable } from '@nestjs/common';
import type { NameActingDirector, NameDelegate, PersonView } from '@sixstep/contract';
import { may } from '../access/abilities.ts';
import { AccessLog } from '../access/access-log.ts';
import type { Actor } from '../access/actor.ts';
import { Database } from '../database/database.ts';
import { invalid, notFound, Problem } from '../errors/problem.ts';
import { People } from './people.service.ts';

const mayStandIn = ['programManager', 'programOfficer'];

/** Names who acts for the director or for a manager. Days count by the calendar of the Center, the last one included. */
@Injectable()
export class StandingIn {
  constructor(
    private readonly database: Database,
    private readonly people: People,
    private readonly log: AccessLog,
  ) {}

  /** @throws Problem 404, 403, 400 for days in the wrong order or past, or a person who cannot direct */
  async nameActingDirector(
    id: string,
    { from, to }: NameActingDirector,
    actor: Actor,
  ): Promise<PersonView> {
    const person = await this.people.one(id, actor);
    if (!may(actor, 'people.nameActingDirector'))
      throw await this.refusal(actor, 'people.nameActingDirector');
    await this.notAhead(actor, { from, until: to }, 'to');
    if (!mayStandIn.includes(person.role) || person.status === 'disabled')
      throw refused('id', 'mayNotDirect');
    await this.database.as(actor, (tx) =>
      tx.query(
        `insert into sixstep.acting_directorship (person_id, from_on, to_on, named_by)
         values ($1, $2, $3, sixstep.actor_id())`,
        [id, from, to],
      ),
    );
    return this.people.one(id, actor);
  }

  /** @throws Problem 404, 403, 409 when it is over already */
  async endActingDirectorship(id: string, period: string, actor: Actor): Promise<PersonView> {
    await this.people.one(id, actor);
    if (!may(actor, 'people.nameActingDirector'))
      throw await this.refusal(actor, 'people.endActingDirector');
    await this.end('acting_directorship', 'person_id', id, period, actor);
    return this.people.one(id, actor);
  }

  /**
   * A manager names their own delegates; a director or an administrator those of any manager.
   *
   * @throws Problem 404, 403, 400 for days in the wrong order or past, or people who cannot stand in for each other
   */
  async nameDelegate(
    id: string,
    { toId, from, until }: NameDelegate,
    actor: Actor,
  ): Promise<PersonView> {
    const person = await this.people.one(id, actor);
    if (!mayDelegate(actor, id)) throw await this.refusal(actor, 'people.nameDelegate');
    await this.notAhead(actor, { from, until }, 'until');
    if (person.role !== 'programManager') throw refused('id', 'noManager');
    const to = (await this.people.list(actor)).find((one) => one.id === toId);
    if (!to || toId === id || !mayStandIn.includes(to.role) || to.status === 'disabled') {
      throw refused('toId', 'mayNotStandIn');
    }
    await this.database.as(actor, (tx) =>
      tx.query(
        `insert into sixstep.delegation (from_person_id, to_person_id, from_on, to_on) values ($1, $2, $3, $4)`,
        [id, toId, from, until],
      ),
    );
    return this.people.one(id, actor);
  }

  /** @throws Problem 404, 403, 409 when it is over already */
  async endDelegation(id: string, period: string, actor: Actor): Promise<PersonView> {
    await this.people.one(id, actor);
    if (!mayDelegate(actor, id)) throw await this.refusal(actor, 'people.endDelegation');
    await this.end('delegation', 'from_person_id', id, period, actor);
    return this.people.one(id, actor);
  }

  /** From now on; days that are past stay as they were. */
  private async end(
    table: string,
    owner: string,
    id: string,
    period: string,
    actor: Actor,
  ): Promise<void> {
    await this.database.as(actor, async (tx) => {
      const [found] = await tx.query<{ begun: boolean; over: boolean }>(
        `select from_on < sixstep.today('Asia/Tokyo') as begun, to_on < sixstep.today('Asia/Tokyo') as over
         from sixstep.${table} where id = $1 and ${owner} = $2 for update`,
        [period, id],
      );
      if (!found) throw notFound();
      if (found.over) throw new Problem('conflict');
      const change = found.begun
        ? `update sixstep.${table} set to_on = sixstep.today('Asia/Tokyo') - 1 where id = $1`
        : `delete from sixstep.${table} where id = $1`;
      await tx.query(change, [period]);
    });
  }

  private async notAhead(
    actor: Actor,
    days: { from: string; until: string },
    last: string,
  ): Promise<void> {
    if (days.until < days.from) throw refused(last, 'beforeItBegins');
    const [[now]] = await this.database.read<[{ today: string }[]]>(actor, [
      { name: 'today-of-the-center', sql: `select sixstep.today('Asia/Tokyo') as today` },
    ]);
    if (now && days.until < now.today) throw refused(last, 'past');
  }

  private async refusal(actor: Actor, what: string): Promise<Problem> {
    await this.log.refused(actor, what);
    return new Problem('forbidden');
  }
}

const mayDelegate = (actor: Actor, managerId: string): boolean =>
  actor.role === 'director' ||
  actor.role === 'administrator' ||
  (actor.role === 'programManager' && actor.personId === managerId);

const refused = (path: string, code: string) => invalid([{ path, code, params: {} }]);
