import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import {
  paperList,
  paths,
  type CaseView,
  type HistoryLine,
  type PaperView,
  type ProblemView,
} from '@sixstep/contract';
import { parse } from 'zod/mini';
import type { HttpClient } from '../testing/http-client.ts';
import { openTestApp, type TestApp } from '../testing/open-test-app.ts';
import { signInAs } from '../testing/people.ts';
import { tellCase, type ToldCase } from '../testing/told-case.ts';
import { announce, upload } from '../testing/uploads.ts';

type Listed = { items: PaperView[] } & ProblemView;

let house: TestApp;
let kase: ToldCase;
let other: ToldCase;
let otherCountry: HttpClient;
beforeAll(async () => {
  house = await openTestApp();
  kase = await tellCase(house, { until: 'consultation.awaitingConfirmation', country: 'ETH' });
  other = await tellCase(house, { until: 'consultation.awaitingConfirmation', country: 'KHM' });
  otherCountry = (await signInAs(house, { role: 'focalPoint', countryCode: 'PER' })).client;
});
afterAll(() => house.close());

const dateIn = (days: number) =>
  new Date(Date.now() + days * 86_400_000).toISOString().slice(0, 10);
const said = {
  name: 'Almaz Tesfaye',
  capacity: 'Director General',
  channel: 'signedPaper',
  receivedOn: dateIn(0),
};
const list = (of = kase, by = of.clients.officer) => by.get<Listed>(paths.papers(of.number));

/** The body of a paper, with a file of the officer who brings it. */
const paperOf = async (of = kase, changes: object = {}) => ({
  type: 'consultation.confirm',
  record: { versionMeant: 1 },
  onBehalf: { ...said, fileId: await upload(of.clients.officer, 'signed.pdf') },
  ...changes,
});
const enter = (of: ToldCase, body: unknown, by = of.clients.officer) =>
  by.post<Listed>(paths.papers(of.number), { body });
/** Enters a paper as the officer, and answers with it as it is listed. */
async function entered(of = kase, changes: object = {}): Promise<PaperView> {
  const known = new Set((await list(of)).body.items.map(({ id }) => id));
  const answer = await enter(of, await paperOf(of, changes));
  expect([answer.status, answer.text]).toEqual([201, expect.any(String)]);
  return answer.body.items.find(({ id }) => !known.has(id))!;
}
const take = async (of: ToldCase, by: HttpClient, body: object) =>
  by.post<CaseView & ProblemView>(paths.steps(of.number), {
    key: randomUUID(),
    ifMatch: `"v${await of.version()}"`,
    body: { type: 'consultation.confirm', ...body },
  });
const refuse = (
  of: ToldCase,
  id: string,
  by: HttpClient,
  body: unknown = { reason: 'No stamp.' },
) => by.post<Listed>(paths.paperRefusal(of.number, id), { body });
const codes = ({ body }: { body: ProblemView }) => body.reasons.map(({ code }) => code);

