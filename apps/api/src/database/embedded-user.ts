import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import { StartRefusal } from '../errors/start-refusal.ts';

const run = promisify(execFile);

export interface SystemUser {
  readonly uid: number;
  readonly gid: number;
}

let found: Promise<SystemUser | undefined> | undefined;

/** Who runs the embedded database: PostgreSQL refuses root, so root hands it to the user postgres; others run it themselves. */
export function databaseUser(): Promise<SystemUser | undefined> {
  found ??= process.getuid?.() === 0 ? postgresUser() : Promise.resolve(undefined);
  return found;
}

async function postgresUser(): Promise<SystemUser> {
  const known = await lookUp();
  if (known) return known;
  await run('useradd', ['--system', '--user-group', '--no-create-home', 'postgres']).catch(
    () => undefined,
  );
  const made = await lookUp();
  if (made) return made;
  throw new StartRefusal(
    'PostgreSQL does not run as root and there is no user postgres to run it: start Sixstep as an ordinary user.',
  );
}

async function lookUp(): Promise<SystemUser | undefined> {
  try {
    const [uid, gid] = await Promise.all([
      run('id', ['-u', 'postgres']),
      run('id', ['-g', 'postgres']),
    ]);
    return { uid: Number(uid.stdout), gid: Number(gid.stdout) };
  } catch {
    return undefined;
  }
}
