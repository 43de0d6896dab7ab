// npm run build: both products anew.
import { prepareRuntime } from './runtime.mjs';

await prepareRuntime();
const { buildStale } = await import('./builds.mjs');
await buildStale({ everything: true });
