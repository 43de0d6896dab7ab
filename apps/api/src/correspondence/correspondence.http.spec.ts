import { afterAll, beforeAll, expect, test } from '@jest/globals';
import {
  paths,
  type CaseView,
  type CorrespondenceView,
  type MailReading,
  type ProblemView,
} from '@sixstep/contract';
import { dateIn } from '../testing/date-in.ts';
import type { HttpClient } from '../testing/http-client.ts';
import { openTestApp, type TestApp } from '../testing/open-test-app.ts';
import { signInAs } from '../testing/people.ts';
import { tellCase, type ToldCase } from '../testing/told-case.ts';
import { upload } from '../testing/uploads.ts';
import { outlookMail } from './mail-file/mail-fixtures.ts';

let house: TestApp;
let kase: ToldCase;
let other: ToldCase;
beforeAll(async () => {
  house = await openTestApp();
  kase = await tellCase(house, { until: 'consultation.planning', country: 'KEN' });
  other = await tellCase(house, { until: 'consultation.planning', country: 'GHA' });
});
afterAll(() => house.close());

type List = { items: CorrespondenceView[] };
const yesterday = dateIn(-1);
const mail = Buffer.from(
  [
    'From: Ines Ferro <ines@ministry.example>',
    'To: center@sixstep.example',
    'Subject: Our letter',
    `Date: ${new Date(`${yesterday}T04:00:00Z`).toUTCString()}`,
    '',
    'We confirm the dates.',
  ].join('\r\n'),
);
const bring = (client: HttpClient, content = mail, name = 'letter.eml') =>
  upload(client, name, content);
const keep = (client: HttpClient, fileId: string, receivedOn = yesterday, of = kase) =>
  client.post<List & ProblemView>(paths.correspondence(of.number), {
    body: { fileId, receivedOn },
  });

test('a mail is read, its day is proposed, and once kept it counts as a contact', async () => {
  const { officer, manager } = kase.clients;
  const fileId = await bring(officer);
  const read = await officer.post<{ mail: MailReading; receivedOn: string }>(
    paths.mailReadings(kase.number),
    { body: { fileId } },
  );
  expect([read.status, read.body]).toMatchObject([
    200,
    { receivedOn: yesterday, mail: { subject: 'Our letter', text: 'We confirm the dates.' } },
  ]);
  const before = await manager.get<List>(paths.correspondence(kase.number));
  expect(before.body.items).toEqual([]);
  const kept = await keep(officer, fileId);
  expect([kept.status, kept.body.items]).toMatchObject([
    201,
    [{ receivedOn: yesterday, mail: { from: { name: 'Ines Ferro' } }, file: { id: fileId } }],
  ]);
  expect((await keep(officer, fileId)).status).toBe(409);
  const { body } = await manager.get<CaseView>(paths.case(kase.number));
  expect(body.lastContact).toEqual({ on: yesterday, channel: 'mail' });
  expect((await manager.get(paths.file(fileId))).status).toBe(200);
});

test('a message of Outlook is taken too', async () => {
  const fileId = await bring(kase.clients.manager, outlookMail(), 'letter.msg');
  const kept = await keep(kase.clients.manager, fileId, dateIn(0));
  expect(kept.body.items[0]).toMatchObject({
    mail: { subject: 'Our letter', notes: ['noDate'], sentAt: null },
  });
});

test('nothing but a mail is taken, no day ahead, and no file of somebody else or of another case', async () => {
  const { manager, officer } = kase.clients;
  const pdf = await upload(manager);
  const refused = await keep(manager, pdf);
  expect([refused.status, refused.body.fields]).toMatchObject([
    400,
    [{ path: 'fileId', code: 'notMail' }],
  ]);
  const fileId = await bring(manager);
  const ahead = await keep(manager, fileId, dateIn(3));
  expect([ahead.status, ahead.body.fields]).toMatchObject([400, [{ code: 'inFuture' }]]);
  expect((await keep(officer, fileId)).status).toBe(404);
  expect((await keep(manager, fileId)).status).toBe(201);
  expect((await keep(other.clients.manager, fileId, yesterday, other)).status).toBe(404);
});

test('what is written to the Center is for the Center alone', async () => {
  const observer = await signInAs(house, 'observer');
  for (const client of [kase.clients.country, kase.clients.organization, observer.client]) {
    expect((await client.get(paths.correspondence(kase.number))).status).toBe(404);
  }
  const [{ file }] = (await kase.clients.manager.get<List>(paths.correspondence(kase.number))).body
    .items as [CorrespondenceView];
  expect((await kase.clients.country.get(paths.file(file.id))).status).toBe(404);
  const auditor = await signInAs(house, 'auditor');
  expect((await auditor.client.get(paths.correspondence(kase.number))).status).toBe(200);
  expect((await keep(auditor.client, file.id)).status).toBe(403);
});
