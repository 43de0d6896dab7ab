import { randomBytes } from 'node:crypto';
import { appendFile, stat } from 'node:fs/promises';
import { request, type ClientRequest } from 'node:http';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, describe, expect, test } from '@jest/globals';
import { paths, type ProblemView } from '@sixstep/contract';
import { Upload, type UploadOptions } from 'tus-js-client';
import { attachments } from '../testing/attachments.ts';
import type { HttpClient } from '../testing/http-client.ts';
import { openTestApp, type TestApp } from '../testing/open-test-app.ts';
import { signIn } from '../testing/sign-in.ts';
import { announce, put, storedPaths } from '../testing/uploads.ts';

let house: TestApp;
let fromGhana: HttpClient;
let fromTunisia: HttpClient;
beforeAll(async () => {
  house = await openTestApp();
  fromGhana = await signIn(house, await house.person({ role: 'focalPoint', countryCode: 'GHA' }));
  fromTunisia = await signIn(house, await house.person({ role: 'focalPoint', countryCode: 'TUN' }));
});
afterEach(() => house.sql('delete from sixstep.file'));
afterAll(() => house.close());

/** Half a megabyte that is a PDF from its first line to its last. */
const large = Buffer.concat([
  attachments.pdf.subarray(0, 9),
  Buffer.from(`%${randomBytes(250_000).toString('hex')}\n`),
  attachments.pdf.subarray(9),
]);

const parts = { 'tus-resumable': '1.0.0', 'content-type': 'application/offset+octet-stream' };
const part = (client: HttpClient, id: string, from: number, content: Buffer, more: object = {}) =>
  client.patch<ProblemView>(paths.fileContent(id), {
    body: new Uint8Array(content),
    headers: { ...parts, 'upload-offset': String(from), ...more },
  });
const arrived = async (client: HttpClient, id: string) => {
  const { status, headers } = await client.send('HEAD', paths.fileContent(id));
  return [status, headers.get('upload-offset'), headers.get('upload-length')];
};
const incoming = async (id: string) =>
  (await storedPaths(house)).filter((path) => path.startsWith('incoming') && path.includes(id));

const sending = (id: string, from: number, announced: number): ClientRequest =>
  request(new URL(paths.fileContent(id), house.url), {
    method: 'PATCH',
    headers: {
      ...parts,
      'upload-offset': String(from),
      'content-length': String(announced),
      origin: house.settings.publicUrl,
      cookie: fromGhana.cookie,
    },
  });

/** Sends so many bytes, says that more will come, and is gone. */
function breakOff(id: string, from: number, content: Buffer, announced: number): Promise<void> {
  return new Promise((resolve) => {
    const line = sending(id, from, announced);
    line.on('error', () => resolve());
    line.on('close', () => resolve());
    line.write(content, () => setTimeout(() => line.destroy(), 50));
  });
}

describe('an upload', () => {
  test('that breaks off goes on where it stood, and ends as a file like any other', async () => {
    const id = await announce(fromGhana, 'letter.pdf', large);
    expect(await arrived(fromGhana, id)).toEqual([200, '0', String(large.length)]);
    await breakOff(id, 0, large.subarray(0, 200_000), large.length);
    expect(await arrived(fromGhana, id)).toEqual([200, '200000', String(large.length)]);
    expect((await fromGhana.get(paths.file(id))).status).toBe(404);

    const rest = await part(fromGhana, id, 200_000, large.subarray(200_000));
    expect([rest.status, rest.headers.get('upload-offset')]).toEqual([204, String(large.length)]);
    const fetched = await fromGhana.get(paths.file(id));
    expect([fetched.status, fetched.text]).toEqual([200, large.toString()]);
    expect(await arrived(fromGhana, id)).toEqual([200, String(large.length), String(large.length)]);
    expect(await incoming(id)).toEqual([]);
  });

  test('of a client of the protocol that is none of ours arrives over a line that is cut twice', async () => {
    const id = await announce(fromGhana, 'letter.pdf', large);
    await breakOff(id, 0, large.subarray(0, 1000), large.length);
    await breakOff(id, 1000, large.subarray(1000, 90_000), large.length - 1000);
    const options: UploadOptions = {
      uploadUrl: new URL(paths.fileContent(id), house.url).href,
      headers: { origin: house.settings.publicUrl, cookie: fromGhana.cookie },
      retryDelays: null,
    };
    const sent: number[] = [];
    await new Promise<void>((onSuccess, onError) => {
      const upload = new Upload(large, {
        ...options,
        onSuccess: () => onSuccess(),
        onError,
        onProgress: (bytes) => sent.push(bytes),
      });
      upload.start();
    });
    expect(Math.min(...sent)).toBeGreaterThanOrEqual(90_000);
    expect((await fromGhana.get(paths.file(id))).text).toBe(large.toString());
  });

  test('stays for a day, and says so', async () => {
    const id = await announce(fromGhana, 'letter.pdf', large);
    const { headers } = await fromGhana.send('HEAD', paths.fileContent(id));
    const left = Date.parse(headers.get('upload-expires')!) - Date.now();
    expect(left / 3_600_000).toBeGreaterThan(23.9);
    expect(left / 3_600_000).toBeLessThan(24.1);
  });

  test('that was whole when its process was stopped begins anew', async () => {
    const id = await announce(fromGhana, 'letter.pdf', attachments.pdf);
    await part(fromGhana, id, 0, attachments.pdf.subarray(0, 10));
    const [path] = await incoming(id);
    await appendFile(join(house.settings.dataFolder, 'files', path!), attachments.pdf.subarray(10));
    expect((await arrived(fromGhana, id))[1]).toBe('0');
    expect((await part(fromGhana, id, 0, attachments.pdf)).status).toBe(204);
  });
});

