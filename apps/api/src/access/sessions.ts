import { randomBytes } from 'node:crypto';
import { Inject, Injectable } from '@nestjs/common';
import { Database, type Statement } from '../database/database.ts';
import { SETTINGS, type Settings } from '../settings/settings.ts';
import type { Actor } from './actor.ts';
import type { Client } from './client-address.ts';
import { SessionCookie, sessionSeconds } from './session-cookie.ts';

/** A session that nobody has used for so long is over. */
const idleHours = 72;

export interface FreshSession {
  /** Header that gives the browser the session. */
  readonly cookie: string;
  readonly statement: Statement;
}

type Standing = Actor & { readonly unseen: boolean };

/** Sessions as the guard reads them and as links open them, by the clock of the database. */
@Injectable()
export class Sessions {
  readonly #cookie: SessionCookie;
  readonly #database: Database;

  constructor(database: Database, @Inject(SETTINGS) settings: Settings) {
    this.#database = database;
    this.#cookie = new SessionCookie(settings);
  }

  /** Who asks, read anew for every request; null without a session, or when the person may not be here any more. */
  async actorOf(cookies: string | undefined): Promise<Actor | null> {
    const token = this.#cookie.read(cookies);
    if (token === null) return null;
    const [[found]] = await this.#database.asAuth((tx) =>
      tx.finish<[Standing[]]>([standingStatement(token)]),
    );
    if (!found) return null;
    const { unseen, ...actor } = found;
    if (unseen) await this.#database.asAuth((tx) => tx.finish(seenStatements(actor)));
    return actor;
  }

  /** A new session with a token of its own, to be written in the transaction that lets the person in. */
  open(personId: string, method: 'password' | 'link', client: Client): FreshSession {
    const token = randomBytes(32).toString('base64url');
    return {
      cookie: this.#cookie.set(token),
      statement: {
        name: 'open-session',
        sql: `insert into auth.session (token, user_id, method, ip_address, user_agent, expires_at)
              values ($1, $2, $3, $4, $5, clock_timestamp() + make_interval(secs => $6))`,
        params: [token, personId, method, client.address, client.device, sessionSeconds],
      },
    };
  }

  /** Ends the session that a browser had until now; nothing happens when it had none. */
  endStatement(cookies: string | undefined): Statement {
    return {
      name: 'end-session',
      sql: `delete from auth.session where token = $1 returning user_id as "personId"`,
      params: [this.#cookie.read(cookies)],
    };
  }
}

const standingStatement = (token: string): Statement => ({
  name: 'actor-of-session',
  sql: `select p.id as "personId", p.name, p.email, sixstep.role_of(p) as role, p.country_code as "countryCode",
          sixstep.right_of(p) as "countryRight",
          p.organization_code as "organizationCode", p.language, s.id as "sessionId",
          p.role in ('programManager', 'programOfficer') and exists (select from sixstep.acting_directorship a
            where a.person_id = p.id and sixstep.today('Asia/Tokyo') between a.from_on and a.to_on) as "actingDirector",
          case when p.role in ('programManager', 'programOfficer') then array(select d.from_person_id
            from sixstep.delegation d where d.to_person_id = p.id
              and sixstep.today('Asia/Tokyo') between d.from_on and d.to_on) else '{}' end as "delegateOf",
          s.updated_at < clock_timestamp() - interval '5 minutes' as unseen
        from auth.session s join sixstep.person p on p.id = s.user_id
        where s.token = $1 and p.status = 'active' and s.expires_at > clock_timestamp()
          and s.updated_at > clock_timestamp() - make_interval(hours => ${idleHours})`,
  params: [token],
});

/** Written at most every five minutes, so that reading costs no writing. */
const seenStatements = ({ personId, sessionId }: Actor): Statement[] => [
  {
    name: 'session-seen',
    sql: `update auth.session set updated_at = clock_timestamp() where id = $1`,
    params: [sessionId],
  },
  seenStatement(personId),
];

/** When a person was last here. */
export const seenStatement = (personId: string): Statement => ({
  name: 'person-seen',
  sql: `update auth."user" set last_seen_at = clock_timestamp() where id = $1`,
  params: [personId],
});
