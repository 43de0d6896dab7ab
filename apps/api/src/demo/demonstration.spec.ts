import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { endings, openStates, type State } from '@sixstep/process';
import { Verify } from '../cases/verify.ts';
import { openTestApp, type TestApp } from '../testing/open-test-app.ts';
import { plots } from './demo-plot.ts';
import { loadDemonstration } from './load-demonstration.ts';

let house: TestApp;

beforeAll(async () => {
  house = await openTestApp();
  await loadDemonstration(house.app);
}, 180_000);
afterAll(() => house.close());

describe('the demonstration', () => {
  test('tells at least forty cases, each up to where its plot ends', async () => {
    const told = await house.sql<{ country: string; state: State }>(
      `select country_code as country, state from sixstep.case_file`,
    );
    expect(told.length).toBeGreaterThanOrEqual(40);
    expect(Object.fromEntries(told.map(({ country, state }) => [country, state]))).toEqual(
      Object.fromEntries(plots.map(({ country, until }) => [country, until])),
    );
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
