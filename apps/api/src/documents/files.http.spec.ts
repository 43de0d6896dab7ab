import { request } from 'node:http';
import { sep } from 'node:path';
import { afterAll, afterEach, beforeAll, describe, expect, test } from '@jest/globals';
import { fileView, maximumFileBytes, paths } from '@sixstep/contract';
import type { Actor } from '../access/actor.ts';
import { attachments } from '../testing/attachments.ts';
import type { HttpClient } from '../testing/http-client.ts';
import { openTestApp, type TestApp } from '../testing/open-test-app.ts';
import { signIn } from '../testing/sign-in.ts';
import { announce, octets, put, storedPaths, upload } from '../testing/uploads.ts';
import { mostLooseFiles } from './files.service.ts';

let parse: typeof import('content-disposition').parse;
let house: TestApp;
let ama: Actor;
let fromGhana: HttpClient;

beforeAll(async () => {
  ({ parse } = await import('content-disposition'));
  house = await openTestApp();
  ama = await house.person({ role: 'focalPoint', countryCode: 'GHA' });
  fromGhana = await signIn(house, ama);
});
afterEach(() =>
  house.sql(
    'delete from sixstep.file f where not exists (select from sixstep.file_hold h where h.file_id = f.id)',
  ),
);
afterAll(() => house.close());

const incoming = async () =>
  (await storedPaths(house)).filter((path) => path.startsWith(`incoming${sep}`));

describe('a file', () => {
  test('is announced, sent, described by its content, and fetched as it was', async () => {
    const id = await announce(fromGhana, 'Endorsement.PDF', attachments.pdf);
    const sent = await put(fromGhana, id, attachments.pdf);
    expect(sent.status).toBe(200);
    expect(fileView.parse(sent.body)).toMatchObject({
      id,
      name: 'Endorsement.PDF',
      bytes: attachments.pdf.length,
      mediaType: 'application/pdf',
      uploadedBy: ama.name,
    });
    const fetched = await fromGhana.get(paths.file(id));
    expect([fetched.status, fetched.text]).toEqual([200, attachments.pdf.toString()]);
  });

  test('leaves the house as an attachment only, never shown, run or kept on the way', async () => {
    const { headers } = await fromGhana.get(paths.file(await upload(fromGhana)));
    expect(parse(headers.get('content-disposition')!)).toMatchObject({
      type: 'attachment',
      parameters: { filename: 'letter.pdf' },
    });
    expect(headers.get('content-type')).toBe('application/pdf');
    expect(headers.get('x-content-type-options')).toBe('nosniff');
    expect(headers.get('content-security-policy')).toMatch(/^sandbox;/);
    expect(headers.get('cache-control')).toBe('no-store');
  });

  test('is sent once', async () => {
    const id = await upload(fromGhana);
    expect(await put(fromGhana, id, attachments.pdf)).toMatchObject({
      status: 409,
      body: { code: 'conflict' },
    });
  });

  test('of two contents sent at once keeps one', async () => {
    const id = await announce(fromGhana, 'letter.pdf', attachments.pdf);
    const both = await Promise.all([1, 2].map(() => put(fromGhana, id, attachments.pdf)));
    expect(both.map((answer) => String(answer.status)).toSorted()).toEqual(['200', '409']);
  });

  test('that is not what its name says is refused, and nothing of it stays', async () => {
    const id = await announce(fromGhana, 'letter.pdf', attachments.docx);
    expect(await put(fromGhana, id, attachments.docx)).toMatchObject({
      status: 415,
      body: { code: 'wrongFileType', params: { found: 'docx', named: 'pdf' } },
    });
    expect(await incoming()).toEqual([]);
    expect((await fromGhana.get(paths.file(id))).status).toBe(404);
  });

  test('that is less than what was announced is refused', async () => {
    const id = await announce(fromGhana, 'letter.pdf', attachments.pdf);
    expect(await put(fromGhana, id, attachments.pdf.subarray(0, 40))).toMatchObject({
      status: 400,
      body: { fields: [{ path: 'body', code: 'notAsAnnounced' }] },
    });
  });

  test('comes as bytes, not as JSON', async () => {
    const id = await announce(fromGhana, 'letter.pdf', attachments.pdf);
    expect((await fromGhana.put(paths.file(id), { body: { pdf: true } })).status).toBe(415);
    expect((await fromGhana.put(paths.file(id))).status).toBe(415);
  });

  test.each([
    [{ name: 'a.pdf', bytes: 0 }],
    [{ name: 'a.pdf', bytes: 1.5 }],
    [{ name: '', bytes: 1 }],
    [{ name: 'a\r\nSet-Cookie: b=c.pdf', bytes: 1 }],
    [{ name: 'a\0.pdf', bytes: 1 }],
    [{ name: 'x'.repeat(300), bytes: 1 }],
    [{ name: 'a.pdf', bytes: 1, sha256: 'x' }],
    [{ name: 'a.pdf', bytes: 1, ownerId: 'x' }],
  ])('is not announced with %j', async (body) => {
    expect(await fromGhana.post(paths.files, { body })).toMatchObject({
      status: 400,
      body: { code: 'invalid' },
    });
  });

  test('is not announced by who writes nothing', async () => {
    const auditor = await signIn(house, await house.person({ role: 'auditor' }));
    expect((await auditor.post(paths.files, { body: { name: 'a.pdf', bytes: 1 } })).status).toBe(
      403,
    );
  });

  test('is one of so many that a person may leave lying about', async () => {
    const salma = await house.person({ role: 'focalPoint', countryCode: 'TUN' });
    await house.sql(
      `insert into sixstep.file (owner_id, name, bytes) select $1, 'a.pdf', 1 from generate_series(1, $2::int)`,
      [salma.personId, mostLooseFiles],
    );
    const client = await signIn(house, salma);
    expect(await client.post(paths.files, { body: { name: 'a.pdf', bytes: 1 } })).toMatchObject({
      status: 429,
      body: { code: 'tooMany' },
    });
  });
});

