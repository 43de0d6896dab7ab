// Lets Node run the api from its sources: SWC writes the metadata of decorators, which type stripping cannot.
// node --import ./scripts/ts-hook.mjs apps/api/src/main.ts
import { readFileSync } from 'node:fs';
import { registerHooks } from 'node:module';
import { fileURLToPath } from 'node:url';
import { transformSync } from '@swc/core';
import { typescript } from './swc-options.mjs';

registerHooks({
  load(url, context, nextLoad) {
    if (!/^file:.*\.tsx?$/.test(url) || url.includes('/node_modules/'))
      return nextLoad(url, context);
    const filename = fileURLToPath(url);
    const options = { ...typescript({ jsx: url.endsWith('x') }), filename, sourceMaps: 'inline' };
    const { code } = transformSync(readFileSync(filename, 'utf8'), options);
    return { format: 'module', shortCircuit: true, source: code };
  },
});
