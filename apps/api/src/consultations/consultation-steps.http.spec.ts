import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import {
  agreedNeed,
  readRecord,
  setMeeting,
  silentFor,
  writeRecord,
} from '../testing/consultation-record.ts';
import { openTestApp, type TestApp } from '../testing/open-test-app.ts';
import { reasonCodes } from '../testing/refusals.ts';
import { takeStep, wayOf } from '../testing/take-step.ts';
import { tellCase } from '../testing/told-case.ts';

let house: TestApp;
beforeAll(async () => {
  house = await openTestApp();
});
afterAll(() => house.close());

describe('the way of a consultation', () => {
  test('leads from a meeting over the record to what the country confirms, and back', async () => {
    const kase = await tellCase(house, {
      until: 'consultation.planning',
      country: 'NPL',
      components: ['authorization', 'tracking'],
    });
    const goes = wayOf(kase);
    await setMeeting(kase, {});
    await goes('officer', 'consultation.schedule', undefined, 'consultation.scheduled');
    await setMeeting(kase, {
      status: 'held',
      startsAt: '2026-01-10T09:00:00Z',
      endsAt: '2026-01-10T10:00:00Z',
    });
    await goes('manager', 'consultation.record', undefined, 'consultation.recording');
    const dropped = { ...agreedNeed, component: 'tracking', decision: 'dropped', reason: 'Later.' };
    const first = await writeRecord(kase, { summary: 'One by one.', needs: [agreedNeed, dropped] });

    const unseen = await takeStep(kase, 'manager', 'consultation.send', {
      versionMeant: first - 1,
    });
    expect([unseen.status, unseen.body.code]).toEqual([412, 'stale']);
    await goes(
      'manager',
      'consultation.send',
      { versionMeant: first },
      'consultation.awaitingConfirmation',
    );
    const theirs = await readRecord(kase, 'country');
    expect(theirs.sent).toMatchObject({
      number: 1,
      sha256: expect.stringMatching(/^[0-9a-f]{64}$/),
      content: {
        summary: 'One by one.',
        meetings: [{ participants: ['Somebody of the center', 'Somebody of the country'] }],
      },
    });

    const contests = (comments: string) =>
      goes('country', 'consultation.contest', { comments }, 'consultation.recording');
    await contests('Too early.');
    await goes('country', 'case.undo', undefined, 'consultation.awaitingConfirmation');
    expect((await readRecord(kase)).corrections).toEqual([]);
    await contests('The office is another.');
    for (const by of ['manager', 'country'] as const) {
      expect((await readRecord(kase, by)).corrections).toMatchObject([
        { comments: 'The office is another.' },
      ]);
    }
    const second = await writeRecord(kase, { summary: 'The other office.' });
    await goes(
      'manager',
      'consultation.send',
      { versionMeant: second },
      'consultation.awaitingConfirmation',
    );
    const older = await takeStep(kase, 'country', 'consultation.confirm', { versionMeant: 1 });
    expect([older.status, older.body.code]).toEqual([412, 'stale']);
    const confirmed = await goes(
      'country',
      'consultation.confirm',
      { versionMeant: 2 },
      'draftPackage.drafting',
    );
    expect(confirmed.components).toEqual(['authorization']);
    const { outcome, sent: newest, earlier } = await readRecord(kase, 'country');
    expect([outcome, newest!.number, earlier.map(({ number }) => number)]).toEqual([
      'confirmed',
      2,
      [1],
    ]);
    expect([newest!.content.summary, earlier[0]!.sha256]).toEqual([
      'The other office.',
      theirs.sent!.sha256,
    ]);

    await goes(
      'country',
      'consultation.reopen',
      { reason: 'A new ministry.' },
      'consultation.planning',
    );
    const reopened = await readRecord(kase);
    expect(reopened).toMatchObject({ round: 2, meetings: [], sent: { number: 2 }, outcome: null });
    expect(reopened.content).toMatchObject({
      summary: 'The other office.',
      needs: [agreedNeed, dropped],
    });
  });

  test('goes on after silence with what was agreed, and is printed as not confirmed', async () => {
    const kase = await tellCase(house, {
      until: 'consultation.recording',
      country: 'PAK',
      components: ['authorization', 'tracking'],
    });
    const dropped = { ...agreedNeed, component: 'tracking', decision: 'dropped', reason: 'Later.' };
    const versionMeant = await writeRecord(kase, { needs: [agreedNeed, dropped] });
    await takeStep(kase, 'manager', 'consultation.send', { versionMeant });
    await silentFor(house, kase, 15, 2);
    const answer = await takeStep(kase, 'director', 'consultation.proceed', {
      reason: 'No reply.',
    });
    expect([answer.status, answer.body.state, answer.body.components]).toEqual([
      200,
      'draftPackage.drafting',
      ['authorization'],
    ]);
    expect((await readRecord(kase, 'country')).outcome).toBe('notConfirmed');
  });

  test('ends where nothing is agreed', async () => {
    const kase = await tellCase(house, { until: 'consultation.recording', country: 'CRI' });
    const record = { reason: 'Served by others.', discussed: 'All six components.' };
    const early = await takeStep(kase, 'director', 'consultation.end', record);
    expect([early.status, reasonCodes(early)]).toEqual([409, ['noComponentAgreed']]);
    await writeRecord(kase, {
      needs: [{ ...agreedNeed, decision: 'dropped', reason: 'Served by others.' }],
    });
    const answer = await takeStep(kase, 'director', 'consultation.end', record);
    expect([answer.status, answer.body.state]).toEqual([200, 'declinedByCenter']);
  });
});
