import { spawn, type ChildProcess } from 'node:child_process';
import { chmod, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser, BrowserContext, Page } from 'playwright-core';
import { launchBrowser } from './browser.ts';

const root = join(import.meta.dirname, '..', '..', '..');

/** The built product with its demonstration cases, as `npm start` runs it, and a browser. */
export interface Product {
  readonly url: string;
  /** A browser of its own for one person, signed in, or nobody's without a name. */
  as(account: string | null, options?: Parameters<Browser['newContext']>[0]): Promise<Visitor>;
  close(): Promise<void>;
}

export interface Visitor {
  readonly context: BrowserContext;
  readonly page: Page;
}

/** Demonstration accounts all have this password. */
const password = 'demo-sixstep-2026';

export async function openProduct(): Promise<Product> {
  const dataFolder = await mkdtemp(join(tmpdir(), 'sixstep-journey-'));
  // As root the database runs as a user of its own, who has to pass through.
  await chmod(dataFolder, 0o755);
  const port = String(20_000 + Math.floor(Math.random() * 20_000));
  const server = spawn(process.execPath, [join(root, 'apps', 'api', 'dist', 'main.js')], {
    cwd: root,
    env: {
      ...process.env,
      PORT: port,
      SIXSTEP_DEMO: 'on',
      SIXSTEP_DATA: dataFolder,
      DATABASE_URL: '',
    },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const url = await addressOf(server);
  const browser = await launchBrowser();
  return {
    url,
    as: async (account, options = {}) => {
      const context = await browser.newContext({ baseURL: url, locale: 'en-GB', ...options });
      if (account !== null) await signIn(context, url, account);
      return { context, page: await context.newPage() };
    },
    close: async () => {
      await browser.close();
      await ended(server);
      await rm(dataFolder, { recursive: true, force: true });
    },
  };
}

async function signIn(context: BrowserContext, url: string, account: string): Promise<void> {
  const answer = await context.request.post('/api/auth/sign-in/email', {
    data: { email: `${account}@demo.sixstep.test`, password },
    headers: { origin: url },
  });
  if (!answer.ok()) throw new Error(`${account} could not sign in: ${answer.status()}`);
}

/** The first line that names an address; the product is up when it is printed. */
function addressOf(server: ChildProcess): Promise<string> {
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

function ended(server: ChildProcess): Promise<void> {
  return new Promise((resolve) => {
    server.removeAllListeners('exit');
    server.once('exit', () => resolve());
    server.kill('SIGINT');
  });
}
