import { createHash } from 'node:crypto';
import { mkdir, open, readdir, readFile, rename } from 'node:fs/promises';
import { join } from 'node:path';
import type { MailboxItem } from '@sixstep/contract';
import { createTransport } from 'nodemailer';
import { envelopeOf } from './envelope.ts';
import { MailTransport, type Message } from './mail-transport.ts';

/** How many mails a demonstration shows at most. */
const mostShown = 200;

/**
 * The folder `mailbox` in the data folder, for installations without a mail server: each mail as an `.eml` that any mail
 * program opens, and beside it what the page of the mailbox shows. A mail sent twice is written over itself.
 */
export class MailboxFolder extends MailTransport {
  readonly #folder: string;
  readonly #from: string;
  readonly #printer = createTransport({ streamTransport: true, buffer: true, newline: 'windows' });

  constructor(dataFolder: string, from: string) {
    super();
    this.#folder = join(dataFolder, 'mailbox');
    this.#from = from;
  }

  async send(message: Message): Promise<void> {
    const printed = await this.#printer.sendMail(envelopeOf(message, this.#from));
    const name = createHash('sha256').update(message.messageId).digest('hex').slice(0, 32);
    const item: MailboxItem = {
      id: name,
      at: message.at.toISOString(),
      to: message.to.address,
      subject: message.subject,
      text: message.text,
      html: message.html,
      links: linksIn(message.text),
    };
    await mkdir(this.#folder, { recursive: true, mode: 0o700 });
    await this.#write(`${name}.eml`, printed.message as Buffer);
    await this.#write(`${name}.json`, JSON.stringify(item));
  }

  /** Newest first. */
  async list(): Promise<MailboxItem[]> {
    const names = await readdir(this.#folder).catch(() => []);
    const items = await Promise.all(
      names
        .filter((name) => name.endsWith('.json'))
        .map(
          async (name) =>
            JSON.parse(await readFile(join(this.#folder, name), 'utf8')) as MailboxItem,
        ),
    );
    return items
      .sort((a, b) => b.at.localeCompare(a.at) || b.id.localeCompare(a.id))
      .slice(0, mostShown);
  }

  async #write(name: string, content: Buffer | string): Promise<void> {
    const path = join(this.#folder, name);
    const file = await open(`${path}.part`, 'w', 0o600);
    try {
      await file.writeFile(content);
      await file.sync();
    } finally {
      await file.close();
    }
    await rename(`${path}.part`, path);
  }
}

const linksIn = (text: string): string[] =>
  [...text.matchAll(/https?:\/\/\S+/g)].map(([link]) => link);
