import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { endings, openStates, type State } from '@sixstep/process';
import { Verify } from '../cases/verify.ts';
import { openTestApp, type TestApp } from '../testing/open-test-app.ts';
import { adoptionPlots } from './demo-adoptions.ts';
import { plots } from './demo-plot.ts';
import { loadDemonstration } from './load-demonstration.ts';

let house: TestApp;
let count: number;

beforeAll(async () => {
  house = await openTestApp();
  count = await loadDemonstration(house.app);
}, 180_000);
afterAll(() => house.close());

describe('the demonstration', () => {
  test('tells at least forty cases, each up to where its plot ends', async () => {
    const told = await house.sql<{ country: string; state: State }>(
      `select country_code as country, state from sixstep.case_file where origin <> 'adopted'`,
    );
    expect(told.length).toBeGreaterThanOrEqual(40);
    expect(Object.fromEntries(told.map(({ country, state }) => [country, state]))).toEqual(
      Object.fromEntries(plots.map(({ country, until }) => [country, until])),
    );
  });

  test('has taken over two running cases with what is known of them, and one waits for the director', async () => {
    const adopted = await house.sql(
      `select a.country_code as "countryCode", a.state, a.status, c.state as "caseState", c.origin,
         (select array_agg(s.precision order by s.entered_on nulls last) from sixstep.adopted_step s where s.case_id = c.id)
           as precisions,
         exists (select from sixstep.file_hold h where h.case_id = c.id and h.held_as = 'agreedPackage') as "hasPackage"
       from sixstep.adoption a left join sixstep.case_file c on c.id = a.case_id order by a.entered_at`,
    );
    const { consulting, implementing, waiting } = adoptionPlots;
    const approved = { status: 'approved', origin: 'adopted' };
    expect(adopted).toEqual([
      {
        ...consulting,
        ...approved,
        caseState: consulting.state,
        precisions: ['month', 'exact', 'unknown'],
        hasPackage: false,
      },
      {
        ...implementing,
        ...approved,
        caseState: implementing.state,
        precisions: ['month', 'month', 'month', 'exact', 'exact', 'unknown'],
        hasPackage: true,
      },
      {
        ...waiting,
        status: 'entered',
        origin: null,
        caseState: null,
        precisions: null,
        hasPackage: false,
      },
    ]);
    const mailed = await house.sql(
      `select from sixstep.outgoing_mail m join sixstep.case_file c on c.id = m.case_id where c.origin = 'adopted'`,
    );
    expect(mailed).toEqual([]);
  });

  test('stands in all six steps and in all endings', async () => {
    const states = await house.sql<{ state: State }>(
      `select distinct state from sixstep.case_file`,
    );
    const found = new Set(states.map(({ state }) => state));
    expect(endings.filter((state) => !found.has(state))).toEqual([]);
    expect(openStates.filter((state) => !found.has(state))).toEqual([]);
  });

  test('is what the machine makes of its history, chain by chain', async () => {
    const verdict = await house.app.get(Verify, { strict: false }).all();
    expect(verdict.differences).toEqual([]);
    expect(verdict.cases).toBe(count);
    expect(verdict.lines).toBeGreaterThan(400);
  });

  test('a line that was tampered with is named by its case', async () => {
    await house.sql(`alter table sixstep.case_event disable trigger user`);
    await house.sql(
      `update sixstep.case_event set to_state = 'withdrawn' where case_id = (select id from sixstep.case_file
        where country_code = 'GHA') and seq = 3`,
    );
    await house.sql(`alter table sixstep.case_event enable trigger user`);
    const { differences } = await house.app.get(Verify, { strict: false }).all();
    expect(differences.map(({ number }) => number)).toEqual([expect.stringContaining('GHA')]);
  });

  test('is refused by a database that holds anything', async () => {
    await expect(loadDemonstration(house.app)).rejects.toThrow(/empty database/);
  });
});
