import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { root } from '../../e2e/src/server.ts';

/** The bare server in a process of its own, as the product has one. */
export function startBareServer(
  databaseUrl: string,
): Promise<{ readonly url: string; stop(): void }> {
  const server = spawn(
    process.execPath,
    [
      '--import',
      join(root, 'scripts', 'ts-hook.mjs'),
      join(import.meta.dirname, 'bare-server.ts'),
      databaseUrl,
    ],
    { cwd: root, stdio: ['ignore', 'pipe', 'inherit'] },
  );
  return new Promise((resolve, reject) => {
    server.stdout.on('data', (piece: Buffer) => {
      const found = /at (http\S+)/.exec(piece.toString());
      if (found) resolve({ url: found[1]!, stop: () => server.kill('SIGTERM') });
    });
    server.once('exit', (code) => reject(new Error(`the bare server ended with ${code}`)));
  });
}
