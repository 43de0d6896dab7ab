import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { DataSources } from '../database/data-sources.ts';
import type { Login } from '../database/logins.ts';
import { Readiness } from './readiness.ts';
import { openTestApp, type TestApp } from '../testing/open-test-app.ts';

let house: TestApp;
beforeAll(async () => {
  house = await openTestApp();
});
afterAll(() => house.close());

test('a process that lives says so', async () => {
  const answer = await house.http().get('/api/health/live');
  expect([answer.status, answer.body]).toEqual([200, { status: 'live' }]);
});

test('a process with its database is ready', async () => {
  const answer = await house.http().get('/api/health/ready');
  expect([answer.status, answer.body]).toEqual([200, { status: 'ready' }]);
});

test('the database hears of many questions once', async () => {
  let asked = 0;
  class Counted extends DataSources {
    override of(login: Login) {
      asked += 1;
      return super.of(login);
    }
  }
  const sources = new Counted(house.settings);
  const readiness = new Readiness(sources);
  const answers = await Promise.all(Array.from({ length: 50 }, () => readiness.isReady()));
  expect([new Set(answers), asked]).toEqual([new Set([true]), 1]);
  await sources.onApplicationShutdown();
});

test('a process that is stopping is not ready any more', async () => {
  house.app.get(Readiness).stop();
  const answer = await house.http().get('/api/health/ready');
  expect([answer.status, answer.headers.get('retry-after')]).toEqual([503, '2']);
  expect((await house.http().get('/api/health/live')).status).toBe(200);
});
