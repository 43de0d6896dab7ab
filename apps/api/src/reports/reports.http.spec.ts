import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import {
  paths,
  pipelineReport,
  type CaseList,
  type HistoryLine,
  type PipelineReport,
  type ProblemView,
} from '@sixstep/contract';
import { parse } from 'zod/mini';
import type { HttpClient } from '../testing/http-client.ts';
import { openTestApp, type TestApp } from '../testing/open-test-app.ts';
import { signInAs } from '../testing/people.ts';
import { tellCase, type ToldCase } from '../testing/told-case.ts';

type Counts = PipelineReport['counts'];

let house: TestApp;
let packaged: ToldCase;
let manager: HttpClient;
beforeAll(async () => {
  house = await openTestApp();
  packaged = await tellCase(house, {
    until: 'draftPackage.proposed',
    country: 'GHA',
    components: ['authorization', 'tracking'],
  });
  await tellCase(house, { until: 'invitation.sent', country: 'KGZ' });
  await tellCase(house, { until: 'declinedByCountry', country: 'JAM' });
  await tellCase(house, { until: 'consultation.planning', country: 'PHL', twist: 'held' });
  await tellCase(house, { until: 'implementation.inProgress', country: 'MAR' });
  manager = packaged.clients.manager;
});
afterAll(() => house.close());

const ask = (query: Record<string, string> = {}, by = manager) =>
  by.get<PipelineReport & ProblemView>(
    `${paths.pipeline}?${new URLSearchParams(query).toString()}`,
  );
const report = async (query?: Record<string, string>) => {
  const answer = await ask(query);
  expect([answer.status, answer.text]).toEqual([200, expect.any(String)]);
  return parse(pipelineReport, answer.body);
};
const listed = async (query: Record<string, string>) => {
  const { body } = await manager.get<CaseList>(
    `${paths.cases}?${new URLSearchParams(query).toString()}`,
  );
  return body.total;
};
const linesOf = async (kase: ToldCase) =>
  (
    await kase.clients.manager.get<{ items: HistoryLine[] }>(paths.history(kase.number))
  ).body.items.toReversed();
const earlier = (instant: string, milliseconds: number) =>
  new Date(Date.parse(instant) - milliseconds).toISOString();
const sum = (rows: readonly { count: number }[]) => rows.reduce((all, { count }) => all + count, 0);

/** Every figure of a report beside the number of cases on the list that it opens. */
async function figures(
  counts: Counts,
  question: Record<string, string>,
): Promise<[string, number, number][]> {
  const rows: [Record<string, string>, number][] = [
    [{}, counts.total],
    [{ ended: 'false' }, counts.open],
    [{ onHold: 'true' }, counts.onHold],
    ...counts.bySteps.map(
      ({ step, count }) => [{ step }, count] as [Record<string, string>, number],
    ),
    ...counts.byStates.map(
      ({ state, count }) => [{ state }, count] as [Record<string, string>, number],
    ),
    ...counts.byRegions.map(
      ({ region, count }) =>
        [{ region, ended: 'false' }, count] as [Record<string, string>, number],
    ),
    ...counts.byTurns.map(
      ({ turn, count }) => [{ turn, ended: 'false' }, count] as [Record<string, string>, number],
    ),
  ];
  return Promise.all(
    rows.map(async ([filter, count]) => [
      JSON.stringify(filter),
      count,
      await listed({ ...question, ...filter }),
    ]),
  );
}

describe('the pipeline', () => {
  test('counts where every case stands now', async () => {
    const { counts, compareTo, asOf } = await report();
    expect(compareTo).toBeNull();
    expect(Math.abs(Date.parse(asOf) - Date.now())).toBeLessThan(60_000);
    expect(counts).toMatchObject({ total: 5, open: 4, onHold: 1 });
    expect(counts.byStates).toEqual([
      { state: 'invitation.sent', count: 1 },
      { state: 'consultation.planning', count: 1 },
      { state: 'draftPackage.proposed', count: 1 },
      { state: 'implementation.inProgress', count: 1 },
      { state: 'declinedByCountry', count: 1 },
    ]);
    expect(counts.byTurns).toContainEqual({ turn: 'nobody', count: 1 });
  });

  test('shows a case at each instant where it stood, from the moment of its line on', async () => {
    const component = 'tracking';
    let before: string | null = null;
    for (const { at, to } of await linesOf(packaged)) {
      const [then, since] = [earlier(at, 1), at];
      const states = async (asOf: string) => (await report({ asOf, component })).counts.byStates;
      expect(await states(then)).toEqual(before ? [{ state: before, count: 1 }] : []);
      expect(await states(since)).toEqual([{ state: to, count: 1 }]);
      before = to;
    }
    expect(before).toBe('draftPackage.proposed');
  });

  test('has every figure of an instant agree with the list that it opens', async () => {
    const instants = (await linesOf(packaged)).map(({ at }) => at);
    const asked = [
      instants[0]!,
      instants[4]!,
      instants[9]!,
      instants.at(-1)!,
      new Date().toISOString(),
    ];
    for (const asOf of asked) {
      const { counts } = await report({ asOf });
      for (const [filter, count, onList] of await figures(counts, { asOf })) {
        expect({ asOf, filter, count }).toEqual({ asOf, filter, count: onList });
      }
      expect(sum(counts.byStates)).toBe(counts.total);
      for (const rows of [counts.bySteps, counts.byRegions, counts.byTurns]) {
        expect(sum(rows)).toBe(counts.open);
      }
    }
  });

  test('counts a hold from its day until the case goes on', async () => {
    const [hold] = await house.sql<{ at: string; number: string }>(
      `select sixstep.instant(e.at) as at, c.number from sixstep.case_event e
       join sixstep.case_file c on c.id = e.case_id where e.type = 'case.hold'`,
    );
    const onHold = async (asOf?: string) => (await report(asOf ? { asOf } : {})).counts.onHold;
    expect([await onHold(earlier(hold!.at, 1)), await onHold(hold!.at), await onHold()]).toEqual([
      0, 1, 1,
    ]);
  });

  test('is narrowed to a region or a component, as the list is', async () => {
    const questions: Record<string, string>[] = [
      { component: 'tracking' },
      { component: 'strategy' },
      { region: 'nowhere' },
      ...(await report()).counts.byRegions.map(({ region }) => ({ region })),
    ];
    for (const question of questions) {
      const { counts } = await report(question);
      for (const [filter, count, onList] of await figures(counts, question)) {
        expect({ question, filter, count }).toEqual({ question, filter, count: onList });
      }
    }
    expect((await report({ region: 'nowhere' })).counts).toMatchObject({ total: 0, byStates: [] });
  });

  test('is compared with another instant, each counted for itself', async () => {
    const [first] = await linesOf(packaged);
    const asOf = new Date().toISOString();
    const both = await report({ asOf, compareTo: first!.at });
    expect(both.counts).toEqual((await report({ asOf })).counts);
    expect(both.compareTo).toEqual({
      asOf: first!.at,
      counts: (await report({ asOf: first!.at })).counts,
    });
    expect(both.compareTo!.counts.total).toBeLessThan(both.counts.total);
  });

  test('is empty before the first case and the same as now in a time to come', async () => {
    const long = await report({ asOf: '1999-12-31T23:59:59Z' });
    expect(long.counts).toEqual({
      total: 0,
      open: 0,
      onHold: 0,
      bySteps: [],
      byStates: [],
      byRegions: [],
      byTurns: [],
    });
    expect((await report({ asOf: '2999-01-01T00:00:00Z' })).counts).toEqual(
      (await report()).counts,
    );
  });
});

