import { createHmac, randomUUID } from 'node:crypto';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import { paths, type ProblemView, type SessionView } from '@sixstep/contract';
import type { HttpClient } from '../testing/http-client.ts';
import { openTestApp, type TestApp } from '../testing/open-test-app.ts';
import { signInAs } from '../testing/people.ts';
import { signIn } from '../testing/sign-in.ts';
import type { Actor } from './actor.ts';
import { sessionSecret } from './session-cookie.ts';

let house: TestApp;
let luis: Actor;
let client: HttpClient;
beforeAll(async () => {
  house = await openTestApp();
});
beforeEach(async () => {
  ({ actor: luis, client } = await signInAs(house, { role: 'programManager', name: 'Luis Rojas' }));
});
afterAll(() => house.close());

const statusOf = async (asked: HttpClient = client) =>
  (await asked.get(paths.organizations)).status;
const change = (assignments: string) =>
  house.sql(`update sixstep.person set ${assignments} where id = $1`, [luis.personId]);

describe('without a session', () => {
  test('a route that is not public answers 401, to the reader and to nobody’s cache', async () => {
    const answer = await house.http().get<ProblemView>(paths.organizations);
    expect([answer.status, answer.body.code]).toEqual([401, 'unauthenticated']);
    expect(answer.headers.get('cache-control')).toBe('no-store');
  });

  test.each([
    '/api/organizations/',
    '//api/organizations',
    '/api//organizations',
    '/API/organizations',
    '/api/%6frganizations',
    '/api/organizations;x',
    '/api/organizations?x=/api/session',
    '/api/session/../organizations',
  ])('no other spelling of it (%s) lets anybody through', async (path) => {
    const { status } = await house.http().get(`${house.url}${path}`);
    expect([401, 404]).toContain(status);
  });

  test('the session says that nobody is there, and names no invented accounts outside a demonstration', async () => {
    const answer = await house.http().get<SessionView>(paths.session);
    expect([answer.status, answer.body]).toEqual([200, { person: null, demonstration: null }]);
  });

  test.each([
    ['authorization', 'Bearer token'],
    ['x-forwarded-user', 'person1@example.test'],
    ['x-remote-user', 'person1@example.test'],
    ['x-client-ip', '127.0.0.1'],
  ])('a header %s is no identity', async (name, value) => {
    expect(
      (await house.http().get(paths.organizations, { headers: { [name]: value } })).status,
    ).toBe(401);
  });
});

describe('a cookie', () => {
  const [name, value] = ['sixstep', () => decodeURIComponent(client.cookie.split('=')[1]!)];
  const withValue = (text: string) => house.http(`${name}=${encodeURIComponent(text)}`);
  const tokenOf = () => value().slice(0, value().lastIndexOf('.'));

  test('without a signature is nobody’s, even with a token that exists', async () => {
    expect(await statusOf(withValue(tokenOf()))).toBe(401);
    expect(await statusOf(withValue(`${tokenOf()}.`))).toBe(401);
  });

  test('signed with another key is nobody’s', async () => {
    const signature = createHmac(
      'sha256',
      sessionSecret({ secret: 'another secret of 32 characters or so' }),
    )
      .update(tokenOf())
      .digest('base64');
    expect(await statusOf(withValue(`${tokenOf()}.${signature}`))).toBe(401);
  });

  test('with the right signature over a token that does not exist is nobody’s', async () => {
    const token = randomUUID();
    const signature = createHmac('sha256', sessionSecret(house.settings))
      .update(token)
      .digest('base64');
    expect(await statusOf(withValue(`${token}.${signature}`))).toBe(401);
  });

  test.each(['', '.', '%', '%zz', 'x'.repeat(4000)])('that says %j is nobody’s', async (text) => {
    expect(await statusOf(house.http(`sixstep=${text}`))).toBe(401);
  });
});

