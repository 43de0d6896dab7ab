import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';
import { Logger } from '@nestjs/common';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import type { Actor } from '../access/actor.ts';
import { openTestMailServer, type TestMailServer } from '../testing/mail-server.ts';
import { openTestDatabase, type TestDatabase } from '../testing/open-test-database.ts';
import type { Settings } from '../settings/settings.ts';
import type { Mail } from './mail.ts';
import { takeAsSentStatement } from './mail-history.ts';
import { MailWorker } from './mail-worker.ts';
import { MailQueue } from './queue-mail.ts';
import { SmtpMailTransport } from './smtp-mail-transport.ts';

let house: TestDatabase;
let server: TestMailServer;
let settings: Settings;
let queue: MailQueue;
let worker: MailWorker;
let administrator: Actor;
let salma: Actor;

const token = 'a-token-that-stands-in-the-mail-alone';
const link = `http://sixstep.test/portal/fr/in#${token}`;

beforeAll(async () => {
  Logger.overrideLogger(false);
  house = await openTestDatabase();
  server = await openTestMailServer();
  settings = { ...house.settings, smtpUrl: server.url };
  queue = new MailQueue(settings);
  worker = workerOf();
});
beforeEach(async () => {
  administrator = await house.person({ role: 'administrator' });
  salma = await house.person({
    role: 'focalPoint',
    countryCode: 'TUN',
    name: 'Salma Trabelsi',
    language: 'fr',
  });
});
afterEach(async () => {
  house.time.set(null);
  server.behave(null);
  server.received.length = 0;
  await house.sql('delete from sixstep.outgoing_mail');
});
afterAll(async () => {
  await server.close();
  await house.close();
});

const workerOf = () =>
  new MailWorker(
    house.database,
    new SmtpMailTransport(settings.smtpUrl!, settings.mailFrom),
    settings,
  );

let keys = 0;
function signInLink(to: Actor, more: Partial<Mail['to']> = {}): Mail {
  keys += 1;
  return {
    kind: 'signInLink',
    content: { validMinutes: 15 },
    dedupeKey: `sign-in:${keys}:${to.personId}`,
    to: {
      personId: to.personId,
      address: to.email,
      name: to.name,
      countryCode: to.countryCode,
      ...more,
    },
    language: to.language,
    link,
    outside: true,
  };
}

const enqueue = (mail: Mail) => house.database.as(administrator, (tx) => queue.queueMail(tx, mail));
const rows = () =>
  house.sql<{
    state: string;
    attempts: number;
    last_trouble: string | null;
    sealed_link: Buffer | null;
  }>(
    'select state, attempts, last_trouble, sealed_link from sixstep.outgoing_mail order by queued_at, id',
  );
const inTable = async () =>
  (
    await house.sql<{
      words: string;
    }>(`select m::text || encode(coalesce(m.sealed_link, ''), 'escape') as words
    from sixstep.outgoing_mail m`)
  )
    .map((row) => row.words)
    .join('\n');
const laterBy = (seconds: number) =>
  house.time.set(new Date(Date.now() + seconds * 1000).toISOString());

