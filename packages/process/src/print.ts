import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { pages } from './pages.ts';

/** Writes the printed pages into the repository that this file stands in; with `--check` it only names the stale ones. */
const root = join(import.meta.dirname, '..', '..', '..');
const isCheck = process.argv.includes('--check');

for (const [path, print] of Object.entries(pages)) {
  const file = join(root, path);
  const isStale = !existsSync(file) || readFileSync(file, 'utf8') !== print();
  if (!isStale) continue;
  console.log(isCheck ? `${path} is stale: run npm run docs` : path);
  if (isCheck) {
    process.exitCode = 1;
  } else {
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, print());
  }
}
