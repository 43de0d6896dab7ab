import { afterAll, beforeAll, expect, test } from '@jest/globals';
import {
  letterTemplateList,
  paths,
  type LetterTemplate,
  type LetterTemplateList,
  type ProblemView,
  type WaveLetter,
} from '@sixstep/contract';
import { parse } from 'zod/mini';
import type { HttpClient } from '../testing/http-client.ts';
import { openTestApp, type TestApp } from '../testing/open-test-app.ts';
import { signInAs } from '../testing/people.ts';
import { createWave, press, readWave, rowFor, waveOf } from '../testing/waves.ts';

let house: TestApp;
let manager: HttpClient;
let director: HttpClient;
beforeAll(async () => {
  house = await openTestApp();
  manager = (await signInAs(house, { role: 'programManager', name: 'Luis Ortega' })).client;
  director = (await signInAs(house, 'director')).client;
});
afterAll(() => house.close());

const text = (words: string) => ({
  subject: `${words}: {{country}}`,
  body: `{{salutation}}\n\n{{note}}\n\n${words} {{responseOn}}.\n\n{{link}}\n\n{{contact}}, {{signatory}}`,
});
const texts = (more: object = {}) => ({
  en: text('Answer by'),
  fr: text('Répondez avant le'),
  es: text('Responda antes del'),
  ...more,
});
const write = (name: string, baseVersion = 0, more: object = {}, by = manager) =>
  by.post<LetterTemplate & ProblemView>(paths.letterTemplates, {
    body: { name, baseVersion, texts: texts(more) },
  });
const list = async (by = manager) => (await by.get<LetterTemplateList>(paths.letterTemplates)).body;
const versionOf = async (name: string) =>
  (await list()).items.find((template) => template.name === name)?.version;

test('a template is written in three languages, and its versions are kept beside each other', async () => {
  const first = await write('Regional');
  expect([first.status, first.body.version]).toEqual([201, 1]);
  const second = await write('Regional', 1, { en: text('Kindly answer by') });
  expect([second.status, second.body]).toMatchObject([
    201,
    { version: 2, writtenBy: { name: 'Luis Ortega' } },
  ]);
  const { items, standard } = parse(letterTemplateList, await list());
  expect(items).toEqual([second.body]);
  expect(standard.fr.body).toContain("manifestation d'intérêt");
  await expect(
    house.database.as((await signInAs(house, 'programManager')).actor, (tx) =>
      tx.query(`update sixstep.letter_template set name = 'Other'`),
    ),
  ).rejects.toThrow('permission denied');
});

test('nobody overwrites a version that they have not seen, nor takes a name that there is', async () => {
  await write('Twice');
  const late = await write('Twice');
  expect([late.status, late.body.code]).toEqual([412, 'stale']);
  const answers = await Promise.all([write('Twice', 1), write('Twice', 1)]);
  expect(new Set(answers.map(({ status }) => status))).toEqual(new Set([201, 412]));
  expect(await versionOf('Twice')).toBe(2);
});

test.each([
  [
    'a field that there is not',
    { en: { ...text('By'), subject: '{{minister}}' } },
    'texts.en.subject',
    'unknownMergeField',
  ],
  [
    'a brace too few',
    { fr: { ...text('By'), body: `${text('By').body} {{country}` } },
    'texts.fr.body',
    'unknownMergeField',
  ],
  [
    'no place for the link',
    { es: { ...text('By'), body: '{{responseOn}}' } },
    'texts.es.body',
    'linkMissing',
  ],
  [
    'the link in a line',
    { es: { ...text('By'), body: '{{responseOn}} {{link}}' } },
    'texts.es.body',
    'linkMissing',
  ],
  [
    'no day for the answer',
    { en: { ...text('By'), body: '{{link}}' } },
    'texts.en.body',
    'responseDayMissing',
  ],
  ['a language too few', { fr: undefined }, 'texts.fr', 'required'],
  ['a language too many', { de: text('Bis') }, 'texts.de', 'unknownField'],
])('a template with %s is refused by name', async (_, more, path, code) => {
  const { status, body } = await write('Refused', 0, more);
  expect([status, body.fields]).toEqual([400, [expect.objectContaining({ path, code })]]);
  expect(await versionOf('Refused')).toBeUndefined();
});

