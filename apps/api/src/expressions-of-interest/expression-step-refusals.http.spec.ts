import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import {
  paths,
  type CaseView,
  type ExpressionView,
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
const dateIn = (days: number) =>
  new Date(Date.now() + days * 86_400_000).toISOString().slice(0, 10);

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
      const { status, body } = await take(kase, who, type, record);
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
    const answer = await take(cases()[name], who, type, record);
    expect([answer.status, answer.body.code, codes(answer)[0]]).toEqual([
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
    const answer = await take(drafted, 'officer', 'expression.submit', record, { onBehalf });
    expect([answer.status, codes(answer)]).toEqual([409, expect.arrayContaining(['paperEntered'])]);
  });
});
