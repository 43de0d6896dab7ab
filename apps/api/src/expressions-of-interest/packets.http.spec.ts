import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import {
  paths,
  readPacket,
  type ProblemView,
  type ReadPacket,
  type WriteAnswers,
} from '@sixstep/contract';
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { parse } from 'zod/mini';
import { giveAnswers, patchExpression, readExpression, valuesIn } from '../testing/answers.ts';
import type { HttpClient } from '../testing/http-client.ts';
import { openTestApp, type TestApp } from '../testing/open-test-app.ts';
import { signInAs, signInElsewhere } from '../testing/people.ts';
import { tellCase, type ToldCase } from '../testing/told-case.ts';
import { upload } from '../testing/uploads.ts';

let house: TestApp;
let kase: ToldCase;
let other: ToldCase;
let submitted: ToldCase;
beforeAll(async () => {
  house = await openTestApp();
  kase = await tellCase(house, { until: 'expressionOfInterest.drafting', country: 'ZWE' });
  other = await tellCase(house, { until: 'expressionOfInterest.drafting', country: 'SEN' });
  submitted = await tellCase(house, { until: 'expressionOfInterest.submitted', country: 'BWA' });
  await giveAnswers(kase, {
    ministry: 'Ministry of Environment',
    'components.tracking': true,
    'components.tracking.need': 'A registry.\nAnd <people> & "time".',
  });
});
afterAll(() => house.close());

const at = (of: ToldCase, rest: string) => `${paths.expressionOfInterest(of.number)}/${rest}`;
const take = async (of: ToldCase, language = 'en') =>
  (await of.clients.country.get(at(of, `form.docx?language=${language}`))).bytes;

/** The document with other words in the right-hand cells of these questions. */
function filledIn(docx: Uint8Array, cells: Readonly<Record<string, string>>): Buffer {
  const files = unzipSync(docx);
  let xml = strFromU8(files['word/document.xml']!);
  for (const [id, text] of Object.entries(cells)) {
    const mark = xml.indexOf(`[[${id}]]`);
    expect(mark).toBeGreaterThan(0);
    const start = xml.indexOf('<w:tc>', mark);
    const end = xml.indexOf('</w:tc>', start);
    const lines = text
      .split('\n')
      .map((line) => `<w:p><w:r><w:t xml:space="preserve">${escaped(line)}</w:t></w:r></w:p>`);
    xml = `${xml.slice(0, start)}<w:tc>${lines.join('')}${xml.slice(end)}`;
  }
  return Buffer.from(zipSync({ ...files, 'word/document.xml': strToU8(xml) }));
}
const escaped = (text: string) =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');

const bring = async (of: ToldCase, docx: Uint8Array, by: HttpClient = of.clients.country) => {
  const fileId = await upload(by, 'form.docx', Buffer.from(docx));
  return by.post<ReadPacket & ProblemView>(at(of, 'packet'), { body: { fileId } });
};

