import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import type { Figure } from './figures.ts';
import { root } from '../../e2e/src/server.ts';

interface Chunk {
  readonly file: string;
  readonly name?: string;
  readonly imports?: readonly string[];
  readonly css?: readonly string[];
}

const dist = join(root, 'apps', 'web', 'dist');

/** What a first visit to an entry loads before it shows something: page, scripts, styles and words, gzipped, without fonts. */
export async function weights(): Promise<Figure[]> {
  return [
    {
      what: 'weight of the portal entry',
      value: await entryKilobytes('portal.json', ['portal.html', 'words-en']),
      unit: 'KB gzip',
      bound: { kind: 'atMost', floor: 95, goal: 80 },
    },
    {
      what: 'weight of the staff entry',
      value: await entryKilobytes('manifest.json', ['index.html']),
      unit: 'KB gzip',
    },
  ];
}

/** @param names of the page, and of chunks that it always loads */
async function entryKilobytes(listing: string, [page, ...names]: string[]): Promise<number> {
  const manifest = JSON.parse(await readFile(join(dist, '.vite', listing), 'utf8')) as Record<
    string,
    Chunk
  >;
  const files = new Set([page!]);
  const follow = (name: string, seen: Set<string>): void => {
    if (seen.has(name)) return;
    seen.add(name);
    const chunk = manifest[name] ?? Object.values(manifest).find((one) => one.name === name);
    if (!chunk) throw new Error(`the build's manifest does not know ${name}`);
    for (const file of [chunk.file, ...(chunk.css ?? [])]) files.add(file);
    for (const next of chunk.imports ?? []) follow(next, seen);
  };
  for (const name of [page!, ...names]) follow(name, new Set());
  const sizes = await Promise.all(
    [...files].map(async (file) => gzipSync(await readFile(join(dist, file))).length),
  );
  return sizes.reduce((sum, size) => sum + size, 0) / 1_024;
}
