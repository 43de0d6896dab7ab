import { Injectable } from '@nestjs/common';
import type { InvitationAddressee, InvitationContent, InvitationView } from '@sixstep/contract';
import type { Actor } from '../access/actor.ts';
import { InvitationLinks } from '../access/invitation-links.ts';
import { Database } from '../database/database.ts';
import { notFound, Problem, stale } from '../errors/problem.ts';
import { InvitationReads, type InvitationRow } from './invitation.reads.ts';
import { invitationView } from './invitation.presenter.ts';

/** Drafting an invitation and keeping its link: everything that is no step. */
@Injectable()
export class Invitations {
  constructor(
    private readonly database: Database,
    private readonly reads: InvitationReads,
    private readonly links: InvitationLinks,
  ) {}

  /** @throws Problem 404 for a case that is not this person's, that began without an invitation, or for a country that has none yet. */
  async view(number: string, actor: Actor): Promise<InvitationView> {
    const row = await this.reads.of(number, actor);
    if (actor.countryCode !== null && row.sentOn === null) throw notFound();
    return invitationView(row, actor);
  }

  /**
   * Writes the draft. Whoever writes on it cannot approve it.
   *
   * @throws Problem 404, 403, 409 once it lies with the director, 428, 412.
   */
  async write(
    number: string,
    content: InvitationContent,
    actor: Actor,
    ifMatch: string | undefined,
  ): Promise<InvitationView> {
    const row = await this.reads.of(number, actor);
    mayWrite(row, actor);
    if (ifMatch === undefined) throw new Problem('missingIfMatch');
    await this.database.as(actor, async (tx) => {
      await tx.query(`select sixstep.advance_now($1)`, [row.caseId]);
      const written = await tx.query(
        `update sixstep.invitation set addressee_name = $3, addressee_position = $4, addressee_email = $5,
           office_mailbox = $6, language = $7, response_on = $8, note = $9,
           authors = case when sixstep.actor_id() = any (authors) then authors else authors || sixstep.actor_id() end
         where case_id = $1 and '"v' || version || '"' = $2
           and exists (select from sixstep.case_file c where c.id = case_id and c.state = 'invitation.drafting')
         returning id`,
        [
          row.caseId,
          ifMatch,
          content.addresseeName,
          content.addresseePosition,
          content.addresseeEmail,
          content.officeMailbox,
          content.language,
          content.responseOn,
          content.note,
        ],
      );
      if (written.length === 0) throw stale(row.version);
    });
    return this.view(number, actor);
  }

  /**
   * Addresses a letter that has gone to somebody else, or in another language, and sends it again; its links stop working.
   *
   * @throws Problem 404, 403, 409 before the letter has gone or once somebody has come in by it, 428, 412.
   */
  async correctAddressee(
    number: string,
    to: InvitationAddressee,
    actor: Actor,
    ifMatch: string | undefined,
  ): Promise<InvitationView> {
    const row = await this.reads.of(number, actor);
    mayKeepLink(row, actor);
    if (ifMatch === undefined) throw new Problem('missingIfMatch');
    await this.database.as(actor, async (tx) => {
      await tx.query(`select sixstep.advance_now($1)`, [row.caseId]);
      const written = await tx.query(
        `update sixstep.invitation set addressee_name = $3, addressee_position = $4, addressee_email = $5,
           office_mailbox = $6, language = $7
         where case_id = $1 and '"v' || version || '"' = $2 returning id`,
        [
          row.caseId,
          ifMatch,
          to.addresseeName,
          to.addresseePosition,
          to.addresseeEmail,
          to.officeMailbox,
          to.language,
        ],
      );
      if (written.length === 0) throw stale(row.version);
      await this.links.renewForCase(tx, row.caseId);
    });
    return this.view(number, actor);
  }

  /** Sends a new link in place of the one that is out; the old one stops working at once. */
  async renewLink(number: string, actor: Actor): Promise<InvitationView> {
    const row = await this.reads.of(number, actor);
    mayKeepLink(row, actor);
    await this.database.as(actor, async (tx) => {
      await tx.query(`select sixstep.advance_now($1)`, [row.caseId]);
      await this.links.renewForCase(tx, row.caseId);
    });
    return this.view(number, actor);
  }

  async revokeLink(number: string, actor: Actor): Promise<InvitationView> {
    const row = await this.reads.of(number, actor);
    mayKeepLink(row, actor);
    await this.database.as(actor, async (tx) => {
      await tx.query(`select sixstep.advance_now($1)`, [row.caseId]);
      await this.links.revokeForCase(tx, row.caseId);
    });
    return this.view(number, actor);
  }
}

function mayWrite(row: InvitationRow, actor: Actor): void {
  if (actor.countryCode !== null || actor.organizationCode !== null) throw notFound();
  if (!['programManager', 'programOfficer'].includes(actor.role)) throw new Problem('forbidden');
  if (row.state !== 'invitation.drafting') throw new Problem('conflict');
}

function mayKeepLink(row: InvitationRow, actor: Actor): void {
  if (actor.countryCode !== null) throw notFound();
  if (!['programManager', 'programOfficer', 'director'].includes(actor.role)) {
    throw new Problem('forbidden');
  }
  if (!['invitation.sent', 'invitation.lapsed'].includes(row.state)) throw new Problem('conflict');
}