describe('a form that is taken away and brought back', () => {
  test.each(['en', 'fr', 'es'])('says nothing new as it was taken, in %s', async (language) => {
    const { status, body } = await bring(kase, await take(kase, language));
    expect([status, parse(readPacket, body)]).toEqual([200, { answers: {}, misread: [] }]);
  });

  test('says what was filled in, as it may be sent, and the rest stands', async () => {
    const docx = filledIn(await take(kase, 'fr'), {
      ministry: 'Ministère de l’Eau',
      'contact.phone': '',
      components: '[ ] Autorisation\n[x] Suivi\n☒ Tracking\n[X] Lancement de projets',
      'components.tracking.status': '[ ] En place\n[ x ] En cours',
      'components.tracking.need': 'Un registre\nà jour.',
      'components.tracking.wantedBy': '31/12/2027',
      'context.parties.1.party': 'Japon',
      'context.parties.1.status': 'Signé',
      'context.inventoryYear': '2022',
    });
    const { body } = await bring(kase, docx);
    expect(body.misread).toEqual([]);
    const values = Object.fromEntries(
      Object.entries(body.answers).map(([id, { value }]) => [id, value]),
    );
    expect(values).toEqual({
      ministry: 'Ministère de l’Eau',
      'components.projectInitiation': true,
      'components.tracking.status': 'inProgress',
      'components.tracking.need': 'Un registre\nà jour.',
      'components.tracking.wantedBy': '2027-12-31',
      'context.parties.1.party': 'Japon',
      'context.parties.1.status': 'signed',
      'context.inventoryYear': 2022,
    });
    const sent: WriteAnswers = { answers: body.answers };
    const written = await patchExpression(kase, sent);
    expect([written.status, written.body.conflicts]).toEqual([200, []]);
    const now = valuesIn((await readExpression(kase)).body);
    expect(now).toMatchObject({ ...values, 'contact.name': kase.people.country.name });
  });

  test('shows both where somebody has written meanwhile, and overwrites nothing', async () => {
    const docx = filledIn(await take(kase), {
      ministry: 'Ministry of Paper',
      'practicalities.connection': 'By night only',
    });
    await giveAnswers(kase, { ministry: 'Ministry of Portal', 'deputy.name': 'Kofi' });
    const { body } = await bring(kase, docx);
    expect(Object.keys(body.answers).sort()).toEqual(['ministry', 'practicalities.connection']);
    const written = await patchExpression(kase, { answers: body.answers });
    expect(written.body.conflicts).toEqual(['ministry']);
    expect(valuesIn((await readExpression(kase)).body)).toMatchObject({
      ministry: 'Ministry of Portal',
      'deputy.name': 'Kofi',
      'practicalities.connection': 'By night only',
    });
  });

  test('names the cells that say nothing that their question takes', async () => {
    const docx = filledIn(await take(kase), {
      'components.tracking.wantedBy': 'next spring',
      'components.tracking.status': '[x] In place\n[x] In progress',
      'context.inventoryYear': 'MMXXII',
      components: '[x] Solar',
    });
    const { status, body } = await bring(kase, docx);
    expect([status, body.answers]).toEqual([200, {}]);
    expect(body.misread.map(({ question }) => question).sort()).toEqual([
      'components',
      'components.tracking.status',
      'components.tracking.wantedBy',
      'context.inventoryYear',
    ]);
  });

  test('may be brought by a manager for the country', async () => {
    const docx = filledIn(await take(kase), { 'arrangements.registry': 'The ministry' });
    const { body } = await bring(kase, docx, kase.clients.manager);
    expect(body.answers).toMatchObject({ 'arrangements.registry': { value: 'The ministry' } });
  });
});

describe('a file that is brought back', () => {
  test('is a form of this case, whole, and nothing that would exhaust or deceive us', async () => {
    const docx = await take(kase);
    const files = unzipSync(docx);
    const withXml = (xml: string) => zipSync({ ...files, 'word/document.xml': strToU8(xml) });
    const xml = strFromU8(files['word/document.xml']!);
    const tries: Uint8Array[] = [
      await take(other),
      withXml(xml.replaceAll('2026-1 en', '2099-9 en')),
      withXml(xml.replace('<w:body>', '<w:body><w:broken>')),
      withXml(xml.replace('?>', '?><!DOCTYPE a [<!ENTITY b "c">]>')),
      withXml('<w:document/>'),
    ];
    for (const one of tries) {
      const { status, body } = await bring(kase, one);
      expect([status, body.fields]).toEqual([
        400,
        [{ path: 'fileId', code: 'notThisForm', params: {} }],
      ]);
    }
    const pdf = await upload(kase.clients.country);
    const asPdf = await kase.clients.country.post<ProblemView>(at(kase, 'packet'), {
      body: { fileId: pdf },
    });
    expect([asPdf.status, asPdf.body.fields[0]?.code]).toEqual([400, 'notThisForm']);
  });

  test('is one that the person may read, for a case that they may write', async () => {
    const docx = await take(kase);
    const elsewhere = await signInElsewhere(house);
    const foreign = await upload(elsewhere, 'form.docx', Buffer.from(docx));
    const own = await upload(kase.clients.country, 'form.docx', Buffer.from(docx));
    const post = (by: HttpClient, fileId: unknown) =>
      by.post(at(kase, 'packet'), { body: { fileId } });
    expect((await post(kase.clients.country, foreign)).status).toBe(404);
    expect((await post(kase.clients.country, randomUUID())).status).toBe(404);
    expect((await post(kase.clients.country, 'x')).status).toBe(400);
    expect((await post(elsewhere, foreign)).status).toBe(404);
    const { client: auditor } = await signInAs(house, 'auditor');
    expect((await post(auditor, own)).status).toBe(403);
    expect((await post(house.http(), own)).status).toBe(401);
  });

  test('changes nothing that has been submitted', async () => {
    const docx = filledIn(await take(submitted), { ministry: 'Too late' });
    const { body } = await bring(submitted, docx);
    const late = await patchExpression(submitted, { answers: body.answers });
    expect([late.status, late.body.fields.map(({ code }) => code)]).toEqual([
      403,
      ['notWritableNow'],
    ]);
  });
});
