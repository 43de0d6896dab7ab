import { afterEach, expect, test } from '@jest/globals';
import { paths } from '@sixstep/contract';
import { openTestApp, type TestApp } from '../testing/open-test-app.ts';

let house: TestApp;
afterEach(() => house.close());

const open = async (trustedProxies: string[]) => {
  house = await openTestApp({ settings: { trustedProxies } });
};

const guess = async (forwardedFor: string, more: Record<string, string> = {}) => {
  const { status } = await house.http().post(paths.signIn, {
    body: { email: 'a.stranger@example.test', password: 'guess' },
    headers: { 'x-forwarded-for': forwardedFor, ...more },
  });
  return status;
};

const guesses = async (times: number, forwardedFor: (time: number) => string) => {
  const statuses: number[] = [];
  for (let time = 0; time < times; time++) statuses.push(await guess(forwardedFor(time)));
  return statuses;
};

const addresses = async () => {
  const rows = await house.sql<{ address: string }>(
    'select distinct address from sixstep.access_log order by 1',
  );
  return rows.map((row) => row.address);
};

test('behind a trusted proxy each client is limited and logged by its own address', async () => {
  await open(['loopback']);
  const ofOne = await guesses(11, () => '203.0.113.1');
  expect([ofOne[9], ofOne[10]]).toEqual([401, 429]);
  expect(await guess('203.0.113.2')).toBe(401);
  expect(await addresses()).toEqual(['203.0.113.1', '203.0.113.2']);
});

test('what the client itself puts before the word of the proxy counts for nothing', async () => {
  await open(['loopback']);
  const statuses = await guesses(11, (time) => `198.51.100.${time}, 203.0.113.1`);
  expect(statuses.at(-1)).toBe(429);
  expect(await addresses()).toEqual(['203.0.113.1']);
});

test('a proxy that hands on no address is itself the client', async () => {
  await open(['loopback']);
  const statuses = await guesses(11, (time) => `unknown-${time}`);
  expect(statuses.at(-1)).toBe(429);
  expect(await addresses()).toEqual(['127.0.0.1']);
});

test('a proxy that is not among the trusted ones changes nothing', async () => {
  await open(['10.0.0.0/8']);
  const statuses = await guesses(11, (time) => `203.0.113.${time}`);
  expect(statuses.at(-1)).toBe(429);
  expect(await addresses()).toEqual(['127.0.0.1']);
});

test('without trusted proxies a forged header changes nothing', async () => {
  await open([]);
  const statuses = await guesses(11, (time) => `203.0.113.${time}`);
  expect(statuses.at(-1)).toBe(429);
  expect(await addresses()).toEqual(['127.0.0.1']);
});

test('a trusted proxy still does not decide from which site a request may write', async () => {
  await open(['loopback']);
  const status = await guess('203.0.113.1', {
    origin: 'https://evil.example',
    'x-forwarded-host': 'evil.example',
    'x-forwarded-proto': 'https',
  });
  expect(status).toBe(403);
});
