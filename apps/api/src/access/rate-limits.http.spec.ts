import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import { paths } from '@sixstep/contract';
import { buildApp } from '../app.ts';
import { openLog } from '../http/log.ts';
import { HttpClient } from '../testing/http-client.ts';
import { openTestApp, type TestApp } from '../testing/open-test-app.ts';
import { signInAs } from '../testing/people.ts';
import { placeOf } from './client-address.ts';
import { Passwords } from './passwords.ts';

const password = 'a walk along the Volta river';

let house: TestApp;
beforeAll(async () => {
  house = await openTestApp();
});
beforeEach(() => house.sql('delete from auth.rate_limit'));
afterAll(() => house.close());

const enter = (
  email: string,
  given: string,
  client = house.http(),
  headers: Record<string, string> = {},
) => client.post(paths.signIn, { body: { email, password: given }, headers });

describe('signing in', () => {
  test('with wrong passwords is possible ten times in ten minutes, then not even with the right one', async () => {
    const { actor } = await signInAs(house, 'programManager');
    await house.app.get(Passwords, { strict: false }).set(actor.personId, password);
    const statuses: number[] = [];
    for (let time = 0; time < 10; time++)
      statuses.push((await enter(actor.email, `guess ${time}`)).status);
    expect(new Set(statuses)).toEqual(new Set([401]));
    const refused = await enter(actor.email, password);
    expect(refused.status).toBe(429);
    expect(Number(refused.headers.get('retry-after'))).toBeGreaterThan(500);
    await house.sql(`update auth.rate_limit set began_at = began_at - interval '10 minutes'`);
    expect((await enter(actor.email, password)).status).toBe(200);
  });

  test('is as limited for an address that nobody has', async () => {
    const statuses: number[] = [];
    for (let time = 0; time < 11; time++)
      statuses.push((await enter('a.stranger@example.test', 'guess')).status);
    expect([statuses[9], statuses[10]]).toEqual([401, 429]);
  });

  test('with a hundred guesses at once gives ten of them a chance', async () => {
    const { actor } = await signInAs(house, 'programManager');
    const answers = await Promise.all(
      Array.from({ length: 100 }, (_, time) => enter(actor.email, `guess ${time}`)),
    );
    expect(answers.filter(({ status }) => status === 401)).toHaveLength(10);
    expect(answers.filter(({ status }) => status === 429)).toHaveLength(90);
  });

  test('does not count what went well', async () => {
    const { actor } = await signInAs(house, 'programManager');
    await house.app.get(Passwords, { strict: false }).set(actor.personId, password);
    for (let time = 0; time < 12; time++)
      expect((await enter(actor.email, password)).status).toBe(200);
  });

  test('is counted for all processes together', async () => {
    const second = await buildApp(house.settings, { log: openLog('silent') });
    try {
      await second.listen(0, '127.0.0.1');
      const { port } = second.getHttpServer().address() as AddressInfo;
      const place = {
        url: `http://127.0.0.1:${port}`,
        origin: house.settings.publicUrl,
        answers: [],
      };
      const statuses: number[] = [];
      for (let time = 0; time < 12; time++) {
        const client = time % 2 === 0 ? house.http() : new HttpClient(place);
        statuses.push((await enter('a.stranger@example.test', 'guess', client)).status);
      }
      expect(statuses.slice(9)).toEqual([401, 429, 429]);
    } finally {
      await second.close();
    }
  });

  test('is not helped by headers that name another place', async () => {
    const statuses: number[] = [];
    for (let time = 0; time < 11; time++) {
      const lie = `203.0.113.${time}`;
      const headers = {
        'x-forwarded-for': lie,
        'x-real-ip': lie,
        'x-client-ip': lie,
        forwarded: `for=${lie}`,
      };
      statuses.push(
        (await enter('a.stranger@example.test', 'guess', house.http(), headers)).status,
      );
    }
    expect(statuses.at(-1)).toBe(429);
  });
});

test('the table of tries names neither addresses nor places', async () => {
  await enter('a.stranger@example.test', 'guess');
  const rows = await house.sql<{ text: string }>(`select r::text as text from auth.rate_limit r`);
  expect(rows).toHaveLength(3);
  for (const { text } of rows) expect(text).not.toMatch(/stranger|127\.0|7374/);
});

describe('one place is', () => {
  test.each([
    ['192.0.2.7', '192.0.2.7'],
    ['::ffff:192.0.2.7', '192.0.2.7'],
    ['2001:db8:1:2:3:4:5:6', '2001:db8:1:2::/64'],
    ['2001:DB8:1:2::9', '2001:db8:1:2::/64'],
    ['2001:db8::9', '2001:db8:0:0::/64'],
    ['::1', '0:0:0:0::/64'],
    ['fe80::1%eth0', 'fe80:0:0:0::/64'],
  ])('for %s: %s', (address, place) => {
    expect(placeOf(address)).toBe(place);
  });
});
