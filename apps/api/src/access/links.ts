import { createHash, randomBytes } from 'node:crypto';
import type { Language } from '@sixstep/contract';
import type { Role } from '@sixstep/process';

/** A sign-in link works for so long; OWASP ASVS 5.0, 6.5.5, asks for no more. The table of links says the same. */
export const signInMinutes = 10;

/** A token as the mail carries it, and what of it is kept. */
export interface FreshToken {
  readonly token: string;
  readonly hash: Buffer;
}

/** 256 random bits; without them the hash opens nothing, so none has to be slow. */
export function freshToken(): FreshToken {
  const token = randomBytes(32).toString('base64url');
  return { token, hash: hashOf(token) };
}

export const hashOf = (token: string): Buffer => createHash('sha256').update(token).digest();

const outside = new Set<Role>(['focalPoint', 'countryColleague', 'partnerContact']);

/** Whether somebody works for a country or a partner organization: such people have the portal. */
export const isOutside = (role: Role): boolean => outside.has(role);

/**
 * The token stands behind the #, so that no server and no log on the way sees it.
 *
 * @param to page of the portal that the link leads back to
 */
export const linkTo = (
  publicUrl: string,
  role: Role,
  language: Language,
  token: string,
  to?: string,
): string =>
  isOutside(role)
    ? `${publicUrl}/portal/${language}/in#${token}${to === undefined ? '' : `&to=${to}`}`
    : `${publicUrl}/sign-in#${token}`;
