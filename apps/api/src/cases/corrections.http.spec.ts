import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { paths, type CaseList, type CaseView, type HistoryLine } from '@sixstep/contract';
import type { EventType } from '@sixstep/process';
import { dateIn } from '../testing/date-in.ts';
import { openTestApp, type TestApp } from '../testing/open-test-app.ts';
import { signInAs } from '../testing/people.ts';
import { takeStep } from '../testing/take-step.ts';
import { tellCase, type ToldCase } from '../testing/told-case.ts';
import { upload } from '../testing/uploads.ts';
import { Verify } from './verify.ts';

let house: TestApp;
beforeAll(async () => {
  house = await openTestApp();
});
afterAll(() => house.close());

const linesOf = async (kase: ToldCase, by = kase.clients.manager): Promise<HistoryLine[]> =>
  (await by.get<{ items: HistoryLine[] }>(paths.history(kase.number))).body.items.toReversed();
const viewOf = async (kase: ToldCase) =>
  (await kase.clients.manager.get<CaseView>(paths.case(kase.number))).body;
const lineOf = async (kase: ToldCase, type: EventType) =>
  (await linesOf(kase)).find((line) => line.type === type)!;
const correct = (kase: ToldCase, line: number, what: object, reason = 'A slip of the pen.') =>
  takeStep(kase, 'manager', 'case.correct', { line, what, reason });
const dayBefore = (date: string, days = 1) =>
  new Date(Date.parse(date) - days * 86_400_000).toISOString().slice(0, 10);

describe('a corrected date', () => {
  let kase: ToldCase;
  let entered: HistoryLine;
  let before: CaseView;
  let restated: string;
  beforeAll(async () => {
    kase = await tellCase(house, { until: 'expressionOfInterest.underReview', country: 'GHA' });
    entered = await lineOf(kase, 'expression.review');
    before = await viewOf(kase);
    restated = dayBefore(before.stateSince);
    const corrected = await correct(kase, entered.seq, { occurredOn: restated });
    expect([corrected.status, corrected.text]).toEqual([200, expect.any(String)]);
  });

  test('moves nothing but what the state is measured from', async () => {
    const after = await viewOf(kase);
    expect(after).toMatchObject({
      state: before.state,
      dueOn: before.dueOn,
      version: before.version + 1,
      stateSince: restated,
      age: before.age + 1,
    });
    expect(after.steps).toEqual(before.steps);
  });

  test('stands in the history beside the date that was entered, with who and why', async () => {
    const line = await lineOf(kase, 'expression.review');
    expect(line.occurredOn).toBe(entered.occurredOn);
    expect(line.corrections).toEqual([
      {
        seq: before.version + 1,
        at: expect.any(String),
        by: kase.people.manager.name,
        reason: 'A slip of the pen.',
        changes: [{ what: 'occurredOn', old: entered.occurredOn, new: restated }],
      },
    ]);
  });

  test('is read by the country as a date, without the reason', async () => {
    const line = (await linesOf(kase, kase.clients.country)).find(({ seq }) => seq === entered.seq);
    expect(line?.corrections).toMatchObject([
      { reason: null, changes: [{ what: 'occurredOn', new: restated }] },
    ]);
  });

  test('is not known at an instant before its correction, and is from then on', async () => {
    const [line] = (await lineOf(kase, 'expression.review')).corrections;
    const since = async (asOf: string) => {
      const query = new URLSearchParams({ asOf, country: 'GHA' }).toString();
      const { body } = await kase.clients.manager.get<CaseList>(`${paths.cases}?${query}`);
      return body.items[0]?.stateSince;
    };
    const earlier = new Date(Date.parse(line!.at) - 1).toISOString();
    expect([await since(earlier), await since(line!.at)]).toEqual([before.stateSince, restated]);
  });

  test('leaves room for the next step from the corrected date on', async () => {
    const [next] = (await viewOf(kase)).nextSteps.filter(
      ({ type }) => type === 'expression.return',
    );
    expect(next?.allowed).toBe(true);
    const body = { points: [{ field: 'ministry', question: 'Who signs?' }], dueDate: dateIn(14) };
    const taken = await takeStep(kase, 'manager', 'expression.return', body, {
      occurredOn: restated,
    });
    expect([taken.status, taken.body.stateSince]).toEqual([200, restated]);
  });

  test('replays clean', async () => {
    expect((await house.app.get(Verify).all()).differences).toEqual([]);
  });
});

