import { createHash, randomBytes } from 'node:crypto';
import { mkdtemp, readdir, rm, utimes } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { text } from 'node:stream/consumers';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { openTestBucket, type TestBucket } from '../testing/s3-server.ts';
import { ContentMissing, ContentTooLong, type FileStore } from './file-store.ts';
import { FolderFileStore } from './folder-file-store.ts';
import { S3FileStore } from './s3-file-store.ts';

let bucket: TestBucket;
beforeAll(async () => {
  bucket = await openTestBucket();
});
afterAll(() => bucket.close());

const backings = [
  ['a folder', (dataFolder: string): FileStore => new FolderFileStore({ dataFolder })],
  ['a bucket', (dataFolder: string): FileStore => new S3FileStore(bucket, { dataFolder })],
] as const;

const sha256 = (words: string) => createHash('sha256').update(words).digest('hex');

describe.each(backings)('in %s', (_name, open) => {
  let dataFolder: string;
  let store: FileStore;
  beforeAll(async () => {
    dataFolder = await mkdtemp(join(tmpdir(), 'sixstep-store-'));
    store = open(dataFolder);
  });
  afterAll(() => rm(dataFolder, { recursive: true, force: true }));

  const incoming = () => readdir(join(dataFolder, 'files', 'incoming'));
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

  test('what is removed is found no more, and removing it again is no trouble', async () => {
    const received = await store.receive(Readable.from([Buffer.from('removed')]), 100);
    await received.keep();
    expect(await kept()).toContain(received.sha256);
    await store.remove(received.sha256);
    await store.remove(received.sha256);
    expect(await kept()).not.toContain(received.sha256);
    await expect(store.read(received.sha256)).rejects.toBeInstanceOf(ContentMissing);
  });

  test('content that is kept again counts as kept now', async () => {
    const before = Date.now() - 2_000;
    const received = await store.receive(Readable.from([Buffer.from('again')]), 100);
    await received.keep();
    const moments = new Map<string, number>();
    for await (const { sha256: hash, keptAt } of store.kept()) moments.set(hash, keptAt.getTime());
    expect(moments.get(received.sha256)).toBeGreaterThan(before);
  });
});

describe('a bucket that', () => {
  const unavailable = { status: 503, code: 'unavailable' };
  const storeAt = (more: object) =>
    new S3FileStore({ ...bucket, ...more }, { dataFolder: tmpdir() });

  test.each([
    ['is not there', { bucket: 'another-bucket' }],
    ['nobody answers for', { endpoint: 'http://127.0.0.1:1' }],
  ])('%s keeps nothing and says so', async (_, more) => {
    const store = storeAt(more);
    const received = await store.receive(Readable.from([Buffer.from('a')]), 100);
    await expect(received.keep()).rejects.toMatchObject(unavailable);
    await received.discard();
    await expect(store.kept()[Symbol.asyncIterator]().next()).rejects.toMatchObject(unavailable);
  });
});
