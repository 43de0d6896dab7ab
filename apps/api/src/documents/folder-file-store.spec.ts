import { createHash, randomBytes } from 'node:crypto';
import { mkdtemp, readdir, rm, utimes } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { text } from 'node:stream/consumers';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { testSettings } from '../testing/open-test-database.ts';
import { ContentMissing, ContentTooLong } from './file-store.ts';
import { FolderFileStore } from './folder-file-store.ts';

let dataFolder: string;
let store: FolderFileStore;
beforeAll(async () => {
  dataFolder = await mkdtemp(join(tmpdir(), 'sixstep-store-'));
  store = new FolderFileStore({ ...testSettings('postgres://nowhere'), dataFolder });
});
afterAll(() => rm(dataFolder, { recursive: true, force: true }));

const incoming = () => readdir(join(dataFolder, 'files', 'incoming'));
const sha256 = (words: string) => createHash('sha256').update(words).digest('hex');
async function kept(): Promise<string[]> {
  const found: string[] = [];
  for await (const { sha256: hash } of store.kept()) found.push(hash);
  return found;
}

test('content is found under the hash of itself once it is kept, and not before', async () => {
  const received = await store.receive(
    Readable.from([Buffer.from('Dear '), Buffer.from('colleagues')]),
    100,
  );
  expect(received).toMatchObject({ bytes: 15, sha256: sha256('Dear colleagues') });
  await expect(store.read(received.sha256)).rejects.toBeInstanceOf(ContentMissing);
  await received.keep();
  expect(await text(await store.read(received.sha256))).toBe('Dear colleagues');
  expect(await incoming()).toEqual([]);
});

test('the same content twice is kept once', async () => {
  for (const _ of [1, 2]) {
    const received = await store.receive(Readable.from([Buffer.from('twice')]), 100);
    await received.keep();
    await received.discard();
  }
  expect((await kept()).filter((one) => one === sha256('twice'))).toHaveLength(1);
});

test('content that is too long leaves nothing behind and its source open, so that the answer can be read', async () => {
  const source = Readable.from([60, 60, 60].map((bytes) => randomBytes(bytes)));
  await expect(store.receive(source, 100)).rejects.toBeInstanceOf(ContentTooLong);
  expect(source.destroyed).toBe(false);
  expect(await incoming()).toEqual([]);
});

test('content whose source breaks off leaves nothing behind', async () => {
  const source = Readable.from(
    (async function* () {
      yield Buffer.from('half');
      throw new Error('the connection is gone');
    })(),
  );
  await expect(store.receive(source, 100)).rejects.toThrow('the connection is gone');
  expect(await incoming()).toEqual([]);
});

test('what was never finished is removed when it is old, not while it may still be coming', async () => {
  const old = await store.receive(Readable.from([Buffer.from('old')]), 100);
  await store.receive(Readable.from([Buffer.from('new')]), 100);
  await utimes(old.path, new Date('2026-03-01'), new Date('2026-03-01'));
  expect(await store.removeUnfinished(new Date('2026-03-02'))).toBe(1);
  expect(await incoming()).toHaveLength(1);
});

test('nothing but a hash leads to a path', async () => {
  await expect(store.read('../../secret')).rejects.toThrow('SHA-256');
  await expect(store.remove('..')).rejects.toThrow('SHA-256');
});
