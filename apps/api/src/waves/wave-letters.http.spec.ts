import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { paths, type MyWeek, type WavePartner } from '@sixstep/contract';
import { MailWorker } from '../notices/mail-worker.ts';
import type { HttpClient } from '../testing/http-client.ts';
import { tokenIn } from '../testing/mailed-links.ts';
import { openTestMailServer, type TestMailServer } from '../testing/mail-server.ts';
import { openTestApp, type TestApp } from '../testing/open-test-app.ts';
import { signInAs } from '../testing/people.ts';
import { addressIn, behind, createWave, press, readWave, rowFor } from '../testing/waves.ts';

let house: TestApp;
let server: TestMailServer;
let manager: HttpClient;
let director: HttpClient;
beforeAll(async () => {
  server = await openTestMailServer();
  house = await openTestApp({ settings: { smtpUrl: server.url } });
  manager = (await signInAs(house, 'programManager')).client;
  director = (await signInAs(house, 'director')).client;
});
afterAll(async () => {
  await house.close();
  await server.close();
});

async function sendLetters(): Promise<void> {
  await house.sql(
    `update sixstep.outgoing_mail set run_at = now() - interval '1 minute' where state = 'queued'`,
  );
  await house.app.get(MailWorker).sendDue();
}

test('of 76 letters the three that the mail server refuses are named with its answer, and 73 go once', async () => {
  await house.sql(`update sixstep.partner_country set support_class = 'recipient'`);
  const partners = (await manager.get<{ items: WavePartner[] }>(paths.wavePartners)).body.items;
  const codes = partners.slice(0, 76).map(({ countryCode }) => countryCode);
  const bad = codes.slice(10, 13);
  const { id } = await createWave(
    manager,
    codes.map((code) => rowFor(code)),
  );
  expect(behind(await press('submission', id, manager))).toEqual([]);
  expect(behind(await press('approval', id, director))).toEqual([]);
  const taken: string[] = [];
  server.behave(async ({ recipients }) => {
    if (recipients.some((address) => bad.map(addressIn).includes(address))) {
      throw Object.assign(new Error('no such mailbox here'), { responseCode: 550 });
    }
    taken.push(...recipients.filter((address) => codes.map(addressIn).includes(address)));
  });
  await sendLetters();
  const { rows } = await readWave(manager, id);
  const failed = rows.filter(({ state }) => state === 'failed');
  expect(failed.map(({ countryCode }) => countryCode).toSorted()).toEqual(bad.toSorted());
  for (const { trouble } of failed) expect(trouble).toBe('EMESSAGE 550');
  expect(rows.filter(({ state }) => state === 'sent')).toHaveLength(73);

  const { tasks } = (await manager.get<MyWeek>(paths.myWeek)).body;
  const toMend = tasks.filter(({ kind }) => kind === 'letterFailed');
  expect(toMend.map(({ country }) => country.code).toSorted()).toEqual(bad.toSorted());
  for (const { text } of toMend) expect(text).toBe('EMESSAGE 550');

  expect(behind(await press('approval', id, director))).toEqual([]);
  await sendLetters();
  expect(taken).toHaveLength(73);
  expect(new Set(taken).size).toBe(73);
});

test('a letter whose address was corrected goes there alone, and is no trouble any more', async () => {
  const [wave] = await house.sql<{ id: string }>('select id from sixstep.wave');
  const { rows } = await readWave(manager, wave!.id);
  const { countryCode, caseNumber } = rows.find(({ state }) => state === 'failed')!;
  const { version } = (await manager.get<{ version: number }>(paths.invitation(caseNumber!))).body;
  const mended = await manager.put(paths.invitationAddressee(caseNumber!), {
    ifMatch: `"v${version}"`,
    body: {
      addresseeName: 'Kofi Mensah',
      addresseePosition: null,
      addresseeEmail: 'mended@example.test',
      officeMailbox: null,
      language: 'en',
    },
  });
  expect(mended.status).toBe(200);
  const tried: string[] = [];
  server.behave(async ({ recipients }) => void tried.push(...recipients));
  await sendLetters();
  expect(tried).toContain('mended@example.test');
  expect(tried).not.toContain(addressIn(countryCode));
  const row = (await readWave(manager, wave!.id)).rows.find(
    (one) => one.countryCode === countryCode,
  );
  expect(row).toMatchObject({
    state: 'sent',
    trouble: null,
    addresseeName: 'Kofi Mensah',
    addresseeEmail: 'mended@example.test',
  });
  const { tasks } = (await manager.get<MyWeek>(paths.myWeek)).body;
  expect(
    tasks.filter((task) => task.kind === 'letterFailed' && task.country.code === countryCode),
  ).toEqual([]);
});

test('who looks at the page of the link is seen to have, once; the link lets in afterwards', async () => {
  const [wave] = await house.sql<{ id: string }>('select id from sixstep.wave');
  const { rows } = await readWave(manager, wave!.id);
  const { countryCode } = rows.find(({ state }) => state === 'sent')!;
  const rowNow = async () =>
    (await readWave(manager, wave!.id)).rows.find((row) => row.countryCode === countryCode)!;
  const [mail] = server.to(addressIn(countryCode));
  const token = tokenIn(/https?:\S+#\S+/.exec(mail!.text ?? '')?.[0]);
  const visitor = house.http();
  expect(
    (await visitor.post(paths.openedInvitationLink, { body: { token: 'x'.repeat(43) } })).status,
  ).toBe(202);
  expect((await visitor.get(paths.openedInvitationLink)).status).toBe(404);
  expect((await visitor.post(paths.openedInvitationLink, { body: {} })).status).toBe(400);
  expect((await rowNow()).state).toBe('sent');

  expect((await visitor.post(paths.openedInvitationLink, { body: { token } })).status).toBe(202);
  const { state, openedAt } = await rowNow();
  expect([state, openedAt]).toEqual(['opened', expect.any(String)]);
  await visitor.post(paths.openedInvitationLink, { body: { token } });
  expect((await rowNow()).openedAt).toBe(openedAt);

  expect((await visitor.post(paths.acceptInvitationLink, { body: { token } })).status).toBe(200);
  expect((await rowNow()).state).toBe('signedIn');
});

test('reminders count, and who did not answer is seen to have lapsed', async () => {
  const [wave] = await house.sql<{ id: string }>('select id from sixstep.wave');
  const sent = (await readWave(manager, wave!.id)).rows.filter(({ state }) => state === 'sent');
  const [silent, other] = sent.map((row) => row.caseNumber!);
  const { version } = (await manager.get<{ version: number }>(paths.case(silent!))).body;
  const reminded = await manager.post(paths.steps(silent!), {
    key: 'remind-the-silent-one',
    ifMatch: `"v${version}"`,
    body: { type: 'invitation.remind' },
  });
  expect(reminded.status).toBe(200);
  await house.sql(`update sixstep.case_file set state = 'invitation.lapsed' where number = $1`, [
    silent,
  ]);
  const { rows } = await readWave(manager, wave!.id);
  const told = (number: string) => {
    const { state, reminders } = rows.find((row) => row.caseNumber === number)!;
    return [state, reminders];
  };
  expect(told(silent!)).toEqual(['lapsed', 1]);
  expect(told(other!)).toEqual(['sent', 0]);
});
