import { afterAll, afterEach, beforeAll, describe, expect, test } from '@jest/globals';
import { request } from 'node:http';
import {
  mailboxList,
  paths,
  reminderList,
  type CaseView,
  type ReminderList,
} from '@sixstep/contract';
import type { Actor } from '../access/actor.ts';
import type { HttpClient } from '../testing/http-client.ts';
import { openTestMailServer, type TestMailServer } from '../testing/mail-server.ts';
import { openTestApp, type TestApp } from '../testing/open-test-app.ts';
import { signIn } from '../testing/sign-in.ts';
import { MailWorker } from './mail-worker.ts';

let keys = 0;
const key = () => `a key of this spec ${(keys += 1)}`;

describe('an installation with a mail server', () => {
  let house: TestApp;
  let server: TestMailServer;
  let manager: Actor;
  let director: Actor;
  let asManager: HttpClient;
  let asDirector: HttpClient;

  beforeAll(async () => {
    server = await openTestMailServer();
    house = await openTestApp({ settings: { smtpUrl: server.url } });
    manager = await house.person({ role: 'programManager', name: 'Mei Tanaka' });
    director = await house.person({ role: 'director', name: 'Jonas Berg' });
    asManager = await signIn(house, manager);
    asDirector = await signIn(house, director);
  });
  afterEach(() => {
    house.time.set(null);
    server.received.length = 0;
  });
  afterAll(async () => {
    await house.close();
    await server.close();
  });

  const sendDue = () => house.app.get(MailWorker, { strict: false }).sendDue();
  const laterBy = (seconds: number) =>
    house.time.set(new Date(Date.now() + seconds * 1000).toISOString());
  const far = new Date(Date.now() + 60 * 86_400_000).toISOString().slice(0, 10);

  async function take(
    client: HttpClient,
    kase: CaseView,
    type: string,
    record?: object,
  ): Promise<CaseView> {
    const answer = await client.post<CaseView>(paths.steps(kase.number), {
      body: { type, ...(record && { record }) },
      ifMatch: `"v${kase.version}"`,
      key: key(),
    });
    expect([answer.status, answer.text]).toEqual([200, expect.any(String)]);
    return answer.body;
  }

  /** An invitation of Tunisia that waits for the director. */
  async function submitted(countryCode: string): Promise<CaseView> {
    const opened = await asManager.post<CaseView>(paths.cases, {
      body: { type: 'invitation.start', record: { countryCode, responseDate: far } },
      key: key(),
    });
    expect([opened.status, opened.text]).toEqual([201, expect.any(String)]);
    const { number } = opened.body;
    const draft = await asManager.get<{ content: object; version: number }>(
      paths.invitation(number),
    );
    const written = await asManager.put(paths.invitation(number), {
      body: {
        ...draft.body.content,
        addresseeName: 'Salma Trabelsi',
        addresseePosition: 'Directrice',
        addresseeEmail: `salma.${countryCode.toLowerCase()}@example.test`,
        language: 'fr',
      },
      ifMatch: `"v${draft.body.version}"`,
    });
    expect([written.status, written.text]).toEqual([200, expect.any(String)]);
    return take(asManager, opened.body, 'invitation.submit');
  }

  test('tells the director at once what waits, and the country when the approval cannot be undone any more', async () => {
    const approved = await take(asDirector, await submitted('TUN'), 'invitation.approve');
    await sendDue();
    expect(server.received.map((mail) => mail.recipients)).toEqual([[director.email]]);
    expect(server.received[0]!.subject).toBe(
      `Tunisia, ${approved.number}: The invitation waits for your approval`,
    );

    laterBy(601);
    expect([await sendDue(), await sendDue()]).toEqual([1, 0]);
    const letter = server.to('salma.tun@example.test')[0]!;
    expect(letter.subject).toMatch(/^Invitation : Tunisie/);
    expect(letter.text).toMatch(/Salma Trabelsi/);
    expect(letter.text).toMatch(/Vous pouvez simplement répondre à ce message/);
    const [link] = /http:\/\/sixstep\.test\/portal\/fr\/in#(\S+)/.exec(letter.text!)!;
    const token = link.split('#')[1]!;
    expect(letter.html).toContain(link);
    const left = await house.sql(
      `select from sixstep.outgoing_mail m where m::text like '%' || $1 || '%'`,
      [token],
    );
    expect([left.length, house.answers.filter((answer) => answer.text.includes(token))]).toEqual([
      0,
      [],
    ]);
  });

  test('sends nothing of a step that was undone', async () => {
    const approved = await take(asDirector, await submitted('PER'), 'invitation.approve');
    await sendDue();
    expect((await take(asDirector, approved, 'case.undo')).state).toBe(
      'invitation.awaitingApproval',
    );
    laterBy(3600);
    await sendDue();
    expect(server.to('salma.per@example.test')).toEqual([]);
  });

  test('does not undo what has left the house', async () => {
    const approved = await take(asDirector, await submitted('GHA'), 'invitation.approve');
    await house.sql(
      `update sixstep.outgoing_mail set run_at = now() where case_seq is not null and state = 'queued'`,
    );
    await sendDue();
    expect(server.to('salma.gha@example.test')).toHaveLength(1);
    const undo = await asDirector.post(paths.steps(approved.number), {
      body: { type: 'case.undo' },
      ifMatch: `"v${approved.version}"`,
      key: key(),
    });
    expect(undo).toMatchObject({
      status: 409,
      body: { code: 'notNow', reasons: [{ code: 'nothingLeftTheHouse' }] },
    });
  });

  test('has reminders at the case, for who may send them', async () => {
    const { number } = await submitted('KEN');
    const path = paths.reminders(number);
    const before = await asManager.get<ReminderList>(path);
    expect([before.status, reminderList.parse(before.body)]).toEqual([
      200,
      { items: [], nextCursor: null },
    ]);
    expect(await asManager.post(path, { body: {} })).toMatchObject({
      status: 409,
      body: { code: 'notNow' },
    });
    expect(await asManager.post(path, { body: { to: 'anybody@example.test' } })).toMatchObject({
      status: 400,
    });
    expect(await house.http().get(path)).toMatchObject({ status: 401 });
    await house.sql(
      `update sixstep.case_file set state = 'draftPackage.proposed', state_since_on = current_date where number = $1`,
      [number],
    );
    await house.person({ role: 'focalPoint', countryCode: 'KEN' });
    const sent = await asManager.post<ReminderList>(path, { body: {} });
    expect([sent.status, reminderList.parse(sent.body).items]).toEqual([
      201,
      [expect.objectContaining({ by: 'Mei Tanaka' })],
    ]);
    const foreign = await signIn(
      house,
      await house.person({ role: 'focalPoint', countryCode: 'TUN' }),
    );
    expect(await foreign.get(path)).toMatchObject({ status: 404 });
  });

  test('has no mailbox', async () => {
    expect((await askByName(house, 'sixstep.test'))[0]).toBe(404);
  });
});

