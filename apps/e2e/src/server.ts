import { spawn, type ChildProcess } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { chmod, mkdtemp, rm } from 'node:fs/promises';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

export const root = join(import.meta.dirname, '..', '..', '..');

/** Demonstration accounts all have this password. */
const password = 'demo-sixstep-2026';

/** A process of the built product, as `npm start` runs it, with the embedded PostgreSQL and the demonstration's cases. */
export interface Server {
  readonly url: string;
  readonly pid: number;
  /** Signs a demonstration account in. @returns the cookie to send */
  signIn(account: string): Promise<string>;
  /** SIGKILL leaves nothing time to finish; resolves when the process is gone. */
  end(signal?: 'SIGINT' | 'SIGKILL'): Promise<void>;
}

/** @param folder processes that are given the same one share its database */
export async function startServer(folder: string): Promise<Server> {
  const port = String(await freePort());
  const child = spawn(process.execPath, [...heapBounds(), productOf('main.js')], {
    cwd: root,
    env: environmentOf(folder, port),
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const url = await printedAddress(child);
  return {
    url,
    pid: child.pid!,
    signIn: (account) => signIn(url, account),
    end: (signal = 'SIGINT') =>
      new Promise((resolve) => {
        child.removeAllListeners('exit');
        if (child.exitCode !== null || child.signalCode !== null) return resolve();
        child.once('exit', () => resolve());
        child.kill(signal);
      }),
  };
}

/** A folder for the product's data that is gone when it is given back. */
export async function dataFolder(
  purpose: string,
): Promise<{ path: string; remove(): Promise<void> }> {
  const path = await mkdtemp(join(tmpdir(), `sixstep-${purpose}-`));
  // As root the database runs as a user of its own, who has to pass through.
  await chmod(path, 0o755);
  return { path, remove: () => rm(path, { recursive: true, force: true }) };
}

/**
 * Replays every case through the machine and checks its chain, as `npm run verify` does, also while the product runs.
 *
 * @returns the exit code: 0 when all is as the machine would have it
 */
export function verify(path: string): Promise<number | null> {
  const child = spawn(process.execPath, [productOf('main.js'), 'verify'], {
    cwd: root,
    env: environmentOf(path),
    stdio: 'inherit',
  });
  return new Promise((resolve) => child.once('exit', resolve));
}

export const productOf = (file: string): string => join(root, 'apps', 'api', 'dist', file);

export const environmentOf = (folder: string, port = '0'): NodeJS.ProcessEnv => ({
  ...process.env,
  PORT: port,
  SIXSTEP_DEMO: 'on',
  SIXSTEP_DATA: folder,
  DATABASE_URL: '',
});

/** Below the ports that the system gives to outgoing connections, one of which might take it before the product does. */
async function freePort(): Promise<number> {
  const port = 20_000 + Math.floor(Math.random() * 12_000);
  return (await isFree(port)) ? port : freePort();
}

const isFree = (port: number): Promise<boolean> =>
  new Promise((resolve) => {
    const probe = createServer();
    probe.once('error', () => resolve(false));
    probe.listen(port, '127.0.0.1', () => probe.close(() => resolve(true)));
  });

/** The bounds of the heap that `npm start` gives. */
function heapBounds(): string[] {
  const { scripts } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as {
    scripts: { start: string };
  };
  return scripts.start.split(' ').filter((word) => word.startsWith('--'));
}

/** The first line that names an address; the product is up when it is printed. */
function printedAddress(server: ChildProcess): Promise<string> {
  return new Promise((resolve, reject) => {
    let said = '';
    const listen = (piece: Buffer) => {
      said += piece.toString();
      const found = /Sixstep is at (http\S+)/.exec(said);
      if (found) resolve(found[1]!);
    };
    server.stdout?.on('data', listen);
    server.stderr?.on('data', listen);
    server.once('exit', (code) => reject(new Error(`the product ended with ${code}: ${said}`)));
  });
}

async function signIn(url: string, account: string): Promise<string> {
  const answer = await fetch(new URL('/api/auth/sign-in/email', url), {
    method: 'POST',
    headers: { 'content-type': 'application/json', origin: url },
    body: JSON.stringify({ email: `${account}@demo.sixstep.test`, password }),
  });
  if (!answer.ok) throw new Error(`${account} could not sign in: ${answer.status}`);
  return answer.headers
    .getSetCookie()
    .map((cookie) => cookie.slice(0, cookie.indexOf(';')))
    .join('; ');
}
