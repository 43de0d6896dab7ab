import type { Readable } from 'node:stream';
import { Injectable } from '@nestjs/common';
import type { Actor } from '../access/actor.ts';
import { Problem } from '../errors/problem.ts';
import { ContentTooLong } from './file-store.ts';
import { Files, tooLarge, type AnnouncedContent } from './files.service.ts';
import { PartialUploads, WrongOffset } from './partial-uploads.ts';

/** How far an upload has come, in bytes, and until when the rest may follow. */
export interface UploadProgress {
  readonly arrived: number;
  readonly bytes: number;
  readonly expiresAt: Date;
}

const day = 86_400_000;

/** Content that comes in parts and goes on where the line broke. Once it is whole it goes the way of every file. */
@Injectable()
export class FileUploads {
  constructor(
    private readonly files: Files,
    private readonly parts: PartialUploads,
  ) {}

  /** @throws Problem 404 for a file of somebody else */
  async progress(id: string, actor: Actor): Promise<UploadProgress> {
    const announced = await this.files.announced(id, actor);
    const arrived = announced.finished ? announced.bytes : await this.parts.arrived(id);
    if (announced.finished || arrived < announced.bytes) return progressOf(announced, arrived);
    // Whole, and not kept: what should have judged it was stopped. Nobody would send the rest of it, there is none.
    await this.parts.forget(id);
    return progressOf(announced, 0);
  }

  /**
   * Adds a part. The last one brings everything to be judged and kept; when that is refused, nothing stays.
   *
   * @throws Problem 404 for a file of somebody else; 409 when the content is there already or the part does not follow
   * the last one; 413 when more came than was announced; and as `Files.take`
   */
  async append(id: string, from: number, source: Readable, actor: Actor): Promise<UploadProgress> {
    const announced = await this.files.announced(id, actor);
    if (announced.finished) throw new Problem('conflict');
    const arrived = await this.#add(id, from, source, announced.bytes);
    if (arrived === announced.bytes) {
      try {
        await this.files.take(id, announced, this.parts.read(id), actor);
      } finally {
        await this.parts.forget(id);
      }
    }
    return progressOf(announced, arrived);
  }

  async #add(id: string, from: number, source: Readable, bytes: number): Promise<number> {
    try {
      return await this.parts.append(id, from, source, bytes);
    } catch (error) {
      if (error instanceof ContentTooLong) throw tooLarge(bytes);
      if (error instanceof WrongOffset) {
        throw new Problem('conflict', { params: { arrived: error.arrived } });
      }
      throw error;
    }
  }
}

const progressOf = (announced: AnnouncedContent, arrived: number): UploadProgress => ({
  arrived,
  bytes: announced.bytes,
  expiresAt: new Date(announced.announcedAt.getTime() + day),
});
