import { randomBytes } from 'node:crypto';
import { chmod, mkdtemp, readdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import {
  ensureCluster,
  startCluster,
  stopCluster,
  superuser,
} from '../database/embedded-cluster.ts';
import { findFreePort } from '../database/free-port.ts';

const prefix = 'sixstep-test-';

/** Fast and forgetful: nothing of a test has to survive a power cut. */
const forgetful = {
  fsync: 'off',
  synchronous_commit: 'off',
  full_page_writes: 'off',
  autovacuum: 'off',
  max_connections: 200,
};

/** A new cluster in the temporary folder, gone after `stop`. */
export async function startForgetfulServer(): Promise<{ url: string; stop(): Promise<void> }> {
  await sweepAbandoned();
  const folder = await mkdtemp(join(tmpdir(), `${prefix}${process.pid}-`));
  await chmod(folder, 0o755);
  const dataDir = join(folder, 'postgres');
  const password = randomBytes(12).toString('hex');
  const port = await findFreePort();
  await ensureCluster(dataDir, password);
  await startCluster(dataDir, { port, ...forgetful });
  return {
    url: `postgres://${superuser}:${password}@127.0.0.1:${port}/postgres`,
    stop: () => remove(folder),
  };
}

/** Servers of test runs that were killed before they could clean up. */
async function sweepAbandoned(): Promise<void> {
  const folders = (await readdir(tmpdir())).filter((name) => name.startsWith(prefix));
  const abandoned = folders.filter(
    (name) => !isAlive(Number(name.slice(prefix.length).split('-')[0])),
  );
  await Promise.all(abandoned.map((name) => remove(join(tmpdir(), name)).catch(() => undefined)));
}

async function remove(folder: string): Promise<void> {
  await stopCluster(join(folder, 'postgres'), 'immediate').catch(() => undefined);
  await rm(folder, { recursive: true, force: true });
}

function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
}
