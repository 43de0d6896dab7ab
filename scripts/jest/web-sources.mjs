// Sources of the web as Vite reads them: Lingui's macros first, then TypeScript.
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { transformSync } from '@swc/core';
import { expandMacros, usesMacros } from '../../apps/web/lingui-macros.mjs';
import { typescript } from '../swc-options.mjs';

const version = createHash('sha256')
  .update(readFileSync(fileURLToPath(import.meta.url)))
  .update(JSON.stringify([typescript({ jsx: true }), typescript({ jsx: false })]))
  .digest('hex');

function process(source, filename) {
  const { code } = usesMacros.test(source) ? expandMacros(source, filename) : { code: source };
  const options = typescript({ jsx: filename.endsWith('x') });
  return transformSync(code, { ...options, filename, sourceMaps: 'inline' });
}

export default {
  process,
  getCacheKey: (source, filename) =>
    createHash('sha256').update(version).update(filename).update(source).digest('hex'),
};