describe('a correction is refused', () => {
  let kase: ToldCase;
  let lines: HistoryLine[];
  beforeAll(async () => {
    kase = await tellCase(house, { until: 'expressionOfInterest.underReview', country: 'PER' });
    lines = await linesOf(kase);
  });

  test('with a date before the line before it, or after the line after it', async () => {
    const middle = lines.findIndex(({ type }) => type === 'invitation.approve');
    const [previous, line, next] = lines.slice(middle - 1, middle + 2);
    const tooEarly = await correct(kase, line!.seq, {
      occurredOn: dayBefore(previous!.occurredOn),
    });
    const tooLate = await correct(kase, line!.seq, { occurredOn: dayBefore(next!.occurredOn, -1) });
    expect([tooEarly.status, tooEarly.body.fields, tooLate.status, tooLate.body.fields]).toEqual([
      400,
      [
        {
          path: 'record.what.occurredOn',
          code: 'beforePreviousEvent',
          params: { previous: previous!.occurredOn },
        },
      ],
      400,
      [
        {
          path: 'record.what.occurredOn',
          code: 'afterNextEvent',
          params: { next: next!.occurredOn },
        },
      ],
    ]);
  });

  test.each<[string, (line: HistoryLine) => [number, object], string, string]>([
    ['of the future', ({ seq }) => [seq, { occurredOn: dateIn(9) }], 'what.occurredOn', 'inFuture'],
    [
      'that stands there already',
      (line) => [line.seq, { occurredOn: line.occurredOn }],
      'what.occurredOn',
      'unchanged',
    ],
    ['of nothing', ({ seq }) => [seq, {}], 'what', 'required'],
    ['of an unknown line', () => [999, { occurredOn: dateIn(-1) }], 'line', 'unknownLine'],
    [
      'of a name where nobody was spoken for',
      ({ seq }) => [seq, { onBehalfName: 'Rosa Quispe' }],
      'what.onBehalfName',
      'notOnBehalf',
    ],
  ])('%s', async (_, asked, path, code) => {
    const refused = await correct(kase, ...asked(lines.at(-1)!));
    expect([refused.status, refused.body.fields]).toMatchObject([
      400,
      [{ path: `record.${path}`, code }],
    ]);
  });

  test('to whoever is not its manager, and to a country as if it were not there', async () => {
    const record = { line: 1, what: { occurredOn: dateIn(-400) }, reason: 'A slip.' };
    const { client } = await signInAs(house, 'programManager');
    const byAnother = await takeStep(kase, client, 'case.correct', record);
    const byOfficer = await takeStep(kase, 'officer', 'case.correct', record);
    const foreign = (await signInAs(house, { role: 'focalPoint', countryCode: 'KEN' })).client;
    const byForeigner = await takeStep(kase, foreign, 'case.correct', record);
    expect([byAnother.body.code, byOfficer.body.code, byForeigner.body.code]).toEqual([
      'wrongRole',
      'wrongRole',
      'notFound',
    ]);
    expect(await linesOf(kase)).toEqual(lines);
  });
});

test('a name and a file that were entered on behalf are put right, one correction after the other', async () => {
  const kase = await tellCase(house, { until: 'invitation.sent', country: 'KGZ' });
  const file = await upload(kase.clients.manager, 'reply.pdf');
  const right = await upload(kase.clients.manager, 'the-right-reply.pdf');
  const said = await takeStep(kase, 'manager', 'expression.start', undefined, {
    onBehalf: {
      name: 'Aida Bekova',
      capacity: 'Focal point',
      channel: 'mail',
      receivedOn: dateIn(-1),
      fileId: file,
    },
  });
  expect([said.status, said.text]).toEqual([200, expect.any(String)]);
  const { seq } = await lineOf(kase, 'expression.start');
  expect((await correct(kase, seq, { onBehalfName: 'Aida Bekowa', fileId: right })).status).toBe(
    200,
  );
  expect((await correct(kase, seq, { onBehalfName: 'Aida Bekova-Ismailova' })).status).toBe(200);
  const again = await correct(kase, seq, { onBehalfName: 'Aida Bekova-Ismailova' });
  expect(again.body.fields).toMatchObject([{ code: 'unchanged' }]);
  expect((await lineOf(kase, 'expression.start')).corrections).toMatchObject([
    {
      changes: [
        { what: 'onBehalfName', old: 'Aida Bekova', new: 'Aida Bekowa' },
        { what: 'fileId', old: 'reply.pdf', new: 'the-right-reply.pdf' },
      ],
    },
    { changes: [{ what: 'onBehalfName', old: 'Aida Bekowa', new: 'Aida Bekova-Ismailova' }] },
  ]);
});

describe('an undone move', () => {
  let kase: ToldCase;
  let before: CaseView;
  beforeAll(async () => {
    kase = await tellCase(house, { until: 'expressionOfInterest.submitted', country: 'MAR' });
    before = await viewOf(kase);
    expect(before.undoSecondsLeft).toBeNull();
    const moved = await takeStep(kase, 'manager', 'expression.return', {
      points: [{ field: 'ministry', question: 'Who signs?' }],
      dueDate: dateIn(14),
    });
    expect(moved.body.undoSecondsLeft).toBeGreaterThan(590);
    expect(moved.body.undoSecondsLeft).toBeLessThanOrEqual(600);
    const seenByAnother = await kase.clients.director.get<CaseView>(paths.case(kase.number));
    expect(seenByAnother.body.undoSecondsLeft).toBeNull();
    expect((await takeStep(kase, 'manager', 'case.undo')).status).toBe(200);
  });

  test('leaves the state measured from where it stood, and the way without a trace', async () => {
    const after = await viewOf(kase);
    expect(after).toMatchObject({
      state: before.state,
      stateSince: before.stateSince,
      age: before.age,
      dueOn: before.dueOn,
      turnDays: before.turnDays,
      undoSecondsLeft: null,
    });
    expect(after.steps).toEqual(before.steps);
  });

  test('is marked in the history, and neither line can be corrected', async () => {
    const [undone, undo] = (await linesOf(kase)).slice(-2);
    expect([undone!.undoneBy, undo!.undoneBy]).toEqual([undo!.seq, null]);
    for (const { seq } of [undone!, undo!]) {
      const refused = await correct(kase, seq, { occurredOn: dateIn(-2) });
      expect(refused.body.fields).toMatchObject([{ path: 'record.line', code: 'notCorrectable' }]);
    }
  });
});
