import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import type { ProblemView } from '@sixstep/contract';
import { paths } from '@sixstep/contract';
import type { HttpClient } from '../testing/http-client.ts';
import { openTestApp, type TestApp } from '../testing/open-test-app.ts';
import { signInAs } from '../testing/people.ts';
import { signIn } from '../testing/sign-in.ts';
import type { Actor } from './actor.ts';
import { hashPassword, verifyPassword } from './password-hash.ts';
import { isCommonPassword } from './password-rules.ts';

const place = '/api/session/password';
const [first, second] = ['seven herons at the weir', 'eleven herons at the weir'];

let house: TestApp;
let keiko: Actor;
let client: HttpClient;
beforeAll(async () => {
  house = await openTestApp();
});
beforeEach(async () => {
  ({ actor: keiko, client } = await signInAs(house, { role: 'administrator', name: 'Keiko Arai' }));
});
afterAll(() => house.close());

const give = (body: object, by = client) => by.put<ProblemView>(place, { body });
const age = (minutes: number) =>
  house.sql(
    `update auth.session set created_at = clock_timestamp() - make_interval(mins => $2) where user_id = $1`,
    [keiko.personId, minutes],
  );
const enter = async (password: string) =>
  (await house.http().post(paths.signIn, { body: { email: keiko.email, password } })).status;

describe('somebody who has come by a link', () => {
  test('gives themselves a password, and signs in with it afterwards', async () => {
    expect((await give({ password: first })).status).toBe(204);
    expect(await enter(first)).toBe(200);
  });

  test('within a quarter of an hour replaces one that is forgotten', async () => {
    await give({ password: first });
    const byLink = await signIn(house, keiko);
    expect((await give({ password: second }, byLink)).status).toBe(204);
    expect([await enter(first), await enter(second)]).toEqual([401, 200]);
  });

  test('later has to know the one before', async () => {
    await give({ password: first });
    const byLink = await signIn(house, keiko);
    await age(16);
    const answer = await give({ password: second }, byLink);
    expect([answer.status, answer.body.fields]).toEqual([
      400,
      [{ path: 'currentPassword', code: 'required', params: {} }],
    ]);
    expect(await enter(first)).toBe(200);
  });
});

describe('somebody who has signed in with a password', () => {
  beforeEach(async () => {
    await give({ password: first });
  });

  test('changes it by naming the one before', async () => {
    expect((await give({ password: second, currentPassword: first })).status).toBe(204);
    expect([await enter(first), await enter(second)]).toEqual([401, 200]);
  });

  test('does not without it, or with a wrong one', async () => {
    const codes = [
      await give({ password: second }),
      await give({ password: second, currentPassword: 'x' }),
    ].map(({ status, body }) => [status, body.fields[0]?.code]);
    expect(codes).toEqual([
      [400, 'required'],
      [400, 'wrong'],
    ]);
    expect(await enter(first)).toBe(200);
  });

  test('is signed out everywhere else, and here bears a new session', async () => {
    const elsewhere = await signIn(house, keiko);
    const old = client.cookie;
    await give({ password: second, currentPassword: first });
    expect((await elsewhere.get(paths.organizations)).status).toBe(401);
    expect((await house.http(old).get(paths.organizations)).status).toBe(401);
    expect((await client.get(paths.organizations)).status).toBe(200);
  });

  test('cannot guess the one before without end', async () => {
    const statuses: number[] = [];
    for (let time = 0; time < 11; time++) {
      statuses.push((await give({ password: second, currentPassword: `guess ${time}` })).status);
    }
    expect(statuses.at(-1)).toBe(429);
  });
});

describe('a password', () => {
  test.each([
    ['elevensigns', 'tooSmall'],
    ['x'.repeat(129), 'tooBig'],
    ['password-2026!', 'tooCommon'],
    ['P@ssw0rd!!!!', 'tooCommon'],
    ['Qwertyuiop12', 'tooCommon'],
    ['123456789012', 'tooCommon'],
    ['aaaaaaaaaaaaab', 'tooCommon'],
    ['Keiko Arai 2026', 'tooCommon'],
  ])('like %s is refused (%s)', async (password, code) => {
    const answer = await give({ password });
    expect([answer.status, answer.body.fields.map((field) => [field.path, field.code])]).toEqual([
      400,
      [['password', code]],
    ]);
    expect(answer.text).not.toContain(password);
  });

  test.each([
    'correct horse battery',
    '83 17 44 09 26 51',
    'ñandúes al amanecer',
    '山の上の静かな湖のほとりにて',
  ])('like %s is good: no kind of character is asked for', (password) => {
    expect(isCommonPassword(password, keiko)).toBe(false);
  });

  test('is changed by nobody who is not signed in, nor from a foreign page', async () => {
    expect((await give({ password: first }, house.http())).status).toBe(401);
    const foreign = await client.put(place, {
      body: { password: first },
      headers: { origin: 'https://evil.example' },
    });
    expect(foreign.status).toBe(403);
  });
});

describe('its hash', () => {
  test('is Argon2id with 19 MiB and two passes, with a salt of its own each time', async () => {
    const [one, other] = await Promise.all([hashPassword(first), hashPassword(first)]);
    expect(one).toMatch(/^\$argon2id\$v=19\$m=19456,t=2,p=1\$[\w+/]{22}\$[\w+/]{43}$/);
    expect(one).not.toBe(other);
  });

  test('fits the password alone, however its accents were typed', async () => {
    const hash = await hashPassword('café des herons');
    expect(await verifyPassword({ hash, password: 'cafe\u0301 des herons' })).toBe(true);
    expect(await verifyPassword({ hash, password: 'cafe des herons' })).toBe(false);
  });

  test('that is none fits nothing', async () => {
    for (const hash of ['', 'plain', '$argon2id$v=19$m=19456,t=2,p=1$$', '$2b$10$abc']) {
      expect(await verifyPassword({ hash, password: first })).toBe(false);
    }
  });
});
