import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { paths, type ExpressionView, type OnBehalf } from '@sixstep/contract';
import { dateIn } from '../testing/date-in.ts';
import { openTestApp, type TestApp } from '../testing/open-test-app.ts';
import { expectWrongRole, reasonCodes } from '../testing/refusals.ts';
import { takeStep } from '../testing/take-step.ts';
import { tellCase, type ToldCase } from '../testing/told-case.ts';
import { upload } from '../testing/uploads.ts';

let house: TestApp;
let drafted: ToldCase;
let submitted: ToldCase;
let reviewed: ToldCase;
beforeAll(async () => {
  house = await openTestApp();
  drafted = await tellCase(house, { until: 'expressionOfInterest.drafting', country: 'ZWE' });
  submitted = await tellCase(house, { until: 'expressionOfInterest.submitted', country: 'BWA' });
  reviewed = await tellCase(house, { until: 'expressionOfInterest.underReview', country: 'ARM' });
});
afterAll(() => house.close());

const read = async (kase: ToldCase) =>
  (await kase.clients.manager.get<ExpressionView>(paths.expressionOfInterest(kase.number))).body;

describe('a step of an expression', () => {
  const cases = () => ({ drafted, submitted, reviewed });
  const points = [{ field: 'ministry', question: 'Which?' }];

  test.each([
    ['drafted', 'expression.submit', { versionMeant: 1 }, ['director', 'manager', 'officer']],
    ['submitted', 'expression.review', undefined, ['director', 'secondPerson', 'country']],
    [
      'submitted',
      'expression.return',
      { points, dueDate: dateIn(9) },
      ['director', 'officer', 'secondPerson', 'country'],
    ],
    ['reviewed', 'expression.accept', undefined, ['manager', 'officer', 'country']],
    [
      'reviewed',
      'expression.decline',
      { criterion: 'x', reason: 'No.', applyAgainOn: null },
      ['manager', 'officer', 'country'],
    ],
    ['reviewed', 'expression.defer', { until: dateIn(9) }, ['manager', 'officer', 'country']],
  ] as const)('in %s: %s is not for everybody', async (name, type, record, wrong) => {
    await expectWrongRole(house, cases()[name], wrong, type, record);
  });

  test.each([
    [
      'submitted',
      'manager',
      'expression.return',
      { points: [], dueDate: dateIn(9) },
      'record.points',
      'tooSmall',
    ],
    [
      'submitted',
      'manager',
      'expression.return',
      { points: [{ field: 'budget', question: 'How?' }], dueDate: dateIn(9) },
      'record.points.0.field',
      'unknownField',
    ],
    [
      'submitted',
      'manager',
      'expression.return',
      { points, dueDate: dateIn(-1) },
      'record.dueDate',
      'notAhead',
    ],
    ['reviewed', 'director', 'expression.defer', { until: dateIn(-1) }, 'record.until', 'notAhead'],
    [
      'reviewed',
      'director',
      'expression.defer',
      { until: 'spring' },
      'record.until',
      'invalidFormat',
    ],
    [
      'reviewed',
      'director',
      'expression.decline',
      { criterion: 'x', reason: 'No.', applyAgainOn: dateIn(-1) },
      'record.applyAgainOn',
      'notAhead',
    ],
    [
      'reviewed',
      'director',
      'expression.decline',
      { criterion: 'x', applyAgainOn: null },
      'record.reason',
      'required',
    ],
  ] as const)(
    'in %s by the %s: %s is refused with %j',
    async (name, who, type, record, path, code) => {
      const kase = cases()[name];
      const before = await kase.version();
      const { status, body } = await takeStep(kase, who, type, record);
      expect([status, body.fields]).toEqual([400, [expect.objectContaining({ path, code })]]);
      expect([await kase.version(), (await read(kase)).points]).toEqual([before, []]);
    },
  );

  test.each([
    ['drafted', 'officer', 'expression.review', undefined],
    ['submitted', 'director', 'expression.accept', undefined],
    ['reviewed', 'country', 'expression.submit', { versionMeant: 1 }],
    ['reviewed', 'manager', 'expression.resume', undefined],
  ] as const)('in %s by the %s: %s is not for now', async (name, who, type, record) => {
    const answer = await takeStep(cases()[name], who, type, record);
    expect([answer.status, answer.body.code, reasonCodes(answer)[0]]).toEqual([
      409,
      'notNow',
      'notInThisState',
    ]);
  });

  test('that submits for the country takes a paper and a second person', async () => {
    const onBehalf: OnBehalf = {
      name: 'Tendai Moyo',
      capacity: 'Director',
      channel: 'letter',
      receivedOn: dateIn(0),
      fileId: await upload(drafted.clients.officer),
    };
    const { version } = await read(drafted);
    const record = { versionMeant: version };
    const answer = await takeStep(drafted, 'officer', 'expression.submit', record, { onBehalf });
    expect([answer.status, reasonCodes(answer)]).toEqual([
      409,
      expect.arrayContaining(['paperEntered']),
    ]);
  });
});
