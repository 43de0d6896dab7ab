import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { paths, type CaseView, type ConsultationView, type ProblemView } from '@sixstep/contract';
import type { HttpClient } from '../testing/http-client.ts';
import { openTestApp, type TestApp } from '../testing/open-test-app.ts';
import { tellCase, type ToldCase } from '../testing/told-case.ts';

type Who = keyof ToldCase['clients'];

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

const read = async (kase: ToldCase, by: Who = 'officer') =>
  (await kase.clients[by].get<ConsultationView>(paths.consultations(kase.number))).body;
async function write(kase: ToldCase, changes: object): Promise<number> {
  const { content, version } = await read(kase);
  const answer = await kase.clients.manager.put<ConsultationView>(
    paths.consultations(kase.number),
    {
      body: { ...content, ...changes },
      ifMatch: `"v${version}"`,
    },
  );
  expect([answer.status, answer.text]).toEqual([200, expect.any(String)]);
  return answer.body.version;
}
const sides = ['center', 'country'].map((side) => ({
  name: `Somebody of the ${side}`,
  body: null,
  side,
  attended: true,
}));
const meeting = {
  kind: 'scoping',
  mode: 'online',
  startsAt: '2030-02-01T09:00:00Z',
  endsAt: '2030-02-01T11:30:00Z',
  place: null,
  status: 'planned',
  participants: sides,
  notes: null,
};
const meet = async (kase: ToldCase, changes: object) => {
  const [known] = (await read(kase)).meetings;
  const { officer } = kase.clients;
  const body = { ...meeting, ...changes };
  const answer = known
    ? await officer.put(paths.meeting(kase.number, known.id), {
        body,
        ifMatch: `"v${known.version}"`,
      })
    : await officer.post(paths.meetings(kase.number), { body });
  expect([200, 201]).toContain(answer.status);
};
const need = {
  component: 'authorization',
  text: 'A procedure.',
  decision: 'agreed',
  reason: null,
  priority: 'high',
};
const silentFor = (kase: ToldCase, days: number, reminders: number) =>
  house.sql(
    `with today as (select c.id, sixstep.today(p.time_zone) as on
         from sixstep.case_file c join sixstep.partner_country p on p.code = c.country_code where number = $1),
       silent as (update sixstep.case_file c set state_since_on = t.on - $2::int from today t where c.id = t.id)
     insert into sixstep.reminder (case_id, state, sent_on)
       select id, 'consultation.awaitingConfirmation', today.on - ago from today, generate_series(1, $3) ago`,
    [kase.number, days, reminders],
  );

describe('the way of a consultation', () => {
  test('leads from a meeting over the record to what the country confirms, and back', async () => {
    const kase = await tellCase(house, {
      until: 'consultation.planning',
      country: 'NPL',
      components: ['authorization', 'tracking'],
    });
    const goes = async (by: Who, type: string, record: object | undefined, state: string) => {
      const { status, body } = await take(kase, by, type, record);
      expect([type, status, body.state]).toEqual([type, 200, state]);
      return body;
    };
    await meet(kase, {});
    await goes('officer', 'consultation.schedule', undefined, 'consultation.scheduled');
    await meet(kase, {
      status: 'held',
      startsAt: '2026-01-10T09:00:00Z',
      endsAt: '2026-01-10T10:00:00Z',
    });
    await goes('manager', 'consultation.record', undefined, 'consultation.recording');
    const dropped = { ...need, component: 'tracking', decision: 'dropped', reason: 'Later.' };
    const first = await write(kase, { summary: 'One by one.', needs: [need, dropped] });

    const unseen = await take(kase, 'manager', 'consultation.send', { versionMeant: first - 1 });
    expect([unseen.status, unseen.body.code]).toEqual([412, 'stale']);
    await goes(
      'manager',
      'consultation.send',
      { versionMeant: first },
      'consultation.awaitingConfirmation',
    );
    const theirs = await read(kase, 'country');
    expect(theirs.sent).toMatchObject({
      number: 1,
      sha256: expect.stringMatching(/^[0-9a-f]{64}$/),
      content: {
        summary: 'One by one.',
        meetings: [{ participants: ['Somebody of the center', 'Somebody of the country'] }],
      },
    });

    await goes(
      'country',
      'consultation.contest',
      { comments: 'The office is another.' },
      'consultation.recording',
    );
    for (const by of ['manager', 'country'] as const) {
      expect((await read(kase, by)).corrections).toMatchObject([
        { comments: 'The office is another.' },
      ]);
    }
    const second = await write(kase, { summary: 'The other office.' });
    await goes(
      'manager',
      'consultation.send',
      { versionMeant: second },
      'consultation.awaitingConfirmation',
    );
    const older = await take(kase, 'country', 'consultation.confirm', { versionMeant: 1 });
    expect([older.status, older.body.code]).toEqual([412, 'stale']);
    const confirmed = await goes(
      'country',
      'consultation.confirm',
      { versionMeant: 2 },
      'draftPackage.drafting',
    );
    expect(confirmed.components).toEqual(['authorization']);
    const { outcome, sent: newest, earlier } = await read(kase, 'country');
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
    const reopened = await read(kase);
    expect(reopened).toMatchObject({ round: 2, meetings: [], sent: { number: 2 }, outcome: null });
    expect(reopened.content).toMatchObject({
      summary: 'The other office.',
      needs: [need, dropped],
    });
  });

  test('goes on after silence with what was agreed, and is printed as not confirmed', async () => {
    const kase = await tellCase(house, {
      until: 'consultation.recording',
      country: 'PAK',
      components: ['authorization', 'tracking'],
    });
    const dropped = { ...need, component: 'tracking', decision: 'dropped', reason: 'Later.' };
    const versionMeant = await write(kase, { needs: [need, dropped] });
    await take(kase, 'manager', 'consultation.send', { versionMeant });
    await silentFor(kase, 15, 2);
    const answer = await take(kase, 'director', 'consultation.proceed', { reason: 'No reply.' });
    expect([answer.status, answer.body.state, answer.body.components]).toEqual([
      200,
      'draftPackage.drafting',
      ['authorization'],
    ]);
    expect((await read(kase, 'country')).outcome).toBe('notConfirmed');
  });

  test('ends where nothing is agreed', async () => {
    const kase = await tellCase(house, { until: 'consultation.recording', country: 'CRI' });
    const record = { reason: 'Served by others.', discussed: 'All six components.' };
    const early = await take(kase, 'director', 'consultation.end', record);
    expect([early.status, codes(early)]).toEqual([409, ['noComponentAgreed']]);
    await write(kase, { needs: [{ ...need, decision: 'dropped', reason: 'Served by others.' }] });
    const answer = await take(kase, 'director', 'consultation.end', record);
    expect([answer.status, answer.body.state]).toEqual([200, 'declinedByCenter']);
  });
});

