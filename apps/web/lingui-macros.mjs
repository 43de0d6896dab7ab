import { transformSync } from '@babel/core';
import linguiMacro from '@lingui/babel-plugin-lingui-macro';
import { getConfig } from '@lingui/conf';
import { fileURLToPath } from 'node:url';

const linguiConfig = getConfig({ cwd: fileURLToPath(new URL('.', import.meta.url)) });

/** Sources that say something through Lingui's macros. */
export const usesMacros = /from ['"]@lingui\/(core|react)\/macro['"]/;

/**
 * Puts messages and their ids in the place of Lingui's macros and leaves the rest of the TypeScript as it is. Through Babel,
 * in the build as in specs: the native transformer is not installed by an npm that runs on Node 20.
 *
 * @param {string} code
 * @param {string} filename
 * @returns {{ code: string, map: object | null }}
 */
export function expandMacros(code, filename) {
  const plugins = ['typescript', ...(filename.endsWith('x') ? ['jsx'] : [])];
  const result = transformSync(code, {
    filename,
    babelrc: false,
    configFile: false,
    sourceMaps: true,
    parserOpts: { plugins },
    plugins: [[linguiMacro, { linguiConfig }]],
  });
  return { code: result.code, map: result.map };
}
