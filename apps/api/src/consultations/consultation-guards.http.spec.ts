import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import {
  agreedNeed,
  bothSides,
  readRecord,
  setMeeting,
  silentFor,
  writeRecord,
} from '../testing/consultation-record.ts';
import { openTestApp, type TestApp } from '../testing/open-test-app.ts';
import { reasonCodes } from '../testing/refusals.ts';
import { takeStep } from '../testing/take-step.ts';
import { tellCase, type ToldCase } from '../testing/told-case.ts';

let house: TestApp;
let planned: ToldCase;
let recorded: ToldCase;
let sent: ToldCase;
beforeAll(async () => {
  house = await openTestApp();
  planned = await tellCase(house, { until: 'consultation.planning', country: 'KHM' });
  recorded = await tellCase(house, { until: 'consultation.recording', country: 'DOM' });
  sent = await tellCase(house, { until: 'consultation.awaitingConfirmation', country: 'ETH' });
});
afterAll(() => house.close());

describe('a consultation does not go on', () => {
  test.each([
    ['of which the country is no part', { participants: bothSides.slice(0, 1) }],
    ['that lies in the past', { startsAt: '2026-01-10T09:00:00Z', endsAt: '2026-01-10T10:00:00Z' }],
    ['that is cancelled', { status: 'cancelled' }],
  ])('by a meeting %s', async (_, changes) => {
    await setMeeting(planned, changes);
    const ahead = await takeStep(planned, 'officer', 'consultation.schedule');
    expect([ahead.status, reasonCodes(ahead)]).toEqual([409, ['meetingAhead']]);
    const held = await takeStep(planned, 'officer', 'consultation.record');
    expect([held.status, reasonCodes(held)]).toEqual([409, ['meetingHeld']]);
  });

  test.each([
    ['componentsDecided', { needs: [{ ...agreedNeed, decision: null }] }],
    ['componentsDecided', { needs: [{ ...agreedNeed, decision: 'dropped', reason: null }] }],
    [
      'actionsOwned',
      {
        needs: [agreedNeed],
        actions: [{ text: 'Ask', owner: null, dueOn: '2030-01-01', done: false }],
      },
    ],
    [
      'actionsOwned',
      { needs: [agreedNeed], actions: [{ text: 'Ask', owner: 'Us', dueOn: null, done: false }] },
    ],
  ])('past the guard %s with %j', async (guard, changes) => {
    const versionMeant = await writeRecord(recorded, { actions: [], ...changes });
    const answer = await takeStep(recorded, 'manager', 'consultation.send', { versionMeant });
    expect([answer.status, reasonCodes(answer)]).toEqual([409, [guard]]);
    expect((await readRecord(recorded)).sent).toBeNull();
  });

  test('to a package of which no component is agreed', async () => {
    const kase = await tellCase(house, { until: 'consultation.recording', country: 'MDA' });
    const versionMeant = await writeRecord(kase, {
      needs: [{ ...agreedNeed, decision: 'dropped', reason: 'No.' }],
    });
    expect((await takeStep(kase, 'manager', 'consultation.send', { versionMeant })).status).toBe(
      200,
    );
    await silentFor(house, kase, 15, 2);
    for (const answer of [
      await takeStep(kase, 'country', 'consultation.confirm', { versionMeant: 1 }),
      await takeStep(kase, 'director', 'consultation.proceed', { reason: 'No reply.' }),
    ]) {
      expect([answer.status, reasonCodes(answer)]).toEqual([409, ['componentAgreed']]);
    }
  });

  test.each([
    [15, 1],
    [14, 2],
  ])('after %i days and %i reminders in all without an answer', async (days, reminders) => {
    await house.sql('delete from sixstep.reminder');
    await silentFor(house, sent, days, reminders);
    const answer = await takeStep(sent, 'director', 'consultation.proceed', {
      reason: 'No reply.',
    });
    expect([answer.status, reasonCodes(answer)]).toEqual([409, ['confirmationAwaitedLongEnough']]);
  });
});
