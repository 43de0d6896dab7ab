import { createHash, randomUUID } from 'node:crypto';
import { mkdir, open, readdir, rm, stat, type FileHandle } from 'node:fs/promises';
import { join } from 'node:path';
import type { Readable } from 'node:stream';
import { ContentTooLong } from './file-store.ts';

/** Content that lies in the folder, whole and on the disk. */
export interface Arrived {
  readonly bytes: number;
  /** Hexadecimal. */
  readonly sha256: string;
  readonly path: string;
  discard(): Promise<void>;
}

/** The folder `files/incoming` of the data folder: where content lies until it is kept, wherever that may be. */
export class IncomingFolder {
  readonly path: string;

  constructor(dataFolder: string) {
    this.path = join(dataFolder, 'files', 'incoming');
  }

  /** @throws ContentTooLong as soon as more than `maximumBytes` have come; then nothing is left behind */
  async receive(source: Readable, maximumBytes: number): Promise<Arrived> {
    await mkdir(this.path, { recursive: true });
    const path = join(this.path, randomUUID());
    const file = await open(path, 'wx', 0o600);
    try {
      const written = await writeAll(source, file, maximumBytes);
      await file.close();
      return { ...written, path, discard: () => rm(path, { force: true }) };
    } catch (error) {
      await file.close();
      await rm(path, { force: true });
      throw error;
    }
  }

  /** Removes what nobody has added to since that moment. */
  async removeUnfinished(before: Date): Promise<number> {
    let removed = 0;
    for (const name of await namesIn(this.path)) {
      const path = join(this.path, name);
      const found = await stat(path).catch(() => null);
      if (!found || found.mtime >= before) continue;
      await rm(path, { force: true });
      removed++;
    }
    return removed;
  }
}

async function writeAll(source: Readable, file: FileHandle, maximumBytes: number) {
  const hash = createHash('sha256');
  let bytes = 0;
  for await (const chunk of chunksOf(source)) {
    bytes += chunk.length;
    if (bytes > maximumBytes) throw new ContentTooLong(`more than ${maximumBytes} bytes`);
    hash.update(chunk);
    await file.appendFile(chunk);
  }
  await file.sync();
  return { bytes, sha256: hash.digest('hex') };
}

/** A source that is too long is left open: whoever sends it is to read the answer. */
export const chunksOf = (source: Readable): AsyncIterable<Buffer> =>
  source.iterator({ destroyOnReturn: false }) as AsyncIterable<Buffer>;

export async function namesIn(folder: string): Promise<string[]> {
  try {
    return await readdir(folder);
  } catch (error) {
    if (isMissing(error)) return [];
    throw error;
  }
}

export const isMissing = (error: unknown): boolean =>
  (error as NodeJS.ErrnoException).code === 'ENOENT';
