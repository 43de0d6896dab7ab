import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { paths, type MyWeek } from '@sixstep/contract';
import { dateAtCenterIn, dateIn } from '../testing/date-in.ts';
import { openTestApp, type TestApp } from '../testing/open-test-app.ts';
import { signInAs } from '../testing/people.ts';
import { tellCase, type ToldCase } from '../testing/told-case.ts';

let house: TestApp;
let planning: ToldCase;
let awaiting: ToldCase;
let reviewed: ToldCase;
beforeAll(async () => {
  house = await openTestApp();
  planning = await tellCase(house, { until: 'consultation.planning', country: 'KEN' });
  awaiting = await tellCase(house, { until: 'consultation.awaitingConfirmation', country: 'GHA' });
  reviewed = await tellCase(house, { until: 'draftPackage.internalReview', country: 'UZB' });
});
afterAll(() => house.close());

const weekOf = async ({ clients }: ToldCase, who: 'manager' | 'director' | 'officer' = 'manager') =>
  (await clients[who].get<MyWeek>(paths.myWeek)).body;
const groups = ({ cases }: MyWeek) => cases.map(({ group, kase }) => [kase.number, group]);

describe('the week of a manager', () => {
  test('holds the own cases alone, those of the Center first to act on', async () => {
    expect(groups(await weekOf(planning))).toEqual([[planning.number, 'needsMe']]);
    expect(groups(await weekOf(awaiting))).toMatchObject([[awaiting.number, expect.any(String)]]);
  });

  test('says whom to chase, and what has been quiet for over 30 days', async () => {
    const dueOn = (date: string) =>
      house.sql('update sixstep.case_file set due_on = $2 where number = $1', [
        awaiting.number,
        date,
      ]);
    await dueOn(dateAtCenterIn(-3));
    const [late] = (await weekOf(awaiting)).cases;
    expect([late!.group, late!.kase.daysOver]).toEqual(['chase', 3]);
    await dueOn(dateIn(20));
    await house.sql('alter table sixstep.case_event disable trigger refuse_change');
    await house.sql(
      `update sixstep.case_event set occurred_on = current_date - 45
       where case_id = (select id from sixstep.case_file where number = $1)`,
      [awaiting.number],
    );
    await house.sql('alter table sixstep.case_event enable trigger refuse_change');
    const [quiet] = (await weekOf(awaiting)).cases;
    expect(quiet!.group).toBe('quiet');
    expect(quiet!.silentDays).toBeGreaterThan(30);
    await awaiting.clients.manager.post(paths.contacts(awaiting.number), {
      body: { contactOn: dateIn(-2), channel: 'call', withWhom: 'Ama Boateng', note: null },
    });
    expect(groups(await weekOf(awaiting))).toEqual([[awaiting.number, 'waiting']]);
  });

  test('holds the next actions that are due, of the own cases and those given to oneself', async () => {
    await planning.clients.manager.put(paths.nextAction(planning.number), {
      body: { text: 'Book the room', dueOn: dateIn(-1), ownerId: null },
      ifMatch: '"v0"',
    });
    const { tasks } = await weekOf(planning);
    expect(tasks).toMatchObject([
      { kind: 'nextAction', caseNumber: planning.number, text: 'Book the room', isOverdue: true },
    ]);
    expect((await weekOf(awaiting)).tasks).toEqual([]);
  });

  test('holds the cases of whom one stands in for', async () => {
    await house.sql(
      `insert into sixstep.delegation (from_person_id, to_person_id, from_on, to_on)
       values ($1, $2, current_date - 1, current_date + 1)`,
      [planning.people.manager.personId, awaiting.people.secondPerson.personId],
    );
    const { body } = await awaiting.clients.secondPerson.get<MyWeek>(paths.myWeek);
    expect(groups(body)).toEqual([[planning.number, 'needsMe']]);
  });
});

test('a director finds what can be decided now', async () => {
  const week = await weekOf(reviewed, 'director');
  expect(groups(week)).toEqual([[reviewed.number, 'needsMe']]);
  expect(week.cases[0]!.kase.next?.type).toBe('package.propose');
});

test('a week is for those who work on cases', async () => {
  expect((await planning.clients.country.get(paths.myWeek)).status).toBe(404);
  expect((await planning.clients.organization.get(paths.myWeek)).status).toBe(404);
  const auditor = await signInAs(house, 'auditor');
  expect((await auditor.client.get(paths.myWeek)).status).toBe(403);
});
