import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import {
  countryHolidayList,
  paths,
  type CaseView,
  type CountryHoliday,
  type ProblemView,
} from '@sixstep/contract';
import { parse } from 'zod/mini';
import type { HttpClient } from '../testing/http-client.ts';
import { openTestApp, type TestApp } from '../testing/open-test-app.ts';
import { signInAs } from '../testing/people.ts';
import { addDays, addWorkingDays } from '../calendar/working-days.ts';
import { startCase } from '../testing/start-case.ts';
import { tellCase } from '../testing/told-case.ts';

type Answered = { items: CountryHoliday[] } & ProblemView;

let house: TestApp;
let officer: HttpClient;
beforeAll(async () => {
  house = await openTestApp();
  ({ client: officer } = await signInAs(house, 'programOfficer'));
});
afterAll(() => house.close());

const name = (code: string, on: string, words = 'Harvest day', by = officer) =>
  by.put<Answered>(paths.countryHoliday(code, on), { body: { name: words } });
const copy = (code: string, year: unknown, by = officer) =>
  by.post<Answered>(paths.countryHolidayCopies(code), { body: { year } });
const datesOf = ({ body }: { body: Answered }) => body.items.map(({ on }) => on);

describe('the holidays of a country', () => {
  test('are named, named anew and taken away', async () => {
    expect((await name('KEN', '2026-12-12', 'Jamhuri')).status).toBe(200);
    const { body } = await name('KEN', '2026-12-12', 'Jamhuri Day');
    expect(parse(countryHolidayList, body).items).toEqual([
      { on: '2026-12-12', name: 'Jamhuri Day' },
    ]);
    const place = paths.countryHoliday('KEN', '2026-12-12');
    const removed = await officer.delete<Answered>(place);
    expect([removed.status, removed.body.items]).toEqual([200, []]);
    expect((await officer.delete(place)).status).toBe(200);
  });

  test('come to the next year at the same dates, where they have one and it is free', async () => {
    await name('PER', '2028-02-29', 'Leap day');
    await name('PER', '2028-07-28', 'Independence');
    await name('PER', '2029-07-28', 'Independence and more');
    await name('PER', '2028-12-08');
    expect(datesOf(await copy('PER', 2028))).toEqual([
      '2028-02-29',
      '2028-07-28',
      '2028-12-08',
      '2029-07-28',
      '2029-12-08',
    ]);
    const { body } = await officer.get<Answered>(paths.countryHolidays('PER'));
    expect(body.items[3]!.name).toBe('Independence and more');
  });

  test('are for managers, officers and administrators to keep', async () => {
    for (const role of ['programManager', 'administrator'] as const) {
      const { client } = await signInAs(house, role);
      expect((await name('TUN', '2026-03-20', 'Independence', client)).status).toBe(200);
    }
    for (const role of ['director', 'auditor', 'observer'] as const) {
      const { client } = await signInAs(house, role);
      expect((await client.get(paths.countryHolidays('TUN'))).status).toBe(200);
      expect((await name('TUN', '2026-03-21', 'Mine', client)).status).toBe(403);
      expect((await copy('TUN', 2026, client)).status).toBe(403);
      expect((await client.delete(paths.countryHoliday('TUN', '2026-03-20'))).status).toBe(403);
    }
    const { client } = await signInAs(house, { role: 'focalPoint', countryCode: 'TUN' });
    expect((await name('TUN', '2026-03-21', 'Mine', client)).status).toBe(404);
    expect((await client.get(paths.countryHolidays('TUN'))).status).toBe(404);
    expect((await house.http().get(paths.countryHolidays('TUN'))).status).toBe(401);
  });

  test.each(['2026-02-30', 'tomorrow', '2026-1-1'])('are not on %s', async (on) => {
    expect((await name('KEN', on)).status).toBe(400);
  });

  test('have a name, a country that there is, and a year', async () => {
    expect((await name('KEN', '2026-05-01', ' ')).status).toBe(400);
    expect((await name('XXX', '2026-05-01')).status).toBe(404);
    for (const year of [2026.5, 1, '2026', null])
      expect((await copy('KEN', year)).status).toBe(400);
  });
});

/** Every Wednesday, so that one of them lies within any five working days. */
const restOnWednesdays = async (code: string) =>
  new Set(
    (
      await house.sql<{ on: string }>(
        `insert into sixstep.country_holiday (country_code, on_date, name)
         select $1, d, 'Wednesday' from generate_series(current_date - 300, current_date + 100, interval '1 day') d
         where extract(isodow from d) = 3 returning on_date::text as "on"`,
        [code],
      )
    ).map(({ on }) => on),
  );
const fiveWorkingDaysFor = (state: string) =>
  house.sql(`update sixstep.service_level set amount = 5, unit = 'workingDays' where state = $1`, [
    state,
  ]);

describe('a deadline of the country', () => {
  const usual = { timeZone: 'UTC', weekend: [6, 7], holidays: new Set<string>() };

  test('passes over its holidays', async () => {
    await fiveWorkingDaysFor('consultation.awaitingConfirmation');
    const holidays = await restOnWednesdays('KEN');
    const kase = await tellCase(house, {
      until: 'consultation.awaitingConfirmation',
      country: 'KEN',
    });
    const { body } = await kase.clients.manager.get<CaseView>(paths.case(kase.number));
    expect(body.dueOn).toBe(addWorkingDays(body.stateSince, 5, { ...usual, holidays }));
    expect(body.dueOn).not.toBe(addWorkingDays(body.stateSince, 5, usual));
  });

  test('passes over them from the opening of the case on', async () => {
    await fiveWorkingDaysFor('expressionOfInterest.drafting');
    const holidays = await restOnWednesdays('SEN');
    const { client } = await signInAs(house, { role: 'focalPoint', countryCode: 'SEN' });
    const { body } = await startCase(client, 'expression.apply', { countryCode: 'SEN' });
    expect(body.dueOn).toBe(addWorkingDays(body.stateSince, 5, { ...usual, holidays }));
    expect(body.dueOn).not.toBe(addWorkingDays(body.stateSince, 5, usual));
  });

  test('that passed is counted without its holidays', async () => {
    const passed = async () =>
      (
        await house.sql<{ days: number }>(
          `select sixstep.working_days_past('2026-06-05'::date, '2026-06-12'::date, 'PER') as days`,
        )
      )[0]!.days;
    expect(await passed()).toBe(5);
    await name('PER', '2026-06-10');
    await name('PER', addDays('2026-06-10', 3), 'On a Saturday');
    expect(await passed()).toBe(4);
  });
});
