import { mkdir, open, rename, rm, stat } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import type { Readable } from 'node:stream';
import type { Settings } from '../settings/settings.ts';
import { ContentMissing, FileStore, type KeptContent, type ReceivedContent } from './file-store.ts';
import { IncomingFolder, isMissing, namesIn } from './incoming-folder.ts';

/** A folder `files` in the data folder: `ab/ab12…` for what is kept, `incoming` for what is on its way. */
export class FolderFileStore extends FileStore {
  readonly #folder: string;
  readonly #incoming: IncomingFolder;

  constructor(settings: Pick<Settings, 'dataFolder'>) {
    super();
    this.#folder = join(settings.dataFolder, 'files');
    this.#incoming = new IncomingFolder(settings.dataFolder);
  }

  async receive(source: Readable, maximumBytes: number): Promise<ReceivedContent> {
    const arrived = await this.#incoming.receive(source, maximumBytes);
    return { ...arrived, keep: () => this.#keep(arrived.path, arrived.sha256) };
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

  removeUnfinished(before: Date): Promise<number> {
    return this.#incoming.removeUnfinished(before);
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
