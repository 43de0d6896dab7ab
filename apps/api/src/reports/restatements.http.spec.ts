import { afterAll, beforeAll, expect, test } from '@jest/globals';
import {
  paths,
  restatementReport,
  type HistoryLine,
  type ProblemView,
  type RestatementReport,
} from '@sixstep/contract';
import { parse } from 'zod/mini';
import { dateIn } from '../testing/date-in.ts';
import type { HttpClient } from '../testing/http-client.ts';
import { openTestApp, type TestApp } from '../testing/open-test-app.ts';
import { signInAs } from '../testing/people.ts';
import { takeStep } from '../testing/take-step.ts';
import { tellCase, type ToldCase } from '../testing/told-case.ts';

const reason = '=HYPERLINK("https://example.org")';
let house: TestApp;
let kase: ToldCase;
let corrected: HistoryLine;
let restated: string;
beforeAll(async () => {
  house = await openTestApp();
  kase = await tellCase(house, { until: 'expressionOfInterest.underReview', country: 'GHA' });
  const { items } = (
    await kase.clients.manager.get<{ items: HistoryLine[] }>(paths.history(kase.number))
  ).body;
  corrected = items.find(({ type }) => type === 'expression.review')!;
  restated = new Date(Date.parse(corrected.occurredOn) - 86_400_000).toISOString().slice(0, 10);
  const record = { line: corrected.seq, what: { occurredOn: restated }, reason };
  expect((await takeStep(kase, 'manager', 'case.correct', record)).status).toBe(200);
  const record2 = { points: [{ field: 'ministry', question: 'Who signs?' }], dueDate: dateIn(14) };
  expect((await takeStep(kase, 'manager', 'expression.return', record2)).status).toBe(200);
  expect((await takeStep(kase, 'manager', 'case.undo')).status).toBe(200);
});
afterAll(() => house.close());

const ask = (query: Record<string, string> = {}, by: HttpClient = kase.clients.director) =>
  by.get<RestatementReport & ProblemView>(
    `${paths.restatements}?${new URLSearchParams(query).toString()}`,
  );

test('the report lists what was corrected and what was undone, newest first', async () => {
  const { items } = parse(restatementReport, (await ask()).body);
  const { name } = kase.people.manager;
  expect(items).toMatchObject([
    {
      case: kase.number,
      event: 'expression.return',
      what: 'step',
      old: 'expressionOfInterest.returned',
      new: 'expressionOfInterest.underReview',
      by: name,
      reason: null,
    },
    {
      case: kase.number,
      line: corrected.seq,
      event: 'expression.review',
      what: 'occurredOn',
      old: corrected.occurredOn,
      new: restated,
      by: name,
      reason,
    },
  ]);
});

test('only what was restated within the period is listed; without one it is the current month', async () => {
  const { body } = await ask();
  expect(body.from).toBe(`${body.to.slice(0, 7)}-01`);
  expect((await ask({ from: dateIn(-1), to: dateIn(1) })).body.items).toHaveLength(2);
  expect((await ask({ to: dateIn(-2) })).body.items).toEqual([]);
  expect((await ask({ from: dateIn(2) })).body.items).toEqual([]);
});

test('a period that ends before it begins, or is no period, is refused', async () => {
  const backwards = await ask({ from: dateIn(0), to: dateIn(-1) });
  expect([backwards.status, backwards.body.fields]).toMatchObject([
    400,
    [{ path: 'to', code: 'beforeFrom' }],
  ]);
  expect((await ask({ from: 'yesterday' })).status).toBe(400);
});

test('the table for spreadsheets holds them, and runs no formula', async () => {
  const { text, status } = await kase.clients.director.get(paths.restatementsTable);
  expect(status).toBe(200);
  const [head, , correction] = text.trim().split('\r\n');
  expect(head).toBe('case,country,line,event,what,old,new,at,by,reason');
  expect(correction).toContain(`,date,${corrected.occurredOn},${restated},`);
  expect(correction).toContain(`"'=HYPERLINK(""https://example.org"")"`);
});

test('an observer reads dates and states, neither reasons nor what the payload holds', async () => {
  const { client } = await signInAs(house, 'observer');
  const { items } = (await ask({}, client)).body;
  expect(items.map(({ what }) => what)).toEqual(['step', 'occurredOn']);
  expect(items.every((item) => item.reason === null)).toBe(true);
});

test.each(['focalPoint', 'countryColleague', 'partnerContact'] as const)(
  'the role %s finds no such report',
  async (role) => {
    const { client } = await signInAs(house, role);
    expect((await ask({}, client)).body.code).toBe('notFound');
    expect((await client.get(paths.restatementsTable)).status).toBe(404);
  },
);
