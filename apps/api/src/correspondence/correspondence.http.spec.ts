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
import { attachments } from '../testing/attachments.ts';
import { storedPaths, upload } from '../testing/uploads.ts';
import { internetMail, outlookMail } from './mail-file/mail-fixtures.ts';

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

const program = Buffer.concat([Buffer.from('MZ\u0090\0', 'latin1'), Buffer.alloc(400)]);
const mailWithFiles = (subject: string) =>
  internetMail({
    subject,
    attachments: [
      { filename: 'réponse.pdf', content: attachments.pdf },
      { filename: 'letter.pdf', content: program },
      { filename: 'nothing.pdf', content: Buffer.alloc(0) },
      { filename: 'Our letter', contentType: 'message/rfc822', content: mail },
    ],
  });
const rowsOf = async (...tables: string[]) =>
  Promise.all(tables.map((table) => house.sql(`select * from sixstep.${table} order by id`)));

test('what is attached becomes files of the case for the Center alone; what may not is listed with its reason', async () => {
  const { officer, manager, country, organization } = kase.clients;
  const fileId = await bring(officer, await mailWithFiles('With files'));
  const reasons = [null, 'wrongType', 'empty', null];
  const read = await officer.post<{ mail: MailReading }>(paths.mailReadings(kase.number), {
    body: { fileId },
  });
  expect(read.body.mail.attachments).toMatchObject(
    reasons.map((notKept) => ({ fileId: null, notKept })),
  );
  const kept = await keep(officer, fileId);
  const { mail: with4 } = kept.body.items.find(({ file }) => file.id === fileId)!;
  expect(with4.attachments).toMatchObject([
    {
      name: 'réponse.pdf',
      bytes: attachments.pdf.length,
      fileId: expect.any(String),
      notKept: null,
    },
    { name: 'letter.pdf', fileId: null, notKept: 'wrongType' },
    { name: 'nothing.pdf', fileId: null, notKept: 'empty' },
    { name: 'Our letter.eml', fileId: expect.any(String), notKept: null },
  ]);
  const [letter, , , inner] = with4.attachments.map((one) => paths.file(one.fileId ?? ''));
  const got = await manager.get(letter!);
  expect([got.status, got.text, got.headers.get('content-type')]).toEqual([
    200,
    attachments.pdf.toString(),
    'application/pdf',
  ]);
  expect(got.headers.get('content-disposition')).toContain('attachment');
  expect((await manager.get(inner!)).text).toBe(mail.toString());
  const observer = await signInAs(house, 'observer');
  for (const client of [country, organization, observer.client]) {
    expect((await client.get(letter!)).status).toBe(404);
  }
  expect((await (await signInAs(house, 'auditor')).client.get(letter!)).status).toBe(200);
});

test('a message of Outlook gives its files too', async () => {
  const { manager } = kase.clients;
  const content = outlookMail([
    { name: 'letter.pdf', content: attachments.pdf },
    { name: 'tool.exe', content: program },
    { name: 'Their answer', content: 'message' },
  ]);
  const fileId = await bring(manager, content, 'with files.msg');
  const kept = await keep(manager, fileId);
  const view = kept.body.items.find(({ file }) => file.id === fileId)!;
  expect(view.mail.attachments).toMatchObject([
    { name: 'letter.pdf', fileId: expect.any(String) },
    { name: 'tool.exe', notKept: 'wrongType' },
    { name: 'Their answer.msg', fileId: expect.any(String) },
  ]);
  const answer = await manager.get(paths.file(view.mail.attachments[2]!.fileId!));
  expect(answer.headers.get('content-type')).toBe('application/vnd.ms-outlook');
});

test('a failure at the last attachment leaves nothing of the mail', async () => {
  const { manager } = kase.clients;
  const fileId = await bring(manager, await mailWithFiles('Half-way'));
  const tables = ['correspondence', 'correspondence_attachment', 'contact', 'file', 'file_hold'];
  const before = await rowsOf(...tables);
  await house.sql(`create function sixstep.fail() returns trigger language plpgsql as $$
    begin raise exception 'half-way' using errcode = 'SX409'; end $$`);
  await house.sql(`create trigger fail before insert on sixstep.correspondence_attachment
    for each row when (new.place = 4) execute function sixstep.fail()`);
  expect((await keep(manager, fileId)).status).toBe(409);
  expect(await rowsOf(...tables)).toEqual(before);
  const incoming = (await storedPaths(house)).filter((path) => /incoming\W/.test(path));
  expect(incoming).toEqual([]);
  await house.sql('drop trigger fail on sixstep.correspondence_attachment');
  expect((await keep(manager, fileId)).status).toBe(201);
});

test('a mail from before attachments were kept lists them without a file and without a reason', async () => {
  const { manager } = kase.clients;
  const fileId = await bring(manager, await mailWithFiles('From before'));
  await keep(manager, fileId);
  await house.sql(
    `delete from sixstep.correspondence_attachment where correspondence_id =
       (select id from sixstep.correspondence where file_id = $1)`,
    [fileId],
  );
  const { body } = await manager.get<List>(paths.correspondence(kase.number));
  const { mail: earlier } = body.items.find(({ file }) => file.id === fileId)!;
  expect(earlier.attachments).toHaveLength(4);
  expect(earlier.attachments[0]).toMatchObject({
    name: 'réponse.pdf',
    fileId: null,
    notKept: null,
  });
});
