import { Injectable } from '@nestjs/common';
import type { AcceptInvitationLink } from '@sixstep/contract';
import { Database, type Transaction } from '../database/database.ts';
import { Problem } from '../errors/problem.ts';
import { logStatement } from './access-log.ts';
import { placeOf, type Client } from './client-address.ts';
import { hashOf } from './links.ts';
import { RateLimits } from './rate-limits.ts';
import { seenStatement, Sessions } from './sessions.ts';

interface TakenInvitation {
  readonly id: string;
  readonly email: string;
  readonly name: string | null;
  readonly role: string;
  readonly countryCode: string | null;
  readonly organizationCode: string | null;
  readonly language: string;
  readonly caseId: string | null;
  readonly personId: string | null;
}

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
   * @param name of somebody whose invitation went to an office
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
    const session = await this.database.asAuth(async (tx) => {
      const personId = await takeLink(tx, hashOf(token), name);
      if (personId === null) return null;
      const opened = this.sessions.open(personId, 'link', client);
      await tx.finish([
        this.sessions.endStatement(cookies),
        opened.statement,
        seenStatement(personId),
        logStatement('linkUsed', { personId, address: client.address }),
      ]);
      return opened;
    });
    if (session) return session.cookie;
    await this.database.asAuth((tx) =>
      tx.finish([logStatement('linkRefused', { address: client.address })]),
    );
    throw new Problem('linkUnusable');
  }
}

/** Of a hundred at once, the lock on the row lets one find the link unused. */
async function takeLink(
  tx: Transaction,
  hash: Buffer,
  name: string | undefined,
): Promise<string | null> {
  const [[signIn], [invitation]] = await tx.flight<[{ personId: string }[], TakenInvitation[]]>([
    {
      name: 'take-sign-in-link',
      sql: `update auth.sign_in_link l set used_at = sixstep.now() from sixstep.person p
            where l.token_hash = $1 and l.used_at is null and l.expires_at > sixstep.now()
              and p.id = l.person_id and p.status = 'active'
            returning p.id as "personId"`,
      params: [hash],
    },
    {
      name: 'find-invitation-link',
      sql: `select l.id, l.email, l.name, l.role, l.country_code as "countryCode",
              l.organization_code as "organizationCode", l.language, l.case_id as "caseId", l.person_id as "personId"
            from sixstep.invitation_link l
            where l.token_hash = $1 and l.used_at is null and l.revoked_at is null and l.expires_at > sixstep.now()
              and (l.case_id is null or sixstep.invites(l.case_id))
            for update`,
      params: [hash],
    },
  ]);
  if (signIn) {
    await tx.query(`delete from auth.sign_in_link where person_id = $1 and used_at is null`, [
      signIn.personId,
    ]);
    return signIn.personId;
  }
  if (!invitation) return null;
  const personId = await (invitation.personId === null
    ? personOfCountry(tx, invitation, name)
    : activate(tx, invitation));
  if (personId !== null) await useUp(tx, invitation, personId);
  return personId;
}

/** Somebody added by an administrator; a link made out for another address, role or place is none any more. */
async function activate(tx: Transaction, link: TakenInvitation): Promise<string | null> {
  const [person] = await tx.query<{ id: string }>(
    `update sixstep.person set status = 'active'
     where id = $1 and status = 'invited' and email = $2 and role = $3
       and country_code is not distinct from $4 and organization_code is not distinct from $5
     returning id`,
    [link.personId, link.email, link.role, link.countryCode, link.organizationCode],
  );
  return person?.id ?? null;
}

/** Whoever is known by the address already must be of that country and role: a link gives nobody another standing. */
async function personOfCountry(
  tx: Transaction,
  link: TakenInvitation,
  name: string | undefined,
): Promise<string | null> {
  const [made] = await tx.query<{ id: string }>(
    `insert into sixstep.person (email, name, role, country_code, language, time_zone, status)
     select $1, $2, $3, c.code, $5, c.time_zone, 'active' from sixstep.partner_country c where c.code = $4
     on conflict (email) do nothing returning id`,
    [link.email, link.name ?? name ?? link.email, link.role, link.countryCode, link.language],
  );
  if (made) return made.id;
  const [known] = await tx.query<{ id: string }>(
    `update sixstep.person set status = 'active'
     where email = $1 and role = $2 and country_code = $3 and status <> 'disabled' returning id`,
    [link.email, link.role, link.countryCode],
  );
  return known?.id ?? null;
}

/** The link, and with it the others that were mailed for the same purpose. */
async function useUp(
  tx: Transaction,
  { id, email, caseId }: TakenInvitation,
  personId: string,
): Promise<void> {
  await tx.flight([
    {
      name: 'use-invitation-link',
      sql: `update sixstep.invitation_link set used_at = sixstep.now(), used_by = $2, revoked_at = null where id = $1`,
      params: [id, personId],
    },
    {
      name: 'revoke-further-links',
      sql: `update sixstep.invitation_link set revoked_at = sixstep.now()
            where email = $2 and case_id = $3 and id <> $1 and used_at is null and revoked_at is null`,
      params: [id, email, caseId],
    },
  ]);
}
