import { afterAll, afterEach, beforeAll, expect, test } from '@jest/globals';
import type { Actor } from '../access/actor.ts';
import { openCase } from '../testing/example-case.ts';
import { openTestDatabase, type TestDatabase } from '../testing/open-test-database.ts';
import type { Transaction } from './database.ts';

let house: TestDatabase;
let manager: Actor;
let kase: string;

beforeAll(async () => {
  house = await openTestDatabase();
  manager = await house.person({ role: 'programManager' });
  kase = await openCase(house, manager, 'GHA');
});
afterEach(() => house.time.set(null));
afterAll(() => house.close());

const momentOf = async (tx: Transaction) =>
  (await tx.query<{ now: string }>('select sixstep.instant(sixstep.now()) as now'))[0]!.now;
const advance = async (tx: Transaction) =>
  (
    await tx.query<{ now: string }>('select sixstep.instant(sixstep.advance_now($1)) as now', [
      kase,
    ])
  )[0]!.now;

test('a transaction has one moment, the one of its beginning', async () => {
  const [first, second] = await house.database.as(manager, async (tx) => {
    const before = await momentOf(tx);
    await tx.query('select pg_sleep(0.01)');
    return [before, await momentOf(tx)];
  });
  expect(second).toBe(first);
  expect(Math.abs(Date.parse(first) - Date.now())).toBeLessThan(60_000);
});

test('advancing gives a later moment, and the transaction lives in it from then on', async () => {
  const moments = await house.database.as(manager, async (tx) => [
    await momentOf(tx),
    await advance(tx),
    await momentOf(tx),
  ]);
  expect(moments[1]! > moments[0]!).toBe(true);
  expect(moments[2]).toBe(moments[1]);
});

test('two changes of a case at the same given time are a microsecond apart', async () => {
  house.time.set('2099-03-02T09:00:00Z');
  const first = await house.database.as(manager, advance);
  const second = await house.database.as(manager, advance);
  expect([first, second]).toEqual(['2099-03-02T09:00:00.000000Z', '2099-03-02T09:00:00.000001Z']);
});

test('a time before what the case has already seen is moved behind it', async () => {
  const newest = await house.database.as(manager, advance);
  house.time.set('2001-01-01T00:00:00Z');
  expect((await house.database.as(manager, advance)) > newest).toBe(true);
});

test('a given time is refused to every login but the one of demonstration data', async () => {
  const asked = house.database.as(manager, (tx) =>
    tx.query(`select sixstep.enter(null, 'director', null, null, '2020-01-01')`),
  );
  await expect(asked).rejects.toMatchObject({ code: '42501' });
});

test('setting the given time by hand changes nothing for a case that has seen later moments', async () => {
  const newest = await house.database.as(manager, advance);
  const forged = await house.database.as(manager, async (tx) => {
    await tx.query(`select set_config('app.given_now', '2001-01-01', true)`);
    return advance(tx);
  });
  expect(forged > newest).toBe(true);
});

test('whoever may not write the case cannot advance it, whether it exists or not', async () => {
  const focalPoint = await house.person({ role: 'focalPoint', countryCode: 'TUN' });
  const auditor = await house.person({ role: 'auditor' });
  for (const stranger of [focalPoint, auditor]) {
    await expect(house.database.as(stranger, advance)).rejects.toMatchObject({ code: 'SX404' });
  }
});

test('two changes of one case wait for each other', async () => {
  const order: string[] = [];
  let entered: () => void;
  const inside = new Promise<void>((resolve) => (entered = resolve));
  const first = house.database.as(manager, async (tx) => {
    await advance(tx);
    entered();
    await tx.query('select pg_sleep(0.1)');
    order.push('first');
  });
  await inside;
  await house.database.as(manager, advance);
  order.push('second');
  await first;
  expect(order).toEqual(['first', 'second']);
});

test('today is a date of the zone that is asked for', async () => {
  house.time.set('2026-03-02T20:00:00Z');
  const [row] = await house.database.as(manager, (tx) =>
    tx.query(`select sixstep.today('Asia/Tokyo') as tokyo, sixstep.today('America/Lima') as lima`),
  );
  expect(row).toEqual({ tokyo: '2026-03-03', lima: '2026-03-02' });
});
