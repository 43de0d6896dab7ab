import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import {
  consultationView,
  paths,
  type ConsultationView,
  type ProblemView,
} from '@sixstep/contract';
import { parse } from 'zod/mini';
import { openTestApp, type TestApp } from '../testing/open-test-app.ts';
import { signInAs } from '../testing/people.ts';
import { tellCase, type ToldCase } from '../testing/told-case.ts';

type Answered = ConsultationView & ProblemView;

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

const place = (kase: ToldCase) => paths.consultations(kase.number);
const read = (kase: ToldCase, by = kase.clients.officer) => by.get<Answered>(place(kase));

describe('meetings', () => {
  const meeting = {
    kind: 'technical',
    mode: 'hybrid',
    startsAt: '2030-02-01T09:00:00.000000Z',
    endsAt: '2030-02-01T11:30:00.000000Z',
    place: 'Phnom Penh',
    status: 'planned',
    participants: [{ name: 'Sok Dara', body: null, side: 'country', attended: false }],
    notes: null,
  };
  const add = (kase: ToldCase, body: unknown, by = kase.clients.officer) =>
    by.post<Answered>(paths.meetings(kase.number), { body });
  const alter = (
    kase: ToldCase,
    id: string,
    body: unknown,
    ifMatch?: string,
    by = kase.clients.officer,
  ) => by.put<Answered>(paths.meeting(kase.number, id), { body, ...(ifMatch && { ifMatch }) });
  const first = async (kase: ToldCase) => (await read(kase)).body.meetings[0]!;

  test('are planned, changed and read back; each edit moves the version of the record', async () => {
    const before = (await read(planned)).body.version;
    const added = await add(planned, meeting);
    expect(added.status).toBe(201);
    expect(parse(consultationView, added.body).version).toBeGreaterThan(before);
    const { id, version } = await first(planned);
    expect(await first(planned)).toEqual({ ...meeting, id, version });
    const held = { ...meeting, status: 'held', notes: 'All came.' };
    const altered = await alter(planned, id, held, `"v${version}"`);
    expect(altered.status).toBe(200);
    expect(altered.body.version).toBeGreaterThan(added.body.version);
    expect(await first(planned)).toEqual({ ...held, id, version: version + 1 });
  });

  test('are changed only by who has seen the newest version', async () => {
    const { id, version } = await first(planned);
    expect((await alter(planned, id, meeting)).status).toBe(428);
    expect((await alter(planned, id, meeting, `"v${version - 1}"`)).status).toBe(412);
    expect((await first(planned)).version).toBe(version);
  });

  test('are found in their own case alone, by their id', async () => {
    const { id, version } = await first(recorded);
    const tag = `"v${version}"`;
    const tries = [id, randomUUID(), 'today'].map((one) => alter(planned, one, meeting, tag));
    expect((await Promise.all(tries)).map(({ status }) => status)).toEqual([404, 404, 400]);
    expect((await first(recorded)).version).toBe(version);
  });

  test.each([
    ['an end before the beginning', { endsAt: meeting.startsAt }, 'endsAt', 'notAfterStart'],
    ['a time without a zone', { startsAt: '2030-02-01T09:00' }, 'startsAt', 'invalidFormat'],
    ['an unknown kind', { kind: 'party' }, 'kind', 'invalidValue'],
    ['an over-long place', { place: 'x'.repeat(501) }, 'place', 'tooBig'],
    ['nobody in particular', { participants: [{ name: '' }] }, 'participants.0.name', 'tooSmall'],
    [
      'too many',
      { participants: Array.from({ length: 61 }, () => meeting.participants[0]) },
      'participants',
      'tooBig',
    ],
    ['an unknown field', { minutes: 90 }, 'minutes', 'unknownField'],
  ])('are refused with %s', async (_, changes, path, code) => {
    const before = (await read(planned)).text;
    const answer = await add(planned, { ...meeting, ...changes });
    expect([answer.status, answer.body.fields]).toEqual([
      400,
      expect.arrayContaining([expect.objectContaining({ path, code })]),
    ]);
    expect((await read(planned)).text).toBe(before);
  });

  test.each([
    ['director', 403],
    ['auditor', 403],
    ['observer', 404],
    ['focalPoint', 404],
    ['partnerContact', 404],
  ] as const)('are not for the role %s to plan or to change', async (role, status) => {
    const countryCode = role === 'focalPoint' && { countryCode: 'KHM' };
    const { client } = await signInAs(house, { role, ...countryCode });
    const { id, version } = await first(planned);
    expect((await add(planned, meeting, client)).status).toBe(status);
    expect((await alter(planned, id, meeting, `"v${version}"`, client)).status).toBe(status);
    expect((await read(planned)).body.meetings).toHaveLength(1);
  });

  test('are not planned while the record lies with the country', async () => {
    const { id, version } = await first(sent);
    expect((await add(sent, meeting)).status).toBe(409);
    expect((await alter(sent, id, meeting, `"v${version}"`)).status).toBe(409);
    expect((await first(sent)).version).toBe(version);
  });
});
