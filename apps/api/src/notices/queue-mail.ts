import { Inject, Injectable } from '@nestjs/common';
import type { StepInProgress } from '../cases/step-in-progress.ts';
import type { Statement, Transaction } from '../database/database.ts';
import { deriveKey } from '../settings/secret.ts';
import { SETTINGS, type Settings } from '../settings/settings.ts';
import type { Mail } from './mail.ts';
import { sealLink } from './sealed-link.ts';
import { tellStatements } from './tell-step.ts';
import { undoTimeOf } from './undo-time.ts';

/** Where every mail begins: a row, written in the transaction that has something to say. The worker does the rest. */
@Injectable()
export class MailQueue {
  readonly #publicUrl: string;
  readonly #key: Buffer;
  readonly #undoTime: string;

  constructor(@Inject(SETTINGS) settings: Settings) {
    this.#publicUrl = settings.publicUrl;
    this.#key = deriveKey(settings.secret, 'mail-links');
    this.#undoTime = undoTimeOf(settings);
  }

  async queueMail(tx: Transaction, mail: Mail): Promise<void> {
    await tx.flight([this.queueMailStatement(mail)]);
  }

  /** The same mail is queued once: a second row with its dedupe key is none. */
  queueMailStatement(mail: Mail): Statement {
    const { to } = mail;
    const waits = mail.outside && mail.caseSeq !== undefined;
    return {
      name: 'queue-mail',
      sql: `insert into sixstep.outgoing_mail (dedupe_key, kind, case_id, case_seq, person_id, to_address, to_name,
              country_code, organization_code, language, content, sealed_link, outside, run_at)
            values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, sixstep.now() + $14::interval)
            on conflict do nothing`,
      params: [
        mail.dedupeKey,
        mail.kind,
        mail.caseId ?? null,
        mail.caseSeq ?? null,
        to.personId ?? null,
        to.address,
        to.name?.replace(/\p{Cc}+/gu, ' ') ?? null,
        to.countryCode ?? null,
        to.organizationCode ?? null,
        mail.language,
        JSON.stringify(mail.content),
        mail.link === undefined ? null : this.#seal(mail.link, mail.dedupeKey),
        mail.outside,
        waits ? this.#undoTime : '0 seconds',
      ],
    };
  }

  /** Tells of a step: for the flight in which the step is written, after its line of the history. */
  tellStatements(step: StepInProgress): Statement[] {
    return tellStatements(step, this.#undoTime);
  }

  #seal(link: string, dedupeKey: string): Buffer {
    if (!link.startsWith(`${this.#publicUrl}/`))
      throw new Error('a mail links to this installation only');
    return sealLink(link, this.#key, dedupeKey);
  }
}

/** Takes back the waiting mail of a step that is being undone; raises SX409 when one has left the house. */
export const cancelMailStatement = (caseId: string, seq: number): Statement => ({
  name: 'cancel-mail',
  sql: 'select sixstep.cancel_mail($1, $2)',
  params: [caseId, seq],
});
