import type { Actor } from '../access/actor.ts';
import { Sessions } from '../access/sessions.ts';
import type { HttpClient } from './http-client.ts';
import type { TestApp } from './open-test-app.ts';

/** A browser in which this person is signed in, as by a link a moment ago. */
export async function signIn(house: TestApp, actor: Pick<Actor, 'personId'>): Promise<HttpClient> {
  const client = { address: '127.0.0.1', device: 'spec' };
  const { cookie, statement } = house.app
    .get(Sessions, { strict: false })
    .open(actor.personId, 'link', client);
  await house.sql(statement.sql, statement.params);
  return house.http(cookie);
}
