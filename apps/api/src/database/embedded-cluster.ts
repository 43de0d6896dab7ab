import { execFile } from 'node:child_process';
import { chown, mkdir, mkdtemp, readdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { promisify } from 'node:util';
import { StartRefusal } from '../errors/start-refusal.ts';
import { findBinaries } from './embedded-binaries.ts';
import { databaseUser } from './embedded-user.ts';

const run = promisify(execFile);

export const superuser = 'postgres';

/**
 * Makes a cluster in `dataDir` unless one is there. Built beside its place and then renamed, so that a start that was
 * broken off leaves no half cluster, and of two starts at once one wins.
 * @throws StartRefusal when the folder cannot be used or holds a cluster of another major version
 */
export async function ensureCluster(dataDir: string, password: string): Promise<void> {
  const { initdb, major } = await findBinaries();
  const version = await readFile(join(dataDir, 'PG_VERSION'), 'utf8').catch(absent);
  if (version !== undefined) return refuseOtherVersion(dataDir, Number(version), major);
  if (((await readdir(dataDir).catch(absent)) ?? []).length > 0) {
    throw new StartRefusal(
      `${dataDir} holds other files and no database: set SIXSTEP_DATA to an empty folder.`,
    );
  }
  const building = await ownFolder(`${dataDir}.new-`);
  const passwords = await ownFolder(join(tmpdir(), 'sixstep-initdb-'));
  try {
    const passwordFile = join(passwords, 'password');
    await writeFile(passwordFile, `${password}\n`, { mode: 0o600 });
    await giveToDatabaseUser(passwordFile);
    await asDatabaseUser(initdb, [
      `--pgdata=${building}`,
      `--username=${superuser}`,
      `--pwfile=${passwordFile}`,
      '--auth=scram-sha-256',
      '--encoding=UTF8',
      '--locale-provider=builtin',
      '--builtin-locale=C.UTF-8',
      '--locale=C',
      '--no-instructions',
    ]).catch((error: unknown) => refuseUnreachableFolder(dataDir, error));
    await rename(building, dataDir).catch(someoneElseWasFaster);
  } finally {
    await Promise.all(
      [building, passwords].map((folder) => rm(folder, { recursive: true, force: true })),
    );
  }
}

/**
 * Starts the server of a cluster on 127.0.0.1 and resolves when it takes connections. It lives in a session of its own,
 * so that Ctrl-C in a terminal reaches it through us and not before us.
 * @throws the error of pg_ctl when it does not start
 */
export async function startCluster(
  dataDir: string,
  settings: Record<string, string | number>,
): Promise<void> {
  const all = { listen_addresses: '127.0.0.1', unix_socket_directories: '', ...settings };
  const options = Object.entries(all).map(([name, value]) => `-c ${name}=${value}`);
  await pgCtl('start', dataDir, [
    '-t',
    '60',
    '-l',
    join(dataDir, 'start.log'),
    '-o',
    options.join(' '),
  ]);
}

/** Resolves when the server has stopped: `fast` writes a checkpoint, `immediate` leaves recovery to the next start. */
export async function stopCluster(
  dataDir: string,
  mode: 'fast' | 'immediate',
  seconds = 4,
): Promise<void> {
  await pgCtl('stop', dataDir, ['-m', mode, '-t', String(seconds)]);
}

/** The port of a server that runs, or ran, in this folder; undefined when none does. */
export async function runningPort(dataDir: string): Promise<number | undefined> {
  const lines = (await readFile(join(dataDir, 'postmaster.pid'), 'utf8').catch(absent))?.split(
    '\n',
  );
  return Number(lines?.[3]) || undefined;
}

async function pgCtl(verb: string, dataDir: string, parameters: string[]): Promise<void> {
  const binaries = await findBinaries();
  await asDatabaseUser(binaries.pgCtl, [verb, '-D', dataDir, '-w', '-s', ...parameters]);
}

async function asDatabaseUser(program: string, parameters: string[]): Promise<void> {
  // Messages in English, whatever the machine's language: they are read below.
  const env = { ...process.env, LC_ALL: 'C', LC_MESSAGES: 'C' };
  await run(program, parameters, { ...(await databaseUser()), cwd: '/', env });
}

/** A new folder that only the database's user can enter. */
async function ownFolder(prefix: string): Promise<string> {
  try {
    await mkdir(dirname(prefix), { recursive: true });
    const folder = await mkdtemp(prefix);
    await giveToDatabaseUser(folder);
    return folder;
  } catch (error) {
    return refuseUnwritableFolder(dirname(prefix), error);
  }
}

async function giveToDatabaseUser(path: string): Promise<void> {
  const user = await databaseUser();
  if (user) await chown(path, user.uid, user.gid);
}

function refuseOtherVersion(dataDir: string, found: number, ours: number): void {
  if (found === ours) return;
  const age = found > ours ? 'a newer' : 'an older';
  throw new StartRefusal(
    `The database in ${dataDir} was made by ${age} PostgreSQL (${found}; Sixstep brings ${ours}): export it with the version that made it and import it again, or set SIXSTEP_DATA to another folder.`,
  );
}

/** @throws StartRefusal when the error says that the folder may not be written */
export function refuseUnwritableFolder(folder: string, error: unknown): never {
  if (!isOneOf(error, ['EACCES', 'EPERM', 'EROFS', 'ENOTDIR', 'EEXIST'])) throw error;
  throw new StartRefusal(
    `Sixstep may not write into ${folder}: give it to the user who starts it, or set SIXSTEP_DATA.`,
  );
}

function refuseUnreachableFolder(dataDir: string, error: unknown): never {
  if (!/permission denied|could not access/i.test((error as Error).message)) throw error;
  throw new StartRefusal(
    `The database's user may not enter ${resolve(dataDir, '..')}: move the checkout or set SIXSTEP_DATA to a folder that every user can enter.`,
  );
}

function someoneElseWasFaster(error: unknown): void {
  if (!isOneOf(error, ['ENOTEMPTY', 'EEXIST', 'EPERM'])) throw error;
}

function absent(error: unknown): undefined {
  if (!isOneOf(error, ['ENOENT'])) throw error;
}

const isOneOf = (error: unknown, codes: string[]) =>
  codes.includes((error as NodeJS.ErrnoException).code ?? '');
