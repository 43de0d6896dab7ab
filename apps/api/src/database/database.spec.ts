import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import type { Actor } from '../access/actor.ts';
import { openTestDatabase, type TestDatabase } from '../testing/open-test-database.ts';
import type { Transaction } from './database.ts';

let house: TestDatabase;
let manager: Actor;

beforeAll(async () => {
  house = await openTestDatabase();
  await house.sql(`create table mark (words text primary key, number int);
    grant select, insert on mark to sixstep_staff, sixstep_worker`);
  manager = await house.person({ role: 'programManager' });
});
afterAll(() => house.close());

const marks = async () =>
  (await house.sql<{ words: string }>('select words from mark order by words')).map(
    (row) => row.words,
  );
const write = (words: string) => ({
  sql: 'insert into public.mark (words) values ($1)',
  params: [words],
});
const fail = { sql: 'select 1 / $1::int', params: [0] };

describe('a flight', () => {
  test('gives the rows of each statement in their order', async () => {
    const rows = await house.database.as(manager, (tx) =>
      tx.flight<[{ one: number }[], { two: number }[]]>([
        { sql: 'select 1 as one' },
        { sql: 'select $1::int as two union all select 3', params: [2] },
      ]),
    );
    expect(rows).toEqual([[{ one: 1 }], [{ two: 2 }, { two: 3 }]]);
  });

  test('sends its statements without waiting for one another', async () => {
    const begun = Date.now();
    await house.database.as(manager, async (tx) => {
      await tx.query('select 1');
      const client = spiedClient(tx);
      const flight = tx.flight([{ sql: 'select pg_sleep(0.2)' }, { sql: 'select 2' }]);
      expect(client.unanswered()).toBe(2);
      await flight;
    });
    expect(Date.now() - begun).toBeLessThan(5_000);
  });

  test('rejects with the failure in its middle, and nothing of it stays', async () => {
    const flight = house.database.as(manager, (tx) =>
      tx.flight([write('before'), fail, write('after')]),
    );
    await expect(flight).rejects.toMatchObject({ code: '22012' });
    expect(await marks()).toEqual([]);
  });

  test('that ends with the commit rejects too, although the server answers that commit without an error', async () => {
    const finish = house.database.as(manager, (tx) => tx.finish([write('before'), fail]));
    await expect(finish).rejects.toMatchObject({ code: '22012' });
    expect(await marks()).toEqual([]);
  });

  test('whose failure nobody looked at does not commit', async () => {
    const forgetful = house.database.as(manager, async (tx) => {
      await tx.query('select 1');
      tx.flight([write('lost'), fail]).catch(() => undefined);
    });
    await expect(forgetful).rejects.toThrow('not committed');
    expect(await marks()).toEqual([]);
  });
});

describe('a transaction', () => {
  test('commits what it wrote, by finish or at its end', async () => {
    await house.database.as(manager, (tx) => tx.finish([write('by finish')]));
    await house.database.as(manager, async (tx) => {
      await tx.query('insert into public.mark (words) values ($1)', ['at the end']);
    });
    expect(await marks()).toEqual(['at the end', 'by finish']);
  });

  test('leaves nothing when its work throws', async () => {
    const work = house.database.as(manager, async (tx) => {
      await tx.query('insert into public.mark (words) values ($1)', ['thrown away']);
      throw new Error('the person changed their mind');
    });
    await expect(work).rejects.toThrow('changed their mind');
    expect(await marks()).not.toContain('thrown away');
  });

  test('answers nothing after its finish', async () => {
    const late = house.database.as(manager, async (tx) => {
      await tx.finish([]);
      await tx.query('select 1');
    });
    await expect(late).rejects.toThrow('has ended');
  });

  test('lets the entity manager write within it', async () => {
    const work = house.database.as(manager, async (tx) => {
      await tx.em.query('insert into public.mark (words) values ($1)', ['by the manager']);
      await tx.em.transaction((inner) =>
        inner.query(`insert into public.mark (words) values ('inner')`),
      );
      throw new Error('both go');
    });
    await expect(work).rejects.toThrow('both go');
    expect(await marks()).not.toEqual(expect.arrayContaining(['by the manager']));
    expect(await marks()).not.toEqual(expect.arrayContaining(['inner']));
  });

  test('gives its connection back without any trace of who acted', async () => {
    await house.database.as(manager, (tx) => tx.query('select 1'));
    const staff = await house.sources.of('staff');
    const traces = await staff.query(
      `select current_setting('app.person', true) as person, current_setting('app.role', true) as role`,
    );
    expect(traces).toEqual([{ person: '', role: '' }]);
  });

  test('runs as a login that is no owner, no superuser and bound by policies', async () => {
    const [who] = await house.database.as(manager, (tx) =>
      tx.query(`select session_user as login, current_setting('is_superuser') as superuser,
        current_setting('transaction_isolation') as isolation, current_setting('timezone') as zone`),
    );
    expect(who).toEqual({
      login: 'sixstep_staff',
      superuser: 'off',
      isolation: 'read committed',
      zone: 'UTC',
    });
  });
});

describe('a read', () => {
  test('cannot write', async () => {
    await expect(house.database.read(manager, [write('never')])).rejects.toMatchObject({
      code: '25006',
    });
  });

  test('knows who asks', async () => {
    const [rows] = await house.database.read<[{ id: string; role: string }[]]>(manager, [
      { sql: 'select sixstep.actor_id() as id, sixstep.actor_role() as role' },
    ]);
    expect(rows).toEqual([{ id: manager.personId, role: 'programManager' }]);
  });

  test('brings dates as text and counts as numbers', async () => {
    const [[row]] = await house.database.read<[object[]]>(manager, [
      {
        sql: `select date '2026-03-02' as day, count(*) as many, timestamptz '2026-03-02 10:00+00' as at`,
      },
    ]);
    expect(row).toEqual({ day: '2026-03-02', many: 1, at: new Date('2026-03-02T10:00:00Z') });
  });
});

test('a lost connection is reported, and the next transaction works', async () => {
  const lost = house.database.as(manager, async (tx) => {
    const [{ pid } = { pid: 0 }] = await tx.query<{ pid: number }>(
      'select pg_backend_pid() as pid',
    );
    await house.sql('select pg_terminate_backend($1)', [pid]);
    await tx.query('select 1');
  });
  await expect(lost).rejects.toThrow();
  await expect(house.database.as(manager, (tx) => tx.query('select 1 as one'))).resolves.toEqual([
    { one: 1 },
  ]);
});

/** How many statements the driver has sent and not yet heard of. */
function spiedClient(tx: Transaction): { unanswered(): number } {
  const runner = tx.em.queryRunner as unknown as {
    databaseConnection: { _sentQueryQueue: unknown[]; _activeQuery: unknown };
  };
  const client = runner.databaseConnection;
  return { unanswered: () => client._sentQueryQueue.length + (client._activeQuery ? 1 : 0) };
}
