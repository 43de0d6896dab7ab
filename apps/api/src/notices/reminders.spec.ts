import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import { Logger } from '@nestjs/common';
import type { EventType, State } from '@sixstep/process';
import type { Actor } from '../access/actor.ts';
import { CasePresenter } from '../cases/case.presenter.ts';
import { CaseSteps } from '../cases/case-steps.ts';
import { ServiceLevels } from '../cases/service-levels.ts';
import { StepAnswers } from '../cases/step-answers.ts';
import { StepWriters } from '../cases/step-writers.ts';
import { openCase } from '../testing/example-case.ts';
import { openTestDatabase, type TestDatabase } from '../testing/open-test-database.ts';
import { ClockRounds } from './clock-rounds.ts';
import { Reminders } from './reminders.service.ts';

let house: TestDatabase;
let reminders: Reminders;
let rounds: ClockRounds;
let taken: EventType[];
let manager: Actor;
let ama: Actor;
let kase: string;
let number: string;

/** A Tuesday, ten o'clock in Accra. */
const tuesday = '2026-06-02T10:00:00Z';

beforeAll(async () => {
  Logger.overrideLogger(false);
  house = await openTestDatabase();
  reminders = new Reminders(house.database);
  const steps = new CaseSteps(
    house.database,
    new StepWriters(),
    new ServiceLevels(),
    new StepAnswers(new CasePresenter()),
  );
  for (const type of ['expression.resume', 'offers.close', 'invitation.remind'] as const) {
    steps.on(type, () => void taken.push(type));
  }
  rounds = new ClockRounds(house.database, steps);
});
beforeEach(async () => {
  taken = [];
  await house.sql(`update sixstep.person set status = 'disabled'`);
  manager = await house.person({ role: 'programManager', name: 'Mei Tanaka' });
  ama = await house.person({ role: 'focalPoint', countryCode: 'GHA', name: 'Ama Boateng' });
  await house.sql(`delete from sixstep.reminder`);
  await house.sql(`update sixstep.case_file set state = 'completed'`);
  house.time.set('2026-03-02T09:00:00Z');
  kase = await openCase(house, manager, 'GHA');
  [{ number }] = (await house.sql<{ number: string }>(
    'select number from sixstep.case_file where id = $1',
    [kase],
  )) as [{ number: string }];
  house.time.set(tuesday);
});
afterEach(async () => {
  await house.sql('delete from sixstep.outgoing_mail');
});
afterAll(async () => {
  house.time.set(null);
  await house.close();
});

/** Puts the case into a state as if a step had done so on the day after it was opened. */
const stand = (state: State, since: string, dueOn: string | null) =>
  house.sql(
    `update sixstep.case_file set state = $2, state_since_on = $3, due_on = $4, manager_id = $5
     from (select set_config('app.now', '2026-03-03T09:00:00Z', true)) moment where id = $1`,
    [kase, state, since, dueOn, manager.personId],
  );

const mails = async () =>
  (
    await house.sql<{ name: string }>(
      `select p.name || ' ' || m.kind as name from sixstep.outgoing_mail m join sixstep.person p on p.id = m.person_id order by 1`,
    )
  ).map((row) => row.name);

const contactNamed = `insert into sixstep.expression_answer (case_id, question, value)
  values ($1, 'contact.email', to_jsonb($2::text)), ($1, 'contact.position', to_jsonb($3::text))`;

