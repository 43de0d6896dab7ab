import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import {
  paths,
  type CaseList,
  type ConfirmationReport,
  type ConfirmCases,
  type ProblemView,
} from '@sixstep/contract';
import type { HttpClient } from '../testing/http-client.ts';
import { openTestApp, type TestApp } from '../testing/open-test-app.ts';
import { signInAs } from '../testing/people.ts';
import { takeStep } from '../testing/take-step.ts';
import { tellCase, type ToldCase } from '../testing/told-case.ts';

let house: TestApp;
let ghana: ToldCase;
let peru: ToldCase;
let manager: HttpClient;
beforeAll(async () => {
  house = await openTestApp();
  ghana = await tellCase(house, { until: 'expressionOfInterest.underReview', country: 'GHA' });
  peru = await tellCase(house, { until: 'invitation.sent', country: 'PER' });
  manager = ghana.clients.manager;
  const assigned = await peru.clients.director.patch(paths.case(peru.number), {
    ifMatch: `"v${await peru.version()}"`,
    body: { managerId: ghana.people.manager.personId },
  });
  expect([assigned.status, assigned.text]).toEqual([200, expect.any(String)]);
});
afterAll(() => house.close());

const reportOf = (by: HttpClient, month?: string) =>
  by.get<ConfirmationReport & ProblemView>(
    `${paths.confirmations}${month === undefined ? '' : `?month=${month}`}`,
  );
const ownCases = async (): Promise<ConfirmCases['cases']> =>
  (await manager.get<CaseList>(`${paths.cases}?manager=me&ended=false`)).body.items.map(
    ({ number, version }) => ({ number, version, note: null }),
  );
const confirm = (by: HttpClient, cases: unknown) =>
  by.post<ConfirmationReport & ProblemView>(paths.confirmations, { body: { cases } });

describe('the monthly confirmation', () => {
  test('is due for a manager with open cases, and for nobody else', async () => {
    expect((await reportOf(manager)).body).toMatchObject({ confirmationDue: true });
    expect((await reportOf(ghana.clients.director)).body).toMatchObject({ confirmationDue: false });
    expect((await reportOf(peru.clients.manager)).body).toMatchObject({ confirmationDue: false });
  });

  test('confirms nothing when a case has moved, is missing, is foreign or is named twice', async () => {
    const [first, second] = await ownCases();
    const refusals = [
      await confirm(manager, [first, { ...second!, version: second!.version - 1 }]),
      await confirm(manager, [first]),
      await confirm(manager, [first, { ...second!, number: 'A6IP-KEN-2026-01' }]),
      await confirm(manager, [first, second, first]),
      await confirm(manager, []),
    ];
    expect(refusals.map(({ status }) => status)).toEqual([409, 409, 409, 400, 400]);
    expect((await reportOf(manager)).body.confirmationDue).toBe(true);
  });

  test('is kept with its exceptions, and the report says who has confirmed and who has not', async () => {
    const cases = (await ownCases()).map((one) =>
      one.number === peru.number ? { ...one, note: 'The letter was sent a week later.' } : one,
    );
    const { status, body } = await confirm(manager, cases);
    expect(status).toBe(201);
    expect(body).toMatchObject({ confirmationDue: false, month: body.today.slice(0, 7) });
    const { personId: id, name } = ghana.people.manager;
    expect(body.managers).toEqual([
      {
        manager: { id, name },
        openCases: 2,
        confirmation: {
          asOf: body.today,
          confirmedAt: expect.any(String),
          cases: 2,
          exceptions: [
            expect.objectContaining({
              case: peru.number,
              state: 'invitation.sent',
              note: 'The letter was sent a week later.',
            }),
          ],
        },
      },
    ]);
  });

  test('counts once more when it is given again, by the latest word', async () => {
    const { body } = await confirm(manager, await ownCases());
    expect(body.managers[0]?.confirmation).toMatchObject({ cases: 2, exceptions: [] });
  });

  test('says for another month that nobody has confirmed', async () => {
    const { body } = await reportOf(ghana.clients.director, '2024-02');
    expect(body).toMatchObject({ month: '2024-02', managers: [] });
    expect((await reportOf(manager, '2024-13')).status).toBe(400);
  });

  test('leaves out cases that have ended', async () => {
    const ended = await takeStep(peru, manager, 'invitation.cancel', { reason: 'Asked twice.' });
    expect(ended.status).toBe(200);
    expect((await reportOf(manager)).body.managers[0]?.openCases).toBe(1);
    expect((await confirm(manager, await ownCases())).status).toBe(201);
  });
});

describe('who confirms', () => {
  test.each(['director', 'programOfficer', 'administrator', 'auditor'] as const)(
    'the role %s reads who has, and confirms nothing',
    async (role) => {
      const { client } = await signInAs(house, role);
      expect((await reportOf(client)).status).toBe(200);
      expect((await confirm(client, await ownCases())).body.code).toBe('forbidden');
    },
  );

  test.each(['observer', 'focalPoint', 'partnerContact'] as const)(
    'the role %s finds no such list',
    async (role) => {
      const { client } = await signInAs(house, role);
      const answers = [await reportOf(client), await confirm(client, await ownCases())];
      expect(answers.map(({ body }) => body.code)).toEqual(['notFound', 'notFound']);
    },
  );

  test('a manager does not confirm the cases of another', async () => {
    expect((await confirm(peru.clients.manager, await ownCases())).body.code).toBe('conflict');
  });
});

test('a month that is over lists who managed its cases then, not who does now', async () => {
  const before = new Date();
  before.setUTCDate(0);
  const { body } = await reportOf(manager, before.toISOString().slice(0, 7));
  const openCasesOf = ({ people }: ToldCase) =>
    body.managers.find(({ manager: one }) => one.id === people.manager.personId)?.openCases;
  // Peru was handed over today.
  expect([openCasesOf(ghana), openCasesOf(peru)]).toEqual([1, 1]);
  expect(body.openCasesWithoutManager).toBe(0);
});