describe('a paper of the country', () => {
  test('is entered by one person of the Center and waits for another', async () => {
    const paper = await entered(kase, { occurredOn: dateIn(-1) });
    expect(paper).toMatchObject({
      type: 'consultation.confirm',
      record: { versionMeant: 1 },
      onBehalf: said,
      occurredOn: dateIn(-1),
      status: 'entered',
      enteredBy: { name: kase.people.officer.name },
      settledBy: null,
      refusal: null,
      mayCheck: false,
    });
    const { body } = await list(kase, kase.clients.secondPerson);
    expect(parse(paperList, body).items.find(({ id }) => id === paper.id)?.mayCheck).toBe(true);
    const { fileId } = paper.onBehalf;
    expect((await kase.clients.secondPerson.get(paths.file(fileId!))).status).toBe(200);
  });

  test('does not move the case for who has entered it, nor without a paper at all', async () => {
    const before = await kase.version();
    const { id } = await entered();
    const own = await take(kase, kase.clients.officer, { paper: id });
    expect([own.status, codes(own)]).toEqual([409, ['paperSecondPerson']]);
    const fileId = await upload(kase.clients.manager);
    const none = await take(kase, kase.clients.manager, {
      record: { versionMeant: 1 },
      onBehalf: { ...said, fileId },
    });
    expect([none.status, codes(none)[0]]).toEqual([409, 'paperEntered']);
    expect(await kase.version()).toBe(before);
  });

  test('is checked by a second person who takes the step, and what it says is what is recorded', async () => {
    const { id } = await entered(other);
    const answer = await take(other, other.clients.secondPerson, {
      paper: id,
      record: { versionMeant: 7 },
      onBehalf: { ...said, name: 'Somebody Else', fileId: randomUUID() },
    });
    expect([answer.status, answer.body.state]).toEqual([200, 'draftPackage.drafting']);
    const [line] = (
      await other.clients.manager.get<{ items: HistoryLine[] }>(paths.history(other.number))
    ).body.items;
    expect(line).toMatchObject({
      type: 'consultation.confirm',
      actor: { name: other.people.secondPerson.name },
      onBehalf: { name: said.name, capacity: said.capacity, enteredBy: other.people.officer.name },
      record: { versionMeant: 1 },
    });
    const [paper] = (await list(other)).body.items;
    expect(paper).toMatchObject({
      status: 'checked',
      settledBy: { id: other.people.secondPerson.personId },
      mayCheck: false,
    });
    const again = await take(other, other.clients.director, { paper: id });
    expect([again.status, again.body.fields[0]]).toMatchObject([
      400,
      { path: 'paper', code: 'notOpen' },
    ]);
  });

  test('submits an expression of interest and withdraws a case, too', async () => {
    const drafted = await tellCase(house, {
      until: 'expressionOfInterest.drafting',
      country: 'ZWE',
    });
    const place = paths.expressionOfInterest(drafted.number);
    const draft = await drafted.clients.officer.get<{ version: number }>(place);
    const written = await drafted.clients.officer.put<{ version: number }>(place, {
      ifMatch: `"v${draft.body.version}"`,
      body: {
        ministry: 'Ministry of Environment',
        contact: { name: 'Tendai Moyo', email: 'tendai@example.test' },
        workingLanguage: 'en',
        components: [{ component: 'strategy', status: 'unknown', need: 'A plan.' }],
        letter: { kind: 'byPost' },
        declaration: { name: 'Tendai Moyo', accepted: true },
      },
    });
    const tries = [
      [
        'expression.submit',
        { versionMeant: written.body.version },
        'expressionOfInterest.submitted',
      ],
      ['case.withdraw', { reason: 'Elections.', letter: { text: 'We thank you.' } }, 'withdrawn'],
    ] as const;
    for (const [type, record, state] of tries) {
      const { id } = await entered(drafted, { type, record });
      const answer = await take(drafted, drafted.clients.director, { type, paper: id });
      expect([type, answer.status, answer.body.state]).toEqual([type, 200, state]);
    }
  });

  test('is refused by a second person with the reason, and moves nothing any more', async () => {
    const { id } = await entered();
    const own = await refuse(kase, id, kase.clients.officer);
    expect([own.status, own.body.code]).toEqual([409, 'conflict']);
    const answer = await refuse(kase, id, kase.clients.director);
    expect(parse(paperList, answer.body).items.find((one) => one.id === id)).toMatchObject({
      status: 'refused',
      refusal: 'No stamp.',
      settledBy: { name: kase.people.director.name },
    });
    expect((await refuse(kase, id, kase.clients.manager)).status).toBe(409);
    const late = await take(kase, kase.clients.manager, { paper: id });
    expect([late.status, late.body.fields[0]?.path]).toEqual([400, 'paper']);
  });

  test('is found in its own case, under its own step, and by the Center alone', async () => {
    const { id } = await entered();
    const { secondPerson, country } = kase.clients;
    const tries = [
      await take(other, other.clients.secondPerson, { paper: id }),
      await take(kase, secondPerson, { paper: randomUUID() }),
      await take(kase, secondPerson, { paper: 'the letter' }),
      await take(kase, secondPerson, { paper: id, type: 'case.withdraw' }),
      await take(kase, country, { paper: id }),
    ];
    expect(tries.map(({ status, body }) => [status, body.fields[0]?.path])).toEqual(
      tries.map(() => [400, 'paper']),
    );
    const refusals = [
      await refuse(other, id, other.clients.manager),
      await refuse(kase, randomUUID(), secondPerson),
      await refuse(kase, 'the-letter', secondPerson),
    ];
    expect(refusals.map(({ status }) => status)).toEqual([404, 404, 400]);
    const papers = (await list()).body.items;
    expect(papers.find((one) => one.id === id)?.status).toBe('entered');
  });
});

