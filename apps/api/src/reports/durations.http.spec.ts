import { afterAll, beforeAll, expect, test } from '@jest/globals';
import {
  paths,
  type CaseView,
  type DurationsReport,
  type HistoryLine,
  type StepDuration,
} from '@sixstep/contract';
import type { Step } from '@sixstep/process';
import { openTestApp, type TestApp } from '../testing/open-test-app.ts';
import { takeStep } from '../testing/take-step.ts';
import { tellCase, type ToldCase } from '../testing/told-case.ts';

let house: TestApp;
let ghana: ToldCase;
let peru: ToldCase;
beforeAll(async () => {
  house = await openTestApp();
  ghana = await tellCase(house, { until: 'consultation.planning', country: 'GHA' });
  peru = await tellCase(house, { until: 'expressionOfInterest.underReview', country: 'PER' });
});
afterAll(() => house.close());

const durationOf = async (
  step: Step,
  query: Record<string, string> = {},
): Promise<StepDuration> => {
  const { body } = await ghana.clients.manager.get<DurationsReport>(
    `${paths.durations}?${new URLSearchParams(query).toString()}`,
  );
  return body.items.find((row) => row.step === step)!;
};
const daysIn = async (kase: ToldCase, step: Step): Promise<number> => {
  const { body } = await kase.clients.manager.get<CaseView>(paths.case(kase.number));
  const { enteredOn, leftOn } = body.steps.find((one) => one.step === step)!;
  return (Date.parse(leftOn!) - Date.parse(enteredOn!)) / 86_400_000;
};

test('the median rests on the stays that have ended, and on the days by whose turn it was', async () => {
  const stays = [await daysIn(ghana, 'invitation'), await daysIn(peru, 'invitation')];
  const row = await durationOf('invitation');
  expect(row).toMatchObject({
    stays: 2,
    leftOut: 0,
    turnStays: 2,
    medianDays: (stays[0]! + stays[1]!) / 2,
  });
  expect(row.turnMedianDays.center).not.toBeNull();
  expect(await durationOf('consultation')).toMatchObject({ stays: 0, medianDays: null });
  expect(await durationOf('expressionOfInterest')).toMatchObject({
    stays: 1,
    medianDays: await daysIn(ghana, 'expressionOfInterest'),
  });
});

test('stays that ended before the instant to compare with are left aside', async () => {
  const compareTo = new Date().toISOString();
  expect(await durationOf('invitation', { compareTo })).toMatchObject({ stays: 0, leftOut: 0 });
});

test('a corrected date counts from its correction on, and not before', async () => {
  const before = await durationOf('expressionOfInterest');
  const asOf = new Date().toISOString();
  const { items } = (
    await ghana.clients.manager.get<{ items: HistoryLine[] }>(paths.history(ghana.number))
  ).body;
  const accepted = items.find(({ type }) => type === 'expression.accept')!;
  const earlier = new Date(Date.parse(accepted.occurredOn) - 86_400_000).toISOString().slice(0, 10);
  const corrected = await takeStep(ghana, 'manager', 'case.correct', {
    line: accepted.seq,
    what: { occurredOn: earlier },
    reason: 'Accepted the evening before.',
  });
  expect([corrected.status, corrected.text]).toEqual([200, expect.any(String)]);
  expect((await durationOf('expressionOfInterest')).medianDays).toBe(before.medianDays! - 1);
  expect((await durationOf('expressionOfInterest', { asOf })).medianDays).toBe(before.medianDays);
});

test('what an adopted case brings counts by its known dates; unknown dates are counted as left out', async () => {
  const before = await durationOf('expressionOfInterest');
  const invited = await durationOf('invitation');
  await house.sql(
    `update sixstep.case_file set origin = 'adopted' where number = '${peru.number}'`,
  );
  await house.sql(
    `insert into sixstep.adopted_step (case_id, step, entered_on, precision)
     select id, x.step, x.entered_on::date, x.precision from sixstep.case_file,
       (values ('invitation', '2026-01-01', 'exact'), ('expressionOfInterest', null, 'unknown')) as x (step, entered_on, precision)
     where number = '${peru.number}'`,
  );
  expect(await durationOf('expressionOfInterest')).toMatchObject({ stays: before.stays });
  expect((await durationOf('invitation')).leftOut).toBe(invited.leftOut + 1);
});
