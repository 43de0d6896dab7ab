import type { Readable } from 'node:stream';
import { Injectable } from '@nestjs/common';
import {
  maximumFileBytes,
  type AnnouncedFile,
  type AnnounceFile,
  type FileKind,
  type FileView,
} from '@sixstep/contract';
import { AccessLog } from '../access/access-log.ts';
import type { Actor } from '../access/actor.ts';
import { mayEdit } from '../access/country-right.ts';
import { Database } from '../database/database.ts';
import { invalid, notFound, Problem } from '../errors/problem.ts';
import { ContentMissing, ContentTooLong, FileStore, type ReceivedContent } from './file-store.ts';
import type { JudgedFile } from './judge-file.ts';
import { ContentJudge } from './content-judge.ts';
import { contentLock } from './content-lock.ts';
import { ownFileStatement, quotaStatement, visibleFileStatement } from './files.reads.ts';

/** Files that one person may have in the house without a record that holds them. */
export const mostLooseFiles = 50;

export interface FileToSend {
  readonly name: string;
  readonly kind: FileKind;
  readonly mediaType: string;
  readonly bytes: number;
  readonly content: Readable;
}

@Injectable()
export class Files {
  constructor(
    private readonly database: Database,
    private readonly store: FileStore,
    private readonly judge: ContentJudge,
    private readonly log: AccessLog,
  ) {}

  /** @throws Problem 403 for who writes nothing, 413, 404 for a case that is not this person's, 429 over the quota */
  async announce({ name, bytes, caseNumber }: AnnounceFile, actor: Actor): Promise<AnnouncedFile> {
    if (!mayAttach(actor)) throw new Problem('forbidden');
    if (bytes > maximumFileBytes) throw tooLarge();
    return this.database.as(actor, async (tx) => {
      const [[quota], cases] = await tx.flight<[{ loose: number }[], { id: string }[]]>([
        quotaStatement,
        { sql: 'select id from sixstep.case_file where number = $1', params: [caseNumber ?? null] },
      ]);
      if (caseNumber !== undefined && !cases[0]) throw notFound();
      if (quota!.loose >= mostLooseFiles) {
        throw new Problem('tooMany', { params: { most: mostLooseFiles } });
      }
      const [file] = await tx.query<AnnouncedFile>(
        'insert into sixstep.file (owner_id, case_id, name, bytes) values ($1, $2, $3, $4) returning id',
        [actor.personId, cases[0]?.id ?? null, name, bytes],
      );
      return file!;
    });
  }

  /** @throws Problem 404 for a file of somebody else, 403 for who may not write any more */
  async announced(id: string, actor: Actor): Promise<AnnouncedContent> {
    const [[announced]] = await this.database.read<[AnnouncedContent[]]>(actor, [
      ownFileStatement(id),
    ]);
    if (!announced) throw notFound();
    if (!mayAttach(actor)) throw new Problem('forbidden');
    return announced;
  }

  /**
   * Takes the content of a file, once and whole, from whoever announced it.
   *
   * @throws Problem 404 for a file of somebody else; 409 when the content is there already; and as `take`
   */
  async receive(id: string, source: Readable, actor: Actor): Promise<FileView> {
    const announced = await this.announced(id, actor);
    if (announced.finished) throw new Problem('conflict');
    return this.take(id, announced, source, actor);
  }

  /**
   * The one way of content into the house: received, judged, kept.
   *
   * @throws Problem 413; as `ContentJudge.judge`; 400 when less came than was announced; 409 when other content has come meanwhile
   */
  async take(
    id: string,
    announced: AnnouncedContent,
    source: Readable,
    actor: Actor,
  ): Promise<FileView> {
    const content = await this.#takeIn(source, announced.bytes);
    try {
      if (content.bytes < announced.bytes) throw notAsAnnounced(announced.bytes, content.bytes);
      const judged = await this.judge.judge(content, announced.name);
      return await this.#keep(id, content, judged, actor);
    } catch (error) {
      if (isInfected(error)) await this.log.refused(actor, 'files.infected');
      throw error;
    } finally {
      await content.discard();
    }
  }

  /** @throws Problem 404 for what this person may not see or what has not arrived */
  async open(id: string, actor: Actor): Promise<FileToSend> {
    const [[file]] = await this.database.read<
      [(Omit<FileToSend, 'content'> & { sha256: string })[]]
    >(actor, [visibleFileStatement(id, actor)]);
    if (!file) throw notFound();
    try {
      return { ...file, content: await this.store.read(file.sha256) };
    } catch (error) {
      if (error instanceof ContentMissing)
        throw new Problem('unavailable', { detail: 'the content is not in the store' });
      throw error;
    }
  }

  async #takeIn(source: Readable, announcedBytes: number): Promise<ReceivedContent> {
    try {
      return await this.store.receive(source, announcedBytes);
    } catch (error) {
      if (error instanceof ContentTooLong) throw tooLarge(announcedBytes);
      throw error;
    }
  }

  /** Under the lock of its content, so that the sweep cannot take away what is just being found to be there already. */
  #keep(
    id: string,
    content: ReceivedContent,
    { kind, mediaType }: JudgedFile,
    actor: Actor,
  ): Promise<FileView> {
    return this.database.as(actor, async (tx) => {
      await tx.flight([contentLock(content.sha256)]);
      await content.keep();
      const [finished, [view]] = await tx.flight<[object[], { view: FileView }[]]>([
        {
          sql: `update sixstep.file set kind = $2, media_type = $3, sha256 = decode($4, 'hex'), finished_at = sixstep.now()
                where id = $1 and finished_at is null returning id`,
          params: [id, kind, mediaType, content.sha256],
        },
        { sql: 'select sixstep.file_view($1) as view', params: [id] },
      ]);
      if (finished.length === 0) throw new Problem('conflict');
      return view!.view;
    });
  }
}

/** What its owner has said of a file, and whether its content is there. */
export interface AnnouncedContent {
  readonly name: string;
  readonly bytes: number;
  readonly announcedAt: Date;
  readonly finished: boolean;
}

const writers = new Set<Actor['role']>([
  'director',
  'programManager',
  'programOfficer',
  'focalPoint',
  'countryColleague',
  'partnerContact',
]);
const mayAttach = (actor: Actor): boolean => writers.has(actor.role) && mayEdit(actor);

const isInfected = (error: unknown): boolean =>
  error instanceof Problem && error.code === 'infected';

export const tooLarge = (maximum = maximumFileBytes) =>
  new Problem('tooLarge', { params: { maximum }, headers: { connection: 'close' } });

const notAsAnnounced = (announced: number, received: number) =>
  invalid([{ path: 'body', code: 'notAsAnnounced', params: { announced, received } }]);
