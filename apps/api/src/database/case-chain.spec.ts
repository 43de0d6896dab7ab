import { createHash } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import type { Actor } from '../access/actor.ts';
import { lineOf, openCase } from '../testing/example-case.ts';
import { openTestDatabase, type TestDatabase } from '../testing/open-test-database.ts';
import type { Statement } from './database.ts';

let house: TestDatabase;
let manager: Actor;
let kase: string;

beforeAll(async () => {
  house = await openTestDatabase();
  manager = await house.person({ role: 'programManager' });
  kase = await openCase(house, manager, 'GHA');
});
afterAll(() => house.close());

const ask = (statement: Statement) =>
  house.database.as(manager, async (tx) => {
    await tx.query('select sixstep.advance_now($1)', [kase]);
    return tx.query(statement.sql, statement.params);
  });
const caseNow = async () =>
  (
    await house.sql('select state, version, chain_head from sixstep.case_file where id = $1', [
      kase,
    ])
  )[0];

describe('a line of the history', () => {
  test('moves the case: state, count of steps and head of the chain', async () => {
    await ask(
      lineOf(kase, 2, 'invitation.drafting', 'invitation.awaitingApproval', 'invitation.submit'),
    );
    const [line] = await house.sql<{ hash: Buffer; actor_id: string; at: Date }>(
      'select hash, actor_id, at from sixstep.case_event where case_id = $1 and seq = 2',
      [kase],
    );
    expect(await caseNow()).toEqual({
      state: 'invitation.awaitingApproval',
      version: 2,
      chain_head: line!.hash,
    });
    expect(line!.actor_id).toBe(manager.personId);
    const [since] = await house.sql(
      `select state_since = $2 as entered, state_since_on from sixstep.case_file where id = $1`,
      [kase, line!.at],
    );
    expect(since).toMatchObject({ state_since_on: '2026-03-02' });
  });

  test('that leaves out a number, or starts where the case is not, is refused', async () => {
    const skipping = lineOf(
      kase,
      4,
      'invitation.awaitingApproval',
      'invitation.sent',
      'invitation.approve',
    );
    const elsewhere = lineOf(kase, 3, 'invitation.sent', 'invitation.lapsed', 'invitation.lapse');
    await expect(ask(skipping)).rejects.toMatchObject({ code: 'SX412' });
    await expect(ask(elsewhere)).rejects.toMatchObject({ code: 'SX412' });
    expect(await caseNow()).toMatchObject({ version: 2 });
  });

  test('is linked to the one before it by a hash that anybody can compute again', async () => {
    const lines = await house.sql<Record<string, string | number | null> & { hash: Buffer }>(
      `select *, on_behalf::text as behalf, sixstep.instant(at) as instant, encode(commitment, 'hex') as hex
       from sixstep.case_event where case_id = $1 order by seq`,
      [kase],
    );
    let head: Buffer = Buffer.alloc(32);
    for (const line of lines) {
      const text = [
        'case_id',
        'seq',
        'machine_version',
        'type',
        'from_state',
        'to_state',
        'actor_id',
        'role',
        'capacity',
        'behalf',
        'instant',
        'occurred_on',
        'facts',
        'hex',
      ]
        .map((name) => line[name])
        .map((part) => (part == null ? '-,' : `${Buffer.byteLength(String(part))}:${part},`))
        .join('');
      head = createHash('sha256').update(head).update(text).digest();
      expect(line.hash).toEqual(head);
    }
    expect(lines).toHaveLength(2);
    expect(await caseNow()).toMatchObject({ chain_head: head });
  });

  test('is never changed, not even by the administering login', async () => {
    const changes = [
      `update sixstep.case_event set type = 'case.close'`,
      'delete from sixstep.case_event',
      'truncate sixstep.case_event cascade',
      'truncate sixstep.case_file cascade',
      `update sixstep.case_event_payload set payload = '{}'`,
      'truncate sixstep.row_version',
    ];
    await house.sql(
      `insert into sixstep.case_event_payload select case_id, seq, '{"a":1}', '\\x${'01'.repeat(16)}' from sixstep.case_event`,
    );
    for (const change of changes) {
      await expect(house.sql(change)).rejects.toMatchObject({ code: '42501' });
    }
  });

  test('shows a forged line as a break of the chain', async () => {
    const broken = () =>
      house.sql('select seq from sixstep.case_event e where hash <> sixstep.event_hash(e)');
    expect(await broken()).toEqual([]);
    await house.sql(`set session_replication_role = replica;
      update sixstep.case_event set occurred_on = '2020-01-01' where seq = 2;
      set session_replication_role = origin`);
    expect(await broken()).toEqual([{ seq: 2 }]);
  });
});

describe('what the history moves', () => {
  test.each(['state', 'version', 'chain_head', 'machine_version', 'number', 'country_code'])(
    'the column %s can be written by no login',
    async (column) => {
      const write = ask({
        sql: `update sixstep.case_file set ${column} = ${column} where id = $1`,
        params: [kase],
      });
      await expect(write).rejects.toMatchObject({ code: '42501' });
    },
  );

  test('a second open case of a country in steps 1 to 4 is refused', async () => {
    await expect(openCase(house, manager, 'GHA')).rejects.toMatchObject({
      code: '23505',
      constraint: 'case_file_one_open',
    });
  });

  test('the next case of a country has the next number', async () => {
    const [row] = await house.database.as(manager, (tx) =>
      tx.query(
        `select sixstep.new_case_number('GHA', 2026) as second, sixstep.new_case_number('EU', 2027) as first`,
      ),
    );
    expect(row).toEqual({ second: 'A6IP-GHA-2026-02', first: 'A6IP-EU-2027-01' });
  });
});
