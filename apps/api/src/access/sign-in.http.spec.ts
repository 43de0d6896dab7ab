import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { paths, sessionView, type SessionView } from '@sixstep/contract';
import { parse } from 'zod/mini';
import { openTestApp, type TestApp } from '../testing/open-test-app.ts';
import { signInAs } from '../testing/people.ts';
import { signIn } from '../testing/sign-in.ts';
import type { Actor } from './actor.ts';
import { Passwords } from './passwords.ts';

const password = 'a walk along the Volta river';

let house: TestApp;
let ama: Actor;
beforeAll(async () => {
  house = await openTestApp();
  ama = await withPassword('focalPoint');
});
afterAll(() => house.close());

async function withPassword(role: 'focalPoint' | 'programManager' | 'director'): Promise<Actor> {
  const { actor } = await signInAs(house, role);
  await house.app.get(Passwords, { strict: false }).set(actor.personId, password);
  return actor;
}

const enter = (email: string, given = password, headers: Record<string, string> = {}) =>
  house.http().post(paths.signIn, { body: { email, password: given }, headers });

describe('with the right password', () => {
  test('a person is let in and is who the session says', async () => {
    const client = house.http();
    const answer = await client.post(paths.signIn, { body: { email: ama.email, password } });
    expect(answer.status).toBe(200);
    const session = await client.get<SessionView>(paths.session);
    expect(parse(sessionView, session.body).person).toMatchObject({
      id: ama.personId,
      role: 'focalPoint',
      country: { code: 'GHA', name: 'Ghana' },
      actingDirectorUntil: null,
      centerMailbox: 'center@example.test',
    });
    expect((await client.get(paths.organizations)).status).toBe(200);
  });

  test('the cookie is for the server alone and stays on this site', async () => {
    const [cookie] = (await enter(ama.email)).headers.getSetCookie();
    expect(cookie).toMatch(/^sixstep=[^;]+; Max-Age=604800; Path=\/; HttpOnly; SameSite=Lax$/);
  });

  test('the answer says nothing: no token that a script could read', async () => {
    const answer = await enter(ama.email);
    expect(answer.text).toBe('{}');
  });

  test('a session that the browser bore before is replaced and ended', async () => {
    const before = await signIn(house, ama);
    const old = before.cookie;
    const answer = await before.post(paths.signIn, { body: { email: ama.email, password } });
    expect(answer.status).toBe(200);
    expect(before.cookie).not.toBe(old);
    expect((await house.http(old).get(paths.organizations)).status).toBe(401);
    expect((await before.get(paths.organizations)).status).toBe(200);
  });

  test('a token that somebody else has planted is never taken over', async () => {
    const client = house.http('sixstep=planted');
    await client.post(paths.signIn, { body: { email: ama.email, password } });
    expect(client.cookie).not.toContain('planted');
  });
});

