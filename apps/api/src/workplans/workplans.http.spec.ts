import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { paths, workplanView, type ProblemView, type WorkplanView } from '@sixstep/contract';
import { parse } from 'zod/mini';
import { dateIn } from '../testing/date-in.ts';
import type { HttpClient } from '../testing/http-client.ts';
import { openTestApp, type TestApp } from '../testing/open-test-app.ts';
import { saidByPhone } from '../testing/papers.ts';
import { signInAs, signInElsewhere } from '../testing/people.ts';
import type { Part } from '../testing/take-step.ts';
import { tellCase, type ToldCase } from '../testing/told-case.ts';
import { whileLocked } from '../testing/while-locked.ts';

let house: TestApp;
let kase: ToldCase;
let other: ToldCase;
beforeAll(async () => {
  house = await openTestApp();
  kase = await tellCase(house, { until: 'implementation.inProgress', country: 'KEN' });
  other = await tellCase(house, { until: 'implementation.inProgress', country: 'ZMB' });
});
afterAll(() => house.close());

type Answered = WorkplanView & ProblemView;

const at = (place = '', of = kase) => `${paths.workplan(of.number)}${place}`;
const read = async (of = kase, by: HttpClient = of.clients.manager) =>
  (await by.get<Answered>(at('', of))).body;
const openDeliverable = async (of = kase) =>
  (await read(of)).deliverables.find(({ status }) => status === 'open')!;

describe('the plan', () => {
  test('is set by the manager over the version that was read, and read back', async () => {
    const { version } = parse(workplanView, await read());
    const body = { reportingRhythmMonths: 3, endsOn: dateIn(200) };
    const { status, body: view } = await kase.clients.manager.put<Answered>(at(), {
      body,
      ifMatch: `"v${version}"`,
    });
    expect([status, parse(workplanView, view)]).toEqual([200, expect.objectContaining(body)]);
    const stale = await kase.clients.officer.put<Answered>(at(), {
      body: { reportingRhythmMonths: 12, endsOn: null },
      ifMatch: `"v${version}"`,
    });
    expect([stale.status, (await read()).reportingRhythmMonths]).toEqual([412, 3]);
  });

  test('is not set without the version that was read', async () => {
    const body = { reportingRhythmMonths: 3, endsOn: null };
    expect((await kase.clients.manager.put(at(), { body })).status).toBe(428);
  });

  test.each([
    ['a month too many', { reportingRhythmMonths: 13, endsOn: null }, 'reportingRhythmMonths'],
    ['no date', { reportingRhythmMonths: 3, endsOn: 'soon' }, 'endsOn'],
    ['an unknown field', { reportingRhythmMonths: 3, endsOn: null, colour: 'red' }, 'colour'],
  ])('with %s is refused at its field', async (_, body, field) => {
    const before = await read();
    const { status, body: problem } = await kase.clients.manager.put<ProblemView>(at(), {
      body,
      ifMatch: `"v${before.version}"`,
    });
    expect([status, problem.fields.map(({ path }) => path)]).toEqual([400, [field]]);
    expect(await read()).toEqual(before);
  });

  test('that somebody sets while a step ends the case is not set any more', async () => {
    const ending = await tellCase(house, { until: 'implementation.inProgress', country: 'GEO' });
    const { version } = await read(ending);
    const [setting] = await whileLocked(
      house,
      `update sixstep.case_file set state = 'terminated' where number = '${ending.number}'`,
      () => [
        ending.clients.manager.put<ProblemView>(at('', ending), {
          body: { reportingRhythmMonths: 2, endsOn: null },
          ifMatch: `"v${version}"`,
        }),
      ],
    );
    expect(setting!.status).toBe(409);
  });
});

const handIn = { fileId: null, link: 'https://example.test/report', note: null };
const report = { done: 'Everything.', notDone: null, next: null, trainedWomen: 4, trainedMen: 3 };

