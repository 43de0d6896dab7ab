import type { Role } from '@sixstep/process';
import type { Actor } from '../access/actor.ts';
import type { HttpClient } from './http-client.ts';
import type { TestApp } from './open-test-app.ts';
import { signInAs } from './people.ts';

/** Somebody new of this role, signed in, who stands in for the director from yesterday until tomorrow. */
export async function signInActingDirector(
  house: TestApp,
  role: Extract<Role, 'programManager' | 'programOfficer'>,
  namedBy: Pick<Actor, 'personId'>,
): Promise<HttpClient> {
  const { actor, client } = await signInAs(house, role);
  await house.sql(
    `insert into sixstep.acting_directorship (person_id, from_on, to_on, named_by)
     values ($1, current_date - 1, current_date + 1, $2)`,
    [actor.personId, namedBy.personId],
  );
  return client;
}
