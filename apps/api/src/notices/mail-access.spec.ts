import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import type { Actor } from '../access/actor.ts';
import type { Statement } from '../database/database.ts';
import { openCase } from '../testing/example-case.ts';
import { openTestDatabase, type TestDatabase } from '../testing/open-test-database.ts';

let house: TestDatabase;
let manager: Actor;
let ama: Actor;
let salma: Actor;
let ghana: string;
let tunisia: string;

beforeAll(async () => {
  house = await openTestDatabase();
  manager = await house.person({ role: 'programManager' });
  ama = await house.person({ role: 'focalPoint', countryCode: 'GHA' });
  salma = await house.person({ role: 'focalPoint', countryCode: 'TUN' });
  ghana = await openCase(house, manager, 'GHA');
  tunisia = await openCase(house, manager, 'TUN');
});
afterAll(() => house.close());

const denied = { code: '42501' };
const ask = (doer: Actor, sql: string, params: readonly unknown[] = []) =>
  house.database.as(doer, (tx) => tx.query(sql, params));

let keys = 0;
function row(
  to: { personId: string | null; email: string },
  caseId: string | null = null,
): Statement {
  keys += 1;
  return {
    sql: `insert into sixstep.outgoing_mail (dedupe_key, kind, case_id, person_id, to_address, language, outside)
          values ($1, 'signInLink', $2, $3, $4, 'en', false) on conflict do nothing`,
    params: [`access:${keys}:row`, caseId, to.personId, to.email],
  };
}
const insert = (doer: Actor, ...what: Parameters<typeof row>) => {
  const { sql, params } = row(...what);
  return ask(doer, sql, params);
};

describe('the login of people outside', () => {
  test('queues mail to people whom it may see, at their own addresses', async () => {
    await expect(insert(ama, manager)).resolves.toEqual([]);
    await expect(insert(ama, ama, ghana)).resolves.toEqual([]);
  });

  test('queues no mail to anybody else, so that it is no way to write to the world', async () => {
    await expect(insert(ama, salma)).rejects.toMatchObject(denied);
    await expect(
      insert(ama, { personId: null, email: 'anybody@example.test' }),
    ).rejects.toMatchObject(denied);
    await expect(
      insert(ama, { personId: manager.personId, email: 'anybody@example.test' }),
    ).rejects.toMatchObject(denied);
  });

  test('queues no mail in the name of a case of another country', async () => {
    await expect(insert(ama, manager, tunisia)).rejects.toMatchObject(denied);
  });

  test('reads, changes and deletes nothing of the queue', async () => {
    for (const sql of [
      'select id from sixstep.outgoing_mail',
      `update sixstep.outgoing_mail set to_address = 'anybody@example.test'`,
      'delete from sixstep.outgoing_mail',
    ]) {
      await expect(ask(ama, sql)).rejects.toMatchObject(denied);
    }
  });

  test('decides about no held mail, and sees none', async () => {
    for (const sql of [
      `select sixstep.decide_mail('{}', 'release', null)`,
      'select * from sixstep.held_mails()',
      'select is_open from sixstep.mail_gate',
      'update sixstep.mail_gate set is_open = true',
      'select id from sixstep.case_quiet',
    ]) {
      await expect(ask(ama, sql)).rejects.toMatchObject(denied);
    }
  });

  test('learns no addresses from the audiences of a case', async () => {
    await expect(
      ask(ama, `select sixstep.mail_readers($1, 'organizations')`, [ghana]),
    ).rejects.toMatchObject(denied);
    await expect(ask(ama, 'select sixstep.high_offices($1)', [ghana])).rejects.toMatchObject(
      denied,
    );
  });

  test('tells of no step that it does not take', async () => {
    const tell = (caseId: string) =>
      ask(ama, `select sixstep.tell($1, 1, '{center}', false, '{}', '0')`, [caseId]);
    await expect(tell(ghana)).rejects.toMatchObject({ code: 'SX403' });
    await expect(tell(tunisia)).rejects.toMatchObject({ code: 'SX403' });
  });
});

describe('the Center', () => {
  test('sees what waits and what was sent, but never a link', async () => {
    expect(
      await ask(manager, 'select id, to_address, state from sixstep.outgoing_mail'),
    ).not.toEqual([]);
    await expect(
      ask(manager, 'select sealed_link from sixstep.outgoing_mail'),
    ).rejects.toMatchObject(denied);
    await expect(ask(manager, 'select * from sixstep.outgoing_mail')).rejects.toMatchObject(denied);
  });

  test('changes nothing of it by hand', async () => {
    await expect(
      ask(manager, `update sixstep.outgoing_mail set run_at = now()`),
    ).rejects.toMatchObject(denied);
  });

  test('as an observer sees nothing of it', async () => {
    const observer = await house.person({ role: 'observer' });
    expect(await ask(observer, 'select id from sixstep.outgoing_mail')).toEqual([]);
    await expect(insert(observer, manager)).rejects.toMatchObject(denied);
  });
});

test('the login of sign-in queues mail to people it knows, and nothing of a case', async () => {
  const queue = (...what: Parameters<typeof row>) =>
    house.database.asAuth((tx) => tx.flight([row(...what)]));
  await queue(salma);
  await expect(queue({ personId: null, email: 'anybody@example.test' })).rejects.toMatchObject(
    denied,
  );
  await expect(queue(salma, tunisia)).rejects.toMatchObject(denied);
});

test('a link cannot stay behind when its mail is settled', async () => {
  await insert(manager, salma);
  const left = house.sql(
    `update sixstep.outgoing_mail set state = 'sent', settled_at = now(), sealed_link = 'x' where to_address = $1`,
    [salma.email],
  );
  await expect(left).rejects.toMatchObject({ constraint: 'outgoing_mail_link_only_while_waiting' });
});