describe('a person of the Center', () => {
  test('reminds the country when it is its turn, at once and once a day', async () => {
    await stand('draftPackage.proposed', '2026-05-20', '2026-06-10');
    const { items } = await reminders.send(number, manager);
    expect(items).toEqual([
      {
        id: expect.any(String),
        state: 'draftPackage.proposed',
        kind: 'sent',
        on: '2026-06-02',
        by: 'Mei Tanaka',
        isHeld: false,
        droppedBecause: null,
      },
    ]);
    expect(await mails()).toEqual(['Ama Boateng reminder']);
    await expect(reminders.send(number, manager)).rejects.toMatchObject({
      code: 'notNow',
      reasons: [{ code: 'oneReminderADay' }],
    });
    house.time.set('2026-06-03T10:00:00Z');
    expect((await reminders.send(number, manager)).items).toHaveLength(2);
  });

  test('reminds the country of a closing report that the Center has accepted and the country has not', async () => {
    await stand('implementation.finalReporting', '2026-05-20', '2026-07-20');
    await expect(reminders.send(number, manager)).rejects.toMatchObject({ code: 'notNow' });
    await house.sql(
      `insert into sixstep.closing_report (case_id, results, center_accepted_by, center_accepted_on)
       values ($1, 'The law is in force.', $2, '2026-06-01')`,
      [kase, manager.personId],
    );
    await reminders.send(number, manager);
    expect(await mails()).toEqual(['Ama Boateng reminder']);
    await house.sql(
      `update sixstep.closing_report set country_accepted_by = $2 where case_id = $1`,
      [kase, ama.personId],
    );
    house.time.set('2026-06-03T10:00:00Z');
    await expect(reminders.send(number, manager)).rejects.toMatchObject({ code: 'notNow' });
  });

  test('whose reminder is held has reminded nobody yet, and not at all when it is discarded', async () => {
    await stand('draftPackage.proposed', '2026-05-20', '2026-06-10');
    const director = await house.person({ role: 'director' });
    const counted = async () =>
      (
        await house.sql<{ facts: { reminders: number } }>(
          'select sixstep.waiting_facts($1) as facts',
          [kase],
        )
      )[0]!.facts.reminders;
    await house.sql('update sixstep.mail_gate set is_open = false');
    try {
      expect((await reminders.send(number, manager)).items).toMatchObject([{ isHeld: true }]);
      expect((await reminders.list(number, ama)).items).toEqual([]);
      expect(await counted()).toBe(0);
      const [mail] = await house.sql<{ id: string }>('select id from sixstep.outgoing_mail');
      await house.database.as(director, (tx) =>
        tx.query(`select sixstep.decide_mail($1, 'discard', 'We met yesterday.')`, [[mail!.id]]),
      );
      expect((await reminders.list(number, manager)).items).toMatchObject([
        { isHeld: false, droppedBecause: 'We met yesterday.' },
      ]);
    } finally {
      await house.sql('update sixstep.mail_gate set is_open = true');
    }
    expect(await counted()).toBe(0);
    house.time.set('2026-06-03T10:00:00Z');
    await reminders.send(number, manager);
    expect(await counted()).toBe(1);
  });

  test('of two at once sends one', async () => {
    await stand('draftPackage.proposed', '2026-05-20', '2026-06-10');
    const officer = await house.person({ role: 'programOfficer' });
    const both = await Promise.allSettled([
      reminders.send(number, manager),
      reminders.send(number, officer),
    ]);
    expect(both.map(({ status }) => status).toSorted()).toEqual(['fulfilled', 'rejected']);
    expect(await mails()).toEqual(['Ama Boateng reminder']);
  });

  test.each<State>([
    'consultation.planning',
    'expressionOfInterest.deferred',
    'completed',
    'invitation.sent',
  ])('reminds nobody in %s', async (state) => {
    await stand(state, '2026-05-20', null);
    await expect(reminders.send(number, manager)).rejects.toMatchObject({
      code: 'notNow',
      reasons: [{ code: 'notInThisState', params: { state } }],
    });
  });

  test('reminds nobody while the case is on hold', async () => {
    await stand('draftPackage.proposed', '2026-05-20', '2026-06-10');
    await house.sql(
      `update sixstep.case_file set on_hold = true, hold_reason_code = 'x', hold_review_on = '2026-07-01', held_on = '2026-06-01' where id = $1`,
      [kase],
    );
    await expect(reminders.send(number, manager)).rejects.toMatchObject({ code: 'notNow' });
  });

  test('is told when there is nobody to remind, and nothing is counted', async () => {
    await stand('draftPackage.proposed', '2026-05-20', '2026-06-10');
    await house.sql(`update sixstep.person set status = 'disabled' where id = $1`, [ama.personId]);
    await expect(reminders.send(number, manager)).rejects.toMatchObject({ code: 'conflict' });
    expect((await reminders.list(number, manager)).items).toEqual([]);
  });

  test('has to manage the case, or be an officer', async () => {
    await stand('draftPackage.proposed', '2026-05-20', '2026-06-10');
    for (const role of ['programManager', 'director', 'auditor', 'administrator'] as const) {
      const other = await house.person({ role });
      await expect(reminders.send(number, other)).rejects.toMatchObject({ status: 403 });
    }
    await expect(reminders.send(number, ama)).rejects.toMatchObject({ status: 403 });
    const salma = await house.person({ role: 'focalPoint', countryCode: 'TUN' });
    await expect(reminders.send(number, salma)).rejects.toMatchObject({ status: 404 });
    await expect(reminders.list(number, salma)).rejects.toMatchObject({ status: 404 });
  });
});

