import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import { Logger } from '@nestjs/common';
import { effectsOf, standingsOf, type EventType, type State } from '@sixstep/process';
import type { Actor, Doer } from '../access/actor.ts';
import { clock } from '../access/actor.ts';
import { openCase } from '../testing/example-case.ts';
import { openTestMailServer, type TestMailServer } from '../testing/mail-server.ts';
import { openTestDatabase, type TestDatabase } from '../testing/open-test-database.ts';
import { MailWorker } from './mail-worker.ts';
import { cancelMailStatement } from './queue-mail.ts';
import { SmtpMailTransport } from './smtp-mail-transport.ts';
import { tellStatements } from './tell-step.ts';

let house: TestDatabase;
let server: TestMailServer;
let worker: MailWorker;
let manager: Actor;
let director: Actor;
let ama: Actor;
let kofi: Actor;
let kase: string;

beforeAll(async () => {
  Logger.overrideLogger(false);
  house = await openTestDatabase();
  server = await openTestMailServer();
  worker = new MailWorker(
    house.database,
    new SmtpMailTransport(server.url, house.settings.mailFrom),
    house.settings,
  );
});
beforeEach(async () => {
  await house.sql(`update sixstep.person set status = 'disabled'`);
  manager = await house.person({ role: 'programManager', name: 'Mei Tanaka' });
  director = await house.person({ role: 'director', name: 'Jonas Berg' });
  ama = await house.person({ role: 'focalPoint', countryCode: 'GHA', name: 'Ama Boateng' });
  kofi = await house.person({ role: 'focalPoint', countryCode: 'GHA', name: 'Kofi Mensah' });
  await house.sql(`update sixstep.case_file set state = 'completed'`);
  kase = await openCase(house, manager, 'GHA');
  await house.sql('update sixstep.case_file set manager_id = $2 where id = $1', [
    kase,
    manager.personId,
  ]);
});
afterEach(async () => {
  house.time.set(null);
  server.received.length = 0;
  await house.sql('delete from sixstep.outgoing_mail');
});
afterAll(async () => {
  await server.close();
  await house.close();
});

interface Taken {
  readonly onBehalf?: object;
  readonly to?: State;
  readonly dueOn?: string;
}

/** Writes a line of the history without asking the machine, and tells of it as the door does. */
async function take(
  doer: Doer,
  type: EventType,
  { onBehalf, to, dueOn }: Taken = {},
): Promise<number> {
  return house.database.as(doer, async (tx) => {
    await tx.query('select sixstep.advance_now($1)', [kase]);
    const [now] = await tx.query<{ number: string; state: State; version: number }>(
      'select number, state, version from sixstep.case_file where id = $1',
      [kase],
    );
    const seq = now!.version + 1;
    const role = doer.role;
    const standings = standingsOf({
      role,
      actingDirector: false,
      managesCase: role === 'programManager',
      ofCaseCountry: true,
    });
    await tx.flight([
      {
        sql: `insert into sixstep.case_event (case_id, seq, machine_version, type, from_state, to_state, actor_id, role,
                capacity, on_behalf, occurred_on, facts, commitment)
              values ($1, $2, 1, $3, $4, $5, sixstep.actor_id(), $6, 'own', $7, '2026-03-02', '{}', $8)`,
        params: [
          kase,
          seq,
          type,
          now!.state,
          to ?? now!.state,
          role,
          onBehalf ? JSON.stringify(onBehalf) : null,
          Buffer.alloc(32),
        ],
      },
      ...tellStatements(
        {
          kase: { id: kase, number: now!.number, countryCode: 'GHA' },
          type,
          seq,
          effects: effectsOf(now!.state, { type, onBehalf: onBehalf !== undefined }, standings),
          dueOn: dueOn ?? null,
        },
        '600 seconds',
      ),
    ]);
    return seq;
  });
}

const told = async () =>
  (
    await house.sql<{ name: string }>(
      `select coalesce(p.name, '?') || ' ' || m.kind || ' ' || (m.content ->> 'audience') as name
       from sixstep.outgoing_mail m left join sixstep.person p on p.id = m.person_id order by 1`,
    )
  ).map((row) => row.name);

const states = async () =>
  (
    await house.sql<{ state: string }>('select state from sixstep.outgoing_mail order by state')
  ).map((row) => row.state);

const laterBy = (seconds: number) =>
  house.time.set(new Date(Date.now() + seconds * 1000).toISOString());

