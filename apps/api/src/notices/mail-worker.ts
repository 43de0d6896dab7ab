import { createHash } from 'node:crypto';
import { Inject, Injectable, Logger } from '@nestjs/common';
import { Database, type Statement } from '../database/database.ts';
import { deriveKey } from '../settings/secret.ts';
import { SETTINGS, type Settings } from '../settings/settings.ts';
import { mailboxIn } from './envelope.ts';
import { MailTransport, type Mailbox, type Message } from './mail-transport.ts';
import {
  claimStatement,
  dropStatement,
  failedStatement,
  sentStatement,
  type ClaimedMail,
} from './mail-claims.ts';
import { openLink } from './sealed-link.ts';
import { composeMail } from './templates/compose.ts';
import { drawMail } from './templates/draw.ts';

/** Mails under way at once; a worker claims no more than it sends at once, so that no lease runs out in a queue. */
const atOnce = 4;
/** Shorter than the lease, so that whoever holds a mail knows its fate before another may take it. */
const longestMilliseconds = 40_000;
/** How long a process that is stopping lets its mails end by themselves. */
const graceMilliseconds = 6_000;

/** Sends what is due: claimed under a lease, handed over, marked. At least once; more often only when a worker died. */
@Injectable()
export class MailWorker {
  readonly #logger = new Logger('mail');
  readonly #publicUrl: string;
  readonly #host: string;
  readonly #key: Buffer;
  readonly #mailbox: Mailbox;

  constructor(
    private readonly database: Database,
    private readonly transport: MailTransport,
    @Inject(SETTINGS) settings: Settings,
  ) {
    this.#publicUrl = settings.publicUrl;
    this.#host = new URL(settings.publicUrl).hostname;
    this.#key = deriveKey(settings.secret, 'mail-links');
    this.#mailbox = mailboxIn(settings.mailReplyTo);
  }

  /**
   * One round: until nothing is due any more, nothing is taken any more, or it is told to stop.
   * @returns how many mails were handed over
   */
  async sendDue(stop: AbortSignal = new AbortController().signal): Promise<number> {
    const grace = new AbortController();
    const countDown = () => void setTimeout(() => grace.abort(), graceMilliseconds).unref();
    stop.addEventListener('abort', countDown, { once: true });
    try {
      let sent = 0;
      while (!stop.aborted) {
        const claimed = await this.#claim();
        if (claimed.length === 0) break;
        const outcomes = await Promise.all(
          claimed.map((mail) => this.#deliver(mail, grace.signal)),
        );
        sent += outcomes.filter((outcome) => outcome === 'sent').length;
        // A server that takes none is left alone until the next round.
        if (outcomes.every((outcome) => outcome === 'failed')) break;
      }
      return sent;
    } finally {
      stop.removeEventListener('abort', countDown);
    }
  }

  async #claim(): Promise<ClaimedMail[]> {
    const [claimed] = await this.database.asWorker((tx) =>
      tx.finish<[ClaimedMail[]]>([claimStatement(atOnce)]),
    );
    return claimed;
  }

  async #deliver(mail: ClaimedMail, outOfGrace: AbortSignal): Promise<Outcome> {
    if (!mail.fit) {
      await this.#mark(dropStatement(mail));
      return 'dropped';
    }
    try {
      const patience = AbortSignal.any([AbortSignal.timeout(longestMilliseconds), outOfGrace]);
      await this.transport.send(await this.#write(mail), patience);
    } catch (error) {
      const trouble = troubleOf(error);
      this.#logger.warn({ mail: mail.id, kind: mail.kind, attempt: mail.attempts, trouble });
      const [died] = await this.#mark(failedStatement(mail, trouble));
      if (died)
        this.#logger.error({ mail: mail.id, kind: mail.kind, words: 'given up after a day' });
      return 'failed';
    }
    await this.#mark(sentStatement(mail));
    return 'sent';
  }

  async #write(mail: ClaimedMail): Promise<Message> {
    const { dedupeKey, language, name, sealedLink, manager } = mail;
    const link = sealedLink && openLink(sealedLink, this.#key, dedupeKey);
    const letter = composeMail(mail, { name, language, publicUrl: this.#publicUrl, link });
    const id = createHash('sha256').update(dedupeKey).digest('hex').slice(0, 32);
    return {
      ...(await drawMail(letter, language)),
      messageId: `${id}@${this.#host}`,
      at: mail.now,
      to: { name, address: mail.address },
      replyTo: manager ? [manager, this.#mailbox] : [this.#mailbox],
      language,
    };
  }

  async #mark(statement: Statement): Promise<{ dead: boolean }[]> {
    const [rows] = await this.database.asWorker((tx) =>
      tx.finish<[{ dead: boolean }[]]>([statement]),
    );
    return rows.filter((row) => row.dead);
  }
}

type Outcome = 'sent' | 'dropped' | 'failed';

/** Codes alone: what a mail server answers may repeat addresses. */
function troubleOf(error: unknown): string {
  const { code, name, responseCode } = error as Trouble;
  const words = responseCode === undefined ? (code ?? name) : `${code} ${responseCode}`;
  return words?.slice(0, 100) ?? 'unknown';
}

interface Trouble {
  readonly code?: string;
  readonly name?: string;
  readonly responseCode?: number;
}
