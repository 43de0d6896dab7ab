import { Readable } from 'node:stream';
import { Injectable } from '@nestjs/common';
import { maximumFileBytes, type NotKeptReason } from '@sixstep/contract';
import type { Transaction } from '../database/database.ts';
import { ContentJudge } from '../documents/content-judge.ts';
import { contentLock } from '../documents/content-lock.ts';
import { FileStore, type ReceivedContent } from '../documents/file-store.ts';
import { holdFileStatement } from '../documents/hold-file.ts';
import type { JudgedFile } from '../documents/judge-file.ts';
import { Problem } from '../errors/problem.ts';
import { mailLimits } from './mail-file/mail-parts.ts';
import type { RawAttachment } from './mail-file/read-mail-file.ts';

interface JudgedContent extends JudgedFile {
  readonly received: ReceivedContent;
}

/** An attachment that may become a file, with its content in the meantime; or the reason why it may not. */
export type JudgedAttachment = Omit<RawAttachment, 'content'> &
  (
    | { readonly content: JudgedContent; readonly notKept: null }
    | { readonly content: null; readonly notKept: NotKeptReason }
  );

/** What is attached to a mail: judged as every upload is, and kept as files of the case. */
@Injectable()
export class MailAttachments {
  constructor(
    private readonly store: FileStore,
    private readonly content: ContentJudge,
  ) {}

  /** Lends the judged attachments to `work`; what it has not kept by its end is gone. No attachment stops another. */
  async judge<T>(
    attachments: readonly RawAttachment[],
    work: (judged: readonly JudgedAttachment[]) => Promise<T>,
  ): Promise<T> {
    const judged: JudgedAttachment[] = [];
    let unpackedBytes = 0;
    try {
      for (const attachment of attachments) {
        const one = await this.#judgeOne(attachment, judged.length, unpackedBytes);
        judged.push(one);
        if (one.content) unpackedBytes += one.bytes;
      }
      return await work(judged);
    } finally {
      for (const { content } of judged) await content?.received.discard();
    }
  }

  /** In the transaction in which their mail is kept: all of them, or, when it throws, none. */
  async keep(
    tx: Transaction,
    { id, caseId }: { readonly id: string; readonly caseId: string },
    judged: readonly JudgedAttachment[],
  ): Promise<void> {
    const hashes = new Set(judged.flatMap(({ content }) => content?.received.sha256 ?? []));
    // In one order for everybody, or two mails with the same attachments wait for each other.
    await tx.flight([...hashes].toSorted().map(contentLock));
    for (const [at, attachment] of judged.entries()) {
      await tx.query(
        `insert into sixstep.correspondence_attachment (case_id, correspondence_id, place, file_id, not_kept)
         values ($1, $2, $3, $4, $5)`,
        [
          caseId,
          id,
          at + 1,
          attachment.content && (await keepFile(tx, caseId, attachment.name, attachment.content)),
          attachment.notKept,
        ],
      );
    }
  }

  /** @param before bytes that the attachments before this one have unpacked to: a mail of 20 MB holds no more than that */
  async #judgeOne(
    { content: unpack, ...said }: RawAttachment,
    place: number,
    before: number,
  ): Promise<JudgedAttachment> {
    const refused = (notKept: NotKeptReason) => ({ ...said, content: null, notKept });
    const most = maximumFileBytes - before;
    if (place >= mailLimits.kept) return refused('tooMany');
    if (said.bytes > most) return refused('tooLarge');
    const bytes = unpacked(unpack);
    if (bytes === null) return refused('unreadable');
    if (bytes.length === 0) return refused('empty');
    if (bytes.length > most) return refused('tooLarge');
    const received = await this.store.receive(Readable.from([bytes]), most);
    try {
      const judged = await this.content.judge(received, said.name);
      return { ...said, bytes: received.bytes, content: { ...judged, received }, notKept: null };
    } catch (error) {
      await received.discard();
      if (error instanceof Problem && error.code === 'wrongFileType') return refused('wrongType');
      throw error;
    }
  }
}

function unpacked(unpack: () => Uint8Array): Uint8Array | null {
  try {
    return unpack();
  } catch {
    return null;
  }
}

async function keepFile(
  tx: Transaction,
  caseId: string,
  name: string,
  { received, kind, mediaType }: JudgedContent,
): Promise<string> {
  await received.keep();
  const [file] = await tx.query<{ id: string }>(
    'insert into sixstep.file (case_id, name, bytes) values ($1, $2, $3) returning id',
    [caseId, name, received.bytes],
  );
  await tx.flight([
    {
      name: 'finish-attachment',
      sql: `update sixstep.file set kind = $2, media_type = $3, sha256 = decode($4, 'hex'), finished_at = sixstep.now()
            where id = $1`,
      params: [file!.id, kind, mediaType, received.sha256],
    },
    holdFileStatement(file!.id, caseId, 'correspondence', { centerOnly: true }),
  ]);
  return file!.id;
}