describe('a step tells', () => {
  test('the focal points of the country, in their language, of a step of the Center', async () => {
    await house.sql(`update sixstep.person set language = 'fr' where id = $1`, [kofi.personId]);
    await take(manager, 'consultation.send', {
      to: 'consultation.awaitingConfirmation',
      dueOn: '2026-03-16',
    });
    expect(await told()).toEqual(['Ama Boateng tell country', 'Kofi Mensah tell country']);
    laterBy(601);
    await worker.sendDue();
    expect(server.to(ama.email)[0]!.text).toContain(
      'The record of the consultation is ready for you.',
    );
    expect(server.to(ama.email)[0]!.text).toContain('please answer by 16 March 2026');
    expect(server.to(kofi.email)[0]!.text).toContain(
      'Le compte rendu de la consultation est à votre disposition.',
    );
  });

  test('the manager of a step of the country, and the country a receipt, the sender included', async () => {
    await take(ama, 'consultation.confirm', { to: 'draftPackage.drafting' });
    expect(await told()).toEqual([
      'Ama Boateng tell country',
      'Kofi Mensah tell country',
      'Mei Tanaka tell center',
    ]);
  });

  test('others of the country, but not who took the step, where no receipt is due', async () => {
    await take(ama, 'invitation.decline', { to: 'declinedByCountry' });
    expect(await told()).toEqual(['Kofi Mensah tell country', 'Mei Tanaka tell center']);
  });

  test('directors and whoever acts for them today, but not who took the step', async () => {
    const acting = await house.person({ role: 'programManager', name: 'Luis Rojas' });
    const past = await house.person({ role: 'programManager', name: 'Nia Okoro' });
    for (const [person, from, to] of [
      [acting, '-1', '1'],
      [past, '-9', '-2'],
    ] as const) {
      await house.sql(
        `insert into sixstep.acting_directorship (person_id, from_on, to_on, named_by)
         values ($1, current_date + $2::int, current_date + $3::int, $4)`,
        [person.personId, from, to, director.personId],
      );
    }
    await take(acting, 'invitation.submit', { to: 'invitation.awaitingApproval' });
    expect(await told()).toEqual(['Jonas Berg tell director']);
    await take(manager, 'package.submit', { to: 'draftPackage.internalReview' });
    expect(await told()).toEqual([
      'Jonas Berg tell director',
      'Jonas Berg tell director',
      'Luis Rojas tell director',
    ]);
  });

  test('today’s delegates of the manager, and every program manager of a case without one', async () => {
    const delegate = await house.person({ role: 'programManager', name: 'Luis Rojas' });
    await house.sql(
      `insert into sixstep.delegation (from_person_id, to_person_id, from_on, to_on) values ($1, $2, current_date, current_date)`,
      [manager.personId, delegate.personId],
    );
    const other = await house.person({ role: 'programManager', name: 'Nia Okoro' });
    await take(ama, 'consultation.contest');
    expect(await told()).toEqual(['Luis Rojas tell center', 'Mei Tanaka tell center']);
    await house.sql(`update sixstep.person set status = 'disabled' where id = $1`, [
      manager.personId,
    ]);
    await house.sql('delete from sixstep.outgoing_mail');
    await take(ama, 'consultation.contest');
    expect(await told()).toEqual(['Luis Rojas tell center', `${other.name} tell center`]);
  });

  test('the contacts of the organizations that were asked', async () => {
    const asked = await house.person({
      role: 'partnerContact',
      organizationCode: await organization(0),
      name: 'Nia Okoro',
    });
    await house.person({
      role: 'partnerContact',
      organizationCode: await organization(1),
      name: 'Not Asked',
    });
    await ask(asked.organizationCode!);
    await take(manager, 'offers.call', { to: 'coordination.calling' });
    expect(await told()).toEqual(['Nia Okoro tell organizations']);
  });

  test('somebody who is two audiences at once', async () => {
    await house.sql('update sixstep.case_file set manager_id = $2 where id = $1', [
      kase,
      director.personId,
    ]);
    await take(ama, 'consultation.contest');
    await take(manager, 'package.submit');
    expect(await told()).toEqual(['Jonas Berg tell center', 'Jonas Berg tell director']);
  });

  test('nobody who is disabled, nobody of another country', async () => {
    await house.person({ role: 'focalPoint', countryCode: 'TUN' });
    await house.sql(`update sixstep.person set status = 'disabled' where id = $1`, [kofi.personId]);
    await take(manager, 'consultation.send');
    expect(await told()).toEqual(['Ama Boateng tell country']);
  });

  test('the manager what the clock did', async () => {
    await take(clock, 'expression.resume', { to: 'expressionOfInterest.underReview' });
    expect(await told()).toEqual(['Mei Tanaka tell center']);
  });

  test('nobody outside of the letters that the invitation writes itself', async () => {
    await take(director, 'invitation.approve', { to: 'invitation.sent' });
    expect(await told()).toEqual([]);
  });
});

