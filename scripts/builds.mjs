import { execFile } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, globSync, readFileSync, writeFileSync } from 'node:fs';
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { brotliCompress } from 'node:zlib';
import { root } from './runtime.mjs';

const shared = [
  'package-lock.json',
  'scripts/builds.mjs',
  'tsconfig.base.json',
  'packages/*/src/**/*',
];

const products = [
  {
    name: 'api',
    sources: [
      'apps/api/{package,tsconfig}.json',
      'apps/api/rolldown.config.mjs',
      'apps/api/src/**/*',
      'migrations/**/*',
    ],
    async build() {
      const { rolldown } = await import('rolldown');
      const { default: config } = await import('../apps/api/rolldown.config.mjs');
      const bundle = await rolldown(config);
      await bundle.write(config.output);
      await bundle.close();
    },
  },
  {
    name: 'web',
    sources: ['apps/web/*.{json,ts,html}', 'apps/web/{src,public}/**/*'],
    async build() {
      await viteBuild('vite.config.ts');
      await viteBuild('vite.portal.config.ts');
      await compressAssets(join(root, 'apps', 'web', 'dist', 'assets'));
    },
  },
];

/** Builds what its sources have outrun since the last time; everything when asked to. Prints what it builds. */
export async function buildStale({ everything = false } = {}) {
  for (const { name, sources, build } of products) {
    const stamp = join(root, 'apps', name, 'dist', '.built-from');
    const digest = digestOf([...shared, ...sources]);
    if (!everything && existsSync(stamp) && readFileSync(stamp, 'utf8') === digest) continue;
    const start = performance.now();
    await build();
    writeFileSync(stamp, digest);
    console.log(`Built ${name} in ${((performance.now() - start) / 1000).toFixed(1)} s`);
  }
}

/** In a process of its own: Vite draws on the terminal and leaves NODE_ENV behind. */
async function viteBuild(config) {
  const vite = join(root, 'node_modules', 'vite', 'bin', 'vite.js');
  await promisify(execFile)(
    process.execPath,
    [vite, 'build', '--logLevel', 'warn', '--config', config],
    { cwd: join(root, 'apps', 'web') },
  );
}

/** As small as can be, once for all who load them: what the server compresses on its way is a fifth larger. */
async function compressAssets(folder) {
  const compress = promisify(brotliCompress);
  await Promise.all(
    globSync(['*.js', '*.css'], { cwd: folder }).map(async (name) => {
      const path = join(folder, name);
      await writeFile(`${path}.br`, await compress(await readFile(path)));
    }),
  );
}

function digestOf(patterns) {
  const digest = createHash('sha256').update(process.versions.node);
  const files = globSync(patterns, { cwd: root, withFileTypes: true })
    .filter((entry) => entry.isFile() && !/\.spec\.tsx?$/.test(entry.name))
    .map((entry) => join(entry.parentPath, entry.name));
  for (const file of files.toSorted())
    digest.update(file.slice(root.length)).update('\0').update(readFileSync(file));
  return digest.digest('hex');
}
