import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { paths, type WavePartner } from '@sixstep/contract';
import { MailWorker } from '../notices/mail-worker.ts';
import type { HttpClient } from '../testing/http-client.ts';
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

  expect(behind(await press('approval', id, director))).toEqual([]);
  await sendLetters();
  expect(taken).toHaveLength(73);
  expect(new Set(taken).size).toBe(73);
});
