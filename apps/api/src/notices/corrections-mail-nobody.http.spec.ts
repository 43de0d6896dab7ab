import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { dateIn } from '../testing/date-in.ts';
import { openTestApp, type TestApp } from '../testing/open-test-app.ts';
import { takeStep } from '../testing/take-step.ts';
import { tellCase, type ToldCase } from '../testing/told-case.ts';

let house: TestApp;
let kase: ToldCase;
beforeAll(async () => {
  house = await openTestApp();
  kase = await tellCase(house, { until: 'invitation.awaitingApproval', country: 'TUN' });
});
afterAll(() => house.close());

const queued = () =>
  house.sql<object>(
    `select kind, state from sixstep.outgoing_mail where state <> 'cancelled' order by id`,
  );

test('a correction of the history mails nobody', async () => {
  const before = await queued();
  const corrected = await takeStep(kase, 'manager', 'case.correct', {
    line: 1,
    what: { occurredOn: dateIn(-60) },
    reason: 'It was in the week before.',
  });
  expect([corrected.status, corrected.text]).toEqual([200, expect.any(String)]);
  expect(await queued()).toEqual(before);
});

test('an undone step leaves no mail behind, and its undoing mails nobody', async () => {
  const before = await queued();
  expect((await takeStep(kase, 'director', 'invitation.approve')).status).toBe(200);
  expect((await queued()).length).toBeGreaterThan(before.length);
  expect((await takeStep(kase, 'director', 'case.undo')).status).toBe(200);
  expect(await queued()).toEqual(before);
});
