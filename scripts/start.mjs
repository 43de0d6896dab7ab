// npm start: from a fresh clone to a running Sixstep. npm run demo, verify, migrate …: the same for the other commands.
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { prepareRuntime, root } from './runtime.mjs';

stopWithNpm();
await prepareRuntime();
const { buildStale } = await import('./builds.mjs');
await buildStale();
if (existsSync('.env')) process.loadEnvFile('.env');
// On one's own machine, with the embedded database, Sixstep shows what it can do unless told otherwise.
if (!process.env.DATABASE_URL && !process.env.HOST) process.env.SIXSTEP_DEMO ||= 'on';

process.env.NODE_ENV ||= 'production';

// In this very process, so that signals and exit codes need no one to hand them on.
const { enableCompileCache } = await import('node:module');
enableCompileCache(join(root, 'node_modules', '.cache', 'compiled'));
const main = join(root, 'apps', 'api', 'dist', 'main.js');
process.argv.splice(1, 1, main);
await import(pathToFileURL(main).href);

/** npm hands SIGTERM to a shell that dies of it and tells nobody: then the shell's place as our parent is taken by another. */
function stopWithNpm() {
  if (!process.env.npm_lifecycle_event) return;
  const { ppid } = process;
  const watch = setInterval(() => {
    if (process.ppid === ppid) return;
    clearInterval(watch);
    process.kill(process.pid, 'SIGTERM');
  }, 500).unref();
}
