import { Injectable } from '@nestjs/common';
import type { AcceptInvitationLink } from '@sixstep/contract';
import { Database, type Transaction } from '../database/database.ts';
import { Problem } from '../errors/problem.ts';
import { logStatement } from './access-log.ts';
import { placeOf, type Client } from './client-address.ts';
import { hashOf } from './links.ts';
import { RateLimits } from './rate-limits.ts';
import { seenStatement, Sessions } from './sessions.ts';
import { takeLink } from './take-link.ts';

/** Lets somebody in by a mailed link, once, judged by the clock of the database. */
@Injectable()
export class LinkAcceptance {
  constructor(
    private readonly database: Database,
    private readonly limits: RateLimits,
    private readonly sessions: Sessions,
  ) {}

  /**
   * Uses the link up and opens a session, in one transaction; an invitation makes the person, or makes the account theirs.
   *
   * @param cookies of the browser, whose session until now ends
   * @returns the header that gives the browser the new session
   * @throws Problem 410 for a link that is used, revoked, expired or none: it does not say which; 429
   */
  async accept(
    { token, name }: AcceptInvitationLink,
    client: Client,
    cookies: string | undefined,
  ): Promise<string> {
    await this.limits.spend([
      { key: `accept from ${placeOf(client.address)}`, most: 120, minutes: 10 },
    ]);
    try {
      return await this.database.asAuth((tx) => this.letIn(tx, token, name, client, cookies));
    } catch (error) {
      if (error instanceof Problem && error.code === 'linkUnusable') {
        await this.database.asAuth((tx) =>
          tx.finish([logStatement('linkRefused', { address: client.address })]),
        );
      }
      throw error;
    }
  }

  /**
   * Writes down that somebody looks at the page of an invitation, the first time; of a token that is none, nothing.
   *
   * @throws Problem 429
   */
  async noteOpened(token: string, client: Client): Promise<void> {
    await this.limits.spend([
      { key: `opened from ${placeOf(client.address)}`, most: 120, minutes: 10 },
    ]);
    await this.database.asAuth((tx) =>
      tx.query(
        `update sixstep.invitation_link set opened_at = sixstep.now() where token_hash = $1 and opened_at is null`,
        [hashOf(token)],
      ),
    );
  }

  private async letIn(
    tx: Transaction,
    token: string,
    name: string | undefined,
    client: Client,
    cookies: string | undefined,
  ): Promise<string> {
    const personId = await takeLink(tx, hashOf(token), name);
    const { cookie, statement } = this.sessions.open(personId, 'link', client);
    await tx.finish([
      this.sessions.endStatement(cookies),
      statement,
      seenStatement(personId),
      logStatement('linkUsed', { personId, address: client.address }),
    ]);
    return cookie;
  }
}
