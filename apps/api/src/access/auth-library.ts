import { Inject, Injectable, type OnApplicationShutdown } from '@nestjs/common';
import { APIError, betterAuth, type Auth } from 'better-auth';
import pg from 'pg';
import { Database } from '../database/database.ts';
import { urlFor } from '../database/logins.ts';
import { SETTINGS, type Settings } from '../settings/settings.ts';
import { authOptions, clientAddressHeader, type SessionTimes } from './auth-options.ts';
import type { Client } from './client-address.ts';
import { sessionSeconds } from './session-cookie.ts';

/** better-auth with a pool of its own, under the login that sees people and sessions and nothing of a case. */
@Injectable()
export class AuthLibrary implements OnApplicationShutdown {
  readonly #pool: pg.Pool;
  readonly #auth: Auth;
  readonly #settings: Settings;
  readonly #database: Database;

  constructor(database: Database, @Inject(SETTINGS) settings: Settings) {
    this.#settings = settings;
    this.#database = database;
    this.#pool = new pg.Pool({
      connectionString: urlFor('auth', settings.databaseUrl, settings.secret),
      application_name: 'sixstep sign-in',
      max: 3,
      connectionTimeoutMillis: 2_000,
      query_timeout: 6_000,
    });
    this.#pool.on('error', () => undefined);
    this.#auth = betterAuth(authOptions(settings, this.#pool, (personId) => this.#times(personId)));
  }

  /**
   * One of the library's own routes, by its path below /api/auth.
   *
   * @param cookies of the browser; its other headers are not handed on
   */
  async post(path: string, body: object, client: Client, cookies = ''): Promise<Response> {
    const { publicUrl } = this.#settings;
    return this.#auth.handler(
      new Request(`${publicUrl}/api/auth/${path}`, {
        method: 'POST',
        headers: {
          'content-type': 'application/json',
          cookie: cookies,
          // Ours has been looked at before any route is reached.
          origin: new URL(publicUrl).origin,
          'user-agent': client.device,
          [clientAddressHeader]: client.address,
        },
        body: JSON.stringify(body),
      }),
    );
  }

  async onApplicationShutdown(): Promise<void> {
    await this.#pool.end();
  }

  /** To somebody who was disabled, the right password answers like a wrong one. */
  async #times(personId: string): Promise<SessionTimes> {
    const [[times]] = await this.#database.asAuth((tx) =>
      tx.finish<[SessionTimes[]]>([
        {
          name: 'times-of-a-session',
          sql: `select clock_timestamp() as "createdAt", clock_timestamp() as "updatedAt",
                  clock_timestamp() + make_interval(secs => $2) as "expiresAt"
                from sixstep.person where id = $1 and status = 'active'`,
          params: [personId, sessionSeconds],
        },
      ]),
    );
    if (!times)
      throw APIError.from('UNAUTHORIZED', this.#auth.$ERROR_CODES.INVALID_EMAIL_OR_PASSWORD);
    return times;
  }
}