describe('the clock', () => {
  const rows = () =>
    house.sql<object>(
      'select kind, coalesce(sent_on, drafted_on) as on from sixstep.reminder where case_id = $1',
      [kase],
    );
  const on = async (time: string) => {
    house.time.set(time);
    await rounds.run();
  };

  test('reminds a country when half of its time has passed, and three days before its end', async () => {
    await stand('draftPackage.proposed', '2026-05-25', '2026-06-15');
    await on('2026-06-04T10:00:00Z');
    expect(await rows()).toEqual([]);
    await on('2026-06-05T10:00:00Z');
    await on('2026-06-05T11:00:00Z');
    expect(await rows()).toEqual([{ kind: 'sent', on: '2026-06-05' }]);
    await on('2026-06-11T10:00:00Z');
    expect(await rows()).toHaveLength(1);
    await on('2026-06-12T10:00:00Z');
    await on('2026-06-30T10:00:00Z');
    expect(await rows()).toEqual([
      { kind: 'sent', on: '2026-06-05' },
      { kind: 'sent', on: '2026-06-12' },
    ]);
    expect(await mails()).toEqual(['Ama Boateng reminder', 'Ama Boateng reminder']);
  });

  test('writes neither at night nor on a day of rest, but the next working morning', async () => {
    await stand('draftPackage.proposed', '2026-05-27', '2026-06-17');
    for (const time of ['2026-06-07T10:00:00Z', '2026-06-08T04:00:00Z', '2026-06-07T20:00:00Z'])
      await on(time);
    expect(await rows()).toEqual([]);
    await on('2026-06-08T08:00:00Z');
    expect(await rows()).toEqual([{ kind: 'sent', on: '2026-06-08' }]);
  });

  test('does not write on a holiday of the country', async () => {
    await stand('draftPackage.proposed', '2026-05-27', '2026-06-17');
    await house.sql(
      `insert into sixstep.country_holiday (country_code, on_date, name) values ('GHA', '2026-06-08', 'A feast')`,
    );
    await on('2026-06-08T08:00:00Z');
    expect(await rows()).toEqual([]);
    await on('2026-06-09T08:00:00Z');
    expect(await rows()).toEqual([{ kind: 'sent', on: '2026-06-09' }]);
    await house.sql('delete from sixstep.country_holiday');
  });

  test('does not repeat what a person has just sent', async () => {
    await stand('draftPackage.proposed', '2026-05-12', '2026-06-15');
    await reminders.send(number, manager);
    await on('2026-06-02T11:00:00Z');
    await on('2026-06-03T10:00:00Z');
    expect(await rows()).toHaveLength(1);
  });

  test('leaves it to the manager to remind a minister, and does not count that as a reminder', async () => {
    await stand('draftPackage.proposed', '2026-05-12', '2026-06-15');
    await house.sql(contactNamed, [
      kase,
      ama.email.toUpperCase(),
      'Deputy Minister of the Environment',
    ]);
    await rounds.run();
    expect(await mails()).toEqual(['Mei Tanaka reminderDraft']);
    expect(await rows()).toEqual([{ kind: 'draft', on: '2026-06-02' }]);
    const [facts] = await house.sql<{ facts: { reminders: number } }>(
      'select sixstep.waiting_facts($1) as facts',
      [kase],
    );
    expect(facts!.facts.reminders).toBe(0);
    expect((await reminders.list(number, ama)).items).toEqual([]);

    await reminders.send(number, manager);
    expect((await reminders.list(number, ama)).items).toMatchObject([
      { kind: 'sent', by: 'Mei Tanaka' },
    ]);
  });

  test('leaves one reminder at a time to the manager, and counts one that was sent for its draft once', async () => {
    await stand('draftPackage.proposed', '2026-05-12', '2026-06-15');
    await house.sql(contactNamed, [kase, ama.email, 'Minister']);
    await on('2026-06-02T10:00:00Z');
    await on('2026-06-12T10:00:00Z');
    expect(await rows()).toEqual([{ kind: 'draft', on: '2026-06-02' }]);
    await reminders.send(number, manager);
    await on('2026-06-15T10:00:00Z');
    expect(await rows()).toEqual([
      { kind: 'draft', on: '2026-06-02' },
      { kind: 'sent', on: '2026-06-12' },
      { kind: 'draft', on: '2026-06-15' },
    ]);
  });

  test('reminds nobody of a case that is kept quiet, and comes back to it afterwards', async () => {
    await stand('draftPackage.proposed', '2026-05-25', '2026-06-15');
    await house.sql(
      `insert into sixstep.case_quiet (case_id, until_on, because) values ($1, '2026-06-07', 'Elections')`,
      [kase],
    );
    await on('2026-06-05T10:00:00Z');
    expect(await rows()).toEqual([]);
    await on('2026-06-08T10:00:00Z');
    expect(await rows()).toEqual([{ kind: 'sent', on: '2026-06-08' }]);
  });

  test('leaves the reminder of an invitation to a minister who has no account yet', async () => {
    await stand('invitation.sent', '2026-05-01', '2026-06-30');
    await house.sql(
      `insert into sixstep.invitation (case_id, response_on, addressee_email, addressee_position)
       values ($1, '2026-06-30', 'the.minister@example.test', 'Minister of the Environment')`,
      [kase],
    );
    await rounds.run();
    expect([taken, await mails()]).toEqual([[], ['Mei Tanaka reminderDraft']]);
  });

  test.each([
    ['Director, Ministry of the Environment', false],
    ['Ministre de l’Environnement', true],
    ['Secretaria Permanente', true],
    ['Permanent Secretary', true],
    ['Administrative assistant', false],
  ])('takes a %s for a high office: %s', async (position, high) => {
    await stand('draftPackage.proposed', '2026-05-12', '2026-06-15');
    await house.sql(
      `insert into sixstep.invitation (case_id, response_on, addressee_email, addressee_position) values ($1, '2026-06-15', $2, $3)`,
      [kase, ama.email, position],
    );
    await rounds.run();
    expect(await mails()).toEqual([high ? 'Mei Tanaka reminderDraft' : 'Ama Boateng reminder']);
  });

  test('takes the steps that are the clock’s when their date has come, and not before', async () => {
    await stand('expressionOfInterest.deferred', '2026-05-01', '2026-06-03');
    await rounds.run();
    expect(taken).toEqual([]);
    await on('2026-06-03T01:00:00Z');
    expect(taken).toEqual(['expression.resume']);
    const [row] = await house.sql<{ state: State }>(
      'select state from sixstep.case_file where id = $1',
      [kase],
    );
    expect(row!.state).toBe('expressionOfInterest.underReview');
  });

  test('closes a call on the day after its due date', async () => {
    await stand('coordination.calling', '2026-05-01', '2026-06-02');
    await house.sql(
      `insert into sixstep.coordination (case_id, due_on) values ($1, '2026-06-02')`,
      [kase],
    );
    await rounds.run();
    expect(taken).toEqual([]);
    await on('2026-06-03T10:00:00Z');
    expect(taken).toEqual(['offers.close']);
  });

  test('reminds of an invitation by its own step', async () => {
    await stand('invitation.sent', '2026-05-01', '2026-06-30');
    await house.sql(
      `insert into sixstep.invitation (case_id, response_on) values ($1, '2026-06-30')`,
      [kase],
    );
    await rounds.run();
    expect(taken).toEqual(['invitation.remind']);
  });

  test('in two processes at once does everything once', async () => {
    await stand('draftPackage.proposed', '2026-05-12', '2026-06-15');
    await Promise.all([rounds.run(), rounds.run(), rounds.run()]);
    expect(await mails()).toEqual(['Ama Boateng reminder']);
  });
});