describe('what the Center enters for a country', () => {
  test('is told to the country, which may object, also where such a step tells the Center alone', async () => {
    await take(manager, 'consultation.contest', {
      onBehalf: { channel: 'letter', receivedOn: '2026-03-01' },
    });
    expect(await told()).toEqual([
      'Ama Boateng enteredOnBehalf country',
      'Kofi Mensah enteredOnBehalf country',
    ]);
    laterBy(601);
    await worker.sendDue();
    expect(server.to(ama.email)[0]!.text).toContain(
      'On 1 March 2026 we received your corrections to the record of the consultation by letter',
    );
  });
});

describe('mail to outside', () => {
  test('waits until the step cannot be undone any more; mail inside the house does not', async () => {
    await take(ama, 'consultation.confirm', { to: 'draftPackage.drafting' });
    await worker.sendDue();
    expect(server.received.map((mail) => mail.recipients[0])).toEqual([manager.email]);
    laterBy(599);
    expect(await worker.sendDue()).toBe(0);
    laterBy(601);
    expect(await worker.sendDue()).toBe(2);
  });

  test('is cancelled by an undo', async () => {
    const seq = await take(manager, 'consultation.send');
    await house.database.as(manager, (tx) => tx.flight([cancelMailStatement(kase, seq)]));
    laterBy(3600);
    expect(await worker.sendDue()).toBe(0);
    expect(await states()).toEqual(['cancelled', 'cancelled']);
  });

  test('that has left, or may have, cannot be cancelled any more', async () => {
    const seq = await take(manager, 'consultation.send');
    expect(await hasLeft(seq)).toBe(false);
    server.behave(() => Promise.reject(Object.assign(new Error('not now'), { responseCode: 451 })));
    laterBy(601);
    await worker.sendDue();
    server.behave(null);
    expect(await hasLeft(seq)).toBe(true);
    const undo = house.database.as(manager, (tx) => tx.flight([cancelMailStatement(kase, seq)]));
    await expect(undo).rejects.toMatchObject({ code: 'SX409' });
    expect(await states()).toEqual(['queued', 'queued']);
  });

  test('inside the house does not keep a step from being undone', async () => {
    const seq = await take(ama, 'consultation.contest');
    expect(await worker.sendDue()).toBe(1);
    expect(await hasLeft(seq)).toBe(false);
    await house.database.as(ama, (tx) => tx.flight([cancelMailStatement(kase, seq)]));
  });

  test('is cancelled by nobody but who took the step', async () => {
    const seq = await take(manager, 'consultation.send');
    const cancel = (doer: Actor) =>
      house.database.as(doer, (tx) => tx.flight([cancelMailStatement(kase, seq)]));
    await expect(cancel(director)).rejects.toMatchObject({ code: 'SX403' });
    await expect(
      cancel(await house.person({ role: 'focalPoint', countryCode: 'TUN' })),
    ).rejects.toMatchObject({ code: 'SX404' });
  });

  const hasLeft = async (seq: number) =>
    (
      await house.sql<{ left: boolean }>('select sixstep.mail_has_left($1, $2) as left', [
        kase,
        seq,
      ])
    )[0]!.left;
});

const organization = async (place: number) =>
  (
    await house.sql<{ code: string }>(
      'select code from sixstep.organization order by code offset $1 limit 1',
      [place],
    )
  )[0]!.code;

async function ask(code: string): Promise<void> {
  const [activity] = await house.sql<{ id: string }>(
    `insert into sixstep.activity (case_id, position, component, title, kind)
     values ($1, 1, 'strategy', 'A strategy', 'document') returning id`,
    [kase],
  );
  await house.sql(
    `insert into sixstep.offer_request (case_id, activity_id, organization_code, due_on, asked_on)
     values ($1, $2, $3, '2026-05-01', '2026-03-02')`,
    [kase, activity!.id, code],
  );
}
