import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { fileView, paths, type FileView, type ProblemView } from '@sixstep/contract';
import type { Actor } from '../access/actor.ts';
import { attachments } from '../testing/attachments.ts';
import { openCaseIn } from '../testing/example-case.ts';
import type { HttpClient } from '../testing/http-client.ts';
import { openTestApp, type TestApp } from '../testing/open-test-app.ts';
import { jpegOf } from '../testing/photos.ts';
import { signIn } from '../testing/sign-in.ts';
import { announce, upload } from '../testing/uploads.ts';
import { holdFileStatement } from './hold-file.ts';

let house: TestApp;
let ama: Actor;
let ghana: { id: string; number: string };
let fromGhana: HttpClient;
let fromTunisia: HttpClient;
let fromCenter: HttpClient;
beforeAll(async () => {
  house = await openTestApp();
  ama = await house.person({ role: 'focalPoint', countryCode: 'GHA' });
  const manager = await house.person({ role: 'programManager' });
  const id = await house.database.as(manager, (tx) => openCaseIn(tx, 'GHA'));
  const [{ number } = { number: '' }] = await house.sql<{ number: string }>(
    'select number from sixstep.case_file where id = $1',
    [id],
  );
  ghana = { id, number };
  fromCenter = await signIn(house, manager);
  fromGhana = await signIn(house, ama);
  fromTunisia = await signIn(house, await house.person({ role: 'focalPoint', countryCode: 'TUN' }));
});
afterAll(() => house.close());

const photo = (scan: string) => jpegOf({ width: 30, height: 40, scan, exif: 'GPS 5.6037 N' });
const page = (scan: string, more: object = {}) =>
  upload(fromGhana, `${scan}.jpg`, photo(scan), more);
const join = (client: HttpClient, fileIds: unknown, name: unknown = 'Letter.pdf') =>
  client.post<FileView & ProblemView>(paths.joinedFiles, { body: { fileIds, name } });

test('photographed pages become one file in their order, of the same person and case, without their place', async () => {
  const caseNumber = ghana.number;
  const pages = [await page('second', { caseNumber }), await page('first', { caseNumber })];
  const { status, body } = await join(fromGhana, pages.toReversed());
  expect(status).toBe(201);
  expect(fileView.parse(body)).toMatchObject({ name: 'Letter.pdf', mediaType: 'application/pdf' });
  const { text } = await fromGhana.get(paths.file(body.id));
  expect(text.indexOf('first')).toBeGreaterThan(0);
  expect(text.indexOf('second')).toBeGreaterThan(text.indexOf('first'));
  expect(text).not.toMatch(/GPS|Exif/);
  for (const id of pages) expect((await fromGhana.get(paths.file(id))).status).toBe(404);
  const rows = await house.sql(`select owner_id, case_id from sixstep.file where id = $1`, [
    body.id,
  ]);
  expect(rows).toEqual([{ owner_id: ama.personId, case_id: ghana.id }]);
});

test('a page that a record holds stays, and nobody who reads it joins it for himself', async () => {
  const held = await page('held');
  await house.database.as(ama, async (tx) => {
    await tx.query('select sixstep.advance_now($1)', [ghana.id]);
    await tx.flight([holdFileStatement(held, ghana.id)]);
  });
  expect((await fromCenter.get(paths.file(held))).status).toBe(200);
  expect((await join(fromCenter, [held])).status).toBe(404);
  expect((await join(fromGhana, [held])).status).toBe(201);
  expect((await fromGhana.get(paths.file(held))).status).toBe(200);
});

test('pages of somebody else are not found, nor are they released, nor what has not arrived', async () => {
  const mine = await page('mine');
  expect((await join(fromTunisia, [mine])).status).toBe(404);
  expect((await fromGhana.get(paths.file(mine))).status).toBe(200);
  const announced = await announce(fromGhana, 'a.jpg', photo('announced'));
  expect((await join(fromGhana, [mine, announced])).status).toBe(404);
  expect((await join(house.http(), [mine])).status).toBe(401);
});

test('what is no photograph, or none that is whole, is refused and stays', async () => {
  const letter = await upload(fromGhana);
  const broken = await upload(fromGhana, 'a.jpg', attachments.jpg);
  for (const id of [letter, broken]) {
    expect(await join(fromGhana, [id])).toMatchObject({
      status: 415,
      body: { code: 'wrongFileType' },
    });
    expect((await fromGhana.get(paths.file(id))).status).toBe(200);
  }
});

test('pages for several cases are refused', async () => {
  const pages = [await page('one', { caseNumber: ghana.number }), await page('other')];
  expect(await join(fromGhana, pages)).toMatchObject({
    status: 400,
    body: { fields: [{ path: 'fileIds', code: 'severalCases' }] },
  });
});

test('more than a file may have is refused', async () => {
  const large = { width: 30, height: 40, scan: 'x'.repeat(11 * 1024 * 1024) };
  const pages = [
    await upload(fromGhana, 'a.jpg', jpegOf(large)),
    await upload(fromGhana, 'b.jpg', jpegOf(large)),
  ];
  expect((await join(fromGhana, pages)).status).toBe(413);
});

test.each([
  [[], 'a.pdf'],
  ['x', 'a.pdf'],
  [['x'], 'a.pdf'],
  [Array.from({ length: 21 }, () => crypto.randomUUID()), 'a.pdf'],
  [['3f0a8a8e-7f39-4d3a-9f0a-5a2f7f6a1b11', '3f0a8a8e-7f39-4d3a-9f0a-5a2f7f6a1b11'], 'a.pdf'],
  [['3f0a8a8e-7f39-4d3a-9f0a-5a2f7f6a1b11'], ''],
  [['3f0a8a8e-7f39-4d3a-9f0a-5a2f7f6a1b11'], 'a\r\nb.pdf'],
])('%j with the name %j is no request', async (fileIds, name) => {
  expect((await join(fromGhana, fileIds, name)).status).toBe(400);
});
