import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import {
  paths,
  type CaseView,
  type HeldMailList,
  type HeldMailText,
  type MailDecision,
  type MailGateView,
} from '@sixstep/contract';
import { partnerCountries } from '@sixstep/reference';
import type { Actor } from '../access/actor.ts';
import type { HttpClient } from '../testing/http-client.ts';
import { openTestMailServer, type TestMailServer } from '../testing/mail-server.ts';
import { mailedLinks } from '../testing/mailed-links.ts';
import { openTestApp, type TestApp } from '../testing/open-test-app.ts';
import { signInAs } from '../testing/people.ts';
import { takeStep } from '../testing/take-step.ts';
import { tellCase, type ToldCase } from '../testing/told-case.ts';
import { MailPurge } from './mail-purge.ts';
import { MailWorker } from './mail-worker.ts';

let house: TestApp;
let server: TestMailServer;
let kase: ToldCase;
let addressee: string;
let director: HttpClient;
let manager: HttpClient;
let jonas: Actor;

beforeAll(async () => {
  server = await openTestMailServer();
  house = await openTestApp({ settings: { smtpUrl: server.url } });
  ({ client: director, actor: jonas } = await signInAs(house, {
    role: 'director',
    name: 'Jonas Berg',
  }));
});
afterAll(async () => {
  await house.close();
  await server.close();
});

const invitable = partnerCountries.filter(({ supportClass }) => supportClass === 'recipient');
let next = 0;
/** The letter of a new invitation, approved and so queued for its addressee. */
beforeEach(async () => {
  const country = invitable[next++]!.code;
  kase = await tellCase(house, { until: 'invitation.awaitingApproval', country });
  ({ manager } = kase.clients);
  await house.sql('delete from sixstep.outgoing_mail');
  await move(false);
  server.received.length = 0;
  expect((await takeStep(kase, 'director', 'invitation.approve')).status).toBe(200);
  const [mail] = await house.sql<{ to_address: string }>(
    `select to_address from sixstep.outgoing_mail where kind = 'countryInvitation'`,
  );
  addressee = mail!.to_address;
});
afterEach(() => house.time.set(null));

const move = async (isOpen: boolean, by = director) =>
  (await by.put<MailGateView>(paths.mailGate, { body: { isOpen } })).body;
const gate = async (by = director) => (await by.get<MailGateView>(paths.mailGate)).body;
const held = async (by = director) => (await by.get<HeldMailList>(paths.heldMails)).body.items;
const release = (ids: string[], by = director) =>
  by.post<MailDecision>(paths.releaseMails, { body: { ids } });
const discard = (ids: string[], by = director, reason = 'The minister has left the office.') =>
  by.post<MailDecision>(paths.discardMails, { body: { ids, reason } });
const sendLater = async (seconds = 3600) => {
  house.time.set(new Date(Date.now() + seconds * 1000).toISOString());
  return house.app.get(MailWorker, { strict: false }).sendDue();
};
const theInvitation = async () => (await held())[0]!;

