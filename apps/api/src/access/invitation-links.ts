import { Inject, Injectable } from '@nestjs/common';
import type { Language } from '@sixstep/contract';
import type { Role } from '@sixstep/process';
import type { Transaction } from '../database/database.ts';
import { notFound, Problem } from '../errors/problem.ts';
import { MailQueue } from '../notices/queue-mail.ts';
import { SETTINGS, type Settings } from '../settings/settings.ts';
import {
  letterStatement,
  personStatement,
  type InvitedPerson,
  type SentLetter,
} from './invitation-links.reads.ts';
import { freshToken, isOutside, linkTo } from './links.ts';

/** Whom a link lets in: somebody of an invited country, not known before. */
export interface LinkForCase {
  readonly caseId: string;
  readonly email: string;
  readonly name: string | null;
  readonly countryCode: string;
  readonly role: Extract<Role, 'focalPoint' | 'countryColleague'>;
  readonly language: Language;
}

interface Issued {
  /** Handed out once, for a mail; the database keeps a hash. */
  readonly link: string;
  readonly linkId: string;
  /** Last day, by UTC. */
  readonly validUntil: string;
}

/** Links bound to an address, a role and a country or organization, good for one use and 60 days. */
@Injectable()
export class InvitationLinks {
  readonly #publicUrl: string;
  readonly #mail: MailQueue;

  constructor(mail: MailQueue, @Inject(SETTINGS) settings: Settings) {
    this.#mail = mail;
    this.#publicUrl = settings.publicUrl;
  }

  /**
   * Makes the link of a letter of invitation; the ones that were out for the case stop working.
   *
   * @returns the link, for the mail alone
   */
  async issueForCase(tx: Transaction, wanted: LinkForCase): Promise<string> {
    await this.revokeForCase(tx, wanted.caseId);
    return (await this.insert(tx, wanted)).link;
  }

  async revokeForCase(tx: Transaction, caseId: string): Promise<void> {
    await tx.query(
      `update sixstep.invitation_link set revoked_at = sixstep.now()
       where case_id = $1 and used_at is null and revoked_at is null`,
      [caseId],
    );
  }

  /**
   * Sends the letter once more with a new link; the old one stops working.
   *
   * @throws Problem 409 when no letter has been sent, or somebody has come in by it already
   */
  async renewForCase(tx: Transaction, caseId: string): Promise<void> {
    const [letter] = await tx.query<SentLetter>(letterStatement.sql, [caseId]);
    if (!letter || letter.used) throw new Problem('conflict');
    const {
      number,
      countryCode,
      addressee,
      address,
      language,
      responseOn,
      signatory,
      contact,
      note,
      text,
    } = letter;
    await this.revokeForCase(tx, caseId);
    const wanted: LinkForCase = {
      caseId,
      email: address,
      name: addressee,
      countryCode,
      role: 'focalPoint',
      language,
    };
    const { link, linkId } = await this.insert(tx, wanted);
    await this.#mail.queueMail(tx, {
      kind: 'countryInvitation',
      content: { number, countryCode, addressee, responseOn, signatory, contact, note, text },
      dedupeKey: `${caseId}:link:${linkId}:${address}`,
      to: { address, name: addressee },
      language,
      caseId,
      outside: true,
      link,
    });
  }

  /**
   * Mails somebody whom an administrator has added the link that makes the account theirs; earlier ones stop working.
   *
   * @param invitedBy name that the mail gives
   */
  async inviteForPerson(tx: Transaction, personId: string, invitedBy: string): Promise<void> {
    await tx.query(
      `update sixstep.invitation_link set revoked_at = sixstep.now()
       where person_id = $1 and used_at is null and revoked_at is null`,
      [personId],
    );
    await this.mailPerson(tx, personId, invitedBy);
  }

  /** Makes a link for a person and mails it; those that are out go on working until one is used. */
  async mailPerson(tx: Transaction, personId: string, invitedBy: string | null): Promise<void> {
    const person = await this.person(tx, personId);
    const { link, linkId, validUntil } = await this.insert(tx, { ...person, personId });
    await this.#mail.queueMail(tx, {
      kind: 'personInvited',
      content: {
        role: person.role,
        countryCode: person.countryCode,
        organizationName: person.organizationName,
        invitedBy,
        validUntil,
      },
      dedupeKey: `personInvited:${linkId}`,
      to: { personId, address: person.email, name: person.name },
      language: person.language,
      outside: isOutside(person.role),
      link,
    });
  }

  /** The link without a mail, for the person at the keyboard. */
  async printForPerson(tx: Transaction, personId: string): Promise<string> {
    return (await this.insert(tx, { ...(await this.person(tx, personId)), personId })).link;
  }

  /** Mails a country's addressee a further link of the same invitation; for the login of access. */
  async mailAgain(tx: Transaction, wanted: LinkForCase): Promise<void> {
    const { link, linkId, validUntil } = await this.insert(tx, wanted);
    const { email, name, role, countryCode, language } = wanted;
    await this.#mail.queueMail(tx, {
      kind: 'personInvited',
      content: { role, countryCode, organizationName: null, invitedBy: null, validUntil },
      dedupeKey: `personInvited:${linkId}`,
      to: { address: email, name },
      language,
      outside: true,
      link,
    });
  }

  private async person(tx: Transaction, personId: string): Promise<InvitedPerson> {
    const [person] = await tx.query<InvitedPerson>(personStatement.sql, [personId]);
    if (!person) throw notFound();
    return person;
  }

  private async insert(
    tx: Transaction,
    wanted: LinkForCase | (InvitedPerson & { personId: string }),
  ): Promise<Issued> {
    const { token, hash } = freshToken();
    const [row] = await tx.query<{ id: string; validUntil: string }>(
      `insert into sixstep.invitation_link
         (token_hash, email, name, role, country_code, organization_code, language, case_id, person_id)
       values ($1, lower(btrim($2)), $3, $4, $5, $6, $7, $8, $9)
       returning id, (expires_at at time zone 'UTC')::date as "validUntil"`,
      [
        hash,
        wanted.email,
        wanted.name,
        wanted.role,
        wanted.countryCode,
        'organizationCode' in wanted ? wanted.organizationCode : null,
        wanted.language,
        'caseId' in wanted ? wanted.caseId : null,
        'personId' in wanted ? wanted.personId : null,
      ],
    );
    if (!row) throw new Error('a link was not kept');
    const link = linkTo(this.#publicUrl, wanted.role, wanted.language, token);
    return { link, linkId: row.id, validUntil: row.validUntil };
  }
}
