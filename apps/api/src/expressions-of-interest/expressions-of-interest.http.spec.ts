import { randomUUID } from 'node:crypto';
import { setTimeout as pause } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { expressionView, paths, upon, writtenAnswers } from '@sixstep/contract';
import { parse } from 'zod/mini';
import {
  enoughAnswers,
  giveAnswers,
  patchExpression,
  readExpression,
  valuesIn,
} from '../testing/answers.ts';
import type { HttpClient } from '../testing/http-client.ts';
import { openTestApp, type TestApp } from '../testing/open-test-app.ts';
import { signInAs, signInElsewhere } from '../testing/people.ts';
import { takeStepAt } from '../testing/take-step.ts';
import { tellCase, type ToldCase } from '../testing/told-case.ts';
import { whileLocked } from '../testing/while-locked.ts';

let house: TestApp;
let drafted: ToldCase;
let submitted: ToldCase;
let returned: ToldCase;
let invited: ToldCase;
let colleague: HttpClient;
let otherCountry: HttpClient;
beforeAll(async () => {
  house = await openTestApp();
  drafted = await tellCase(house, { until: 'expressionOfInterest.drafting', country: 'ZWE' });
  submitted = await tellCase(house, { until: 'expressionOfInterest.submitted', country: 'BWA' });
  returned = await tellCase(house, { until: 'expressionOfInterest.returned', country: 'LAO' });
  invited = await tellCase(house, { until: 'invitation.sent', country: 'KGZ' });
  colleague = (await signInAs(house, { role: 'countryColleague', countryCode: 'ZWE' })).client;
  otherCountry = await signInElsewhere(house);
});
afterAll(() => house.close());

const place = (kase: ToldCase) => paths.expressionOfInterest(kase.number);
const filled = {
  ...enoughAnswers('Tendai Moyo'),
  'contact.phone': '+263 000 000',
  'components.strategy.rank': 2,
  'components.reporting': true,
  'components.reporting.rank': 1,
  'components.reporting.forms.training': true,
  'context.parties.1.party': 'Japan',
  'context.parties.1.signedOn': '2025-11-03',
  'context.inventoryYear': 2022,
  'letter.kind': 'follows',
  'letter.followsOn': '2030-01-31',
  'declaration.name': null,
  'declaration.accepted': null,
};

describe('reading an expression of interest', () => {
  test('shows the country its draft and what is missing, and nothing of how it is judged', async () => {
    const { status, headers, body } = await readExpression(submitted);
    expect([status, headers.get('etag')]).toEqual([200, `"v${body.version}"`]);
    expect(parse(expressionView, body)).toMatchObject({
      missing: [],
      editableFields: [],
      submittedVersions: [{ round: 1, by: submitted.people.country.name }],
    });
    for (const key of ['completeness', 'eligibility', 'letterAllowance']) {
      expect(body).not.toHaveProperty(key);
    }
  });

  test.each([
    ['director', 0],
    ['programManager', 0],
    ['administrator', 0],
    ['auditor', 0],
  ] as const)('shows the role %s the lists by which it is judged', async (role, editable) => {
    const { client } = await signInAs(house, role);
    const view = parse(expressionView, (await readExpression(submitted, client)).body);
    expect(view.editableFields).toHaveLength(editable);
    expect([view.completeness?.length, view.eligibility?.length]).toEqual([8, 8]);
    expect(view.letterAllowance).toBeNull();
  });

  test('is for nobody of another country or of an organization, and for no observer', async () => {
    const observer = (await signInAs(house, 'observer')).client;
    for (const client of [otherCountry, submitted.clients.organization, observer]) {
      const { status, text } = await readExpression(submitted, client);
      expect([status, text]).toEqual([404, expect.not.stringContaining('Ministry')]);
    }
    expect((await readExpression(submitted, house.http())).status).toBe(401);
  });

  test('finds none before the country has begun', async () => {
    expect((await readExpression(invited)).status).toBe(404);
    expect((await readExpression(invited, invited.clients.manager)).status).toBe(404);
  });
});

