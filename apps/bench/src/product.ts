import { readFile } from 'node:fs/promises';
import { startServer } from '../../e2e/src/server.ts';

/** The built product in one process, with the embedded PostgreSQL and the demonstration's cases. */
export interface Product {
  readonly url: string;
  /** From the start of the process to the line that names its address. */
  readonly startSeconds: number;
  signIn(account: string): Promise<string>;
  /** Resident memory of the API's process alone, in MB; 0 where the system does not tell. */
  memory(): Promise<number>;
  stop(): Promise<void>;
}

export async function startProduct(dataFolder: string): Promise<Product> {
  const begin = performance.now();
  const server = await startServer(dataFolder);
  return {
    url: server.url,
    startSeconds: (performance.now() - begin) / 1_000,
    signIn: (account) => server.signIn(account),
    memory: () => residentMegabytes(server.pid),
    stop: () => server.end(),
  };
}

async function residentMegabytes(pid: number): Promise<number> {
  const status = await readFile(`/proc/${pid}/status`, 'utf8').catch(() => '');
  return Number(/VmRSS:\s+(\d+)/.exec(status)?.[1] ?? 0) / 1_024;
}
