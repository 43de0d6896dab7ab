import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { mailboxItem } from '@sixstep/contract';
import { simpleParser } from 'mailparser';
import type { Message } from './mail-transport.ts';
import { MailboxFolder } from './mailbox-folder.ts';

let dataFolder: string;
let folder: MailboxFolder;
beforeAll(async () => {
  dataFolder = await mkdtemp(join(tmpdir(), 'sixstep-mailbox-'));
  folder = new MailboxFolder(dataFolder, 'Sixstep <sixstep@example.test>');
});
afterAll(() => rm(dataFolder, { recursive: true, force: true }));

const message = (id: string, at: string): Message => ({
  messageId: `${id}@sixstep.test`,
  at: new Date(at),
  to: { name: 'Ama Boateng', address: 'ama@example.test' },
  replyTo: [{ name: 'Mei Tanaka', address: 'mei@example.test' }],
  language: 'fr',
  subject: 'Votre lien — été',
  html: '<p>Bonjour <a href="http://sixstep.test/portal/fr/in#token">ici</a></p>',
  text: 'Bonjour\n\nici:\nhttp://sixstep.test/portal/fr/in#token\n',
});

test('an installation without mail is an empty list', async () => {
  expect(await folder.list()).toEqual([]);
});

test('a mail is written as a file that mail programs open', async () => {
  await folder.send(message('one', '2026-03-02T09:00:00Z'));
  const [name] = (await readdir(join(dataFolder, 'mailbox'))).filter((file) =>
    file.endsWith('.eml'),
  );
  const parsed = await simpleParser(await readFile(join(dataFolder, 'mailbox', name!)));
  expect(parsed).toMatchObject({
    subject: 'Votre lien — été',
    messageId: '<one@sixstep.test>',
    date: new Date('2026-03-02T09:00:00Z'),
    to: { value: [{ name: 'Ama Boateng', address: 'ama@example.test' }] },
  });
  expect(parsed.text).toContain('Bonjour');
});

test('mails are listed newest first, with their links, and one that was sent twice is there once', async () => {
  await folder.send(message('two', '2026-03-02T10:00:00Z'));
  await folder.send(message('one', '2026-03-02T09:00:00Z'));
  const items = await folder.list();
  expect(items.map((item) => mailboxItem.parse(item).at)).toEqual([
    '2026-03-02T10:00:00.000Z',
    '2026-03-02T09:00:00.000Z',
  ]);
  expect(items[0]).toMatchObject({
    to: 'ama@example.test',
    links: ['http://sixstep.test/portal/fr/in#token'],
  });
});

test('nothing of an id leads out of the folder, and no file is left half written', async () => {
  await folder.send(message('../../../evil', '2026-03-02T11:00:00Z'));
  const names = await readdir(dataFolder, { recursive: true });
  expect(names.filter((name) => !/^mailbox([/\\][0-9a-f]{32}\.(eml|json))?$/.test(name))).toEqual(
    [],
  );
});