describe('drafting an expression of interest', () => {
  test('keeps each answer under a version of its own, and what changes nothing makes none', async () => {
    const answer = await giveAnswers(drafted, filled);
    expect(answer.status).toBe(200);
    const written = parse(writtenAnswers, answer.body);
    expect(written.conflicts).toEqual([]);
    const now = await readExpression(drafted);
    expect(now.headers.get('etag')).toBe(answer.headers.get('etag'));
    const view = parse(expressionView, now.body);
    const given = Object.entries(filled).filter(([, value]) => value !== null);
    expect(valuesIn(view)).toEqual({
      'contact.position': expect.any(String),
      ...Object.fromEntries(given),
    });
    expect(view.missing).toEqual([
      'components.reporting.status',
      'components.reporting.need',
      'declaration',
    ]);
    expect(view.changedBy).toBe(drafted.people.country.name);
    expect(view.answers['ministry']).toMatchObject({
      version: 1,
      by: drafted.people.country.name,
      language: null,
    });
    expect(view.answers['components.strategy.need']!.language).toBe('en');

    const again = await giveAnswers(drafted, filled);
    expect([again.body.version, again.body.conflicts]).toEqual([view.version, []]);
    const more = await giveAnswers(drafted, { ministry: 'Ministry of Water' });
    expect(more.body.answers).toMatchObject({
      ministry: { value: 'Ministry of Water', version: 2 },
    });
    expect(more.body.version).toBeGreaterThan(view.version);
    const after = (await readExpression(drafted)).body.answers;
    expect(after['contact.name']!.version).toBe(view.answers['contact.name']!.version);
  });

  test('keeps the language that a text is said to be in, also when it stood already', async () => {
    const need = 'components.strategy.need';
    const stands = async () => (await readExpression(drafted)).body.answers[need]!;
    const say = async (language?: string) => {
      const { answers } = (await readExpression(drafted)).body;
      const wanted = upon(answers, { [need]: answers[need]!.value, ministry: 'Ministry of Water' });
      const { status } = await patchExpression(drafted, {
        ...wanted,
        ...(language && { language }),
      });
      expect(status).toBe(200);
      return stands();
    };
    await giveAnswers(drafted, filled);
    const { value, version } = await stands();
    const portuguese = { value, language: 'pt', version: version + 1 };
    expect(await say('pt')).toMatchObject(portuguese);
    expect(await say('pt')).toMatchObject(portuguese);
    expect(await say()).toMatchObject(portuguese);
    expect((await readExpression(drafted)).body.answers['ministry']!.language).toBeNull();
  });

  test('takes an answer back, and counts its versions on', async () => {
    await giveAnswers(drafted, { 'arrangements.registry': 'The ministry' });
    const back = await giveAnswers(drafted, { 'arrangements.registry': null });
    expect(back.body.answers['arrangements.registry']).toMatchObject({ value: null, version: 2 });
    const unticked = await giveAnswers(drafted, { 'components.reporting.forms.training': false });
    expect(unticked.body.conflicts).toEqual([]);
    expect(unticked.body.answers['components.reporting.forms.training']!.value).toBeNull();
  });

  test('writes what two people changed apart, and shows both what they changed alike', async () => {
    const { answers } = (await readExpression(drafted)).body;
    const mine = { ministry: 'Ministry of Energy', 'contact.position': 'Director' };
    const theirs = { ministry: 'Ministry of Finance', 'contact.phone': '+263 111 111' };
    expect((await patchExpression(drafted, upon(answers, theirs), colleague)).status).toBe(200);
    const late = await patchExpression(drafted, upon(answers, mine));
    expect([late.status, late.body.conflicts]).toEqual([200, ['ministry']]);
    expect(late.body.answers['ministry']!.value).toBe('Ministry of Finance');
    expect(valuesIn((await readExpression(drafted)).body)).toMatchObject({
      ...theirs,
      'contact.position': 'Director',
    });
    const retold = await patchExpression(drafted, upon(answers, theirs), colleague);
    expect([retold.status, retold.body.conflicts]).toEqual([200, []]);
  });

  test('lets one of many who write the same answer at once win, and tells the others', async () => {
    const { answers } = (await readExpression(drafted)).body;
    const all = await Promise.all(
      Array.from({ length: 8 }, (_, index) =>
        patchExpression(drafted, upon(answers, { 'practicalities.connection': `Word ${index}` })),
      ),
    );
    const won = all.filter(({ body }) => body.conflicts.length === 0);
    expect(won).toHaveLength(1);
    const stands = (await readExpression(drafted)).body.answers['practicalities.connection']!;
    expect([stands.version, stands.value]).toEqual([
      1,
      won[0]!.body.answers['practicalities.connection']!.value,
    ]);
  });

  test('is done with colleagues of the country, and by the Center for it', async () => {
    for (const client of [colleague, drafted.clients.manager, drafted.clients.officer]) {
      const ministry = `Ministry ${randomUUID()}`;
      const { body } = await giveAnswers(drafted, { ministry }, client);
      expect(body.answers['ministry']!.value).toBe(ministry);
    }
  });

  test.each(['director', 'administrator', 'auditor'] as const)(
    'is not for the role %s',
    async (role) => {
      const before = (await readExpression(drafted)).text;
      const { client } = await signInAs(house, role);
      expect((await giveAnswers(drafted, { ministry: 'Ours' }, client)).status).toBe(403);
      expect((await readExpression(drafted)).text).toBe(before);
    },
  );

  test('is hidden from another country and from organizations', async () => {
    const before = (await readExpression(drafted)).text;
    for (const client of [otherCountry, drafted.clients.organization]) {
      expect((await giveAnswers(drafted, { ministry: 'Ours' }, client)).status).toBe(404);
    }
    expect((await readExpression(drafted)).text).toBe(before);
  });

  test.each([
    ['a question that the form does not ask', { budget: 1 }, 'budget', 'unknownField'],
    ['a component that is none', { 'components.solar': true }, 'components.solar', 'unknownField'],
    [
      'a row beyond the table',
      { 'context.parties.7.party': 'J' },
      'context.parties.7.party',
      'unknownField',
    ],
    [
      'a rank beyond six',
      { 'components.strategy.rank': 7 },
      'components.strategy.rank',
      'invalidValue',
    ],
    [
      'a status that is none',
      { 'components.strategy.status': 'fine' },
      'components.strategy.status',
      'invalidValue',
    ],
    [
      'an over-long need',
      { 'components.strategy.need': 'x'.repeat(6001) },
      'components.strategy.need',
      'tooBig',
    ],
    ['two lines where one is asked', { ministry: 'a\nb' }, 'ministry', 'invalidFormat'],
    ['a number for a text', { ministry: 7 }, 'ministry', 'invalidType'],
    ['a text for a box', { 'support.none': 'yes' }, 'support.none', 'invalidType'],
    [
      'a day that is none',
      { 'letter.followsOn': '2030-02-31' },
      'letter.followsOn',
      'invalidFormat',
    ],
    ['a file that is none', { 'letter.fileId': '7' }, 'letter.fileId', 'invalidFormat'],
    ['a year long ago', { 'context.inventoryYear': 1066 }, 'context.inventoryYear', 'invalidValue'],
  ])('refuses %s by name', async (_, values, question, code) => {
    const before = (await readExpression(drafted)).text;
    const { status, body } = await giveAnswers(drafted, { ...values, 'deputy.name': 'Ada' });
    expect([status, body.fields]).toEqual([
      400,
      [expect.objectContaining({ path: `answers.${question}`, code })],
    ]);
    expect((await readExpression(drafted)).text).toBe(before);
  });

  test.each([
    ['no answers', {}],
    ['an answer without its version', { answers: { ministry: { value: 'x' } } }],
    ['a version that is none', { answers: { ministry: { value: 'x', baseVersion: -1 } } }],
    ['a value of no kind', { answers: { ministry: { value: { a: 1 }, baseVersion: 0 } } }],
    ['an empty text', { answers: { ministry: { value: '  ', baseVersion: 0 } } }],
    ['half a character', { answers: { ministry: { value: '\ud800', baseVersion: 0 } } }],
    ['an address that is none', { answers: { '__proto__.x': { value: 'x', baseVersion: 0 } } }],
    ['a language that is none', { answers: {}, language: 'klingon' }],
    [
      'more answers than a form has',
      {
        answers: Object.fromEntries(
          Array.from({ length: 301 }, (_, n) => [`x${n}`, { value: 'x', baseVersion: 0 }]),
        ),
      },
    ],
  ])('refuses %s', async (_, body) => {
    expect((await patchExpression(drafted, body)).status).toBe(400);
  });

  test('keeps a need that is too long, and counts it as missing until it is shortened', async () => {
    const need = 'x'.repeat(1501);
    const long = await giveAnswers(drafted, { 'components.strategy.need': need });
    expect(long.body.answers['components.strategy.need']!.value).toBe(need);
    expect(long.body.missing).toContain('components.strategy.need');
    const short = await giveAnswers(drafted, { 'components.strategy.need': need.slice(1) });
    expect(short.body.missing).not.toContain('components.strategy.need');
    const offered = await giveAnswers(drafted, { 'deputy.email': 'no address' });
    expect(offered.body.missing).toContain('deputy.email');
  });

  test('is over once it has been submitted, and each field that was to change is named', async () => {
    const before = (await readExpression(submitted)).text;
    const late = await giveAnswers(submitted, { ministry: 'Late', workingLanguage: 'fr' });
    expect([late.status, late.body.fields.map(({ path, code }) => [path, code])]).toEqual([
      403,
      [
        ['answers.ministry', 'notWritableNow'],
        ['answers.workingLanguage', 'notWritableNow'],
      ],
    ]);
    expect((await readExpression(submitted)).text).toBe(before);
  });

  test('opens after a return the answers that were asked about, and no other', async () => {
    const { editableFields } = (await readExpression(returned)).body;
    expect(editableFields).toEqual(['components.authorization.need']);
    const need = { 'components.authorization.need': 'Five people, half their time.' };
    expect((await giveAnswers(returned, need)).status).toBe(200);
    const other = await giveAnswers(returned, { ministry: 'Another' });
    expect([other.status, other.body.fields[0]?.path]).toEqual([403, 'answers.ministry']);
  });

  test('does not slip in behind the submission', async () => {
    const kase = await tellCase(house, { until: 'expressionOfInterest.returned', country: 'NPL' });
    const [point] = (await readExpression(kase)).body.points;
    await kase.clients.country.put(`${place(kase)}/points/${point!.id}`, {
      body: { answer: 'Two.' },
    });
    const [before, version] = [(await readExpression(kase)).body, await kase.version()];
    const [step, written] = await whileLocked<{ status: number }>(
      house,
      `select from sixstep.case_file where number = '${kase.number}' for update`,
      () => [
        takeStepAt(kase.clients.country, kase.number, version, {
          type: 'expression.submit',
          record: { versionMeant: before.version },
        }),
        pause(200).then(() =>
          patchExpression(
            kase,
            upon(before.answers, { 'components.authorization.need': 'Too late.' }),
          ),
        ),
      ],
    );
    expect([step!.status, written!.status]).toEqual([200, 409]);
    expect((await readExpression(kase)).body.answers).toEqual(before.answers);
  });
});
