import { createReadStream } from 'node:fs';
import { mkdir, open, rm, stat } from 'node:fs/promises';
import { join } from 'node:path';
import type { Readable } from 'node:stream';
import { Inject, Injectable } from '@nestjs/common';
import { SETTINGS, type Settings } from '../settings/settings.ts';
import { ContentTooLong } from './file-store.ts';
import { chunksOf, IncomingFolder, isMissing } from './incoming-folder.ts';

/** A part that does not begin where the last one has ended. */
export class WrongOffset extends Error {
  override readonly name = 'WrongOffset';
  constructor(readonly arrived: number) {
    super(`${arrived} bytes have arrived`);
  }
}

interface Writer {
  readonly source: Readable;
  readonly end: Promise<unknown>;
}

/** Content that comes in parts, each file's parts beside one another in the folder of what is on its way. */
@Injectable()
export class PartialUploads {
  readonly #folder: string;
  readonly #writers = new Map<string, Writer>();

  constructor(@Inject(SETTINGS) settings: Pick<Settings, 'dataFolder'>) {
    this.#folder = new IncomingFolder(settings.dataFolder).path;
  }

  /** How many bytes have arrived. A part that is still coming ends here: its sender asks, so it has lost that line. */
  async arrived(id: string): Promise<number> {
    await this.#endWriter(id);
    return this.#bytes(id);
  }

  /**
   * Adds a part; what has come before its source breaks off stays.
   *
   * @returns how many bytes have arrived then
   * @throws WrongOffset; ContentTooLong when more than `maximumBytes` come in all, then nothing of it stays
   */
  async append(id: string, from: number, source: Readable, maximumBytes: number): Promise<number> {
    await this.#endWriter(id);
    const end = this.#write(id, from, source, maximumBytes);
    const writer = { source, end: end.catch(() => undefined) };
    this.#writers.set(id, writer);
    try {
      return await end;
    } finally {
      if (this.#writers.get(id) === writer) this.#writers.delete(id);
    }
  }

  read(id: string): Readable {
    return createReadStream(this.#pathOf(id));
  }

  async forget(id: string): Promise<void> {
    await this.#endWriter(id);
    await rm(this.#pathOf(id), { force: true });
  }

  async #endWriter(id: string): Promise<void> {
    const writer = this.#writers.get(id);
    writer?.source.destroy();
    await writer?.end;
  }

  async #write(id: string, from: number, source: Readable, maximumBytes: number): Promise<number> {
    let arrived = await this.#bytes(id);
    if (from !== arrived) throw new WrongOffset(arrived);
    await mkdir(this.#folder, { recursive: true });
    const file = await open(this.#pathOf(id), 'a', 0o600);
    try {
      for await (const chunk of chunksOf(source)) {
        arrived += chunk.length;
        if (arrived > maximumBytes) throw new ContentTooLong(`more than ${maximumBytes} bytes`);
        await file.appendFile(chunk);
      }
      return arrived;
    } catch (error) {
      if (error instanceof ContentTooLong) await rm(this.#pathOf(id), { force: true });
      throw error;
    } finally {
      await file.close();
    }
  }

  async #bytes(id: string): Promise<number> {
    try {
      return (await stat(this.#pathOf(id))).size;
    } catch (error) {
      if (isMissing(error)) return 0;
      throw error;
    }
  }

  /** Ids are the API's own: nothing that a person names comes here. */
  #pathOf(id: string): string {
    if (!/^[0-9a-f-]{36}$/.test(id)) throw new Error('a part is found by the id of its file alone');
    return join(this.#folder, `${id}.part`);
  }
}
