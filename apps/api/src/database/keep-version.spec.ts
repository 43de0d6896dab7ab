import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import type { Actor } from '../access/actor.ts';
import { makeExampleNote } from '../testing/example-note.ts';
import { openCase } from '../testing/example-case.ts';
import { openTestDatabase, type TestDatabase } from '../testing/open-test-database.ts';
import type { Transaction } from './database.ts';

let house: TestDatabase;
let ama: Actor;
let luis: Actor;
let kase: string;

beforeAll(async () => {
  house = await openTestDatabase();
  await makeExampleNote(house, 'countryWrites');
  ama = await house.person({ role: 'programManager' });
  luis = await house.person({ role: 'director' });
  kase = await openCase(house, ama, 'GHA');
});
afterAll(() => house.close());
beforeEach(() => house.sql('truncate sixstep.example_note'));

/** Work on the case as everybody has to: first the moment, then the change. */
const edit = (actor: Actor, work: (tx: Transaction, moment: string) => Promise<unknown>) =>
  house.database.as(actor, async (tx) => {
    const [row] = await tx.query<{ moment: string }>(
      'select sixstep.instant(sixstep.advance_now($1)) as moment',
      [kase],
    );
    await work(tx, row!.moment);
    return row!.moment;
  });
const write = (words: string) => (tx: Transaction) =>
  tx.query('insert into sixstep.example_note (case_id, words) values ($1, $2)', [kase, words]);
const rewrite = (from: string, to: string) => (tx: Transaction) =>
  tx.query('update sixstep.example_note set words = $2 where words = $1', [from, to]);
const notes = () =>
  house.sql('select words, version, changed_by from sixstep.example_note order by words');
const kept = () =>
  house.sql(`select v.row ->> 'words' as words, v.person, sixstep.instant(lower(v.period)) as since,
      sixstep.instant(upper(v.period)) as until, v.seq
    from sixstep.row_version v join sixstep.case_file c on c.id = v.case_id
    where v.table_name = 'example_note' and v.row_id in (select id from sixstep.example_note) order by v.period`);

describe('a row of content', () => {
  test('is written with who wrote it and the moment of the case', async () => {
    const moment = await edit(ama, write('first'));
    const [row] = await house.sql(
      'select words, version, changed_by, sixstep.instant(changed_at) as at from sixstep.example_note',
    );
    expect(row).toEqual({ words: 'first', version: 1, changed_by: ama.personId, at: moment });
  });

  test('leaves itself behind as it was when it is changed', async () => {
    const written = await edit(ama, write('first'));
    const changed = await edit(luis, rewrite('first', 'second'));
    expect(await notes()).toEqual([{ words: 'second', version: 2, changed_by: luis.personId }]);
    expect(await kept()).toEqual([
      { words: 'first', person: luis.personId, since: written, until: changed, seq: 1 },
    ]);
  });

  test('changed twice at one moment keeps one version', async () => {
    await edit(ama, write('first'));
    await edit(luis, async (tx) => {
      await rewrite('first', 'second')(tx);
      await rewrite('second', 'third')(tx);
    });
    expect(await notes()).toMatchObject([{ words: 'third', version: 2 }]);
    expect(await kept()).toMatchObject([{ words: 'first' }]);
  });

  test('that is written again as it is has not changed', async () => {
    await edit(ama, write('first'));
    await edit(luis, rewrite('first', 'first'));
    expect(await notes()).toEqual([{ words: 'first', version: 1, changed_by: ama.personId }]);
  });

  test('is still known after it was deleted, and by whom', async () => {
    await edit(ama, write('gone'));
    const until = await edit(luis, (tx) => tx.query('delete from sixstep.example_note'));
    const rows = await house.sql(
      `select person, sixstep.instant(upper(period)) as until from sixstep.row_version where "row" ->> 'words' = 'gone'`,
    );
    expect(rows).toEqual([{ person: luis.personId, until }]);
  });

  test('cannot pretend who changed it, when, or how often', async () => {
    await edit(ama, write('first'));
    await edit(luis, (tx) =>
      tx.query(
        `update sixstep.example_note set words = 'second', version = 40, changed_by = $1, changed_at = '2001-01-01'`,
        [ama.personId],
      ),
    );
    expect(await notes()).toEqual([{ words: 'second', version: 2, changed_by: luis.personId }]);
  });

  test('never moves to another case', async () => {
    await edit(ama, write('first'));
    const other = await openCase(house, ama, 'PER');
    const moved = edit(ama, (tx) =>
      tx.query('update sixstep.example_note set case_id = $1', [other]),
    );
    await expect(moved).rejects.toThrow('never moves');
  });

  test('cannot be changed at a moment before the one at which it was written', async () => {
    await edit(ama, write('first'));
    house.time.set('2001-01-01T00:00:00Z');
    const early = house.database.as(ama, rewrite('first', 'second'));
    await expect(early).rejects.toThrow('advance_now was not called');
    house.time.set(null);
  });
});

describe('undoing what was written at one moment', () => {
  const undo = (moment: string) =>
    edit(ama, (tx) => tx.query('select sixstep.undo_changes($1, $2)', [kase, moment]));

  test('puts back changed rows, brings back deleted ones and takes inserted ones away', async () => {
    await edit(ama, async (tx) => {
      await write('changed')(tx);
      await write('deleted')(tx);
      await write('untouched')(tx);
    });
    const moment = await edit(luis, async (tx) => {
      await rewrite('changed', 'otherwise')(tx);
      await tx.query(`delete from sixstep.example_note where words = 'deleted'`);
      await write('inserted')(tx);
    });
    await undo(moment);
    expect((await notes()).map((row) => (row as { words: string }).words)).toEqual([
      'changed',
      'deleted',
      'untouched',
    ]);
    expect(await notes()).toContainEqual({
      words: 'changed',
      version: 3,
      changed_by: ama.personId,
    });
  });

  test('is refused when somebody has changed one of the rows since', async () => {
    await edit(ama, write('first'));
    const moment = await edit(ama, rewrite('first', 'second'));
    await edit(luis, rewrite('second', 'third'));
    await expect(undo(moment)).rejects.toMatchObject({ code: 'SX409' });
    expect(await notes()).toMatchObject([{ words: 'third' }]);
  });
});
