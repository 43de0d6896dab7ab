import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { paths, type ConsultationView, type OnBehalf } from '@sixstep/contract';
import { openTestApp, type TestApp } from '../testing/open-test-app.ts';
import { expectWrongRole, reasonCodes } from '../testing/refusals.ts';
import { takeStep, type Part } from '../testing/take-step.ts';
import { tellCase, type ToldCase } from '../testing/told-case.ts';
import { upload } from '../testing/uploads.ts';

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

const read = async (kase: ToldCase, by: Part) =>
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
    await expectWrongRole(house, cases()[name], wrong, type, record);
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
      const { status, body } = await takeStep(kase, who, type, record);
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
    const answer = await takeStep(cases()[name], who, type, record);
    expect([answer.status, answer.body.code, reasonCodes(answer)[0]]).toEqual([
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
      const answer = await takeStep(
        sent,
        'officer',
        'consultation.confirm',
        { versionMeant: 1 },
        { onBehalf: said },
      );
      expect([answer.status, reasonCodes(answer)]).toEqual([
        409,
        expect.arrayContaining(['paperEntered']),
      ]);
    }
    const record = { comments: 'The office is another. \u{1f3db}' };
    const answer = await takeStep(sent, 'officer', 'consultation.contest', record, { onBehalf });
    expect([answer.status, answer.body.state]).toEqual([200, 'consultation.recording']);
    expect((await read(sent, 'country')).corrections).toMatchObject([record]);
  });
});