describe('without it', () => {
  test('a wrong one, an unknown address, one without a password and a disabled person are answered alike', async () => {
    const disabled = await withPassword('programManager');
    await house.sql(`update sixstep.person set status = 'disabled' where id = $1`, [
      disabled.personId,
    ]);
    const { actor: linksOnly } = await signInAs(house, 'focalPoint');
    const answers = [
      await enter(ama.email, 'not the password at all'),
      await enter('nobody.knows@example.test'),
      await enter(linksOnly.email),
      await enter(disabled.email),
      await enter(disabled.email, 'not the password at all'),
    ];
    const shown = answers.map(({ status, text, headers }) => ({
      status,
      text,
      headers: [...headers].filter(([name]) => !['date', 'x-request-id'].includes(name)),
    }));
    for (const answer of shown) expect(answer).toEqual(shown[0]);
    expect(shown[0]).toMatchObject({ status: 401 });
    expect(JSON.parse(shown[0]!.text)).toEqual({
      code: 'INVALID_EMAIL_OR_PASSWORD',
      message: 'Invalid email or password',
    });
  });

  test('an unknown address takes as long as a known one: both cost one hash', async () => {
    const times: Record<'known' | 'unknown', number[]> = { known: [], unknown: [] };
    const measure = async (whose: 'known' | 'unknown', email: string) => {
      const begin = performance.now();
      expect((await enter(email, 'not the password at all')).status).toBe(401);
      times[whose].push(performance.now() - begin);
    };
    // In turn, so that whatever else the machine does slows both.
    for (let round = 0; round < 30; round++) {
      await house.sql('delete from auth.rate_limit');
      await measure('known', ama.email);
      await measure('unknown', 'nobody.knows@example.test');
    }
    const median = (list: number[]) => list.toSorted((a, b) => a - b)[list.length / 2]!;
    const apart = times.known.map((known, round) => known - times.unknown[round]!);
    expect(Math.abs(median(apart)) / median(times.known)).toBeLessThan(0.1);
  });

  test.each([
    [{ email: 'ama', password }, 400],
    [{ email: 'ama@example.test' }, 400],
    [{ email: 'ama@example.test', password: 'x'.repeat(129) }, 400],
    [{ email: 'ama@example.test', password, rememberMe: true }, 400],
    [{ email: { $ne: '' }, password }, 400],
  ])('%j is refused', async (body, status) => {
    expect((await house.http().post(paths.signIn, { body })).status).toBe(status);
  });

  test('letters that look alike, and other spellings of the address, find nobody', async () => {
    const local = ama.email.replace('person', 'perſon');
    for (const email of [
      local,
      ` ${ama.email}`,
      `${ama.email}.`,
      ama.email.replace('@', '@@'),
      `${ama.email}\u0000`,
    ]) {
      expect((await enter(email)).status).not.toBe(200);
    }
    expect((await enter(ama.email.toUpperCase())).status).toBe(200);
  });
});

describe('a foreign page', () => {
  test.each([['https://evil.example'], ['null'], ['http://sixstep.test.evil.example']])(
    'at %s cannot sign anybody in',
    async (origin) => {
      const answer = await enter(ama.email, password, { origin });
      expect([answer.status, answer.headers.getSetCookie()]).toEqual([403, []]);
    },
  );
});

describe('of the library’s routes', () => {
  test.each([
    ['POST', 'sign-up/email'],
    ['GET', 'get-session'],
    ['POST', 'get-session'],
    ['GET', 'list-sessions'],
    ['POST', 'revoke-session'],
    ['POST', 'update-user'],
    ['POST', 'change-email'],
    ['POST', 'change-password'],
    ['POST', 'delete-user'],
    ['POST', 'request-password-reset'],
    ['POST', 'reset-password'],
    ['POST', 'verify-password'],
    ['GET', 'verify-email'],
    ['GET', 'ok'],
    ['GET', 'error'],
    ['POST', 'sign-in/social'],
    ['GET', 'sign-in/email'],
    ['POST', 'sign-in/email/../../auth/sign-up/email'],
    ['POST', 'sign-in//email'],
    ['POST', 'sign-in/email;x'],
  ])('%s %s does not exist', async (method, route) => {
    const client = await signIn(house, ama);
    const body = method === 'POST' ? { email: ama.email, password, name: 'Ama' } : undefined;
    const answer = await client.send(method, `/api/auth/${route}`, { body });
    expect(answer.status).toBe(404);
  });
});

describe('over https', () => {
  test('the cookie is bound to this host and to encryption, and signs in', async () => {
    const secure = await openTestApp({
      settings: {
        publicUrl: 'https://cases.center.example',
        origins: ['https://cases.center.example'],
      },
    });
    try {
      const { actor } = await signInAs(secure, 'director');
      await secure.app.get(Passwords, { strict: false }).set(actor.personId, password);
      const client = secure.http();
      const answer = await client.post(paths.signIn, { body: { email: actor.email, password } });
      expect(answer.headers.getSetCookie()).toEqual([
        expect.stringMatching(
          /^__Host-sixstep=[^;]+; Max-Age=604800; Path=\/; HttpOnly; Secure; SameSite=Lax$/,
        ),
      ]);
      expect((await client.get(paths.organizations)).status).toBe(200);
      const bySpec = await signIn(secure, actor);
      expect((await bySpec.get(paths.organizations)).status).toBe(200);
    } finally {
      await secure.close();
    }
  });
});
