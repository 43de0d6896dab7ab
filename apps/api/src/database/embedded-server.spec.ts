import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { chmod, mkdir, mkdtemp, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import pg from 'pg';
import { StartRefusal } from '../errors/start-refusal.ts';
import { startEmbeddedServer, type EmbeddedServer } from './embedded-server.ts';

let folder: string;
let dataDir: string;
const started: EmbeddedServer[] = [];

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'sixstep-embedded-'));
  await chmod(folder, 0o755);
  dataDir = join(folder, 'postgres');
});

afterEach(async () => {
  for (const server of started.splice(0)) await server.stop();
  await rm(folder, { recursive: true, force: true });
});

const start = async (): Promise<EmbeddedServer> => {
  const server = await startEmbeddedServer({ dataDir });
  started.push(server);
  return server;
};

async function ask(url: string, question: string): Promise<unknown[]> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    const { rows } = await client.query<unknown[]>({ text: question, rowMode: 'array' });
    return rows.flat();
  } finally {
    await client.end();
  }
}

const postmaster = async () =>
  Number((await readFile(join(dataDir, 'postmaster.pid'), 'utf8')).split('\n')[0]);

describe('the embedded PostgreSQL', () => {
  test('keeps what was written when it starts again at once', async () => {
    const first = await start();
    await ask(first.url, 'create table kept as select 42 as answer');
    await first.stop();
    const second = await start();
    expect(await ask(second.url, 'select answer from kept')).toEqual([42]);
  });

  test('writes durably, in UTF-8, and listens on this machine alone', async () => {
    const { url } = await start();
    expect(
      await ask(
        url,
        `select current_setting('fsync'), current_setting('synchronous_commit'), current_setting('full_page_writes'),
                current_setting('listen_addresses'), current_setting('unix_socket_directories'),
                current_setting('server_encoding'), datlocprovider, datlocale
           from pg_database where datname = current_database()`,
      ),
    ).toEqual(['on', 'on', 'on', '127.0.0.1', '', 'UTF8', 'b', 'C.UTF-8']);
  });

  test('refuses a login without the password, which its owner alone can read', async () => {
    const { url } = await start();
    const withoutPassword = new URL(url);
    withoutPassword.password = 'guessed';
    await expect(ask(withoutPassword.href, 'select 1')).rejects.toMatchObject({ code: '28P01' });
    const { mode } = await stat(join(folder, 'database-password'));
    expect(mode & 0o777).toBe(0o600);
  });

  test('is shared by two processes and runs until the last of them stops', async () => {
    const first = await start();
    const second = await start();
    expect(second.url).toBe(first.url);
    await first.stop();
    expect(await ask(second.url, 'select 1')).toEqual([1]);
    await second.stop();
    await expect(ask(second.url, 'select 1')).rejects.toMatchObject({ code: 'ECONNREFUSED' });
  });

  test('starts over the file that a killed server left behind', async () => {
    const first = await start();
    await ask(first.url, 'create table kept as select 42 as answer');
    process.kill(await postmaster(), 'SIGKILL');
    const second = await start();
    expect(await ask(second.url, 'select answer from kept')).toEqual([42]);
  }, 60_000);

  test('stops within five seconds while someone is still asking', async () => {
    const server = await start();
    const asking = ask(server.url, 'select pg_sleep(60)').catch((error: unknown) => error);
    const begin = performance.now();
    await server.stop();
    expect(performance.now() - begin).toBeLessThan(5_000);
    expect(await asking).toBeInstanceOf(Error);
  });

  test('refuses a cluster of another major version', async () => {
    await (await start()).stop();
    await writeFile(join(dataDir, 'PG_VERSION'), '19\n');
    await expect(start()).rejects.toThrow(
      /was made by a newer PostgreSQL \(19; Sixstep brings 18\)/,
    );
    await writeFile(join(dataDir, 'PG_VERSION'), '17\n');
    await expect(start()).rejects.toThrow(/was made by an older PostgreSQL/);
  });

  test('refuses a folder that holds something else', async () => {
    await mkdir(dataDir);
    await writeFile(join(dataDir, 'letter.txt'), 'Dear Center');
    await expect(start()).rejects.toThrow(/holds other files and no database/);
    expect(await readFile(join(dataDir, 'letter.txt'), 'utf8')).toBe('Dear Center');
  });

  test('refuses to open a database whose password file is gone', async () => {
    await (await start()).stop();
    await rm(join(folder, 'database-password'));
    await expect(start()).rejects.toThrow(/database-password is missing/);
  });

  test('says what to do when the folder cannot be entered or written', async () => {
    // Root hands the database to another user, who needs to enter; others have to be able to write.
    await chmod(folder, process.getuid?.() === 0 ? 0o700 : 0o500);
    const refusal = await start().catch((error: unknown) => error);
    await chmod(folder, 0o755);
    expect(refusal).toBeInstanceOf(StartRefusal);
    expect(String(refusal)).toContain('SIXSTEP_DATA');
  });

  test('says so when the folder would lie inside a file', async () => {
    await writeFile(join(folder, 'file'), '');
    dataDir = join(folder, 'file', 'postgres');
    await expect(start()).rejects.toThrow(StartRefusal);
  });
});
