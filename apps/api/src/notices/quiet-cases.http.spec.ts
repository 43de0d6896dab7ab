import { afterAll, beforeAll, beforeEach, expect, test } from '@jest/globals';
import { paths, type ProblemView, type QuietView } from '@sixstep/contract';
import { dateIn } from '../testing/date-in.ts';
import type { HttpClient } from '../testing/http-client.ts';
import { openTestApp, type TestApp } from '../testing/open-test-app.ts';
import { signInAs } from '../testing/people.ts';
import { takeStep } from '../testing/take-step.ts';
import { tellCase, type ToldCase } from '../testing/told-case.ts';

let house: TestApp;
let kase: ToldCase;
let director: HttpClient;
let path: string;
beforeAll(async () => {
  house = await openTestApp();
  kase = await tellCase(house, { until: 'invitation.awaitingApproval', country: 'TUN' });
  ({ client: director } = await signInAs(house, 'director'));
  path = paths.quiet(kase.number);
});
beforeEach(() => house.sql('delete from sixstep.case_quiet'));
afterAll(() => house.close());

const because = 'The ministry is being reorganized';
const keep = (by: HttpClient, version: number, untilOn = dateIn(20)) =>
  by.put<QuietView & ProblemView>(path, { body: { untilOn, because }, ifMatch: `"v${version}"` });

test('the manager says until when and why, changes it and lifts it', async () => {
  const { manager } = kase.clients;
  expect((await manager.get<QuietView>(path)).body).toMatchObject({
    quiet: null,
    version: 0,
    mayChange: true,
  });
  const kept = await keep(manager, 0);
  expect([kept.status, kept.body]).toMatchObject([
    200,
    {
      quiet: {
        untilOn: dateIn(20),
        because,
        isActive: true,
        by: { id: kase.people.manager.personId },
      },
    },
  ]);
  const changed = await keep(manager, kept.body.version, dateIn(30));
  expect(changed.body.quiet?.untilOn).toBe(dateIn(30));
  const lifted = await manager.delete<QuietView>(path, { ifMatch: `"v${changed.body.version}"` });
  expect([lifted.status, lifted.body.quiet]).toEqual([200, null]);
});

test('it tells how many mails lifting lets go', async () => {
  await keep(director, 0);
  await takeStep(kase, 'director', 'invitation.approve');
  const seen = (await director.get<QuietView>(path)).body;
  expect(seen).toMatchObject({ held: 1, goesWhenLifted: 1 });
  const { body } = await director.delete<QuietView>(path, { ifMatch: `"v${seen.version}"` });
  expect(body).toMatchObject({ held: 0, goesWhenLifted: 0 });
  await takeStep(kase, 'director', 'case.undo');
});

test('of two at once the slower is told that something has changed', async () => {
  await keep(kase.clients.manager, 0);
  expect((await keep(director, 0)).status).toBe(412);
  expect((await director.put(path, { body: { untilOn: dateIn(3), because } })).status).toBe(428);
});

test('a day that is over, further away than a year, or no reason is refused at its field', async () => {
  const codeOf = async (untilOn: string) => (await keep(director, 0, untilOn)).body.fields[0]?.code;
  expect(await codeOf(dateIn(-2))).toBe('inPast');
  expect(await codeOf(dateIn(500))).toBe('tooFarAhead');
  for (const body of [
    { untilOn: dateIn(3) },
    { untilOn: 'soon', because },
    { untilOn: dateIn(3), because: ' ' },
  ])
    expect((await director.put(path, { body, ifMatch: '"v0"' })).status).toBe(400);
});

test('others of the Center read it, people outside do not know of it', async () => {
  for (const by of [kase.clients.officer, kase.clients.secondPerson]) {
    expect((await by.get<QuietView>(path)).body.mayChange).toBe(false);
    expect((await keep(by, 0)).status).toBe(403);
  }
  for (const by of [kase.clients.country, kase.clients.organization]) {
    expect((await by.get(path)).status).toBe(404);
    expect((await keep(by, 0)).status).toBe(404);
  }
  const { client: observer } = await signInAs(house, 'observer');
  expect((await observer.get(path)).status).toBe(404);
  expect((await director.get(paths.quiet('A6IP-GHA-1999-01'))).status).toBe(404);
});
