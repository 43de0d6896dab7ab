import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import {
  paths,
  readinessList,
  type PartnerCountryList,
  type ProblemView,
  type ReadinessAssessment,
} from '@sixstep/contract';
import { parse } from 'zod/mini';
import type { Actor } from '../access/actor.ts';
import { dateAtCenterIn } from '../testing/date-in.ts';
import type { HttpClient } from '../testing/http-client.ts';
import { openTestApp, type TestApp } from '../testing/open-test-app.ts';
import { signInAs } from '../testing/people.ts';

type Answered = { items: ReadinessAssessment[] } & ProblemView;

let house: TestApp;
let manager: HttpClient;
let focalPoint: { actor: Actor; client: HttpClient };
beforeAll(async () => {
  house = await openTestApp();
  ({ client: manager } = await signInAs(house, { role: 'programManager', name: 'Luis Ortega' }));
  focalPoint = await signInAs(house, { role: 'focalPoint', countryCode: 'GHA' });
});
afterAll(() => house.close());

const assessment = (more: object = {}) => ({
  component: 'authorization',
  level: 'inProgress',
  assessedOn: '2026-03-01',
  source: 'A6ISR of 2026, table 2',
  sourceUrl: 'https://example.org/a6isr',
  note: null,
  ...more,
});
const enter = (more: object = {}, by = manager, code = 'GHA') =>
  by.post<Answered>(paths.readiness(code), { body: assessment(more) });
const strike = (id: string, by = manager, code = 'GHA') =>
  by.post<Answered>(paths.readinessStrike(code, id), { body: { reason: 'Of another country.' } });
const shown = async (code: string, by: HttpClient) => {
  const { body } = await by.get<PartnerCountryList>(`${paths.partnerCountries}?limit=200`);
  return body.items.find((country) => country.code === code)!.readiness;
};

describe('the readiness of a country', () => {
  test('is kept with its source, and the register shows the newest of each component', async () => {
    const early = await enter(
      { level: 'underConsideration', assessedOn: '2025-02-01' },
      manager,
      'KEN',
    );
    expect(early.status).toBe(201);
    await enter({ level: 'inPlace', assessedOn: '2026-02-01' }, manager, 'KEN');
    const { body } = await enter(
      { component: 'strategy', assessedOn: '2024-02-01' },
      manager,
      'KEN',
    );
    expect(parse(readinessList, body).items).toMatchObject([
      { level: 'inPlace', source: 'A6ISR of 2026, table 2', enteredBy: { name: 'Luis Ortega' } },
      { level: 'underConsideration', sourceUrl: 'https://example.org/a6isr', struck: null },
      { component: 'strategy' },
    ]);
    expect(
      (await shown('KEN', manager)).toSorted((a, b) => (a.component < b.component ? -1 : 1)),
    ).toEqual([
      { component: 'authorization', level: 'inPlace', assessedOn: '2026-02-01' },
      { component: 'strategy', level: 'inProgress', assessedOn: '2024-02-01' },
    ]);
  });

  test('falls back to what was known before when the newest is struck out, which stays readable', async () => {
    await enter({ level: 'underConsideration', assessedOn: '2025-02-01' }, manager, 'TUN');
    const { body } = await enter({ level: 'inPlace' }, manager, 'TUN');
    const wrong = body.items[0]!.id;
    const answer = await strike(wrong, manager, 'TUN');
    expect([answer.status, answer.body.items[0]]).toMatchObject([
      200,
      { id: wrong, struck: { by: 'Luis Ortega', reason: 'Of another country.' } },
    ]);
    expect(await shown('TUN', manager)).toMatchObject([{ level: 'underConsideration' }]);
    const again = await strike(wrong, manager, 'TUN');
    expect([again.status, again.body.code]).toEqual([409, 'conflict']);
    expect((await strike(wrong, manager, 'KEN')).status).toBe(404);
  });

  test.each(['programOfficer', 'administrator'] as const)('is for a %s to enter', async (role) => {
    const { client } = await signInAs(house, role);
    expect((await enter({}, client, 'PER')).status).toBe(201);
  });

  test.each(['director', 'auditor'] as const)('is read by a %s, who enters none', async (role) => {
    const { client } = await signInAs(house, role);
    expect((await client.get(paths.readiness('PER'))).status).toBe(200);
    const { body } = await enter({}, manager, 'PER');
    expect((await enter({}, client, 'PER')).status).toBe(403);
    expect((await strike(body.items[0]!.id, client, 'PER')).status).toBe(403);
  });

  test('is not shown to observers, organizations or the country itself', async () => {
    const { body } = await enter({ note: 'A canary that no country reads.' });
    const outside = [
      focalPoint.client,
      (await signInAs(house, 'observer')).client,
      (await signInAs(house, 'partnerContact')).client,
    ];
    for (const client of outside) {
      expect((await client.get(paths.readiness('GHA'))).status).toBe(404);
      expect((await enter({}, client)).status).toBe(404);
      expect((await strike(body.items[0]!.id, client)).status).toBe(404);
    }
    expect(await shown('GHA', focalPoint.client)).toEqual([]);
    expect(await shown('GHA', (await signInAs(house, 'observer')).client)).toEqual([]);
  });

  test('is shut away from the country by the database too, whatever the service asks', async () => {
    const count = 'select id from sixstep.readiness_assessment';
    const read = () => house.database.as(focalPoint.actor, (tx) => tx.query(count));
    await enter();
    expect(await read()).toEqual([]);
    await house.sql(
      'create policy hole on sixstep.readiness_assessment for select to sixstep_external using (true)',
    );
    expect((await read()).length).toBeGreaterThan(0);
    await house.sql('drop policy hole on sixstep.readiness_assessment');
  });

  test('is not known before its day, and is never changed or deleted', async () => {
    const ahead = await enter({ assessedOn: dateAtCenterIn(1) });
    expect([ahead.status, ahead.body.fields?.[0]]).toMatchObject([
      400,
      { path: 'assessedOn', code: 'inFuture' },
    ]);
    const { actor } = await signInAs(house, 'programManager');
    for (const sql of [
      'delete from sixstep.readiness_assessment',
      `update sixstep.readiness_assessment set level = 'inPlace'`,
    ]) {
      await expect(house.database.as(actor, (tx) => tx.query(sql))).rejects.toThrow(
        'permission denied',
      );
    }
  });

  test.each([
    { component: 'forestry' },
    { level: 'good' },
    { assessedOn: '2026-02-30' },
    { source: ' ' },
    { source: 'x\u0000' },
    { sourceUrl: 'javascript:alert(1)' },
    { note: '' },
    { by: 'somebody else' },
  ])('cannot be %j', async (more) => {
    expect((await enter(more)).status).toBe(400);
  });

  test('is of a country that there is', async () => {
    expect((await enter({}, manager, 'XXX')).status).toBe(404);
    expect((await enter({}, manager, 'ghana')).status).toBe(400);
    expect((await strike('no-id')).status).toBe(400);
    expect((await house.http().get(paths.readiness('GHA'))).status).toBe(401);
  });
});