describe('an installation without a mail server', () => {
  test('shows its mailbox to nobody unless it is a demonstration', async () => {
    const house = await openTestApp();
    try {
      expect((await askByName(house, 'sixstep.test'))[0]).toBe(404);
    } finally {
      await house.close();
    }
  });

  test('shows every mail in a demonstration, to whoever opens it by its own name', async () => {
    const house = await openTestApp({ settings: { demonstration: true } });
    try {
      const person = await house.person({ role: 'focalPoint', countryCode: 'GHA' });
      const asked = await house
        .http()
        .post(paths.signInLinks, { body: { email: person.email, language: 'en' } });
      expect(asked.status).toBeLessThan(300);
      await house.app.get(MailWorker, { strict: false }).sendDue();

      const [status, body] = await askByName(house, 'sixstep.test');
      expect(status).toBe(200);
      const { items } = mailboxList.parse(JSON.parse(body));
      expect(items).toMatchObject([
        { to: person.email, links: [expect.stringContaining('/portal/en/in#')] },
      ]);
      expect((await askByName(house, 'rebound.evil.example'))[0]).toBe(404);
    } finally {
      await house.close();
    }
  });
});

/** Asks for the mailbox under a name of this server: fetch does not let one choose it. */
const askByName = (house: TestApp, host: string) =>
  new Promise<[status: number | undefined, body: string]>((resolve, reject) => {
    request(new URL(paths.mailbox, house.url), { headers: { host } }, (response) => {
      let text = '';
      response
        .on('data', (chunk: Buffer) => (text += chunk.toString()))
        .on('end', () => resolve([response.statusCode, text]));
    })
      .on('error', reject)
      .end();
  });
