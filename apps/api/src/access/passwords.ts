import { Injectable } from '@nestjs/common';
import type { ChangePassword } from '@sixstep/contract';
import { Database, type Statement } from '../database/database.ts';
import { invalid, Problem } from '../errors/problem.ts';
import { logStatement } from './access-log.ts';
import type { Actor } from './actor.ts';
import type { Client } from './client-address.ts';
import { hashPassword, verifyPassword } from './password-hash.ts';
import { isCommonPassword } from './password-rules.ts';
import { RateLimits } from './rate-limits.ts';
import { Sessions } from './sessions.ts';

/** How long somebody who came by a link may give themselves a password without knowing the one before. */
const freshMinutes = 15;

interface Standing {
  readonly hash: string | null;
  /** This session was opened by a link a moment ago. */
  readonly fresh: boolean;
}

@Injectable()
export class Passwords {
  constructor(
    private readonly database: Database,
    private readonly sessions: Sessions,
    private readonly limits: RateLimits,
  ) {}

  /** Gives a person a password, whatever it is: for invented people and for specs. Ends their sessions. */
  async set(personId: string, password: string): Promise<void> {
    const hash = await hashPassword(password);
    await this.database.asAuth((tx) =>
      tx.finish([keepHash(personId, hash), endSessions(personId)]),
    );
  }

  /**
   * A person's own change. Ends all their sessions and opens a new one for this browser.
   *
   * @returns the header that gives the browser the new session
   * @throws Problem 400 for a password that is common, or a current one that is wrong or missing; 429
   */
  async change(
    actor: Actor,
    { password, currentPassword }: ChangePassword,
    client: Client,
  ): Promise<string> {
    await this.limits.spend([{ key: `password ${actor.personId}`, most: 10, minutes: 15 }]);
    if (isCommonPassword(password, actor)) throw refused('password', 'tooCommon');
    await this.mustBeOneself(actor, currentPassword);
    const hash = await hashPassword(password);
    const { personId } = actor;
    const opened = this.sessions.open(personId, 'password', client);
    await this.database.asAuth((tx) =>
      tx.finish([
        keepHash(personId, hash),
        endSessions(personId),
        opened.statement,
        logStatement('passwordSet', { personId, address: client.address }),
      ]),
    );
    return opened.cookie;
  }

  /** A browser left open must not be enough to take an account over. */
  private async mustBeOneself(
    { personId, sessionId }: Actor,
    currentPassword: string | undefined,
  ): Promise<void> {
    const [[standing]] = await this.database.asAuth((tx) =>
      tx.finish<[Standing[]]>([
        {
          name: 'standing-of-a-password',
          sql: `select a.password as hash,
                  s.method = 'link' and s.created_at > clock_timestamp() - make_interval(mins => $3) as fresh
                from auth.session s
                left join auth.account a on a.user_id = s.user_id and a.provider_id = 'credential'
                where s.id = $1 and s.user_id = $2`,
          params: [sessionId, personId, freshMinutes],
        },
      ]),
    );
    if (!standing) throw new Problem('unauthenticated');
    if (standing.fresh && currentPassword === undefined) return;
    if (currentPassword === undefined) throw refused('currentPassword', 'required');
    const { hash } = standing;
    if (hash === null || !(await verifyPassword({ hash, password: currentPassword }))) {
      throw refused('currentPassword', 'wrong');
    }
  }
}

const refused = (path: string, code: string) => invalid([{ path, code, params: {} }]);

const keepHash = (personId: string, hash: string): Statement => ({
  name: 'keep-password',
  sql: `insert into auth.account (account_id, provider_id, user_id, password) values ($1::text, 'credential', $1::uuid, $2)
        on conflict (provider_id, account_id) do update set password = excluded.password, updated_at = clock_timestamp()`,
  params: [personId, hash],
});

const endSessions = (personId: string): Statement => ({
  name: 'end-sessions',
  sql: `delete from auth.session where user_id = $1`,
  params: [personId],
});
