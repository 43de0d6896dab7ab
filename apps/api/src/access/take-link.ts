import type { Transaction } from '../database/database.ts';
import { Problem } from '../errors/problem.ts';

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

/**
 * Uses a link up, of whichever kind it is. Of a hundred at once, the lock on its row lets one find it unused.
 *
 * @param name of somebody whose invitation went to an office
 * @returns whom it lets in
 * @throws Problem 410, after which the transaction must not commit
 */
export async function takeLink(
  tx: Transaction,
  hash: Buffer,
  name: string | undefined,
): Promise<string> {
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
      name: 'take-invitation-link',
      sql: `update sixstep.invitation_link l set used_at = sixstep.now()
            where l.token_hash = $1 and l.used_at is null and l.revoked_at is null and l.expires_at > sixstep.now()
              and (l.case_id is null or sixstep.invites(l.case_id))
            returning l.id, l.email, l.name, l.role, l.country_code as "countryCode",
              l.organization_code as "organizationCode", l.language, l.case_id as "caseId", l.person_id as "personId"`,
      params: [hash],
    },
  ]);
  if (signIn) {
    await tx.query(`delete from auth.sign_in_link where person_id = $1 and used_at is null`, [
      signIn.personId,
    ]);
    return signIn.personId;
  }
  const personId = invitation && (await personOf(tx, invitation, name));
  if (!personId) throw new Problem('linkUnusable');
  await settle(tx, invitation, personId);
  return personId;
}

const personOf = (
  tx: Transaction,
  link: TakenInvitation,
  name: string | undefined,
): Promise<string | null> =>
  link.personId === null ? personOfCountry(tx, link, name) : activate(tx, link);

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

/** Writes down who came, and stops the others that were mailed for the same purpose. */
async function settle(
  tx: Transaction,
  { id, email, caseId }: TakenInvitation,
  personId: string,
): Promise<void> {
  await tx.flight([
    {
      name: 'invitation-link-used-by',
      sql: `update sixstep.invitation_link set used_by = $2 where id = $1`,
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
