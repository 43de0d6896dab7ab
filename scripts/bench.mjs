// npm run bench: speed, scale and weight of the built product.
import { prepareRuntime, run } from './runtime.mjs';

await prepareRuntime();
const { buildStale } = await import('./builds.mjs');
await buildStale();
process.exit(
  await run(process.execPath, [
    '--import',
    './scripts/ts-hook.mjs',
    'apps/bench/src/main.ts',
    ...process.argv.slice(2),
  ]),
);
