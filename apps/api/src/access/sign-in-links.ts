import { setTimeout as pause } from 'node:timers/promises';
import { Inject, Injectable } from '@nestjs/common';
import type { Language } from '@sixstep/contract';
import type { Role } from '@sixstep/process';
import { Database, type Transaction } from '../database/database.ts';
import { MailQueue } from '../notices/queue-mail.ts';
import { SETTINGS, type Settings } from '../settings/settings.ts';
import { logStatement } from './access-log.ts';
import { placeOf, type Client } from './client-address.ts';
import { InvitationLinks, type LinkForCase } from './invitation-links.ts';
import { freshToken, isOutside, linkTo, signInMinutes } from './links.ts';
import { RateLimits } from './rate-limits.ts';

/** Longer than all that is done for an address that is known, so that the time of an answer tells nothing. */
const sameTime = 250;

interface Known {
  readonly id: string;
  readonly name: string;
  readonly role: Role;
  readonly status: 'invited' | 'active';
}

/** Mails links to people who ask for one: to sign in, or to come in at all while their invitation stands. */
@Injectable()
export class SignInLinks {
  constructor(
    private readonly database: Database,
    private readonly mail: MailQueue,
    private readonly invitations: InvitationLinks,
    private readonly limits: RateLimits,
    @Inject(SETTINGS) private readonly settings: Settings,
  ) {}

  /**
   * Mails a link to the address that is stored, if somebody may come in by it. Answers and takes its time alike for every
   * address.
   *
   * @param to page of the portal that a link to sign in leads back to
   * @throws Problem 429
   */
  async ask(email: string, language: Language, client: Client, to?: string): Promise<void> {
    await this.limits.spend([
      { key: `link ${email}`, most: 5, minutes: 15 },
      { key: `link from ${placeOf(client.address)}`, most: 60, minutes: 15 },
    ]);
    await Promise.all([pause(sameTime), this.mailTo(email, language, client, to)]);
  }

  private async mailTo(
    email: string,
    language: Language,
    client: Client,
    to: string | undefined,
  ): Promise<void> {
    await this.database.asAuth(async (tx) => {
      const [[known], [invited]] = await tx.flight<[Known[], LinkForCase[]]>([
        {
          name: 'who-asks-for-a-link',
          sql: `select id, name, role, status from sixstep.person where email = $1 and status <> 'disabled'`,
          params: [email],
        },
        {
          name: 'invitation-of-who-asks',
          sql: `select l.case_id as "caseId", l.email, l.name, l.country_code as "countryCode", l.role, l.language
                from sixstep.invitation_link l
                where l.email = $1 and l.case_id is not null and l.used_at is null and l.revoked_at is null
                  and sixstep.invites(l.case_id) and not exists (select from sixstep.person p where p.email = $1)
                order by l.issued_at desc limit 1`,
          params: [email],
        },
      ]);
      if (known?.status === 'active') await this.mailSignIn(tx, known, email, language, to);
      if (known?.status === 'invited') await this.invitations.mailPerson(tx, known.id, null);
      if (invited) await this.invitations.mailAgain(tx, { ...invited, language });
      if (known)
        await tx.flight([
          logStatement('linkAsked', { personId: known.id, address: client.address }),
        ]);
    });
  }

  private async mailSignIn(
    tx: Transaction,
    { id, name, role }: Known,
    email: string,
    language: Language,
    to: string | undefined,
  ) {
    const { token, hash } = freshToken();
    await tx.flight([
      {
        name: 'keep-sign-in-link',
        sql: `insert into auth.sign_in_link (token_hash, person_id) values ($1, $2)`,
        params: [hash, id],
      },
      this.mail.queueMailStatement({
        kind: 'signInLink',
        content: { validMinutes: signInMinutes },
        dedupeKey: `signInLink:${hash.toString('hex')}`,
        to: { personId: id, address: email, name },
        language,
        outside: isOutside(role),
        link: linkTo(this.settings.publicUrl, role, language, token, to),
      }),
    ]);
  }
}
