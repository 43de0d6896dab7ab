// npm run check: types, format and lint, in seconds.
import { prepareRuntime } from './runtime.mjs';

await prepareRuntime();
const { runChecks } = await import('./checks.mjs');
const verdicts = await runChecks();
for (const { name, passed } of verdicts) console.log(`${passed ? 'ok    ' : 'FAILED'} ${name}`);
process.exitCode = verdicts.every(({ passed }) => passed) ? 0 : 1;
