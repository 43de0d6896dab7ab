import { createHash } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { paths, type SubmittedExpression } from '@sixstep/contract';
import { giveAnswers } from '../testing/answers.ts';
import type { HttpClient } from '../testing/http-client.ts';
import { openTestApp, type TestApp } from '../testing/open-test-app.ts';
import { signInAs, signInElsewhere } from '../testing/people.ts';
import { readPdf } from '../testing/read-pdf.ts';
import { tellCase, type ToldCase } from '../testing/told-case.ts';

let house: TestApp;
let submitted: ToldCase;
let drafted: ToldCase;
let otherCountry: HttpClient;
beforeAll(async () => {
  house = await openTestApp();
  submitted = await tellCase(house, { until: 'expressionOfInterest.submitted', country: 'SEN' });
  drafted = await tellCase(house, { until: 'expressionOfInterest.drafting', country: 'ZWE' });
  otherCountry = await signInElsewhere(house);
});
afterAll(() => house.close());

const at = (kase: ToldCase, rest: string) => `${paths.expressionOfInterest(kase.number)}/${rest}`;
const bytesOf = async (client: HttpClient, path: string) => {
  const { status, headers, bytes } = await client.get(path);
  return { status, headers, bytes };
};

describe('what was submitted', () => {
  test('is read as it was frozen, and its text has the hash that was kept', async () => {
    const { country, manager } = submitted.clients;
    const { body } = await manager.get<SubmittedExpression>(at(submitted, 'submissions/1'));
    expect(body).toMatchObject({
      round: 1,
      form: '2026-1',
      answers: { ministry: 'Ministry of Environment', 'sharing.with': 'chosenOrganizations' },
    });
    const json = await bytesOf(country, at(submitted, 'submissions/1/content.json'));
    expect(json.headers.get('content-disposition')).toContain(`${submitted.number}-1.json`);
    expect(createHash('sha256').update(json.bytes).digest('hex')).toBe(body.sha256);
    expect(JSON.parse(new TextDecoder().decode(json.bytes))).toMatchObject({
      answers: body.answers,
      languages: { 'components.authorization.need': submitted.people.country.language },
    });
  });

  test('is a tagged PDF in the language asked for, with the hash on each page', async () => {
    const { country, manager } = submitted.clients;
    const { body } = await manager.get<SubmittedExpression>(at(submitted, 'submissions/1'));
    const own = await bytesOf(country, at(submitted, 'submissions/1/document.pdf'));
    expect([own.status, own.headers.get('content-type')]).toEqual([200, 'application/pdf']);
    const pdf = await readPdf(own.bytes);
    expect(pdf.language).toBe('fr');
    for (const page of pdf.pages) expect(page.replace(/\s/g, '')).toContain(body.sha256);
    const text = pdf.pages.join('\n');
    expect(text).toContain('Ministère ou organisme');
    expect(text).toContain('Ministry of Environment');
    const english = await bytesOf(manager, at(submitted, 'submissions/1/document.pdf?language=en'));
    const inEnglish = await readPdf(english.bytes);
    expect([inEnglish.language, inEnglish.pages.join('\n')]).toEqual([
      'en',
      expect.stringContaining('Ministry or agency'),
    ]);
  });

  test.each([
    'submissions/1',
    'submissions/1/content.json',
    'submissions/1/document.pdf',
    'form.pdf',
  ])(
    'is shown at %s to nobody of another country, of an organization, or without a session',
    async (rest) => {
      for (const client of [otherCountry, submitted.clients.organization]) {
        expect((await client.get(at(submitted, rest))).status).toBe(404);
      }
      const observer = (await signInAs(house, 'observer')).client;
      expect((await observer.get(at(submitted, rest))).status).toBe(404);
      expect((await house.http().get(at(submitted, rest))).status).toBe(401);
    },
  );

  test('is not there for a round in which nothing was submitted, nor for what is none', async () => {
    const { manager } = submitted.clients;
    const tries = ['submissions/2', 'submissions/2/document.pdf', 'submissions/0', 'submissions/x'];
    const statuses = [];
    for (const rest of tries) statuses.push((await manager.get(at(submitted, rest))).status);
    expect(statuses).toEqual([404, 404, 400, 400]);
    const klingon = await manager.get(at(submitted, 'submissions/1/document.pdf?language=tlh'));
    expect(klingon.status).toBe(400);
  });
});

test('the form to print has what is answered, the id of each question, and room for the rest', async () => {
  await giveAnswers(drafted, {
    ministry: 'Ministry of #eval("water")',
    'components.tracking': true,
    'components.tracking.status': 'inProgress',
  });
  const { status, bytes } = await bytesOf(drafted.clients.country, at(drafted, 'form.pdf'));
  expect(status).toBe(200);
  const text = (await readPdf(bytes)).pages.join('\n');
  expect(text).toContain('#eval("water")');
  expect(text).toContain('components.tracking.need');
  expect(text).toContain('[x] In progress');
  expect(text).toContain('[ ] Not started');
  expect(text).toContain('....................');
});
