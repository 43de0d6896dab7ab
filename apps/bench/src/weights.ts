import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import type { Figure } from './figures.ts';
import { root } from '../../e2e/src/server.ts';

interface Chunk {
  readonly file: string;
  readonly imports?: readonly string[];
  readonly css?: readonly string[];
}

const dist = join(root, 'apps', 'web', 'dist');

/** What a first visit to an entry loads before it shows something: page, scripts and styles, gzipped, without fonts. */
export async function weights(): Promise<Figure[]> {
  const manifest = JSON.parse(
    await readFile(join(dist, '.vite', 'manifest.json'), 'utf8'),
  ) as Record<string, Chunk>;
  return [
    {
      what: 'weight of the portal entry',
      value: await entryKilobytes(manifest, 'portal.html'),
      unit: 'KB gzip',
      bound: { kind: 'atMost', floor: 110, goal: 80 },
    },
    {
      what: 'weight of the staff entry',
      value: await entryKilobytes(manifest, 'index.html'),
      unit: 'KB gzip',
    },
  ];
}

async function entryKilobytes(manifest: Record<string, Chunk>, entry: string): Promise<number> {
  const files = new Set([entry]);
  const follow = (name: string, seen: Set<string>): void => {
    if (seen.has(name)) return;
    seen.add(name);
    const chunk = manifest[name];
    if (!chunk) throw new Error(`the build's manifest does not know ${name}`);
    for (const file of [chunk.file, ...(chunk.css ?? [])]) files.add(file);
    for (const next of chunk.imports ?? []) follow(next, seen);
  };
  follow(entry, new Set());
  const sizes = await Promise.all(
    [...files].map(async (file) => gzipSync(await readFile(join(dist, file))).length),
  );
  return sizes.reduce((sum, size) => sum + size, 0) / 1_024;
}
