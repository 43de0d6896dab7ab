import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { paths, type ProblemView } from '@sixstep/contract';
import { getMigrations } from 'better-auth/db/migration';
import pg from 'pg';
import { urlFor } from '../database/logins.ts';
import { openTestApp, type TestApp } from '../testing/open-test-app.ts';
import { signInAs } from '../testing/people.ts';
import { openTcpProxy } from '../testing/tcp-proxy.ts';
import { authOptions } from './auth-options.ts';
import { Passwords } from './passwords.ts';
import { SessionCookie } from './session-cookie.ts';

const password = 'a walk along the Volta river';

let house: TestApp;
beforeAll(async () => {
  house = await openTestApp();
});
afterAll(() => house.close());

describe('the library', () => {
  test('finds the tables as it wants them', async () => {
    const { databaseUrl, secret } = house.settings;
    const pool = new pg.Pool({ connectionString: urlFor('auth', databaseUrl, secret), max: 1 });
    try {
      const options = authOptions(house.settings, pool, () =>
        Promise.reject(new Error('nobody signs in here')),
      );
      const { compileMigrations } = await getMigrations(options);
      expect(await compileMigrations()).toBe(';');
    } finally {
      await pool.end();
    }
  });

  test('signs the cookie as we do', async () => {
    const { actor } = await signInAs(house, 'director');
    await house.app.get(Passwords, { strict: false }).set(actor.personId, password);
    const answer = await house
      .http()
      .post(paths.signIn, { body: { email: actor.email, password } });
    const [session] = await house.sql<{ token: string }>(
      `select token from auth.session where user_id = $1`,
      [actor.personId],
    );
    expect(answer.headers.getSetCookie()).toEqual([
      new SessionCookie(house.settings).set(session!.token),
    ]);
  });

  test('takes the times of a session from the database', async () => {
    const [times] = await house.sql<{ apart: boolean }>(
      `select bool_and(expires_at - created_at = interval '7 days' and created_at <= clock_timestamp()) as apart
       from auth.session`,
    );
    expect(times).toEqual({ apart: true });
  });

  test('knows every person, by the same id and address, and loses none', async () => {
    await house.person({ role: 'auditor' });
    const [row] = await house.sql(
      `select count(*) as people, count(u.id) as known from sixstep.person p
       left join auth."user" u on u.id = p.id and u.email = p.email and u.name = p.name`,
    );
    expect(row).toEqual({ people: 2, known: 2 });
  });
});

describe('the login of access', () => {
  test.each([
    'sixstep.case_file',
    'sixstep.case_event',
    'sixstep.row_version',
    'sixstep.invitation',
    'sixstep.file',
  ])('sees nothing of %s', async (table) => {
    const asking = house.database.asAuth((tx) => tx.query(`select * from ${table}`));
    await expect(asking).rejects.toMatchObject({ code: '42501' });
  });

  test.each(['staff', 'external', 'worker'] as const)(
    'is the only one that sees sessions: %s does not',
    async (login) => {
      const { databaseUrl, secret } = house.settings;
      const client = new pg.Client({ connectionString: urlFor(login, databaseUrl, secret) });
      await client.connect();
      try {
        for (const table of [
          'auth.session',
          'auth.account',
          'auth."user"',
          'auth.sign_in_link',
          'auth.rate_limit',
        ]) {
          await expect(client.query(`select * from ${table}`)).rejects.toMatchObject({
            code: '42501',
          });
        }
      } finally {
        await client.end();
      }
    },
  );
});

test('while the database is away, signing in and out answer 503 and recover by themselves', async () => {
  const { hostname: host, port } = new URL(house.settings.databaseUrl);
  const proxy = await openTcpProxy({ host, port: Number(port) });
  const away = await openTestApp({ through: proxy.port });
  try {
    const { actor, client } = await signInAs(away, 'director');
    await away.app.get(Passwords, { strict: false }).set(actor.personId, password);
    const body = { email: actor.email, password };
    await proxy.away();
    for (const [path, given] of [
      [paths.signIn, body],
      [paths.signOut, {}],
      [paths.signInLinks, { email: actor.email, language: 'en' }],
      [paths.acceptInvitationLink, { token: 'x'.repeat(43) }],
    ] as const) {
      const answer = await client.post<ProblemView>(path, { body: given });
      expect([path, answer.status, answer.headers.get('retry-after')]).toEqual([path, 503, '2']);
    }
    expect((await client.get(paths.session)).status).toBe(503);
    expect((await client.get(paths.organizations)).status).toBe(503);
    await proxy.back();
    await expect(retried(() => away.http().post(paths.signIn, { body }))).resolves.toBe(200);
  } finally {
    await away.close();
    await proxy.away().catch(() => undefined);
  }
});

/** Pools need a moment to notice that the way is open again. */
async function retried(ask: () => Promise<{ status: number }>): Promise<number> {
  for (let time = 1; ; time++) {
    const { status } = await ask();
    if (status !== 503 || time === 5) return status;
  }
}
