import { mkdtemp, readdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { afterAll, afterEach, beforeAll, expect, test } from '@jest/globals';
import { AccessLog } from '../access/access-log.ts';
import type { Actor } from '../access/actor.ts';
import { attachments } from '../testing/attachments.ts';
import { openCase } from '../testing/example-case.ts';
import { openTestDatabase, type TestDatabase } from '../testing/open-test-database.ts';
import { ContentJudge } from './content-judge.ts';
import { NoScanner } from './file-scanner.ts';
import { FileSweep } from './file-sweep.ts';
import { Files } from './files.service.ts';
import { FolderFileStore } from './folder-file-store.ts';
import { holdFileStatement, releaseFileStatement } from './hold-file.ts';

let house: TestDatabase;
let dataFolder: string;
let files: Files;
let sweep: FileSweep;
let ama: Actor;
let ghana: string;

beforeAll(async () => {
  house = await openTestDatabase();
  dataFolder = await mkdtemp(join(tmpdir(), 'sixstep-sweep-'));
  const store = new FolderFileStore({ ...house.settings, dataFolder });
  files = new Files(
    house.database,
    store,
    new ContentJudge(new NoScanner()),
    new AccessLog(house.database),
  );
  sweep = new FileSweep(house.database, store);
  ama = await house.person({ role: 'focalPoint', countryCode: 'GHA' });
  ghana = await openCase(house, await house.person({ role: 'programManager' }), 'GHA');
});
afterEach(() => house.time.set(null));
afterAll(async () => {
  await house.close();
  await rm(dataFolder, { recursive: true, force: true });
});

const day = 86_400_000;
const later = (days: number) => house.time.set(new Date(Date.now() + days * day).toISOString());

async function upload(words: string): Promise<string> {
  const content = Buffer.concat([attachments.pdf, Buffer.from(`\n% ${words}\n`)]);
  const { id } = await files.announce({ name: 'letter.pdf', bytes: content.length }, ama);
  await files.receive(id, Readable.from([content]), ama);
  return id;
}

const inCase = (statement: { sql: string; params?: readonly unknown[] }) =>
  house.database.as(ama, async (tx) => {
    await tx.query('select sixstep.advance_now($1)', [ghana]);
    await tx.flight([statement]);
  });

const isThere = async (id: string) =>
  (await house.sql('select from sixstep.file where id = $1', [id])).length === 1;

async function contents(): Promise<number> {
  const paths = await readdir(join(dataFolder, 'files'), { recursive: true });
  return paths.filter((path) => /[0-9a-f]{64}$/.test(path)).length;
}

test('an upload has a day to arrive, and a record thirty to take it up', async () => {
  const { id: announced } = await files.announce({ name: 'letter.pdf', bytes: 10 }, ama);
  const finished = await upload('loose');
  await sweep.run();
  expect([await isThere(announced), await isThere(finished)]).toEqual([true, true]);
  later(2);
  await sweep.run();
  expect([await isThere(announced), await isThere(finished)]).toEqual([false, true]);
  later(31);
  await sweep.run();
  expect([await isThere(finished), await contents()]).toEqual([false, 0]);
});

test('what a record holds stays, and what it held once stays for the history', async () => {
  const [held, released] = [await upload('held'), await upload('released')];
  await inCase(holdFileStatement(held, ghana));
  await inCase(holdFileStatement(released, ghana));
  await inCase(releaseFileStatement(released, ghana));
  later(400);
  await sweep.run();
  expect([await isThere(held), await isThere(released), await contents()]).toEqual([true, true, 2]);
});

test('content stays as long as one of its files does', async () => {
  const [one, other] = [await upload('same'), await upload('same')];
  await inCase(holdFileStatement(other, ghana));
  const before = await contents();
  later(500);
  await sweep.run();
  expect([await isThere(one), await isThere(other), await contents()]).toEqual([
    false,
    true,
    before,
  ]);
});

test('content without any file, left by a process that was killed, goes after a day', async () => {
  const before = await contents();
  const killed = await upload('killed');
  await house.sql('delete from sixstep.file where id = $1', [killed]);
  await sweep.run();
  expect(await contents()).toBe(before + 1);
  later(2);
  await sweep.run();
  expect(await contents()).toBe(before);
});
