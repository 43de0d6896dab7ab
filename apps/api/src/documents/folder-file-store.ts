import { createHash, randomUUID } from 'node:crypto';
import { mkdir, open, readdir, rename, rm, stat, type FileHandle } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import type { Readable } from 'node:stream';
import { Inject, Injectable } from '@nestjs/common';
import { SETTINGS, type Settings } from '../settings/settings.ts';
import {
  ContentMissing,
  ContentTooLong,
  FileStore,
  type KeptContent,
  type ReceivedContent,
} from './file-store.ts';

/** A folder `files` in the data folder: `ab/ab12…` for what is kept, `incoming` for what is on its way. */
@Injectable()
export class FolderFileStore extends FileStore {
  readonly #folder: string;
  readonly #incoming: string;

  constructor(@Inject(SETTINGS) settings: Settings) {
    super();
    this.#folder = join(settings.dataFolder, 'files');
    this.#incoming = join(this.#folder, 'incoming');
  }

  async receive(source: Readable, maximumBytes: number): Promise<ReceivedContent> {
    await mkdir(this.#incoming, { recursive: true });
    const path = join(this.#incoming, randomUUID());
    const file = await open(path, 'wx', 0o600);
    try {
      const written = await writeAll(source, file, maximumBytes);
      await file.close();
      return {
        ...written,
        path,
        keep: () => this.#keep(path, written.sha256),
        discard: () => rm(path, { force: true }),
      };
    } catch (error) {
      await file.close();
      await rm(path, { force: true });
      throw error;
    }
  }

  async read(sha256: string): Promise<Readable> {
    try {
      const file = await open(this.#pathOf(sha256), 'r');
      return file.createReadStream();
    } catch (error) {
      if (isMissing(error)) throw new ContentMissing(sha256);
      throw error;
    }
  }

  async *kept(): AsyncIterable<KeptContent> {
    for (const drawer of await namesIn(this.#folder)) {
      if (!/^[0-9a-f]{2}$/.test(drawer)) continue;
      for (const sha256 of await namesIn(join(this.#folder, drawer))) {
        const found = await stat(join(this.#folder, drawer, sha256)).catch(() => null);
        if (found) yield { sha256, keptAt: found.mtime };
      }
    }
  }

  async remove(sha256: string): Promise<void> {
    await rm(this.#pathOf(sha256), { force: true });
  }

  async removeUnfinished(before: Date): Promise<number> {
    let removed = 0;
    for (const name of await namesIn(this.#incoming)) {
      const path = join(this.#incoming, name);
      const found = await stat(path).catch(() => null);
      if (!found || found.mtime >= before) continue;
      await rm(path, { force: true });
      removed++;
    }
    return removed;
  }

  /** Renaming is atomic, and equal content may be there already. */
  async #keep(from: string, sha256: string): Promise<void> {
    const to = this.#pathOf(sha256);
    await mkdir(dirname(to), { recursive: true });
    await rename(from, to);
    await syncFolder(dirname(to));
  }

  #pathOf(sha256: string): string {
    if (!/^[0-9a-f]{64}$/.test(sha256)) throw new Error('content is found by its SHA-256 alone');
    return join(this.#folder, sha256.slice(0, 2), sha256);
  }
}

async function writeAll(source: Readable, file: FileHandle, maximumBytes: number) {
  const hash = createHash('sha256');
  let bytes = 0;
  // A source that is too long is left open: whoever sends it is to read the answer.
  const chunks = source.iterator({ destroyOnReturn: false }) as AsyncIterable<Buffer>;
  for await (const chunk of chunks) {
    bytes += chunk.length;
    if (bytes > maximumBytes) throw new ContentTooLong(`more than ${maximumBytes} bytes`);
    hash.update(chunk);
    await file.appendFile(chunk);
  }
  await file.sync();
  return { bytes, sha256: hash.digest('hex') };
}

/** Windows cannot open folders; there the rename has to do. */
async function syncFolder(path: string): Promise<void> {
  const folder = await open(path, 'r').catch(() => null);
  if (!folder) return;
  try {
    await folder.sync();
  } finally {
    await folder.close();
  }
}

async function namesIn(folder: string): Promise<string[]> {
  try {
    return await readdir(folder);
  } catch (error) {
    if (isMissing(error)) return [];
    throw error;
  }
}

const isMissing = (error: unknown) => (error as NodeJS.ErrnoException).code === 'ENOENT';
