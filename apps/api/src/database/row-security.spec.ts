import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import type { Actor, Doer } from '../access/actor.ts';
import { clock } from '../access/actor.ts';
import { lineOf, openCase } from '../testing/example-case.ts';
import { makeExampleNote } from '../testing/example-note.ts';
import { openTestDatabase, type TestDatabase } from '../testing/open-test-database.ts';
import { logins } from './logins.ts';

let house: TestDatabase;
let manager: Actor;
let ofGhana: Actor;
let ofPeru: Actor;
let ghana: string;
let peru: string;

beforeAll(async () => {
  house = await openTestDatabase();
  await makeExampleNote(house, 'countryWrites organization');
  manager = await house.person({ role: 'programManager' });
  ofGhana = await house.person({ role: 'focalPoint', countryCode: 'GHA' });
  ofPeru = await house.person({ role: 'focalPoint', countryCode: 'PER' });
  ghana = await openCase(house, manager, 'GHA');
  peru = await openCase(house, manager, 'PER');
  for (const [kase, words] of [
    [ghana, 'of Ghana'],
    [peru, 'of Peru'],
  ]) {
    await house.database.as(manager, async (tx) => {
      await tx.query('select sixstep.advance_now($1)', [kase]);
      await tx.query('insert into sixstep.example_note (case_id, words) values ($1, $2)', [
        kase,
        words,
      ]);
      await tx.query(
        `insert into sixstep.case_event_payload values ($1, 1, '{"secret":true}', $2)`,
        [kase, Buffer.alloc(16, 3)],
      );
      await tx.query('update sixstep.example_note set words = words || $1 where case_id = $2', [
        ', again',
        kase,
      ]);
      await tx.query(
        `insert into sixstep.idempotency_key (person_id, key, request_hash)
        values (sixstep.actor_id(), $1, '\\x00')`,
        [`key of ${kase}`],
      );
    });
    await house.database.as(manager, async (tx) => {
      await tx.query('select sixstep.advance_now($1)', [kase]);
      await tx.query(`update sixstep.example_note set words = words || '!' where case_id = $1`, [
        kase,
      ]);
    });
  }
});
afterAll(() => house.close());

const ask = <Row extends object>(doer: Doer, sql: string, params?: unknown[]) =>
  house.database.as(doer, (tx) => tx.query<Row>(sql, params));
const cases = async (doer: Doer) =>
  (await ask<{ id: string }>(doer, 'select id from sixstep.case_file order by number')).map(
    (row) => row.id,
  );

describe('without a context', () => {
  test.each(logins.filter((login) => login !== 'demo' && login !== 'auth'))(
    'the login %s sees no row of a case',
    async (login) => {
      const source = await house.sources.of(login);
      for (const table of [
        'case_file',
        'case_event',
        'case_event_payload',
        'example_note',
        'row_version',
      ]) {
        const columns = table === 'case_event' ? 'case_id' : '*';
        expect(await source.query(`select ${columns} from sixstep.${table}`)).toEqual([]);
      }
    },
  );

  test('the login of demonstration data sees nothing at all until it puts on a role', async () => {
    const source = await house.sources.of('demo');
    await expect(source.query('select id from sixstep.case_file')).rejects.toMatchObject({
      driverError: { code: '42501' },
    });
  });

  test('the login of sessions may not even look at a case', async () => {
    const source = await house.sources.of('auth');
    await expect(source.query('select id from sixstep.case_file')).rejects.toMatchObject({
      driverError: { code: '42501' },
    });
  });
});

