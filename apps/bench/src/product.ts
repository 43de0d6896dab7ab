import { spawn, type ChildProcess } from 'node:child_process';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';

export const root = join(import.meta.dirname, '..', '..', '..');

/** The built product as `npm start` runs it: one process, with the embedded PostgreSQL and the demonstration's cases. */
export interface Product {
  readonly url: string;
  /** From the start of the process to the line that names its address. */
  readonly startSeconds: number;
  /** Resident memory of the API's process alone, in MB; 0 where the system does not tell. */
  memory(): Promise<number>;
  stop(): Promise<void>;
}

export async function startProduct(dataFolder: string): Promise<Product> {
  const begin = performance.now();
  const port = String(20_000 + Math.floor(Math.random() * 20_000));
  const server = spawn(process.execPath, await startParameters(), {
    cwd: root,
    env: {
      ...process.env,
      PORT: port,
      SIXSTEP_DEMO: 'on',
      SIXSTEP_DATA: dataFolder,
      DATABASE_URL: '',
    },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const url = await printedAddress(server);
  return {
    url,
    startSeconds: (performance.now() - begin) / 1_000,
    memory: () => residentMegabytes(server.pid!),
    stop: () =>
      new Promise((resolve) => {
        server.removeAllListeners('exit');
        server.once('exit', () => resolve());
        server.kill('SIGTERM');
      }),
  };
}

/** What `npm start` gives to Node: bounds of the heap and the script. */
async function startParameters(): Promise<string[]> {
  const { scripts } = JSON.parse(await readFile(join(root, 'package.json'), 'utf8')) as {
    scripts: { start: string };
  };
  return scripts.start.split(' ').slice(1);
}

function printedAddress(server: ChildProcess): Promise<string> {
  return new Promise((resolve, reject) => {
    let said = '';
    server.stdout!.on('data', (piece: Buffer) => {
      said += piece.toString();
      const found = /Sixstep is at (http\S+)/.exec(said);
      if (found) resolve(found[1]!);
    });
    server.once('exit', (code) => reject(new Error(`the product ended with ${code}: ${said}`)));
  });
}

async function residentMegabytes(pid: number): Promise<number> {
  const status = await readFile(`/proc/${pid}/status`, 'utf8').catch(() => '');
  return Number(/VmRSS:\s+(\d+)/.exec(status)?.[1] ?? 0) / 1_024;
}

/** Signs a demonstration account in. @returns the cookie to send */
export async function signIn(url: string, account: string): Promise<string> {
  const answer = await fetch(new URL('/api/auth/sign-in/email', url), {
    method: 'POST',
    headers: { 'content-type': 'application/json', origin: url },
    body: JSON.stringify({
      email: `${account}@demo.sixstep.test`,
      password: 'demo-sixstep-2026',
    }),
  });
  if (!answer.ok) throw new Error(`${account} could not sign in: ${answer.status}`);
  return answer.headers
    .getSetCookie()
    .map((cookie) => cookie.slice(0, cookie.indexOf(';')))
    .join('; ');
}
