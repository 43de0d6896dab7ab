import type { Role } from '@sixstep/process';
import type { Actor } from '../access/actor.ts';
import type { HttpClient } from './http-client.ts';
import type { TestApp } from './open-test-app.ts';
import { signIn } from './sign-in.ts';
import type { PersonWanted } from './test-people.ts';

/** Where somebody of a role works when a spec does not say. */
const usualPlaces: Partial<Record<Role, Pick<PersonWanted, 'countryCode' | 'organizationCode'>>> = {
  focalPoint: { countryCode: 'GHA' },
  countryColleague: { countryCode: 'GHA' },
  partnerContact: { organizationCode: 'gggi' },
};

/** Makes a person of this role and signs them in. */
export async function signInAs(
  house: TestApp,
  wanted: Role | PersonWanted,
): Promise<{ actor: Actor; client: HttpClient }> {
  const person = typeof wanted === 'string' ? { role: wanted } : wanted;
  const actor = await house.person({ ...usualPlaces[person.role], ...person });
  return { actor, client: await signIn(house, actor) };
}

/** The focal point of a country that has no part in the cases of the spec. */
export const signInElsewhere = async (house: TestApp): Promise<HttpClient> =>
  (await signInAs(house, { role: 'focalPoint', countryCode: 'PER' })).client;