describe('a consultation does not go on', () => {
  test.each([
    ['of which the country is no part', { participants: sides.slice(0, 1) }],
    ['that lies in the past', { startsAt: '2026-01-10T09:00:00Z', endsAt: '2026-01-10T10:00:00Z' }],
    ['that is cancelled', { status: 'cancelled' }],
  ])('by a meeting %s', async (_, changes) => {
    await meet(planned, changes);
    const ahead = await take(planned, 'officer', 'consultation.schedule');
    expect([ahead.status, codes(ahead)]).toEqual([409, ['meetingAhead']]);
    const held = await take(planned, 'officer', 'consultation.record');
    expect([held.status, codes(held)]).toEqual([409, ['meetingHeld']]);
  });

  test.each([
    ['componentsDecided', { needs: [{ ...need, decision: null }] }],
    ['componentsDecided', { needs: [{ ...need, decision: 'dropped', reason: null }] }],
    [
      'actionsOwned',
      { needs: [need], actions: [{ text: 'Ask', owner: null, dueOn: '2030-01-01', done: false }] },
    ],
    [
      'actionsOwned',
      { needs: [need], actions: [{ text: 'Ask', owner: 'Us', dueOn: null, done: false }] },
    ],
  ])('past the guard %s with %j', async (guard, changes) => {
    const versionMeant = await write(recorded, { actions: [], ...changes });
    const answer = await take(recorded, 'manager', 'consultation.send', { versionMeant });
    expect([answer.status, codes(answer)]).toEqual([409, [guard]]);
    expect((await read(recorded)).sent).toBeNull();
  });

  test('to a package of which no component is agreed', async () => {
    const kase = await tellCase(house, { until: 'consultation.recording', country: 'MDA' });
    const versionMeant = await write(kase, {
      needs: [{ ...need, decision: 'dropped', reason: 'No.' }],
    });
    expect((await take(kase, 'manager', 'consultation.send', { versionMeant })).status).toBe(200);
    await silentFor(kase, 15, 2);
    for (const answer of [
      await take(kase, 'country', 'consultation.confirm', { versionMeant: 1 }),
      await take(kase, 'director', 'consultation.proceed', { reason: 'No reply.' }),
    ]) {
      expect([answer.status, codes(answer)]).toEqual([409, ['componentAgreed']]);
    }
  });

  test.each([
    [15, 1],
    [14, 2],
  ])('after %i days and %i reminders in all without an answer', async (days, reminders) => {
    await house.sql('delete from sixstep.reminder');
    await silentFor(sent, days, reminders);
    const answer = await take(sent, 'director', 'consultation.proceed', { reason: 'No reply.' });
    expect([answer.status, codes(answer)]).toEqual([409, ['confirmationAwaitedLongEnough']]);
  });
});