describe('a focal point', () => {
  test('sees the case of their own country and no other', async () => {
    expect(await cases(ofGhana)).toEqual([ghana]);
    expect(await cases(ofPeru)).toEqual([peru]);
  });

  test('sees content, history and earlier versions of their own case alone', async () => {
    for (const table of ['example_note', 'row_version', 'case_event']) {
      const rows = await ask<{ case_id: string }>(ofGhana, `select case_id from sixstep.${table}`);
      expect([table, new Set(rows.map((row) => row.case_id))]).toEqual([table, new Set([ghana])]);
    }
  });

  test('writes nothing into the case of another country', async () => {
    const insert = ask(
      ofGhana,
      'insert into sixstep.example_note (case_id, words) values ($1, $2)',
      [peru, 'x'],
    );
    await expect(insert).rejects.toMatchObject({ code: '42501' });
    const update = await ask(
      ofGhana,
      `update sixstep.example_note set words = 'x' where case_id = $1 returning id`,
      [peru],
    );
    const remove = await ask(
      ofGhana,
      'delete from sixstep.example_note where case_id = $1 returning id',
      [peru],
    );
    expect([update, remove]).toEqual([[], []]);
    const line = lineOf(peru, 2, 'invitation.drafting', 'cancelled', 'invitation.cancel');
    await expect(ask(ofGhana, line.sql, [...line.params!])).rejects.toMatchObject({
      code: '42501',
    });
  });

  test('opens no case for another country', async () => {
    await expect(openCase(house, ofGhana, 'TUN')).rejects.toMatchObject({ code: '42501' });
  });

  test('reads of the history neither what the guards saw nor what the Center wrote', async () => {
    await expect(ask(ofGhana, 'select facts from sixstep.case_event')).rejects.toMatchObject({
      code: '42501',
    });
    expect(await ask(ofGhana, 'select payload from sixstep.case_event_payload')).toEqual([]);
  });

  test('knows the people of their country and of the Center, not those of other countries', async () => {
    const rows = await ask<{ id: string }>(ofGhana, 'select id from sixstep.person');
    const known = rows.map((row) => row.id);
    expect(known).toEqual(expect.arrayContaining([ofGhana.personId, manager.personId]));
    expect(known).not.toContain(ofPeru.personId);
  });

  test('changes nobody, not even their own role', async () => {
    const raise = ask(ofGhana, `update sixstep.person set role = 'director' where id = $1`, [
      ofGhana.personId,
    ]);
    await expect(raise).rejects.toMatchObject({ code: '42501' });
  });

  test('who pretends to be a director stays outside: the login has no policy for it', async () => {
    const rows = await house.database.as(ofGhana, async (tx) => {
      await tx.query(`select set_config('app.role', 'director', true)`);
      return tx.query('select id from sixstep.case_file');
    });
    expect(rows).toEqual([]);
  });
});

describe('people of the Center', () => {
  test.each([
    'director',
    'programManager',
    'programOfficer',
    'administrator',
    'auditor',
    'observer',
  ] as const)('with the role %s see every case', async (role) => {
    expect(await cases(await house.person({ role }))).toEqual([ghana, peru]);
  });

  test.each(['administrator', 'auditor', 'observer'] as const)(
    'with the role %s write none',
    async (role) => {
      const person = await house.person({ role });
      await expect(openCase(house, person, 'TUN')).rejects.toMatchObject({ code: '42501' });
      const changed = await ask(
        person,
        `update sixstep.case_file set due_on = '2030-01-01' returning id`,
      );
      expect(changed).toEqual([]);
    },
  );

  test('an observer reads no content', async () => {
    const observer = await house.person({ role: 'observer' });
    expect(await ask(observer, 'select id from sixstep.example_note')).toEqual([]);
    expect(await ask(observer, 'select payload from sixstep.case_event_payload')).toEqual([]);
  });

  test('a program manager makes people of a country, and none of the Center', async () => {
    const make = (email: string, role: string, country: string | null) =>
      ask(
        manager,
        `insert into sixstep.person (email, name, role, country_code, status)
        values ($1, 'Nia Okoro', $2, $3, 'invited') returning id`,
        [email, role, country],
      );
    await expect(make('nia@example.test', 'director', null)).rejects.toMatchObject({
      code: '42501',
    });
    await expect(make('nia@example.test', 'focalPoint', 'GHA')).resolves.toHaveLength(1);
  });
});

test('a partner contact sees no case before something is put to their organization', async () => {
  const [code] = await house.sql<{ code: string }>('select code from sixstep.organization limit 1');
  const contact = await house.person({ role: 'partnerContact', organizationCode: code!.code });
  expect(await cases(contact)).toEqual([]);
  expect(await ask(contact, 'select id from sixstep.example_note')).toEqual([]);
});

test('answers kept under a key are those of the person who sent it', async () => {
  const other = await house.person({ role: 'programManager' });
  expect(await ask(manager, 'select key from sixstep.idempotency_key')).toHaveLength(2);
  expect(await ask(other, 'select key from sixstep.idempotency_key')).toEqual([]);
});

test('the worker sees every case', async () => {
  expect(await cases(clock)).toEqual([ghana, peru]);
});
