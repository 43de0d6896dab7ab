import { createHash } from 'node:crypto';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, describe, expect, test } from '@jest/globals';
import { paths, type ProblemView } from '@sixstep/contract';
import type { Actor } from '../access/actor.ts';
import { attachments } from '../testing/attachments.ts';
import {
  eicar,
  openTestClamd,
  type ClamdBehaviour,
  type TestClamd,
} from '../testing/clamd-server.ts';
import type { HttpClient } from '../testing/http-client.ts';
import { openTestApp, type TestApp } from '../testing/open-test-app.ts';
import { signIn } from '../testing/sign-in.ts';
import { announce, put, storedPaths } from '../testing/uploads.ts';
import { ClamdScanner } from './clamd-scanner.ts';

let clamd: TestClamd;
let house: TestApp;
let ama: Actor;
let fromGhana: HttpClient;
beforeAll(async () => {
  clamd = await openTestClamd();
  house = await openTestApp({ settings: { clamd: { host: clamd.host, port: clamd.port } } });
  ama = await house.person({ role: 'focalPoint', countryCode: 'GHA' });
  fromGhana = await signIn(house, ama);
});
afterEach(() => clamd.behave('judges'));
afterAll(async () => {
  await house.close();
  await clamd.close();
});

const infected = Buffer.concat([
  attachments.pdf.subarray(0, 9),
  Buffer.from(`%${eicar}\n`),
  attachments.pdf.subarray(9),
]);
const sha256 = (content: Buffer) => createHash('sha256').update(content).digest('hex');
const refusals = async () =>
  (
    await house.sql<{ subject: string }>(
      `select subject from sixstep.access_log where kind = 'refused' and person_id = $1`,
      [ama.personId],
    )
  ).map(({ subject }) => subject);
async function expectNothingKept(id: string, content: Buffer) {
  const stored = await storedPaths(house).catch(() => []);
  expect(stored.filter((path) => path.includes(sha256(content)))).toEqual([]);
  expect(stored.filter((path) => /^incoming[/\\]/.test(path))).toEqual([]);
  expect((await fromGhana.get(paths.file(id))).status).toBe(404);
}
const inParts = (id: string, content: Buffer) =>
  fromGhana.patch<ProblemView>(paths.fileContent(id), {
    body: new Uint8Array(content),
    headers: {
      'tus-resumable': '1.0.0',
      'upload-offset': '0',
      'content-type': 'application/offset+octet-stream',
    },
  });
const ways = [
  ['at once', (id: string, content: Buffer) => put(fromGhana, id, content)],
  ['in parts', inParts],
] as const;

describe.each(ways)('a file that comes %s', (way, send) => {
  test('is kept when the scanner has read all of it and found nothing', async () => {
    const id = await announce(fromGhana, 'letter.pdf', attachments.pdf);
    expect((await send(id, attachments.pdf)).status).toBeLessThan(300);
    expect(clamd.scanned.at(-1)!.equals(attachments.pdf)).toBe(true);
    expect((await fromGhana.get(paths.file(id))).status).toBe(200);
  });

  test('is refused when something was found, is not kept, and it is written down whose it was', async () => {
    const before = (await refusals()).length;
    const id = await announce(fromGhana, 'letter.pdf', infected);
    expect(await send(id, infected)).toMatchObject({ status: 422, body: { code: 'infected' } });
    await expectNothingKept(id, infected);
    expect((await refusals()).slice(before)).toEqual(['files.infected']);
  });

  test.each<ClamdBehaviour>(['cuts', 'errs'])(
    'is neither kept nor lost sight of when the scanner %s',
    async (behaviour) => {
      const unseen = Buffer.concat([attachments.pdf, Buffer.from(`\n%${way} ${behaviour}\n`)]);
      clamd.behave(behaviour);
      const id = await announce(fromGhana, 'letter.pdf', unseen);
      expect(await send(id, unseen)).toMatchObject({ status: 503, body: { code: 'unavailable' } });
      await expectNothingKept(id, unseen);
      clamd.behave('judges');
      expect((await send(id, unseen)).status).toBeLessThan(300);
    },
  );
});

test('a scanner that is not there, or says nothing, is no scanner that found nothing', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'sixstep-scan-'));
  const path = join(folder, 'content');
  await writeFile(path, attachments.pdf);
  const gone = await openTestClamd();
  await gone.close();
  const unavailable = { status: 503, code: 'unavailable' };
  await expect(new ClamdScanner(gone).scan(path)).rejects.toMatchObject(unavailable);
  clamd.behave('isSilent');
  await expect(new ClamdScanner(clamd, 200).scan(path)).rejects.toMatchObject(unavailable);
  await rm(folder, { recursive: true });
});