describe('while the gate is closed', () => {
  test('mail to a country waits, however late it is, and mail inside the Center goes', async () => {
    expect((await takeStep(kase, 'country', 'expression.start')).status).toBe(200);
    await sendLater();
    expect(server.received.map(({ recipients }) => recipients)).toEqual([
      [kase.people.manager.email],
    ]);
    expect(await gate()).toMatchObject({ isOpen: false, held: 1, mayMove: true });
  });

  test('a link that its reader has asked for goes all the same', async () => {
    const ama = await house.person({ role: 'focalPoint', countryCode: 'GHA' });
    await house.http().post(paths.signInLinks, { body: { email: ama.email, language: 'en' } });
    await sendLater(1);
    expect(server.to(ama.email)).toMatchObject([
      { replyTo: { value: [{ address: 'center@example.test' }] } },
    ]);
    expect(await gate()).toMatchObject({ held: 1 });
  });

  test('the invitation of a focal point to an account waits, that of a colleague goes', async () => {
    const { client: administrator } = await signInAs(house, 'administrator');
    const add = (email: string, more: object) =>
      administrator.post(paths.people, {
        body: { name: 'Lina Haddad', email, language: 'en', ...more },
      });
    await add(`lina.${next}@ministry.example`, { role: 'focalPoint', countryCode: 'GHA' });
    await add(`lina.${next}@center.example`, { role: 'programOfficer' });
    await sendLater(1);
    expect(server.received.map(({ recipients }) => recipients)).toEqual([
      [`lina.${next}@center.example`],
    ]);
    const mail = (await held(administrator)).find(({ to }) => to.name === 'Lina Haddad');
    expect(mail).toMatchObject({
      to: { of: 'Ghana' },
      case: null,
      mayRelease: false,
      isOvertaken: false,
    });
    house.time.set(null);
    const [lina] = await house.sql<{ id: string }>(
      'select id from sixstep.person where email = $1',
      [mail!.to.address],
    );
    await administrator.post(`${paths.person(lina!.id)}/invitation`);
    expect((await held(administrator)).filter(({ to }) => to.name === 'Lina Haddad')).toMatchObject(
      [{ isOvertaken: true }, { isOvertaken: false }],
    );
  });

  test('a held mail is read as it would be sent, but for the link that is its reader’s alone', async () => {
    const mail = await theInvitation();
    expect(mail).toMatchObject({
      to: { address: addressee },
      case: { number: kase.number },
      event: 'invitation.approve',
      because: ['gateClosed'],
      quiet: null,
      isOvertaken: false,
    });
    const { body } = await director.get<HeldMailText>(paths.heldMail(mail.id));
    expect(body.text).toContain('(personal link)');
    const [link] = await mailedLinks(house, addressee);
    expect(body.text).not.toContain(link!.split('#')[1]);
    await release([mail.id]);
    await sendLater();
    const [sent] = server.to(addressee);
    expect(sent!.subject).toBe(body.subject);
    expect(sent!.replyTo?.value).toEqual([
      { name: kase.people.manager.name, address: kase.people.manager.email },
      { name: 'The Center', address: 'center@example.test' },
    ]);
    const bare = (text: string) => text.replaceAll(/\s+/g, ' ').trim();
    expect(bare(sent!.text!.replace(link!, '(personal link)'))).toBe(bare(body.text));
    expect((await director.get(paths.heldMail(mail.id))).status).toBe(404);
  });

  test('a released mail goes alone, after the time in which its step may be undone', async () => {
    const mail = await theInvitation();
    const { body } = await release([mail.id]);
    expect(body).toMatchObject({ decided: 1, gate: { held: 0, isOpen: false } });
    expect(await sendLater(60)).toBe(0);
    expect(await sendLater(3600)).toBe(1);
    const [row] = await house.sql<object>(
      'select state, released_by, released_at is not null as at from sixstep.outgoing_mail where id = $1',
      [mail.id],
    );
    expect(row).toEqual({ state: 'sent', released_by: jonas.personId, at: true });
  });

  test('a discarded mail is never sent, and its reason stays with it', async () => {
    const mail = await theInvitation();
    expect((await discard([mail.id])).body).toMatchObject({ decided: 1, gate: { held: 0 } });
    expect((await release([mail.id])).body).toMatchObject({ decided: 0 });
    expect((await discard([mail.id])).body).toMatchObject({ decided: 0 });
    await move(true);
    await sendLater();
    expect(server.to(addressee)).toEqual([]);
    const [row] = await house.sql<object>(
      'select state, discard_reason, discarded_by, sealed_link from sixstep.outgoing_mail where id = $1',
      [mail.id],
    );
    expect(row).toEqual({
      state: 'cancelled',
      discard_reason: 'The minister has left the office.',
      discarded_by: jonas.personId,
      sealed_link: null,
    });
  });

  test('a mail is not discarded without a reason', async () => {
    const { id } = await theInvitation();
    for (const reason of ['', '   ', undefined])
      expect(
        (await director.post(paths.discardMails, { body: { ids: [id], reason } })).status,
      ).toBe(400);
    expect(await held()).toHaveLength(1);
  });

  test('nonsense is refused with a clear answer', async () => {
    for (const body of [{}, { ids: [] }, { ids: ['x'] }, { ids: [kase.number], all: true }])
      expect((await director.post(paths.releaseMails, { body })).status).toBe(400);
    expect((await director.put(paths.mailGate, { body: { isOpen: 'yes' } })).status).toBe(400);
    const unknown = '019aab00-0000-7000-8000-000000000000';
    expect((await release([unknown])).body.decided).toBe(0);
    expect((await director.get(paths.heldMail(unknown))).status).toBe(404);
    expect((await director.get(paths.heldMail('release'))).status).toBe(400);
  });

  test('undo takes a held mail back, released or not', async () => {
    await release([(await theInvitation()).id]);
    const undone = await takeStep(kase, 'director', 'case.undo');
    expect([undone.status, (undone.body as CaseView).state]).toEqual([
      200,
      'invitation.awaitingApproval',
    ]);
    await move(true);
    await sendLater();
    expect(server.to(addressee)).toEqual([]);
  });

  test('what a mail server has refused once has left the house, and is held like the rest', async () => {
    await move(true);
    server.behave(() => Promise.reject(Object.assign(new Error('later'), { responseCode: 451 })));
    await house.sql('update sixstep.outgoing_mail set run_at = now()');
    await sendLater(1);
    server.behave(null);
    server.received.length = 0;
    house.time.set(null);
    await move(false);
    await sendLater();
    expect(server.received).toEqual([]);
    house.time.set(null);
    expect((await takeStep(kase, 'director', 'case.undo')).body.code).toBe('notNow');
  });

  test('a mail that is on its way when the gate closes ends by itself', async () => {
    await move(true);
    await house.sql('update sixstep.outgoing_mail set run_at = now()');
    let closed: Promise<MailGateView> | undefined;
    server.behave(async () => void (await (closed = move(false))));
    expect(await sendLater(1)).toBe(1);
    server.behave(null);
    expect(await closed).toMatchObject({ isOpen: false, held: 0 });
    const [row] = await house.sql<{ state: string }>('select state from sixstep.outgoing_mail');
    expect(row!.state).toBe('sent');
  });

  test('years of waiting lose no mail', async () => {
    house.time.set(new Date(Date.now() + 900 * 86_400_000).toISOString());
    await house.app.get(MailPurge, { strict: false }).run();
    expect(await house.sql('select from sixstep.outgoing_mail')).toHaveLength(1);
  });

  test('a mail whose case has moved on says so', async () => {
    await takeStep(kase, 'country', 'expression.start');
    expect(await held()).toMatchObject([{ isOvertaken: true }]);
  });
});

