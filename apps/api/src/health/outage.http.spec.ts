import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { Controller, Get, Module } from '@nestjs/common';
import type { ProblemView } from '@sixstep/contract';
import type { Actor } from '../access/actor.ts';
import { Public } from '../access/public.ts';
import { Database } from '../database/database.ts';
import { openTestApp, type TestApp } from '../testing/open-test-app.ts';
import { openTcpProxy, type TcpProxy } from '../testing/tcp-proxy.ts';
import { serverVariable } from '../testing/test-database.ts';

const director: Actor = {
  personId: '01980000-0000-7000-8000-000000000001',
  name: 'Ama Boateng',
  email: 'ama@example.test',
  role: 'director',
  countryCode: null,
  organizationCode: null,
  language: 'en',
  actingDirector: false,
  countryRight: null,
  delegateOf: [],
  sessionId: 'none',
};

@Public()
@Controller('api/trial')
class TrialController {
  constructor(private readonly database: Database) {}

  @Get('cases')
  cases() {
    return this.database.read(director, [
      { sql: 'select count(*) as many from sixstep.case_file' },
    ]);
  }
}

@Module({ controllers: [TrialController] })
class TrialModule {}

let house: TestApp;
let proxy: TcpProxy;
beforeAll(async () => {
  const server = new URL(process.env[serverVariable]!);
  proxy = await openTcpProxy({ host: server.hostname, port: Number(server.port) });
  house = await openTestApp({ modules: [TrialModule], through: proxy.port });
});
afterAll(async () => {
  await house.close();
  await proxy.away();
});

const ask = () => house.http().get<ProblemView>('/api/trial/cases');

async function eventually(path: string, status: number): Promise<number> {
  const begun = Date.now();
  while ((await house.http().get(path)).status !== status) {
    if (Date.now() - begun > 5_000) throw new Error(`${path} is not ${status} after 5 s`);
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
  return Date.now() - begun;
}

test('while the database is away the answer is 503 with Retry-After, and the process goes on', async () => {
  expect((await ask()).status).toBe(200);
  await proxy.away();
  for (let time = 0; time < 5; time++) {
    const answer = await ask();
    expect([answer.status, answer.body.code, answer.headers.get('retry-after')]).toEqual([
      503,
      'unavailable',
      '2',
    ]);
  }
  await eventually('/api/health/ready', 503);
  expect((await house.http().get('/api/health/live')).status).toBe(200);
});

test('when it is back everything works again by itself, within five seconds', async () => {
  await proxy.back();
  expect(await eventually('/api/trial/cases', 200)).toBeLessThan(5_000);
  await eventually('/api/health/ready', 200);
});

test('a database that takes questions and answers none is away too', async () => {
  proxy.silent(true);
  const begun = Date.now();
  const answers = await Promise.all([ask(), ask()]);
  expect(answers.map((answer) => answer.status)).toEqual([503, 503]);
  expect(Date.now() - begun).toBeLessThan(10_000);
  await eventually('/api/health/ready', 503);
  proxy.silent(false);
  await eventually('/api/trial/cases', 200);
}, 30_000);
