import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import {
  paths,
  type CaseView,
  type ConsultationView,
  type OnBehalf,
  type ProblemView,
} from '@sixstep/contract';
import type { HttpClient } from '../testing/http-client.ts';
import { openTestApp, type TestApp } from '../testing/open-test-app.ts';
import { signInAs } from '../testing/people.ts';
import { tellCase, type ToldCase } from '../testing/told-case.ts';
import { upload } from '../testing/uploads.ts';

type Who = keyof ToldCase['clients'];

let house: TestApp;
let planned: ToldCase;
let recorded: ToldCase;
let sent: ToldCase;
let packaged: ToldCase;
beforeAll(async () => {
  house = await openTestApp();
  planned = await tellCase(house, { until: 'consultation.planning', country: 'KHM' });
  recorded = await tellCase(house, { until: 'consultation.recording', country: 'DOM' });
  sent = await tellCase(house, { until: 'consultation.awaitingConfirmation', country: 'ETH' });
  packaged = await tellCase(house, { until: 'draftPackage.drafting', country: 'UZB' });
});
afterAll(() => house.close());

const take = async (
  kase: ToldCase,
  by: HttpClient | Who,
  type: string,
  record?: object,
  more = {},
) =>
  (typeof by === 'string' ? kase.clients[by] : by).post<CaseView & ProblemView>(
    paths.steps(kase.number),
    {
      key: randomUUID(),
      ifMatch: `"v${await kase.version()}"`,
      body: { type, ...(record && { record }), ...more },
    },
  );
const codes = ({ body }: { body: ProblemView }) => body.reasons.map(({ code }) => code);
const read = async (kase: ToldCase, by: Who) =>
  (await kase.clients[by].get<ConsultationView>(paths.consultations(kase.number))).body;

describe('a step of a consultation', () => {
  const cases = () => ({ planned, recorded, sent, packaged });
  const reason = 'No reply.';

  test.each([
    ['planned', 'consultation.schedule', undefined, ['director', 'secondPerson', 'country']],
    ['planned', 'consultation.record', undefined, ['director', 'secondPerson', 'country']],
    ['recorded', 'consultation.send', { versionMeant: 1 }, ['director', 'officer', 'country']],
    [
      'recorded',
      'consultation.end',
      { reason, discussed: 'All.' },
      ['manager', 'officer', 'country'],
    ],
    ['sent', 'consultation.contest', { comments: 'No.' }, ['director', 'manager', 'officer']],
    ['sent', 'consultation.confirm', { versionMeant: 1 }, ['director', 'manager', 'officer']],
    ['sent', 'consultation.proceed', { reason }, ['manager', 'officer', 'country']],
    ['packaged', 'consultation.reopen', { reason }, ['director', 'officer', 'secondPerson']],
  ] as const)('in %s: %s is not for everybody', async (name, type, record, wrong) => {
    const kase = cases()[name];
    const before = await kase.version();
    for (const who of wrong) {
      const answer = await take(kase, who, type, record);
      expect([who, answer.status, answer.body.code]).toEqual([who, 403, 'wrongRole']);
    }
    expect((await take(kase, 'organization', type, record)).status).toBe(404);
    const { client } = await signInAs(house, { role: 'focalPoint', countryCode: 'PER' });
    expect((await take(kase, client, type, record)).status).toBe(404);
    expect(await kase.version()).toBe(before);
  });

  test.each([
    ['recorded', 'manager', 'consultation.send', {}, 'record.versionMeant', 'required'],
    [
      'sent',
      'country',
      'consultation.contest',
      { comments: 'x'.repeat(4001) },
      'record.comments',
      'tooBig',
    ],
    [
      'sent',
      'country',
      'consultation.contest',
      { comments: 'Half a pair: \ud83d.' },
      'record.comments',
      'invalidFormat',
    ],
    [
      'sent',
      'country',
      'consultation.confirm',
      { versionMeant: 'newest' },
      'record.versionMeant',
      'invalidType',
    ],
    [
      'sent',
      'country',
      'consultation.confirm',
      { versionMeant: 1, by: 'me' },
      'record.by',
      'unknownField',
    ],
    ['packaged', 'country', 'consultation.reopen', {}, 'record.reason', 'required'],
  ] as const)(
    'in %s by the %s: %s is refused with %j',
    async (name, who, type, record, path, code) => {
      const kase = cases()[name];
      const before = await kase.version();
      const { status, body } = await take(kase, who, type, record);
      expect([status, body.fields]).toEqual([400, [expect.objectContaining({ path, code })]]);
      expect(await kase.version()).toBe(before);
    },
  );

  test.each([
    ['planned', 'manager', 'consultation.send', { versionMeant: 1 }],
    ['recorded', 'country', 'consultation.confirm', { versionMeant: 1 }],
    ['packaged', 'country', 'consultation.contest', { comments: 'Late.' }],
    ['sent', 'manager', 'consultation.reopen', { reason }],
  ] as const)('in %s by the %s: %s is not for now', async (name, who, type, record) => {
    const answer = await take(cases()[name], who, type, record);
    expect([answer.status, answer.body.code, codes(answer)[0]]).toEqual([
      409,
      'notNow',
      'notInThisState',
    ]);
  });

  test('is entered for the country by phone where it objects, and not where it confirms', async () => {
    const onBehalf: OnBehalf = {
      name: 'Almaz Tesfaye',
      capacity: 'Focal point',
      channel: 'phone',
      receivedOn: new Date().toISOString().slice(0, 10),
    };
    const fileId = await upload(sent.clients.officer);
    for (const said of [onBehalf, { ...onBehalf, channel: 'letter', fileId }]) {
      const answer = await take(
        sent,
        'officer',
        'consultation.confirm',
        { versionMeant: 1 },
        { onBehalf: said },
      );
      expect([answer.status, codes(answer)]).toEqual([
        409,
        expect.arrayContaining(['paperEntered']),
      ]);
    }
    const record = { comments: 'The office is another. \u{1f3db}' };
    const answer = await take(sent, 'officer', 'consultation.contest', record, { onBehalf });
    expect([answer.status, answer.body.state]).toEqual([200, 'consultation.recording']);
    expect((await read(sent, 'country')).corrections).toMatchObject([record]);
  });
});