describe('the gate', () => {
  test('of a new house is closed, by nobody', async () => {
    const [first] = await house.sql<object>(
      'select is_open, moved_by from sixstep.mail_gate_move order by id limit 1',
    );
    expect(first).toEqual({ is_open: false, moved_by: null });
  });

  test('opened by the director lets everything go, and keeps who opened and closed it', async () => {
    expect(await move(true)).toMatchObject({ isOpen: true, held: 0 });
    const [opened] = (await move(true)).moves;
    expect(opened).toMatchObject({ isOpen: true, by: { name: 'Jonas Berg' } });
    await sendLater();
    expect(server.to(addressee)).toHaveLength(1);
    house.time.set(null);
    const { moves } = await move(false);
    expect(moves.slice(0, 2)).toMatchObject([{ isOpen: false }, opened!]);
  });

  test.each(['programManager', 'programOfficer'] as const)(
    'and its mail are read by a %s, who decides nothing',
    async (role) => {
      const { client } = await signInAs(house, role);
      expect(await gate(client)).toMatchObject({ held: 1, mayMove: false });
      const [mail] = await held(client);
      expect(mail).toMatchObject({ mayRelease: false, mayDiscard: false });
      expect((await client.get(paths.heldMail(mail!.id))).status).toBe(200);
      expect((await client.put(paths.mailGate, { body: { isOpen: true } })).status).toBe(403);
      expect((await release([mail!.id], client)).status).toBe(403);
      expect((await discard([mail!.id], client)).status).toBe(403);
      expect(await gate()).toMatchObject({ isOpen: false, held: 1 });
    },
  );

  test('is moved by whoever acts for the director today', async () => {
    const { client, actor } = await signInAs(house, 'programManager');
    await house.sql(
      `insert into sixstep.acting_directorship (person_id, from_on, to_on, named_by)
       values ($1, current_date - 1, current_date + 1, $2)`,
      [actor.personId, jonas.personId],
    );
    expect(await move(true, client)).toMatchObject({ isOpen: true, mayMove: true });
  });

  test('is nothing for auditors and observers, and unknown to people outside', async () => {
    for (const role of ['auditor', 'observer'] as const) {
      const { client } = await signInAs(house, role);
      for (const path of [paths.mailGate, paths.heldMails])
        expect((await client.get(path)).status).toBe(403);
    }
    for (const role of ['focalPoint', 'partnerContact'] as const) {
      const { client } = await signInAs(house, role);
      for (const path of [
        paths.mailGate,
        paths.heldMails,
        paths.heldMail(kase.people.manager.personId),
      ])
        expect((await client.get(path)).status).toBe(404);
      expect((await client.put(paths.mailGate, { body: { isOpen: true } })).status).toBe(404);
    }
    expect((await house.http().get(paths.mailGate)).status).toBe(401);
  });
});

describe('a case that is kept quiet', () => {
  const quiet = (days: number) =>
    house.sql(
      `insert into sixstep.case_quiet (case_id, until_on, because)
       select id, current_date + $2::int, 'The ministry is being reorganized' from sixstep.case_file where number = $1`,
      [kase.number, days],
    );

  test('holds its mail for its manager, who lets it go', async () => {
    await quiet(10);
    await move(true);
    await sendLater();
    expect(server.to(addressee)).toEqual([]);
    house.time.set(null);
    const [mail] = await held(manager);
    expect(mail).toMatchObject({
      because: ['caseQuiet'],
      quiet: { because: 'The ministry is being reorganized' },
      mayRelease: true,
      mayDiscard: false,
    });
    const other = kase.clients.secondPerson;
    expect((await release([mail!.id], other)).status).toBe(403);
    expect((await discard([mail!.id], manager)).status).toBe(403);
    expect((await release([mail!.id], manager)).body.decided).toBe(1);
    await sendLater();
    expect(server.to(addressee)).toHaveLength(1);
  });

  test('keeps what came meanwhile when its time is over: nothing goes at midnight by itself', async () => {
    await quiet(2);
    await move(true);
    await sendLater(5 * 86_400);
    expect(server.to(addressee)).toEqual([]);
  });

  test('whose mail the gate holds too is the director’s to release', async () => {
    await quiet(2);
    const [mail] = await held(manager);
    expect(mail).toMatchObject({ because: ['gateClosed', 'caseQuiet'], mayRelease: false });
    expect((await release([mail!.id], manager)).status).toBe(403);
  });
});
