import { access, mkdir, readFile, realpath, writeFile } from 'node:fs/promises';
import { randomBytes } from 'node:crypto';
import { dirname, join, resolve } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import pg from 'pg';
import { StartRefusal } from '../errors/start-refusal.ts';
import {
  ensureCluster,
  refuseUnwritableFolder,
  runningPort,
  startCluster,
  stopCluster,
  superuser,
} from './embedded-cluster.ts';
import { findFreePort } from './free-port.ts';

export interface EmbeddedServer {
  /** Of the administering login, on the database `sixstep`. */
  readonly url: string;
  /** Within 5 seconds; the server goes on as long as another process of Sixstep uses it. */
  stop(): Promise<void>;
}

interface Session {
  readonly port: number;
  readonly keeper: pg.Client;
}

const keeperName = 'sixstep keeper';
const patience = 5_000;

/**
 * Starts the PostgreSQL that npm installed, or joins the one that another process of Sixstep started in the same folder:
 * the last to stop stops the server. Each process keeps one connection open, by which the others know of it.
 * The superuser's password is kept beside the folder, readable by its owner alone.
 * @throws StartRefusal, one sentence, when the folder or its cluster cannot be used
 */
export async function startEmbeddedServer(place: {
  readonly dataDir: string;
  readonly port?: number;
}): Promise<EmbeddedServer> {
  const dataDir = resolve(place.dataDir);
  const password = await keptPassword(dataDir);
  await ensureCluster(dataDir, password);
  const { port, keeper } = await startOrJoin(dataDir, password, place.port);
  await ensureDatabase(keeper).catch(async (error: unknown) => {
    await leave(keeper, dataDir);
    throw error;
  });
  let stopping: Promise<void> | undefined;
  return {
    url: addressOf(port, password, 'sixstep'),
    stop: () => (stopping ??= leave(keeper, dataDir)),
  };
}

/** A server that is about to stop, or the file of one that was killed, is in the way for a moment only: 5 seconds of patience. */
async function startOrJoin(dataDir: string, password: string, wanted?: number): Promise<Session> {
  for (const deadline = Date.now() + patience; ; await sleep(200)) {
    const running = await runningPort(dataDir);
    const keeper = running && (await connectIfOurs(running, password, dataDir));
    if (keeper) return { port: running, keeper };
    const port = wanted ?? (await findFreePort());
    try {
      await startCluster(dataDir, settingsOf(port));
      return { port, keeper: await connect(port, password) };
    } catch (error) {
      if (Date.now() > deadline) throw await refusal(dataDir, error);
    }
  }
}

const settingsOf = (port: number) => ({
  port,
  logging_collector: 'on',
  log_filename: 'postgresql-%a.log',
  log_truncate_on_rotation: 'on',
  log_rotation_age: '1d',
});

/** undefined when nothing that we know answers on that port: the file that named it is a leftover. */
async function connectIfOurs(
  port: number,
  password: string,
  dataDir: string,
): Promise<pg.Client | undefined> {
  const keeper = await connect(port, password).catch(() => undefined);
  if (!keeper) return undefined;
  const { rows } = await keeper.query<{ folder: string }>(
    `select current_setting('data_directory') as folder`,
  );
  if (rows[0] && (await realpath(rows[0].folder)) === (await realpath(dataDir))) return keeper;
  await keeper.end();
  return undefined;
}

async function connect(port: number, password: string): Promise<pg.Client> {
  const keeper = new pg.Client({
    connectionString: addressOf(port, password, superuser),
    application_name: keeperName,
    connectionTimeoutMillis: 2_000,
  });
  // A server that goes away is noticed by those who ask it something.
  keeper.on('error', () => undefined);
  await keeper.connect();
  return keeper;
}

async function leave(keeper: pg.Client, dataDir: string): Promise<void> {
  const othersStay = await keeper
    .query('select from pg_stat_activity where application_name = $1 and pid <> pg_backend_pid()', [
      keeperName,
    ])
    .then((others) => others.rows.length > 0)
    .catch(() => false);
  await keeper.end().catch(() => undefined);
  if (othersStay || (await runningPort(dataDir)) === undefined) return;
  await stopCluster(dataDir, 'fast', 4).catch(() => stopCluster(dataDir, 'immediate', 1));
}

async function ensureDatabase(keeper: pg.Client): Promise<void> {
  const known = await keeper.query(`select from pg_database where datname = 'sixstep'`);
  if (known.rows.length > 0) return;
  await keeper.query('create database sixstep').catch((error: unknown) => {
    // Another process made it in this moment.
    if (!(error instanceof pg.DatabaseError && ['42P04', '23505'].includes(error.code ?? '')))
      throw error;
  });
}

const addressOf = (port: number, password: string, database: string) =>
  `postgres://${superuser}:${password}@127.0.0.1:${port}/${database}`;

async function keptPassword(dataDir: string): Promise<string> {
  const folder = dirname(dataDir);
  const file = join(folder, 'database-password');
  const clusterExists = await exists(join(dataDir, 'PG_VERSION'));
  if (clusterExists && !(await exists(file))) {
    throw new StartRefusal(
      `${file} is missing, so the database beside it cannot be opened: bring the file back, or set SIXSTEP_DATA to another folder.`,
    );
  }
  await mkdir(folder, { recursive: true }).catch((error: unknown) =>
    refuseUnwritableFolder(folder, error),
  );
  await writeFile(file, randomBytes(24).toString('base64url'), { mode: 0o600, flag: 'wx' }).catch(
    (error: NodeJS.ErrnoException) => {
      if (error.code !== 'EEXIST') refuseUnwritableFolder(folder, error);
    },
  );
  return (await readFile(file, 'utf8')).trim();
}

const exists = (path: string) =>
  access(path).then(
    () => true,
    () => false,
  );

async function refusal(dataDir: string, error: unknown): Promise<unknown> {
  if (error instanceof StartRefusal) return error;
  const log = await readFile(join(dataDir, 'start.log'), 'utf8').catch(() => '');
  const reason = log.match(/^.*(?:FATAL|PANIC): .*$/gm)?.at(-1) ?? String(error);
  return new StartRefusal(
    `The embedded PostgreSQL in ${dataDir} does not start (${reason.trim()}): look into the files beside it in ${join(dataDir, 'log')}.`,
  );
}