describe('entering a paper', () => {
  const fileId = randomUUID();

  test.each([
    ['a step that needs none', { type: 'invitation.decline' }, 'type', 'invalidValue'],
    ['a record of another step', { record: { reason: 'No.' } }, 'record.versionMeant', 'required'],
    [
      'a call',
      { onBehalf: { ...said, channel: 'phone', fileId } },
      'onBehalf.channel',
      'phoneNeverSuffices',
    ],
    ['no file', { onBehalf: said }, 'onBehalf.fileId', 'required'],
    [
      'a file that is none',
      { onBehalf: { ...said, fileId: 'x' } },
      'onBehalf.fileId',
      'invalidFormat',
    ],
    [
      'a day to come',
      { onBehalf: { ...said, fileId, receivedOn: dateIn(9) } },
      'onBehalf.receivedOn',
      'inFuture',
    ],
    ['an act to come', { occurredOn: dateIn(9) }, 'occurredOn', 'inFuture'],
    [
      'an over-long name',
      { onBehalf: { ...said, fileId, name: 'x'.repeat(201) } },
      'onBehalf.name',
      'tooBig',
    ],
    ['an unknown field', { enteredBy: 'me' }, 'enteredBy', 'unknownField'],
  ])('is refused with %s', async (_, changes, path, code) => {
    const before = (await list()).text;
    const { status, body } = await enter(kase, await paperOf(kase, changes));
    expect([status, body.fields]).toEqual([
      400,
      expect.arrayContaining([expect.objectContaining({ path, code })]),
    ]);
    expect((await list()).text).toBe(before);
  });

  test('takes a file that its person has brought, whole', async () => {
    const before = (await list()).text;
    const tries = [
      [randomUUID(), 404],
      [await upload(otherCountry), 404],
      [await announce(kase.clients.officer, 'signed.pdf', Buffer.from('%PDF-')), 409],
    ] as const;
    for (const [file, status] of tries) {
      const onBehalf = { ...said, fileId: file };
      expect((await enter(kase, await paperOf(kase, { onBehalf }))).status).toBe(status);
    }
    expect((await list()).text).toBe(before);
  });

  test('is not for a step to which the case has not come, or past which it is', async () => {
    const record = { versionMeant: 1 };
    for (const type of ['expression.submit', 'offers.consent']) {
      const { status, body } = await enter(kase, await paperOf(kase, { type, record }));
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
      const before = (await list()).text;
      const { client } = await signInAs(house, role);
      expect((await enter(kase, await paperOf(), client)).status).toBe(status);
      expect((await list(kase, client)).status).toBe(listed);
      expect((await list()).text).toBe(before);
    },
  );

  test('and refusing one are hidden from the country itself, as is the list', async () => {
    const { id } = await entered();
    for (const client of [kase.clients.country, otherCountry, kase.clients.organization]) {
      const { status, text } = await list(kase, client);
      expect([status, text]).toEqual([404, expect.not.stringContaining(said.name)]);
      expect((await enter(kase, await paperOf(), client)).status).toBe(404);
      expect((await refuse(kase, id, client)).status).toBe(404);
    }
    const { client: auditor } = await signInAs(house, 'auditor');
    expect((await refuse(kase, id, auditor)).status).toBe(403);
    expect((await list(kase, house.http())).status).toBe(401);
    expect((await kase.clients.officer.get(paths.papers('A6IP-ETH-2019-01'))).status).toBe(404);
  });

  test.each([
    [{}, 'reason', 'required'],
    [{ reason: ' ' }, 'reason', 'tooSmall'],
    [{ reason: 'x'.repeat(2001) }, 'reason', 'tooBig'],
    [{ reason: 'No.', by: 'me' }, 'by', 'unknownField'],
  ])('a refusal of it is none with %j', async (body, path, code) => {
    const { id } = await entered();
    const answer = await refuse(kase, id, kase.clients.manager, body);
    expect([answer.status, answer.body.fields]).toEqual([
      400,
      [expect.objectContaining({ path, code })],
    ]);
    expect((await list()).body.items.find((one) => one.id === id)?.status).toBe('entered');
  });
});
