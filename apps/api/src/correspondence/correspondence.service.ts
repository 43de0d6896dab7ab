import type { Readable } from 'node:stream';
import { Injectable } from '@nestjs/common';
import type { CorrespondenceView, KeepMail, MailReading } from '@sixstep/contract';
import type { Actor } from '../access/actor.ts';
import { mustSeeWork } from '../access/of-the-center.ts';
import { lockByNumber } from '../cases/lock-by-number.ts';
import { refusedField } from '../cases/step-request.ts';
import { Database, type Transaction } from '../database/database.ts';
import { holdFileStatement } from '../documents/hold-file.ts';
import { Files } from '../documents/files.service.ts';
import { notFound, Problem } from '../errors/problem.ts';
import { contentOf, readingOf } from './correspondence.presenter.ts';
import { correspondenceStatement } from './correspondence.reads.ts';
import { MailAttachments, type JudgedAttachment } from './mail-attachments.ts';
import { MailRefusal } from './mail-file/mail-refusal.ts';
import { readMailFile, type ReadMail } from './mail-file/read-mail-file.ts';

const workers = ['director', 'programManager', 'programOfficer'];

/** Mails that the Center has received, put to a case by whoever got them. */
@Injectable()
export class Correspondence {
  constructor(
    private readonly database: Database,
    private readonly files: Files,
    private readonly attachments: MailAttachments,
  ) {}

  /** @throws Problem 404 for people outside the Center and observers. */
  async list(number: string, actor: Actor): Promise<CorrespondenceView[]> {
    mustSeeWork(actor);
    const [found, rows] = await this.database.read<[object[], CorrespondenceView[]]>(actor, [
      { sql: 'select id from sixstep.case_file where number = $1', params: [number] },
      correspondenceStatement(number),
    ]);
    if (found.length === 0) throw notFound();
    return rows;
  }

  /** What a mail says, and the day on which it seems to have come; nothing is kept. @throws Problem 404, 403, 400 */
  async read(
    number: string,
    fileId: string,
    actor: Actor,
  ): Promise<{ mail: MailReading; receivedOn: string }> {
    mustWorkOnCases(actor);
    const [found, [clock]] = await this.database.read<[object[], { today: string }[]]>(actor, [
      { sql: 'select id from sixstep.case_file where number = $1', params: [number] },
      { sql: `select sixstep.today('Asia/Tokyo') as today` },
    ]);
    if (found.length === 0) throw notFound();
    const mail = await this.#mailOf(fileId, actor);
    return this.attachments.judge(mail.attachments, async (judged) => ({
      mail: readingOf(mail, judged),
      receivedOn: mail.sentAt ? dayInTokyo(mail.sentAt) : clock!.today,
    }));
  }

  /**
   * The mail, its attachments as files and a contact, or nothing of it. An attachment that may not be a file hinders none
   * of this.
   *
   * @throws Problem 404, 403, 400 for a file that is no mail or a day ahead, 409 for a mail that the case has already.
   */
  async keep(number: string, body: KeepMail, actor: Actor): Promise<CorrespondenceView[]> {
    mustWorkOnCases(actor);
    const mail = await this.#mailOf(body.fileId, actor);
    await this.attachments.judge(mail.attachments, (judged) =>
      this.database.as(actor, (tx) => this.#keepIn(tx, number, body, mail, judged)),
    );
    return this.list(number, actor);
  }

  async #keepIn(
    tx: Transaction,
    number: string,
    { fileId, receivedOn }: KeepMail,
    mail: ReadMail,
    judged: readonly JudgedAttachment[],
  ): Promise<void> {
    const kase = await lockByNumber(tx, number);
    if (receivedOn > kase.today) throw refusedField('receivedOn', 'inFuture');
    await tx.flight([holdFileStatement(fileId, kase.id, 'correspondence', { centerOnly: true })]);
    const [kept] = await tx.query<{ id: string }>(
      `insert into sixstep.correspondence (case_id, file_id, received_on, content) values ($1, $2, $3, $4)
       on conflict (case_id, file_id) do nothing returning id`,
      [kase.id, fileId, receivedOn, JSON.stringify(contentOf(mail, judged))],
    );
    if (!kept) throw new Problem('conflict');
    await this.attachments.keep(tx, { id: kept.id, caseId: kase.id }, judged);
    await tx.query(
      `insert into sixstep.contact (case_id, contact_on, channel, with_whom, note, file_id)
       values ($1, $2, 'mail', $3, nullif($4, ''), $5)`,
      [kase.id, receivedOn, senderOf(mail), mail.subject, fileId],
    );
  }

  async #mailOf(fileId: string, actor: Actor): Promise<ReadMail> {
    const { content } = await this.files.open(fileId, actor);
    try {
      return await readMailFile(await bytesOf(content));
    } catch (error) {
      if (error instanceof MailRefusal) throw refusedField('fileId', error.code);
      throw error;
    }
  }
}

const senderOf = ({ from }: ReadMail): string =>
  (from.name ?? from.address ?? 'Unknown sender').slice(0, 200);

const dayInTokyo = (instant: string): string =>
  new Intl.DateTimeFormat('sv-SE', { timeZone: 'Asia/Tokyo', dateStyle: 'short' }).format(
    new Date(instant),
  );

async function bytesOf(source: Readable): Promise<Buffer> {
  const parts: Buffer[] = [];
  for await (const part of source as AsyncIterable<Buffer>) parts.push(part);
  return Buffer.concat(parts);
}

function mustWorkOnCases(actor: Actor): void {
  mustSeeWork(actor);
  if (!workers.includes(actor.role)) throw new Problem('forbidden');
}
