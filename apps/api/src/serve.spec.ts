import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { createServer, type AddressInfo } from 'node:net';
import { setTimeout as sleep } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { afterAll, afterEach, beforeAll, describe, expect, test } from '@jest/globals';
import { cloneDatabase, testSecret, type ClonedDatabase } from './testing/test-database.ts';

const root = fileURLToPath(new URL('../../..', import.meta.url));

interface Run {
  readonly process: ChildProcess;
  said(): string;
  /** Resolves when the process has ended. */
  readonly code: Promise<number | null>;
}

const running: ChildProcess[] = [];
afterEach(() => {
  for (const child of running.splice(0)) if (child.exitCode === null) child.kill('SIGKILL');
});

function start(variables: Record<string, string>, ...args: string[]): Run {
  const child = spawn(
    process.execPath,
    ['--import', './scripts/ts-hook.mjs', 'apps/api/src/main.ts', ...args],
    {
      cwd: root,
      env: { PATH: process.env['PATH'], NODE_OPTIONS: '', ...variables },
    },
  );
  running.push(child);
  let words = '';
  for (const stream of [child.stdout, child.stderr])
    stream.on('data', (bytes) => (words += String(bytes)));
  return {
    process: child,
    said: () => words,
    code: once(child, 'close').then(([code]) => code as number | null),
  };
}

async function addressOf(run: Run): Promise<string> {
  for (let time = 0; time < 400; time++) {
    const found = /Sixstep is at (http\S+)/.exec(run.said());
    if (found) return found[1]!;
    if (run.process.exitCode !== null) break;
    await sleep(50);
  }
  throw new Error(`the server did not start:\n${run.said()}`);
}

describe('with wrong settings', () => {
  test('one message lists all of them and the exit code is 1', async () => {
    const run = start({
      PORT: 'many',
      DATABASE_URL: 'mysql://here',
      SIXSTEP_DEMO: 'perhaps',
      SMTP_URL: 'smtp://mail',
    });
    expect(await run.code).toBe(1);
    expect(run.said().trim().split('\n')).toEqual([
      'Sixstep cannot start with these settings:',
      '  PORT has to be a port number, 0 to 65535',
      '  DATABASE_URL has to be postgres://name:password@host:port/database',
      '  SIXSTEP_DEMO has to be on or off',
      '  SIXSTEP_SECRET is needed with DATABASE_URL: 32 random characters or more, the same for every process',
      '  MAIL_FROM is needed with SMTP_URL: the address that mails come from',
    ]);
  }, 20_000);

  test('an unknown command is answered with the list of commands', async () => {
    const run = start({}, 'fly');
    expect(await run.code).toBe(1);
    expect(run.said()).toMatch(/There is no command fly\. There are:\n {2}serve: /);
  }, 20_000);
});

describe('on a database', () => {
  let database: ClonedDatabase;
  let variables: Record<string, string>;
  beforeAll(async () => {
    database = await cloneDatabase();
    variables = { DATABASE_URL: database.url, SIXSTEP_SECRET: testSecret, PORT: '0' };
  });
  afterAll(() => database.drop());

  const connections = () =>
    database.sql(`select application_name from pg_stat_activity
      where application_name like 'sixstep %' and datname = current_database()`);

  test('a port that is taken is said in a sentence', async () => {
    const other = createServer().listen(0, '127.0.0.1');
    await once(other, 'listening');
    const { port } = other.address() as AddressInfo;
    const run = start({ ...variables, PORT: String(port) });
    expect(await run.code).toBe(1);
    expect(run.said()).toMatch(`Port ${port} is taken by another program`);
    other.close();
  }, 20_000);

  test.each(['SIGTERM', 'SIGINT'] as const)(
    '%s ends it with code 0 within ten seconds',
    async (signal) => {
      const run = start(variables);
      const url = await addressOf(run);
      expect((await fetch(`${url}/api/health/ready`)).status).toBe(200);
      const begun = Date.now();
      run.process.kill(signal);
      if (signal === 'SIGTERM') {
        await sleep(200);
        expect((await fetch(`${url}/api/health/ready`)).status).toBe(503);
      }
      expect(await run.code).toBe(0);
      expect(Date.now() - begun).toBeLessThan(10_000);
      expect(run.said()).not.toMatch(/"level":[56]0/);
      // The server ends a backend a moment after its client has said goodbye.
      for (let time = 0; time < 20 && (await connections()).length > 0; time++) await sleep(50);
      expect(await connections()).toEqual([]);
    },
    30_000,
  );

  test('migrate says that the database is up to date', async () => {
    const run = start(variables, 'migrate');
    expect([await run.code, run.said()]).toEqual([
      0,
      expect.stringMatching(/newest of \d+ migrations/),
    ]);
  }, 20_000);
});
