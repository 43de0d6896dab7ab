import type { FieldProblem } from '@sixstep/contract';
import type { Role } from '@sixstep/process';

/** For whom somebody works: nobody but the Center when both are null. */
export interface Belonging {
  readonly role: Role;
  readonly countryCode: string | null;
  readonly organizationCode: string | null;
}

const ofCountry = new Set<Role>(['focalPoint', 'countryColleague']);

/** A role of a country needs its country, one of an organization its organization, and no other has either. */
export function misfitsOf({ role, countryCode, organizationCode }: Belonging): FieldProblem[] {
  return [
    ...misfit('countryCode', countryCode, ofCountry.has(role)),
    ...misfit('organizationCode', organizationCode, role === 'partnerContact'),
  ];
}

function misfit(path: string, code: string | null, needed: boolean): FieldProblem[] {
  if ((code !== null) === needed) return [];
  return [{ path, code: needed ? 'required' : 'notForThisRole', params: {} }];
}
