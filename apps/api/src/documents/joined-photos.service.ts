import { Readable } from 'node:stream';
import { buffer } from 'node:stream/consumers';
import { Injectable } from '@nestjs/common';
import { maximumFileBytes, type FileView, type JoinFiles } from '@sixstep/contract';
import type { Actor } from '../access/actor.ts';
import { Database } from '../database/database.ts';
import { invalid, notFound, Problem } from '../errors/problem.ts';
import { Files, tooLarge } from './files.service.ts';
import { ownPhotosStatement } from './files.reads.ts';
import { plainJpeg, type PlainJpeg } from './jpeg.ts';
import { pdfOfPhotos } from './pdf-of-photos.ts';

interface OwnPhoto {
  readonly id: string;
  readonly kind: string | null;
  readonly bytes: number;
  readonly caseNumber: string | null;
}

/** Photographs of the pages of one paper, as one file. */
@Injectable()
export class JoinedPhotos {
  constructor(
    private readonly database: Database,
    private readonly files: Files,
  ) {}

  /**
   * Joins JPEGs of the doer, in the order given, to one PDF that belongs to the same person and case; where and when they
   * were taken does not come with them. The pages are released.
   *
   * @throws Problem 404 for a file of somebody else or that has not arrived; 415 for what is no JPEG; 400 for files of
   * several cases; 413 over 20 MB; and as for every file
   */
  async join({ fileIds, name }: JoinFiles, actor: Actor): Promise<FileView> {
    const caseNumber = await this.#caseOf(fileIds, actor);
    const photos: PlainJpeg[] = [];
    for (const id of fileIds) photos.push(await this.#photo(id, actor));
    const pdf = pdfOfPhotos(name, photos);
    const { id } = await this.files.announce(
      { name, bytes: pdf.length, ...(caseNumber !== null && { caseNumber }) },
      actor,
    );
    const announced = await this.files.announced(id, actor);
    const view = await this.files.take(id, announced, Readable.from([pdf]), actor);
    await this.database.as(actor, (tx) =>
      tx.query('select sixstep.drop_loose_files($1)', [fileIds]),
    );
    return view;
  }

  async #caseOf(fileIds: readonly string[], actor: Actor): Promise<string | null> {
    const [found] = await this.database.read<[OwnPhoto[]]>(actor, [ownPhotosStatement(fileIds)]);
    if (found.length < fileIds.length) throw notFound();
    if (found.some(({ kind }) => kind !== 'jpg')) {
      throw new Problem('wrongFileType', { params: { accepted: 'jpg' } });
    }
    if (found.reduce((sum, { bytes }) => sum + bytes, 0) > maximumFileBytes) throw tooLarge();
    const cases = new Set(found.map(({ caseNumber }) => caseNumber));
    if (cases.size > 1) throw invalid([{ path: 'fileIds', code: 'severalCases', params: {} }]);
    return found[0]!.caseNumber;
  }

  async #photo(id: string, actor: Actor): Promise<PlainJpeg> {
    const { content } = await this.files.open(id, actor);
    const photo = plainJpeg(await buffer(content));
    if (!photo)
      throw new Problem('wrongFileType', { params: { found: 'unknown', accepted: 'jpg' } });
    return photo;
  }
}
