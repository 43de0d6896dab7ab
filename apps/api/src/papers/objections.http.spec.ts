import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { paths, type MyWeek, type ObjectionView, type ProblemView } from '@sixstep/contract';
import type { HttpClient } from '../testing/http-client.ts';
import { openTestApp, type TestApp } from '../testing/open-test-app.ts';
import { saidOnPaper } from '../testing/papers.ts';
import { signInAs, signInElsewhere } from '../testing/people.ts';
import { takeStep } from '../testing/take-step.ts';
import { tellCase, type ToldCase } from '../testing/told-case.ts';

let house: TestApp;
let kase: ToldCase;
let line: number;
beforeAll(async () => {
  house = await openTestApp();
  kase = await tellCase(house, { until: 'implementation.inProgress', country: 'CHL' });
  const onBehalf = { ...saidOnPaper, channel: 'phone' };
  const record = { kind: 'time', shiftDays: 5, effect: 'A week later.', reason: 'Holidays.' };
  const answer = await takeStep(kase, 'manager', 'amendment.propose', record, { onBehalf });
  expect(answer.status).toBe(200);
  line = answer.body.version;
});
afterAll(() => house.close());

type List = { items: ObjectionView[] };
const place = () => paths.objections(kase.number);
const raise = (by: HttpClient, body: object = { line, text: 'We never said so.' }) =>
  by.post<List & ProblemView>(place(), { body });

test('a country objects to what was entered for it, and reads what the Center answers', async () => {
  const { country, manager } = kase.clients;
  const raised = await raise(country);
  expect([raised.status, raised.body.items]).toMatchObject([
    201,
    [{ line, text: 'We never said so.', status: 'open', settlement: null }],
  ]);
  const { id } = raised.body.items[0]!;
  const week = await manager.get<MyWeek>(paths.myWeek);
  expect(week.body.tasks).toMatchObject([{ kind: 'objection', id, text: 'We never said so.' }]);
  const settle = (by: HttpClient) =>
    by.post<List & ProblemView>(paths.objectionSettlement(kase.number, id), {
      body: { settlement: 'You are right; we take it back.' },
    });
  expect((await settle(country)).status).toBe(403);
  expect((await settle(manager)).body.items).toMatchObject([{ status: 'settled' }]);
  expect((await settle(manager)).status).toBe(409);
  const read = await country.get<List>(place());
  expect(read.body.items[0]!.settlement).toBe('You are right; we take it back.');
});

test('nobody else does, and not to what the country did itself', async () => {
  const { manager, organization, country } = kase.clients;
  expect((await raise(manager)).status).toBe(403);
  expect((await raise(organization)).status).toBe(404);
  expect((await raise(await signInElsewhere(house))).status).toBe(404);
  const observer = await signInAs(house, 'observer');
  expect((await observer.client.get(place())).status).toBe(404);
  for (const wrong of [1, 9999]) {
    const { status, body } = await raise(country, { line: wrong, text: 'No.' });
    expect([status, body.fields]).toMatchObject([400, [{ path: 'line', code: 'unknownLine' }]]);
  }
  expect((await raise(country, { line, text: '' })).status).toBe(400);
  const nowhere = '01980000-0000-7000-8000-000000000001';
  const settled = await manager.post(paths.objectionSettlement(kase.number, nowhere), {
    body: { settlement: 'What?' },
  });
  expect(settled.status).toBe(404);
});
