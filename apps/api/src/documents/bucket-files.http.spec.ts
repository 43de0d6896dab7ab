import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { paths } from '@sixstep/contract';
import { attachments } from '../testing/attachments.ts';
import type { HttpClient } from '../testing/http-client.ts';
import { openTestApp, type TestApp } from '../testing/open-test-app.ts';
import { openTestBucket, type TestBucket } from '../testing/s3-server.ts';
import { signIn } from '../testing/sign-in.ts';
import { announce, put, storedPaths, upload } from '../testing/uploads.ts';

let bucket: TestBucket;
let house: TestApp;
let fromGhana: HttpClient;
beforeAll(async () => {
  bucket = await openTestBucket();
  const { bucket: name, endpoint, region } = bucket;
  house = await openTestApp({ settings: { s3: { bucket: name, endpoint, region } } });
  fromGhana = await signIn(house, await house.person({ role: 'focalPoint', countryCode: 'GHA' }));
});
afterAll(() => house.close());

test('a file goes to the bucket and comes from there; while nobody answers it is refused, and stays announced', async () => {
  const id = await upload(fromGhana);
  expect(await storedPaths(house)).toEqual(['incoming']);
  const { status, text } = await fromGhana.get(paths.file(id));
  expect([status, text]).toEqual([200, attachments.pdf.toString()]);

  await bucket.close();
  const other = await announce(fromGhana, 'letter.pdf', attachments.pdf);
  expect(await put(fromGhana, other, attachments.pdf)).toMatchObject({
    status: 503,
    body: { code: 'unavailable' },
  });
  expect((await fromGhana.get(paths.file(id))).status).toBe(503);
  expect(await storedPaths(house)).toEqual(['incoming']);
  const rows = await house.sql('select finished_at from sixstep.file where id = $1', [other]);
  expect(rows).toEqual([{ finished_at: null }]);
});
