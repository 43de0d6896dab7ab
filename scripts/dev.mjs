// npm run dev: the api restarts and the pages reload when a source changes. Pages at 5173, api at PORT.
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { prepareRuntime, root, run } from './runtime.mjs';

await prepareRuntime();
if (existsSync('.env')) process.loadEnvFile('.env');
if (!process.env.DATABASE_URL && !process.env.HOST) process.env.SIXSTEP_DEMO ||= 'on';
process.env.PORT ||= '3000';
const pages = 'http://localhost:5173';
process.env.PUBLIC_URL ||= pages;

const { createServer } = await import('vite');
const vite = await createServer({ root: join(root, 'apps', 'web') });
await vite.listen();
console.log(`Pages at ${pages}`);

const hook = join(root, 'scripts', 'ts-hook.mjs');
const code = await run(process.execPath, [
  '--watch',
  '--watch-preserve-output',
  '--import',
  `file://${hook}`,
  'apps/api/src/main.ts',
]);
await vite.close();
process.exit(code);