describe('who reads the pipeline', () => {
  test.each(['director', 'programOfficer', 'administrator', 'observer', 'auditor'] as const)(
    'the role %s does, all of it',
    async (role) => {
      const { client } = await signInAs(house, role);
      const { status, body } = await ask({}, client);
      expect([status, body.counts]).toEqual([200, (await report()).counts]);
    },
  );

  test.each(['focalPoint', 'countryColleague', 'partnerContact'] as const)(
    'the role %s does not, and learns no figure',
    async (role) => {
      const { client } = await signInAs(house, role);
      const { status, text } = await ask({}, client);
      expect([status, text]).toEqual([404, expect.not.stringContaining('counts')]);
    },
  );

  test('nobody does without a session', async () => {
    expect((await ask({}, house.http())).status).toBe(401);
  });

  test.each([
    [{ asOf: 'yesterday' }, 'asOf', 'invalidFormat'],
    [{ asOf: '2026-02-30T00:00:00Z' }, 'asOf', 'invalidFormat'],
    [{ asOf: '2026-01-01T00:00:00+09:00' }, 'asOf', 'invalidFormat'],
    [{ compareTo: '' }, 'compareTo', 'invalidFormat'],
    [{ component: 'solar' }, 'component', 'invalidValue'],
    [{ region: 'x'.repeat(41) }, 'region', 'tooBig'],
    [{ until: '2026-01-01T00:00:00Z' }, 'until', 'unknownField'],
  ] as [Record<string, string>, string, string][])(
    'a question is refused with %j',
    async (query, path, code) => {
      const { status, body } = await ask(query);
      expect([status, body.fields]).toEqual([400, [expect.objectContaining({ path, code })]]);
    },
  );

  test('no year is too far away for a clear answer', async () => {
    for (const asOf of ['0000-01-01T00:00:00Z', '0001-01-01T00:00:00Z', '9999-12-31T23:59:59Z']) {
      expect([200, 400]).toContain((await ask({ asOf })).status);
    }
  });
});

describe('as a table', () => {
  const table = async (query: Record<string, string> = {}, by = manager) =>
    by.get(`${paths.pipelineTable}?${new URLSearchParams(query).toString()}`);

  test('it has the same figures, a line each, as an attachment that a spreadsheet opens', async () => {
    const { asOf, counts } = await report();
    const { text, headers } = await table({ asOf });
    expect(headers.get('content-type')).toBe('text/csv; charset=utf-8');
    expect(headers.get('content-disposition')).toBe('attachment; filename="pipeline.csv"');
    const lines = text.trim().split('\r\n');
    expect(lines).toContain(`all,total,All cases,${counts.total}`);
    expect(lines).toContain('state,draftPackage.proposed,Package proposed,1');
    expect(lines).toContain('region,asia,Asia,1');
    expect(lines.filter((line) => line.startsWith('state,'))).toHaveLength(counts.byStates.length);
  });

  test('compared with an instant before all cases, its second column is zero', async () => {
    const { text } = await table({ compareTo: '2020-01-01T00:00:00Z' });
    const lines = text.trim().split('\r\n');
    expect(lines[0]).toMatch(/^by,code,name,.*Z,2020-01-01T00:00:00.*Z$/);
    const counted = lines.slice(1).filter((line) => !/^(truth|median)/.test(line));
    expect(counted.every((line) => line.endsWith(',0'))).toBe(true);
  });

  test('a country finds no such table', async () => {
    expect((await table({}, packaged.clients.country)).status).toBe(404);
  });
});