describe('too much', () => {
  test.each([maximumFileBytes + 1, 10 * 1024 ** 3])(
    'is refused before it travels: %d bytes',
    async (bytes) => {
      const answer = await fromGhana.post(paths.files, {
        body: { name: 'a.pdf', bytes },
      });
      expect(answer).toMatchObject({
        status: 413,
        body: { code: 'tooLarge', params: { maximum: maximumFileBytes } },
      });
    },
  );

  test('is refused while it comes, and leaves nothing behind', async () => {
    const id = await announce(fromGhana, 'a.pdf', attachments.pdf);
    expect(await put(fromGhana, id, Buffer.alloc(200_000, attachments.pdf))).toMatchObject({
      status: 413,
      body: { code: 'tooLarge' },
    });
    expect(await incoming()).toEqual([]);
  });

  test('is the most that there may be: 20 MB arrive whole', async () => {
    const content = Buffer.concat([
      Buffer.from('%PDF-1.7\n'),
      Buffer.alloc(maximumFileBytes - 16, 32),
      Buffer.from('\n%%EOF\n'),
    ]);
    expect(content.length).toBe(maximumFileBytes);
    const id = await upload(fromGhana, 'large.pdf', content);
    const { headers } = await fromGhana.get(paths.file(id));
    expect(headers.get('content-length')).toBe(String(maximumFileBytes));
  });

  test('of what was begun and broke off, forty times at once, leaves nothing', async () => {
    const ids = await Promise.all(
      Array.from({ length: 40 }, () => announce(fromGhana, 'a.pdf', Buffer.alloc(1000))),
    );
    await Promise.all(ids.map((id) => breakOff(id)));
    for (let tries = 0; tries < 50 && (await incoming()).length > 0; tries++) await pause();
    expect(await incoming()).toEqual([]);
    expect((await fromGhana.get(paths.file(ids[0]!))).status).toBe(404);
  });

  function breakOff(id: string): Promise<void> {
    return new Promise((resolve) => {
      const sending = request(new URL(paths.file(id), house.url), {
        method: 'PUT',
        headers: {
          ...octets,
          'content-length': '1000',
          origin: house.settings.publicUrl,
          cookie: fromGhana.cookie,
        },
      });
      sending.on('error', () => resolve());
      sending.on('close', () => resolve());
      sending.write(Buffer.alloc(500), () => setTimeout(() => sending.destroy(), 20));
    });
  }

  const pause = () => new Promise((resolve) => setTimeout(resolve, 50));
});