describe('a mail', () => {
  test('is sent once, in its reader’s language, in text and HTML, from the Center to one person', async () => {
    await enqueue(signInLink(salma));
    expect([await worker.sendDue(), await worker.sendDue()]).toEqual([1, 0]);
    const [mail, ...more] = server.received;
    expect(more).toEqual([]);
    expect(mail!.recipients).toEqual([salma.email]);
    expect(mail!.to).toMatchObject({ value: [{ address: salma.email, name: 'Salma Trabelsi' }] });
    expect(mail!.from).toMatchObject({
      value: [{ address: 'sixstep@example.test', name: 'Sixstep' }],
    });
    expect(mail!.subject).toBe('Votre lien de connexion à Sixstep');
    expect(mail!.text).toContain('Il fonctionne une seule fois');
    expect(mail!.html).toContain('lang="fr"');
    expect(mail!.headers.get('auto-submitted')).toBe('auto-generated');
    expect(await rows()).toMatchObject([{ state: 'sent', attempts: 1 }]);
  });

  test('queued twice under one key is one mail', async () => {
    const mail = signInLink(salma);
    await enqueue(mail);
    await enqueue(mail);
    expect(await worker.sendDue()).toBe(1);
  });

  test('carries its link, which stands in the table only sealed, and not at all afterwards', async () => {
    await enqueue(signInLink(salma));
    expect((await rows())[0]!.sealed_link).toBeInstanceOf(Buffer);
    expect(await inTable()).not.toContain(token);
    await worker.sendDue();
    expect(server.received[0]!.text).toContain(link);
    expect((await rows())[0]!.sealed_link).toBeNull();
    expect(await inTable()).not.toContain(token);
  });

  test('links to this installation alone', async () => {
    await expect(
      enqueue({ ...signInLink(salma), link: 'http://sixstep.test.evil.example/in#x' }),
    ).rejects.toThrow();
    expect(await rows()).toEqual([]);
  });

  test('whose link was sealed for another mail is not sent', async () => {
    await enqueue(signInLink(salma));
    await enqueue(signInLink(await house.person({ role: 'focalPoint', countryCode: 'GHA' })));
    await house.sql(`update sixstep.outgoing_mail m set sealed_link =
      (select o.sealed_link from sixstep.outgoing_mail o where o.id <> m.id)`);
    expect(await worker.sendDue()).toBe(0);
    expect(server.received).toEqual([]);
  });

  test('goes to the address that the person has now', async () => {
    await enqueue(signInLink(salma));
    await house.sql(`update sixstep.person set email = 'salma.new@example.test' where id = $1`, [
      salma.personId,
    ]);
    await worker.sendDue();
    expect(server.received.map((mail) => mail.recipients)).toEqual([['salma.new@example.test']]);
  });

  test('of a past that was brought along is never sent', async () => {
    house.time.set('2025-03-02T09:00:00Z');
    await enqueue(signInLink(salma));
    house.time.set(null);
    await enqueue(signInLink(salma));
    const yesterday = new Date(Date.now() - 86_400_000).toISOString();
    await house.database.asWorker((tx) => tx.flight([takeAsSentStatement(yesterday)]));
    expect(await worker.sendDue()).toBe(1);
    expect(await rows()).toMatchObject([
      { state: 'sent', attempts: 1, sealed_link: null },
      { state: 'sent', attempts: 1, sealed_link: null },
    ]);
    expect(server.received).toHaveLength(1);
  });

  test.each([
    ['was disabled', `status = 'disabled'`],
    ['stands for another country now', `country_code = 'GHA'`],
    ['works for the Center now', `country_code = null, role = 'observer'`],
  ])('is not sent to who %s since', async (_, change) => {
    await enqueue(signInLink(salma));
    await house.sql(`update sixstep.person set ${change} where id = $1`, [salma.personId]);
    expect(await worker.sendDue()).toBe(0);
    expect(server.received).toEqual([]);
    expect(await rows()).toMatchObject([{ state: 'dropped', sealed_link: null }]);
  });
});

describe('a name or an address that means harm', () => {
  const harm = 'Ama\r\nBcc: everybody@example.test\r\n\r\n<script>alert(1)</script>';

  test('adds no recipient, no header and no body', async () => {
    await house.sql(`update sixstep.person set name = $2 where id = $1`, [salma.personId, harm]);
    await enqueue(signInLink(salma, { name: harm }));
    await enqueue({
      ...signInLink(salma),
      kind: 'personInvited',
      content: {
        role: 'focalPoint',
        countryCode: null,
        organizationName: harm,
        invitedBy: harm,
        validUntil: null,
      },
    });
    expect(await worker.sendDue()).toBe(2);
    for (const mail of server.received) {
      expect(mail.recipients).toEqual([salma.email]);
      expect(mail.headers.has('bcc')).toBe(false);
      expect(mail.to).toMatchObject({ value: [{ address: salma.email }] });
      expect(mail.html).not.toContain('<script');
    }
  });

  test.each([
    'a@example.test\r\nRCPT TO:<b@example.test>',
    'a@example.test, b@example.test',
    'a@example.test b@example.test',
    '"a"@example.test',
    '<a@example.test>',
    'a@example.test;b',
    'a',
    'a@b@c',
    'a\0@example.test',
  ])('%j is not queued', async (address) => {
    await expect(enqueue(signInLink(salma, { address }))).rejects.toThrow();
    expect(await rows()).toEqual([]);
  });
});