describe('a part is refused', () => {
  test('when it does not follow the last one', async () => {
    const id = await announce(fromGhana, 'letter.pdf', large);
    await part(fromGhana, id, 0, large.subarray(0, 100));
    for (const from of [0, 50, 101, 9_999_999_999]) {
      expect(await part(fromGhana, id, from, large.subarray(100))).toMatchObject({
        status: 409,
        body: { code: 'conflict', params: { arrived: 100 } },
      });
    }
    expect((await arrived(fromGhana, id))[1]).toBe('100');
  });

  test('when the content is there already', async () => {
    const id = await announce(fromGhana, 'letter.pdf', attachments.pdf);
    await put(fromGhana, id, attachments.pdf);
    expect((await part(fromGhana, id, 0, attachments.pdf)).status).toBe(409);
  });

  test('when more comes than was announced, and nothing of it stays', async () => {
    const id = await announce(fromGhana, 'letter.pdf', attachments.pdf);
    await part(fromGhana, id, 0, attachments.pdf.subarray(0, 10));
    expect(await part(fromGhana, id, 10, large)).toMatchObject({
      status: 413,
      body: { code: 'tooLarge', params: { maximum: attachments.pdf.length } },
    });
    expect([await incoming(id), (await arrived(fromGhana, id))[1]]).toEqual([[], '0']);
  });

  test('with everything before it when the whole is not what its name says', async () => {
    const id = await announce(fromGhana, 'letter.pdf', attachments.docx);
    await part(fromGhana, id, 0, attachments.docx.subarray(0, 100));
    expect(await part(fromGhana, id, 100, attachments.docx.subarray(100))).toMatchObject({
      status: 415,
      body: { code: 'wrongFileType', params: { found: 'docx' } },
    });
    expect([await incoming(id), (await arrived(fromGhana, id))[1]]).toEqual([[], '0']);
  });

  test('from anybody but whoever announced the file, and from another site', async () => {
    const id = await announce(fromGhana, 'letter.pdf', attachments.pdf);
    expect((await part(fromTunisia, id, 0, attachments.pdf)).status).toBe(404);
    expect((await arrived(fromTunisia, id))[0]).toBe(404);
    expect((await part(house.http(), id, 0, attachments.pdf)).status).toBe(401);
    expect((await arrived(house.http(), id))[0]).toBe(401);
    const elsewhere = { origin: 'https://elsewhere.example' };
    expect((await part(fromGhana, id, 0, attachments.pdf, elsewhere)).status).toBe(403);
  });

  test.each([
    ['another version of the protocol', { 'tus-resumable': '0.2.2' }, 400],
    ['no offset', { 'upload-offset': '' }, 400],
    ['an offset below zero', { 'upload-offset': '-1' }, 400],
    ['an offset that is no number', { 'upload-offset': '0x10' }, 400],
    ['an offset beyond all files', { 'upload-offset': '9'.repeat(30) }, 400],
    ['JSON', { 'content-type': 'application/json' }, 400],
    ['the type of a whole file', { 'content-type': 'application/octet-stream' }, 415],
  ])('with %s', async (_, headers, status) => {
    const id = await announce(fromGhana, 'letter.pdf', attachments.pdf);
    expect((await part(fromGhana, id, 0, attachments.pdf, headers)).status).toBe(status);
    expect((await part(fromGhana, 'not-an-id', 0, attachments.pdf)).status).toBe(400);
  });

  test('from a line that another has taken the place of, so that two never mix', async () => {
    const id = await announce(fromGhana, 'letter.pdf', large);
    const slow = sending(id, 0, large.length);
    slow.on('error', () => undefined);
    await new Promise((resolve) => slow.write(large.subarray(0, 1000), resolve));
    while ((await sizeOnDisk(id)) < 1000) await pause();
    expect((await part(fromGhana, id, 1000, large.subarray(1000, 2000))).status).toBe(204);
    slow.write(Buffer.alloc(500));
    await pause();
    expect((await arrived(fromGhana, id))[1]).toBe('2000');
    slow.destroy();
  });

  const pause = () => new Promise((resolve) => setTimeout(resolve, 50));
  const sizeOnDisk = async (id: string) => {
    const [path] = await incoming(id);
    return path ? (await stat(join(house.settings.dataFolder, 'files', path))).size : 0;
  };
});