describe('a session ends', () => {
  test.each([
    ['the person is disabled', `status = 'disabled'`],
    ['their role changes', `role = 'programOfficer'`],
    ['their role becomes one of a country', `role = 'focalPoint', country_code = 'GHA'`],
    ['their address changes', `email = 'another.${randomUUID()}@example.test'`],
  ])('when %s, at the next request', async (_, assignments) => {
    expect(await statusOf()).toBe(200);
    await change(assignments);
    expect(await statusOf()).toBe(401);
  });

  test('when a focal point moves to another country', async () => {
    const { actor, client: focal } = await signInAs(house, 'focalPoint');
    await house.sql(`update sixstep.person set country_code = 'TUN' where id = $1`, [
      actor.personId,
    ]);
    expect(await statusOf(focal)).toBe(401);
  });

  test('and does not come back when the person is enabled again', async () => {
    await change(`status = 'disabled'`);
    await change(`status = 'active'`);
    expect(await statusOf()).toBe(401);
  });

  test('on every replica, because the database alone knows sessions', async () => {
    await house.sql(`delete from auth.session where user_id = $1`, [luis.personId]);
    expect(await statusOf()).toBe(401);
  });

  test('even if its row were left, for somebody who is not active', async () => {
    await house.sql(`alter table sixstep.person disable trigger keep_login`);
    try {
      await change(`status = 'disabled'`);
      expect(await statusOf()).toBe(401);
    } finally {
      await house.sql(`alter table sixstep.person enable trigger keep_login`);
    }
  });

  test.each([
    ['a second after its last day', `expires_at = clock_timestamp() - interval '1 second'`],
    [
      'when nobody has used it for three days',
      `updated_at = clock_timestamp() - interval '72 hours 1 second'`,
    ],
  ])('%s', async (_, assignments) => {
    await house.sql(`update auth.session set ${assignments} where user_id = $1`, [luis.personId]);
    expect(await statusOf()).toBe(401);
  });

  test('when the person signs out, and the browser is told to forget it', async () => {
    const { cookie } = client;
    const answer = await client.post(paths.signOut, { body: {} });
    expect([answer.status, client.cookie]).toEqual([200, '']);
    expect(await statusOf(house.http(cookie))).toBe(401);
  });

  test('alone: signing out ends no other session of the person', async () => {
    const elsewhere = await signIn(house, luis);
    await client.post(paths.signOut, { body: {} });
    expect(await statusOf(elsewhere)).toBe(200);
  });
});

describe('a session goes on', () => {
  test('when the name changes, and says the new one at once', async () => {
    await change(`name = 'Luis Rojas Vega'`);
    const { body } = await client.get<SessionView>(paths.session);
    expect(body.person?.name).toBe('Luis Rojas Vega');
  });

  test('and its last use is written down, at most every five minutes', async () => {
    const uses = async () => {
      await statusOf();
      const [row] = await house.sql<{ at: string; seen: boolean }>(
        `select s.updated_at::text as at, u.last_seen_at > clock_timestamp() - interval '1 minute' as seen
         from auth.session s join auth."user" u on u.id = s.user_id where s.user_id = $1`,
        [luis.personId],
      );
      return row!;
    };
    const [first, second] = [await uses(), await uses()];
    expect(second.at).toBe(first.at);
    await house.sql(
      `update auth.session set updated_at = clock_timestamp() - interval '6 minutes' where user_id = $1`,
      [luis.personId],
    );
    const third = await uses();
    expect([third.at > second.at, third.seen]).toEqual([true, true]);
  });

  test('while the time of the house is set to another year', async () => {
    house.time.set('2031-01-01T00:00:00Z');
    expect(await statusOf()).toBe(200);
    house.time.set(null);
  });
});

describe('standing in', () => {
  const nameActing = (from: string, to: string) =>
    house.sql(
      `insert into sixstep.acting_directorship (person_id, from_on, to_on, named_by) values ($1, $2, $3, $1)`,
      [luis.personId, from, to],
    );
  const session = async () => (await client.get<SessionView>(paths.session)).body.person!;

  test('as director is known from the first to the last day by the calendar of the Center', async () => {
    await nameActing('2026-03-02', '2026-03-03');
    const until: (string | null)[] = [];
    for (const at of [
      '2026-03-01T14:59:59Z',
      '2026-03-01T15:00:00Z',
      '2026-03-03T14:59:59Z',
      '2026-03-03T15:00:00Z',
    ]) {
      house.time.set(at);
      until.push((await session()).actingDirectorUntil);
    }
    house.time.set(null);
    expect(until).toEqual([null, '2026-03-03', '2026-03-03', null]);
  });

  test('brings a director’s abilities, but not that of naming the next acting director', async () => {
    house.time.set('2026-03-02T09:00:00Z');
    await nameActing('2026-03-02', '2026-03-02');
    const { abilities } = await session();
    house.time.set(null);
    expect(abilities).toContain('partnerCountry.waive');
    expect(abilities).not.toContain('people.nameActingDirector');
    expect((await session()).abilities).not.toContain('partnerCountry.waive');
  });

  test('means nothing any more for somebody who has become an observer', async () => {
    house.time.set('2026-03-02T09:00:00Z');
    await nameActing('2026-03-02', '2026-03-02');
    await change(`role = 'observer'`);
    const again = await signIn(house, luis);
    const { body } = await again.get<SessionView>(paths.session);
    house.time.set(null);
    expect(body.person).toMatchObject({ role: 'observer', actingDirectorUntil: null });
    expect(body.person?.abilities).not.toContain('partnerCountry.waive');
  });
});
