import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { paths } from '@sixstep/contract';
import { openTestApp, type TestApp } from '../testing/open-test-app.ts';
import { signInAs } from '../testing/people.ts';
import { AccessPurge } from './access-purge.ts';
import { Passwords } from './passwords.ts';

const password = 'a walk along the Volta river';

let house: TestApp;
beforeAll(async () => {
  house = await openTestApp();
});
afterAll(() => house.close());

const logOf = (personId: string) =>
  house.sql<{ kind: string; address: string | null }>(
    `select kind, address from sixstep.access_log where person_id = $1 order by at, id`,
    [personId],
  );

describe('the access log', () => {
  test('says who came in, who was refused and who went', async () => {
    const { actor } = await signInAs(house, 'programManager');
    await house.app.get(Passwords, { strict: false }).set(actor.personId, password);
    const client = house.http();
    await client.post(paths.signIn, { body: { email: actor.email, password: 'a wrong one' } });
    await client.post(paths.signIn, { body: { email: actor.email, password } });
    await client.post(paths.signOut, { body: {} });
    await client.post(paths.signInLinks, { body: { email: actor.email, language: 'en' } });
    expect(await logOf(actor.personId)).toEqual([
      { kind: 'signInRefused', address: '127.0.0.1' },
      { kind: 'signIn', address: '127.0.0.1' },
      { kind: 'signOut', address: '127.0.0.1' },
      { kind: 'linkAsked', address: '127.0.0.1' },
    ]);
  });

  test('keeps neither what a stranger typed nor a password', async () => {
    await house.http().post(paths.signIn, {
      body: { email: 'a.stranger@example.test', password: 'typed by mistake' },
    });
    const [entry] = await house.sql<{ text: string }>(
      `select l::text as text from sixstep.access_log l where kind = 'signInRefused' and person_id is null`,
    );
    expect(entry!.text).not.toMatch(/stranger|mistake/);
  });

  test('tells what changed of a person without names', async () => {
    const { actor } = await signInAs(house, 'programManager');
    await house.sql(
      `update sixstep.person set role = 'observer', name = 'Another Name' where id = $1`,
      [actor.personId],
    );
    const changes = await house.sql(
      `select detail from sixstep.access_log where kind = 'person' and subject = $1 order by at, id`,
      [actor.personId],
    );
    expect(changes).toEqual([
      { detail: { role: [null, 'programManager'], status: [null, 'active'] } },
      { detail: { role: ['programManager', 'observer'] } },
    ]);
  });

  test('is read by administrators and auditors alone, and changed by nobody', async () => {
    const read = async (role: 'administrator' | 'auditor' | 'director' | 'observer') => {
      const actor = await house.person({ role });
      const [rows] = await house.database.read(actor, [
        { sql: 'select id from sixstep.access_log limit 1' },
      ]);
      return rows?.length;
    };
    expect([
      await read('administrator'),
      await read('auditor'),
      await read('director'),
      await read('observer'),
    ]).toEqual([1, 1, 0, 0]);
    const auditor = await house.person({ role: 'auditor' });
    for (const sql of [
      'delete from sixstep.access_log',
      `update sixstep.access_log set kind = 'signIn'`,
    ]) {
      await expect(house.database.as(auditor, (tx) => tx.query(sql))).rejects.toMatchObject({
        code: '42501',
      });
      await expect(
        house.database.asAuth((tx) => tx.query(`${sql} returning id`)),
      ).rejects.toMatchObject({ code: '42501' });
    }
  });
});

describe('the purge', () => {
  test('forgets what is over and nothing else', async () => {
    const { actor, client } = await signInAs(house, 'programManager');
    const { actor: gone } = await signInAs(house, 'programManager');
    await house.sql(
      `update auth.session set expires_at = now() - interval '2 days' where user_id = $1`,
      [gone.personId],
    );
    await house.http().post(paths.signInLinks, { body: { email: actor.email, language: 'en' } });
    await house.sql(
      `insert into sixstep.access_log (kind, at) values ('signIn', now() - interval '401 days')`,
    );
    await house.sql(`insert into auth.rate_limit values ('\\x00', now() - interval '2 days', 3)`);
    const count = async () => {
      const [row] = await house.sql(
        `select (select count(*) from auth.session) as sessions, (select count(*) from auth.sign_in_link) as links,
           (select count(*) from auth.rate_limit) as tries, (select count(*) from sixstep.access_log) as entries`,
      );
      return row as Record<'sessions' | 'links' | 'tries' | 'entries', number>;
    };
    const before = await count();
    await house.app.get(AccessPurge, { strict: false }).run();
    const after = await count();
    expect(after).toEqual({
      sessions: before.sessions - 1,
      links: before.links,
      tries: before.tries - 1,
      entries: before.entries - 1,
    });
    expect((await client.get(paths.organizations)).status).toBe(200);
  });
});
