import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { paths } from '@sixstep/contract';
import { dateIn } from '../testing/date-in.ts';
import type { HttpClient } from '../testing/http-client.ts';
import { openTestApp, type TestApp } from '../testing/open-test-app.ts';
import {
  enteredPaper,
  enterPaper,
  listPapers,
  paperOf,
  refusePaper,
  saidOnPaper,
} from '../testing/papers.ts';
import { signInAs, signInElsewhere } from '../testing/people.ts';
import { tellCase, type ToldCase } from '../testing/told-case.ts';
import { announce, upload } from '../testing/uploads.ts';

let house: TestApp;
let kase: ToldCase;
let otherCountry: HttpClient;
beforeAll(async () => {
  house = await openTestApp();
  kase = await tellCase(house, { until: 'consultation.awaitingConfirmation', country: 'ETH' });
  otherCountry = await signInElsewhere(house);
});
afterAll(() => house.close());

describe('entering a paper', () => {
  const fileId = randomUUID();

  test.each([
    ['a step that needs none', { type: 'invitation.decline' }, 'type', 'invalidValue'],
    ['a record of another step', { record: { reason: 'No.' } }, 'record.versionMeant', 'required'],
    [
      'a call',
      { onBehalf: { ...saidOnPaper, channel: 'phone', fileId } },
      'onBehalf.channel',
      'phoneNeverSuffices',
    ],
    ['no file', { onBehalf: saidOnPaper }, 'onBehalf.fileId', 'required'],
    [
      'a file that is none',
      { onBehalf: { ...saidOnPaper, fileId: 'x' } },
      'onBehalf.fileId',
      'invalidFormat',
    ],
    [
      'a day to come',
      { onBehalf: { ...saidOnPaper, fileId, receivedOn: dateIn(9) } },
      'onBehalf.receivedOn',
      'inFuture',
    ],
    ['an act to come', { occurredOn: dateIn(9) }, 'occurredOn', 'inFuture'],
    [
      'an over-long name',
      { onBehalf: { ...saidOnPaper, fileId, name: 'x'.repeat(201) } },
      'onBehalf.name',
      'tooBig',
    ],
    ['an unknown field', { enteredBy: 'me' }, 'enteredBy', 'unknownField'],
  ])('is refused with %s', async (_, changes, path, code) => {
    const before = (await listPapers(kase)).text;
    const { status, body } = await enterPaper(kase, await paperOf(kase, changes));
    expect([status, body.fields]).toEqual([
      400,
      expect.arrayContaining([expect.objectContaining({ path, code })]),
    ]);
    expect((await listPapers(kase)).text).toBe(before);
  });

  test('takes a file that its person has brought, whole', async () => {
    const before = (await listPapers(kase)).text;
    const tries = [
      [randomUUID(), 404],
      [await upload(otherCountry), 404],
      [await announce(kase.clients.officer, 'signed.pdf', Buffer.from('%PDF-')), 409],
    ] as const;
    for (const [file, status] of tries) {
      const onBehalf = { ...saidOnPaper, fileId: file };
      expect((await enterPaper(kase, await paperOf(kase, { onBehalf }))).status).toBe(status);
    }
    expect((await listPapers(kase)).text).toBe(before);
  });

  test('is not for a step to which the case has not come, or past which it is', async () => {
    const record = { versionMeant: 1 };
    for (const type of ['expression.submit', 'offers.consent']) {
      const { status, body } = await enterPaper(kase, await paperOf(kase, { type, record }));
      expect([type, status, body.code]).toEqual([type, 409, 'conflict']);
    }
  });

  test.each([
    ['director', 403, 200],
    ['administrator', 403, 200],
    ['auditor', 403, 200],
    ['observer', 404, 404],
    ['focalPoint', 404, 404],
    ['partnerContact', 404, 404],
  ] as const)(
    'is answered to the role %s with %i, and the list with %i',
    async (role, status, listed) => {
      const before = (await listPapers(kase)).text;
      const { client } = await signInAs(house, role);
      expect((await enterPaper(kase, await paperOf(kase), client)).status).toBe(status);
      expect((await listPapers(kase, client)).status).toBe(listed);
      expect((await listPapers(kase)).text).toBe(before);
    },
  );

  test('and refusing one are hidden from the country itself, as is the list', async () => {
    const { id } = await enteredPaper(kase);
    for (const client of [kase.clients.country, otherCountry, kase.clients.organization]) {
      const { status, text } = await listPapers(kase, client);
      expect([status, text]).toEqual([404, expect.not.stringContaining(saidOnPaper.name)]);
      expect((await enterPaper(kase, await paperOf(kase), client)).status).toBe(404);
      expect((await refusePaper(kase, id, client)).status).toBe(404);
    }
    const { client: auditor } = await signInAs(house, 'auditor');
    expect((await refusePaper(kase, id, auditor)).status).toBe(403);
    expect((await listPapers(kase, house.http())).status).toBe(401);
    expect((await kase.clients.officer.get(paths.papers('A6IP-ETH-2019-01'))).status).toBe(404);
  });

  test.each([
    [{}, 'reason', 'required'],
    [{ reason: ' ' }, 'reason', 'tooSmall'],
    [{ reason: 'x'.repeat(2001) }, 'reason', 'tooBig'],
    [{ reason: 'No.', by: 'me' }, 'by', 'unknownField'],
  ])('a refusal of it is none with %j', async (body, path, code) => {
    const { id } = await enteredPaper(kase);
    const answer = await refusePaper(kase, id, kase.clients.manager, body);
    expect([answer.status, answer.body.fields]).toEqual([
      400,
      [expect.objectContaining({ path, code })],
    ]);
    expect((await listPapers(kase)).body.items.find((one) => one.id === id)?.status).toBe(
      'entered',
    );
  });
});
