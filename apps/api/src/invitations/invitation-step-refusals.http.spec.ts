import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import type { OnBehalf } from '@sixstep/contract';
import { openTestApp, type TestApp } from '../testing/open-test-app.ts';
import { expectWrongRole, reasonCodes } from '../testing/refusals.ts';
import { takeStep } from '../testing/take-step.ts';
import { tellCase, type ToldCase } from '../testing/told-case.ts';
import { upload } from '../testing/uploads.ts';

let house: TestApp;
let drafted: ToldCase;
let waiting: ToldCase;
let sent: ToldCase;
beforeAll(async () => {
  house = await openTestApp();
  drafted = await tellCase(house, { until: 'invitation.drafting', country: 'BTN' });
  waiting = await tellCase(house, { until: 'invitation.awaitingApproval', country: 'TLS' });
  sent = await tellCase(house, { until: 'invitation.sent', country: 'KGZ' });
});
afterAll(() => house.close());

describe('a step of an invitation', () => {
  const cases = () => ({ drafted, waiting, sent });

  test.each([
    ['drafted', 'invitation.submit', undefined, ['director', 'secondPerson', 'country']],
    ['drafted', 'invitation.cancel', { reason: 'No.' }, ['officer', 'secondPerson', 'country']],
    ['waiting', 'invitation.approve', undefined, ['manager', 'officer', 'country']],
    ['waiting', 'invitation.return', { reason: 'No.' }, ['manager', 'officer', 'country']],
    ['sent', 'invitation.remind', undefined, ['director', 'country']],
    ['sent', 'invitation.lapse', undefined, ['director', 'officer', 'country']],
    ['sent', 'invitation.renew', { reasonCode: 'noReply' }, ['director', 'officer', 'country']],
    [
      'sent',
      'invitation.decline',
      { reasonCode: 'noCapacity' },
      ['director', 'manager', 'officer'],
    ],
  ] as const)('in %s: %s is not for everybody', async (name, type, record, wrong) => {
    await expectWrongRole(house, cases()[name], wrong, type, record);
  });

  test.each([
    ['drafted', 'manager', 'invitation.cancel', {}, 'record.reason', 'required'],
    [
      'drafted',
      'manager',
      'invitation.cancel',
      { reason: 'x'.repeat(2001) },
      'record.reason',
      'tooBig',
    ],
    ['waiting', 'director', 'invitation.return', { reason: ' ' }, 'record.reason', 'tooSmall'],
    [
      'waiting',
      'director',
      'invitation.approve',
      { sentOn: 'now' },
      'record.sentOn',
      'unknownField',
    ],
    [
      'sent',
      'manager',
      'invitation.renew',
      { reasonCode: 'bored' },
      'record.reasonCode',
      'invalidValue',
    ],
    [
      'sent',
      'country',
      'invitation.decline',
      { reasonCode: 'no capacity' },
      'record.reasonCode',
      'invalidFormat',
    ],
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
    ['drafted', 'director', 'invitation.approve', undefined],
    ['waiting', 'manager', 'invitation.submit', undefined],
    ['sent', 'director', 'invitation.return', { reason: 'Late.' }],
    ['drafted', 'country', 'invitation.decline', { reasonCode: 'noCapacity' }],
  ] as const)('in %s by the %s: %s is not for now', async (name, who, type, record) => {
    const answer = await takeStep(cases()[name], who, type, record);
    expect([answer.status, answer.body.code, reasonCodes(answer)]).toEqual([
      409,
      'notNow',
      ['notInThisState'],
    ]);
  });
});

describe('what a country says of its invitation by letter', () => {
  const said: OnBehalf = {
    name: 'Rosa Quispe',
    capacity: 'Director',
    channel: 'letter',
    receivedOn: new Date().toISOString().slice(0, 10),
  };

  test.each([
    ['no file', said, 'onBehalf.fileId', 'required'],
    [
      'a day to come',
      { ...said, channel: 'phone', receivedOn: '2999-01-01' },
      'onBehalf.receivedOn',
      'inFuture',
    ],
    ['no such channel', { ...said, channel: 'rumour' }, 'onBehalf.channel', 'invalidValue'],
  ])('is refused with %s', async (_, onBehalf, path, code) => {
    const record = { reasonCode: 'noCapacity' };
    const { status, body } = await takeStep(sent, 'officer', 'invitation.decline', record, {
      onBehalf,
    });
    expect([status, body.fields]).toEqual([400, [expect.objectContaining({ path, code })]]);
  });

  test("does not reach the Center's own steps", async () => {
    const record = { reasonCode: 'noReply' };
    const onBehalf = { ...said, channel: 'phone' };
    const { status, body } = await takeStep(sent, 'manager', 'invitation.renew', record, {
      onBehalf,
    });
    expect([status, body.code]).toEqual([403, 'wrongRole']);
  });

  test('is entered with its file by an officer, for a decline as for a beginning', async () => {
    const begun = await tellCase(house, { until: 'invitation.sent', country: 'NPL' });
    for (const [kase, type, record, state] of [
      [begun, 'expression.start', undefined, 'expressionOfInterest.drafting'],
      [sent, 'invitation.decline', { reasonCode: 'noCapacity' }, 'declinedByCountry'],
    ] as const) {
      const onBehalf = { ...said, fileId: await upload(kase.clients.officer) };
      const answer = await takeStep(kase, 'officer', type, record, { onBehalf });
      expect([answer.status, answer.body.state]).toEqual([200, state]);
    }
  });
});
