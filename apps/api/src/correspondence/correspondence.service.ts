import type { Readable } from 'node:stream';
import { Injectable } from '@nestjs/common';
import type { CorrespondenceView, KeepMail, MailReading } from '@sixstep/contract';
import type { Actor } from '../access/actor.ts';
import { refusedField } from '../cases/step-request.ts';
import { Database } from '../database/database.ts';
import { holdFileStatement } from '../documents/hold-file.ts';
import { Files } from '../documents/files.service.ts';
import { notFound, Problem } from '../errors/problem.ts';
import { MailRefusal } from './mail-file/mail-refusal.ts';
import { readMailFile } from './mail-file/read-mail-file.ts';

const workers = ['director', 'programManager', 'programOfficer'];

/** Mails that the Center has received, put to a case by whoever got them. */
@Injectable()
export class Correspondence {
  constructor(
    private readonly database: Database,
    private readonly files: Files,
  ) {}

  /** @throws Problem 404 for people outside the Center and observers. */
  async list(number: string, actor: Actor): Promise<CorrespondenceView[]> {
    mustBeCenter(actor);
    const [found, rows] = await this.database.read<[object[], CorrespondenceView[]]>(actor, [
      { sql: 'select id from sixstep.case_file where number = $1', params: [number] },
      {
        name: 'correspondence-of-case',
        sql: `select m.id, m.received_on as "receivedOn", m.content as mail, sixstep.file_view(m.file_id) as file,
                p.name as "enteredBy", sixstep.instant(m.entered_at) as "enteredAt"
              from sixstep.correspondence m
              join sixstep.case_file c on c.id = m.case_id
              join sixstep.person p on p.id = m.entered_by
              where c.number = $1 order by m.received_on desc, m.id desc`,
        params: [number],
      },
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
    return { mail, receivedOn: mail.sentAt ? dayInTokyo(mail.sentAt) : clock!.today };
  }

  /** @throws Problem 404, 403, 400 for a file that is no mail or a day ahead, 409 for a mail that the case has already. */
  async keep(
    number: string,
    { fileId, receivedOn }: KeepMail,
    actor: Actor,
  ): Promise<CorrespondenceView[]> {
    mustWorkOnCases(actor);
    const mail = await this.#mailOf(fileId, actor);
    await this.database.as(actor, async (tx) => {
      const [, [kase]] = await tx.flight<[object[], { id: string; today: string }[]]>([
        {
          sql: 'select sixstep.advance_now((select id from sixstep.case_file where number = $1))',
          params: [number],
        },
        {
          sql: `select c.id, greatest(sixstep.today('Asia/Tokyo'), sixstep.today(p.time_zone)) as today
                from sixstep.case_file c join sixstep.partner_country p on p.code = c.country_code where c.number = $1`,
          params: [number],
        },
      ]);
      if (!kase) throw notFound();
      if (receivedOn > kase.today) throw refusedField('receivedOn', 'inFuture');
      await tx.flight([holdFileStatement(fileId, kase.id, 'correspondence', { centerOnly: true })]);
      const kept = await tx.query(
        `insert into sixstep.correspondence (case_id, file_id, received_on, content) values ($1, $2, $3, $4)
         on conflict (case_id, file_id) do nothing returning id`,
        [kase.id, fileId, receivedOn, JSON.stringify(mail)],
      );
      if (kept.length === 0) throw new Problem('conflict');
      await tx.query(
        `insert into sixstep.contact (case_id, contact_on, channel, with_whom, note, file_id)
         values ($1, $2, 'mail', $3, nullif($4, ''), $5)`,
        [kase.id, receivedOn, senderOf(mail), mail.subject, fileId],
      );
    });
    return this.list(number, actor);
  }

  async #mailOf(fileId: string, actor: Actor): Promise<MailReading> {
    const { content } = await this.files.open(fileId, actor);
    try {
      return await readMailFile(await bytesOf(content));
    } catch (error) {
      if (error instanceof MailRefusal) throw refusedField('fileId', error.code);
      throw error;
    }
  }
}

const senderOf = ({ from }: MailReading): string =>
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

function mustBeCenter(actor: Actor): void {
  const isOutside = actor.countryCode !== null || actor.organizationCode !== null;
  if (isOutside || actor.role === 'observer') throw notFound();
}

function mustWorkOnCases(actor: Actor): void {
  mustBeCenter(actor);
  if (!workers.includes(actor.role)) throw new Problem('forbidden');
}