test('a text is read as a letter; what is filled in stands for itself', async () => {
  const { status, body } = await manager.post<WaveLetter>(paths.letterTemplatePreview, {
    body: { language: 'es', text: text('Responda antes del') },
  });
  expect([status, body.subject]).toEqual([200, 'Responda antes del: Ghana']);
  expect(body.paragraphs[0]).toBe('A la atención de Ama Ejemplo:');
  expect(body.paragraphs.join(' ')).not.toMatch(/\{\{|\}\}/);
});

test('templates are for the Center: directors and auditors read, nobody outside does', async () => {
  const auditor = (await signInAs(house, 'auditor')).client;
  for (const client of [director, auditor]) {
    expect((await write('Mine', 0, {}, client)).status).toBe(403);
    expect((await list(client)).standard.en.subject).toContain('{{country}}');
  }
  for (const role of ['observer', 'focalPoint', 'partnerContact'] as const) {
    const { client } = await signInAs(house, role);
    expect((await client.get(paths.letterTemplates)).status).toBe(404);
    expect((await write('Mine', 0, {}, client)).status).toBe(404);
    const asked = { body: { language: 'en', text: text('By') } };
    expect((await client.post(paths.letterTemplatePreview, asked)).status).toBe(404);
  }
  expect((await house.http().get(paths.letterTemplates)).status).toBe(401);
});

test('a wave sends what its template said when it was chosen, in the language of each row; the country reads just that', async () => {
  const { id: templateId } = (await write('Of the wave')).body;
  const unread = (await write('Of nobody')).body;
  const row = rowFor('TUN', { language: 'fr', addresseeName: 'Ama {{link}} Boateng' });
  const { id } = await createWave(manager, [row], { templateId });
  await write('Of the wave', 1, { fr: text('Autre texte') });
  const shown = (await manager.get<WaveLetter>(paths.waveLetter(id, 'TUN'))).body;
  expect([shown.subject, shown.paragraphs[0]]).toEqual([
    'Répondez avant le: Tunisie',
    "À l'attention de Ama {{link}} Boateng,",
  ]);
  await press('submission', id, manager);
  await press('approval', id, director);
  const { rows, template } = await readWave(manager, id);
  expect(template).toEqual({ id: templateId, name: 'Of the wave', version: 1 });
  const [mail] = await house.sql<{ content: { text: object } }>(
    `select content from sixstep.outgoing_mail where to_address = $1 and kind = 'countryInvitation'`,
    [row.addresseeEmail],
  );
  expect(mail!.content.text).toEqual(text('Répondez avant le'));

  const tunisian = await signInAs(house, { role: 'focalPoint', countryCode: 'TUN' });
  const letter = await tunisian.client.get<{ letter: { subject: string } }>(
    paths.invitation(rows[0]!.caseNumber!),
  );
  expect(letter.body.letter.subject).toBe('Répondez avant le: Tunisie');
  const read = await house.database.as(tunisian.actor, (tx) =>
    tx.query<{ id: string }>('select id from sixstep.letter_template'),
  );
  expect(read.map((one) => one.id)).toEqual([templateId]);
  expect(read.map((one) => one.id)).not.toContain(unread.id);
});

test('a wave has no template that there is not', async () => {
  const { status, body } = await manager.post<ProblemView>(paths.waves, {
    body: waveOf([], { templateId: '01930000-0000-7000-8000-000000000000' }),
  });
  expect([status, body.fields?.[0]]).toMatchObject([400, { path: 'templateId', code: 'unknown' }]);
});