describe('a mail server that does not take a mail', () => {
  const refuse = (responseCode: number) => () =>
    Promise.reject(Object.assign(new Error(`${salma.email} is not wanted`), { responseCode }));

  test('is asked again later, at growing distances', async () => {
    server.behave(refuse(451));
    await enqueue(signInLink(salma));
    expect(await worker.sendDue()).toBe(0);
    expect(await rows()).toMatchObject([{ state: 'queued', attempts: 1 }]);
    laterBy(10);
    expect([await worker.sendDue(), server.received.length]).toEqual([0, 1]);
    server.behave(null);
    laterBy(46);
    expect(await worker.sendDue()).toBe(1);
    expect(await rows()).toMatchObject([{ state: 'sent', attempts: 2, last_trouble: null }]);
  });

  test('is given up after a day, and the link with it', async () => {
    server.behave(refuse(451));
    await enqueue(signInLink(salma));
    for (const hours of [0, 1, 5, 12, 23]) {
      laterBy(hours * 3600);
      await worker.sendDue();
    }
    expect(await rows()).toMatchObject([{ state: 'queued' }]);
    laterBy(26 * 3600);
    await worker.sendDue();
    expect(await rows()).toMatchObject([{ state: 'dead', sealed_link: null }]);
    laterBy(100 * 3600);
    expect(await worker.sendDue()).toBe(0);
  });

  test('leaves no address in what is written of the trouble', async () => {
    server.behave(refuse(550));
    await enqueue(signInLink(salma));
    await worker.sendDue();
    expect((await rows())[0]!.last_trouble).toBe('EMESSAGE 550');
  });

  test('that is not there at all hurts nothing', async () => {
    const away = new MailWorker(
      house.database,
      new SmtpMailTransport('smtp://127.0.0.1:9', settings.mailFrom),
      settings,
    );
    await enqueue(signInLink(salma));
    expect(await away.sendDue()).toBe(0);
    expect(await rows()).toMatchObject([{ state: 'queued', attempts: 1 }]);
  });
});

describe('workers', () => {
  test('at once send each mail once', async () => {
    const people = await Promise.all(
      Array.from({ length: 24 }, () => house.person({ role: 'focalPoint', countryCode: 'GHA' })),
    );
    for (const person of people) await enqueue(signInLink(person));
    const sent = await Promise.all([worker.sendDue(), workerOf().sendDue(), workerOf().sendDue()]);
    expect(sent.reduce((sum, count) => sum + count)).toBe(24);
    expect(new Set(server.received.map((mail) => mail.recipients[0])).size).toBe(24);
    expect(server.received).toHaveLength(24);
  });

  test('killed with the mail handed over and not marked send it once more, under the same id, and no third time', async () => {
    await enqueue(signInLink(salma));
    const process = startWorker();
    server.behave(async () => {
      process.kill('SIGKILL');
      await once(process, 'exit');
    });
    await once(process, 'exit');
    server.behave(null);
    expect(await rows()).toMatchObject([{ state: 'sending', attempts: 1 }]);
    expect(await worker.sendDue()).toBe(0);

    laterBy(61);
    expect([await worker.sendDue(), await worker.sendDue()]).toEqual([1, 0]);
    expect(server.received).toHaveLength(2);
    expect(new Set(server.received.map((mail) => mail.messageId)).size).toBe(1);
    expect(await rows()).toMatchObject([{ state: 'sent', attempts: 2, sealed_link: null }]);
  });

  test('that wake after their lease find that the mail is no longer theirs', async () => {
    await enqueue(signInLink(salma));
    const slow = Promise.withResolvers<void>();
    const arrived = Promise.withResolvers<void>();
    server.behave(() => {
      arrived.resolve();
      return slow.promise;
    });
    const sleeper = worker.sendDue();
    await arrived.promise;
    server.behave(null);
    laterBy(61);
    expect(await workerOf().sendDue()).toBe(1);
    await house.sql(`update sixstep.outgoing_mail set last_trouble = 'as the second one left it'`);
    slow.resolve();
    await sleeper;
    expect(await rows()).toMatchObject([
      { state: 'sent', attempts: 2, last_trouble: 'as the second one left it' },
    ]);
    expect(server.received).toHaveLength(2);
  });

  test('that are told to stop take no further mail', async () => {
    for (let mail = 0; mail < 12; mail++) await enqueue(signInLink(salma));
    const stop = new AbortController();
    server.behave(async () => stop.abort());
    const sent = await worker.sendDue(stop.signal);
    expect(sent).toBeLessThan(12);
    expect((await rows()).filter((row) => row.state === 'sending')).toEqual([]);
  });

  function startWorker() {
    const root = (path: string) => fileURLToPath(new URL(`../../../../${path}`, import.meta.url));
    return spawn(
      process.execPath,
      [
        '--import',
        root('scripts/ts-hook.mjs'),
        root('apps/api/src/testing/mail-worker-process.ts'),
        JSON.stringify(settings),
      ],
      { stdio: 'inherit' },
    );
  }
});