describe('what is delivered and reported', () => {
  test('the lead hands in, the country disputes, the lead hands in again, the country accepts', async () => {
    const { id } = await openDeliverable();
    const step = async (by: Part, place: string, body: object) => {
      const answer = await kase.clients[by].post<Answered>(at(`/deliverables/${id}/${place}`), {
        body,
      });
      expect([place, answer.status]).toEqual([place, 200]);
      return answer.body.deliverables.find((one) => one.id === id);
    };
    expect(await step('organization', 'submission', handIn)).toMatchObject({ status: 'submitted' });
    const dispute = { answer: 'dispute', note: 'The annex is missing.' };
    expect(await step('country', 'answer', dispute)).toMatchObject({ status: 'disputed' });
    await step('manager', 'submission', { ...handIn, onBehalf: saidByPhone });
    const accepted = await step('country', 'answer', { answer: 'accept', note: null });
    expect(accepted).toMatchObject({ status: 'accepted' });
    const again = await kase.clients.organization.post<ProblemView>(
      at(`/deliverables/${id}/submission`),
      { body: handIn },
    );
    expect([again.status, again.body.code]).toEqual([409, 'conflict']);
  });

  test('a report is sent by its organization, returned with a reason, and accepted', async () => {
    const [{ id } = { id: '' }] = (await read()).reports;
    const address = at(`/reports/${id}`);
    const sent = await kase.clients.organization.put<Answered>(address, { body: report });
    expect(sent.status).toBe(200);
    const settle = (body: object) =>
      kase.clients.manager.post<Answered>(`${address}/settlement`, { body });
    expect((await settle({ decision: 'returned', reason: null })).status).toBe(400);
    expect((await settle({ decision: 'returned', reason: 'Say what is next.' })).status).toBe(200);
    await kase.clients.organization.put(address, { body: report });
    const { body } = await settle({ decision: 'accepted', reason: null });
    expect(body.reports.find((one) => one.id === id)).toMatchObject({ status: 'accepted' });
  });

  const deeds: [what: string, place: string, body: object, not: Part[]][] = [
    ['hands in', 'submission', handIn, ['country', 'director']],
    ['answers', 'answer', { answer: 'accept', note: null }, ['organization', 'director']],
    ['reminds of', 'reminder', {}, ['country', 'organization', 'director']],
    ['waives', 'waiver', { reason: 'Not needed.' }, ['country', 'organization', 'manager']],
  ];
  test.each(deeds)('who may not, %s no deliverable', async (_, place, body, not) => {
    const { id } = await openDeliverable(other);
    const before = await read(other);
    for (const who of not) {
      const answer = await other.clients[who].post(at(`/deliverables/${id}/${place}`, other), {
        body,
      });
      expect([who, answer.status]).toEqual([who, 403]);
    }
    const elsewhere = await signInElsewhere(house);
    expect((await elsewhere.post(at(`/deliverables/${id}/${place}`, other), { body })).status).toBe(
      404,
    );
    expect(await read(other)).toEqual(before);
  });

  test.each(deeds)(
    '%s: a deliverable of another case is not found, and no id is no fault',
    async (_, place, body) => {
      const { id } = await openDeliverable(other);
      const manager = place === 'waiver' ? kase.clients.director : kase.clients.manager;
      const unknown = '01980000-0000-7000-8000-000000000001';
      for (const [foreign, status] of [
        [id, 404],
        [unknown, 404],
        ['no-id', 400],
      ] as const) {
        const answer = await manager.post(at(`/deliverables/${foreign}/${place}`), { body });
        expect([foreign, answer.status]).toEqual([foreign, status]);
      }
    },
  );

  test('an organization that leads nothing in it reads nothing of it', async () => {
    const { client } = await signInAs(house, {
      role: 'partnerContact',
      organizationCode: 'undp',
    });
    expect((await client.get(at())).status).toBe(404);
  });
});
