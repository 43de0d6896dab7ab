import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { expressionView, paths, type ExpressionView, type ProblemView } from '@sixstep/contract';
import { parse } from 'zod/mini';
import { signInActingDirector } from '../testing/acting-director.ts';
import type { HttpClient } from '../testing/http-client.ts';
import { valuesIn } from '../testing/answers.ts';
import { openTestApp, type TestApp } from '../testing/open-test-app.ts';
import { signInAs } from '../testing/people.ts';
import { tellCase, type ToldCase } from '../testing/told-case.ts';

type Answered = ExpressionView & ProblemView;

let house: TestApp;
let kase: ToldCase;
let drafted: ToldCase;
let accepted: ToldCase;
let acting: HttpClient;
beforeAll(async () => {
  house = await openTestApp();
  kase = await tellCase(house, { until: 'expressionOfInterest.submitted', country: 'BWA' });
  drafted = await tellCase(house, { until: 'expressionOfInterest.drafting', country: 'ZWE' });
  accepted = await tellCase(house, { until: 'consultation.planning', country: 'KHM' });
  acting = await signInActingDirector(house, 'programOfficer', kase.people.director);
});
afterAll(() => house.close());

const at = (of: ToldCase, rest = '') => `${paths.expressionOfInterest(of.number)}${rest}`;
const read = async (of = kase) => (await of.clients.manager.get<Answered>(at(of))).body;
const check = (
  list: 'completeness' | 'eligibility',
  answers: unknown,
  by = kase.clients.officer,
  of = kase,
) => by.put<Answered>(at(of, `/${list}`), { body: { answers } });
const waive = (criterion: string, body: unknown, by = kase.clients.director, of = kase) =>
  by.post<Answered>(at(of, `/eligibility/${criterion}/waiver`), { body });
const allow = (body: unknown, by = kase.clients.director, of = kase) =>
  by.post<Answered>(at(of, '/letter-allowance'), { body });

const ofItem = { item: 'letterLegible', answer: 'no', note: 'The stamp cannot be read.' };
const ofCriterion = { criterion: 'letterSigned', answer: 'no', note: 'Signed by a deputy.' };

describe('the lists by which the Center judges', () => {
  test('keep each answer with its note and who gave it', async () => {
    const complete = await check('completeness', [ofItem]);
    expect(complete.status).toBe(200);
    const eligible = await check('eligibility', [ofCriterion], kase.clients.manager);
    const now = parse(expressionView, await read());
    expect(now).toEqual(parse(expressionView, eligible.body));
    expect(now.completeness).toContainEqual({
      ...ofItem,
      answeredBy: kase.people.officer.name,
      suggested: 'yes',
    });
    expect(now.eligibility).toContainEqual({
      ...ofCriterion,
      answeredBy: kase.people.manager.name,
      suggested: 'no',
      waiver: null,
    });
    expect(now.completeness!.filter(({ answer }) => answer !== null)).toHaveLength(1);
  });

  test('are never shown to the country', async () => {
    const { text } = await kase.clients.country.get(at(kase));
    expect(text).not.toContain(ofItem.note);
    expect(text).not.toContain(ofCriterion.note);
  });

  test.each([
    ['completeness', [{ ...ofItem, item: 'colour' }], 'answers.0.item', 'invalidValue'],
    ['completeness', [{ ...ofItem, answer: 'maybe' }], 'answers.0.answer', 'invalidValue'],
    ['completeness', [{ ...ofItem, note: 'x'.repeat(1001) }], 'answers.0.note', 'tooBig'],
    ['completeness', [{ ...ofItem, by: 'me' }], 'answers.0.by', 'unknownField'],
    ['completeness', 'all yes', 'answers', 'invalidType'],
    [
      'eligibility',
      [ofCriterion, { ...ofCriterion, criterion: 'x' }],
      'answers.1.criterion',
      'invalidValue',
    ],
    ['eligibility', Array.from({ length: 31 }, () => ofCriterion), 'answers', 'tooBig'],
    ['eligibility', [{ criterion: 'letterSigned' }], 'answers.0.answer', 'required'],
  ] as const)('refuse in %s %j', async (list, answers, path, code) => {
    const before = await read();
    const { status, body } = await check(list, answers);
    expect([status, body.fields]).toEqual([400, [expect.objectContaining({ path, code })]]);
    expect(await read()).toEqual(before);
  });

  test('are closed before the submission and after the decision', async () => {
    for (const other of [drafted, accepted]) {
      const answers = [
        await check('completeness', [ofItem], other.clients.officer, other),
        await check('eligibility', [ofCriterion], other.clients.officer, other),
        await waive('letterSigned', { reason: 'Fine.' }, other.clients.director, other),
        await allow({ reason: 'Fine.' }, other.clients.director, other),
      ];
      expect(answers.map(({ status, body }) => [status, body.code])).toEqual(
        answers.map(() => [409, 'conflict']),
      );
    }
  });
});

describe('a waiver', () => {
  test('lets a "no" stand with the reason and the name of the director, and ends with the "no"', async () => {
    await check('eligibility', [ofCriterion]);
    const { status, body } = await waive('letterSigned', { reason: 'The deputy is in charge.' });
    expect(status).toBe(200);
    const waiver = { by: kase.people.director.name, reason: 'The deputy is in charge.' };
    expect(parse(expressionView, body).eligibility).toContainEqual(
      expect.objectContaining({ criterion: 'letterSigned', waiver }),
    );
    await check('eligibility', [{ ...ofCriterion, answer: 'yes' }]);
    const again = await check('eligibility', [ofCriterion]);
    expect(again.body.eligibility).toContainEqual(
      expect.objectContaining({ criterion: 'letterSigned', answer: 'no', waiver: null }),
    );
  });

  test('is only for a criterion that is answered with "no"', async () => {
    expect((await waive('noOtherCase', { reason: 'Why not.' })).status).toBe(409);
    expect((await waive('goodWeather', { reason: 'Why not.' })).status).toBe(404);
    expect((await waive('x'.repeat(61), { reason: 'Why not.' })).status).toBe(400);
  });

  test('is given by who stands in for the director, too', async () => {
    await check('eligibility', [ofCriterion]);
    expect((await waive('letterSigned', { reason: 'Agreed.' }, acting)).status).toBe(200);
  });
});

describe('the allowance for a letter to follow', () => {
  test('bears the reason and the name of the director', async () => {
    const { status, body } = await allow({ reason: 'It is in the post.' });
    expect(status).toBe(200);
    expect(parse(expressionView, body).letterAllowance).toEqual({
      by: kase.people.director.name,
      reason: 'It is in the post.',
    });
    const { text } = await kase.clients.country.get(at(kase));
    expect(text).not.toContain('in the post');
  });

  test.each([
    [{}, 'reason', 'required'],
    [{ reason: ' ' }, 'reason', 'tooSmall'],
    [{ reason: 'x'.repeat(2001) }, 'reason', 'tooBig'],
    [{ reason: 'Fine.', until: '2030-01-01' }, 'until', 'unknownField'],
  ])('and a waiver are refused with %j', async (body, path, code) => {
    await check('eligibility', [ofCriterion]);
    const before = await read();
    for (const answer of [await allow(body), await waive('letterSigned', body)]) {
      expect([answer.status, answer.body.fields]).toEqual([
        400,
        [expect.objectContaining({ path, code })],
      ]);
    }
    expect(await read()).toEqual(before);
  });
});

describe('judging', () => {
  const everything = (by: HttpClient) =>
    Promise.all([
      check('completeness', [{ ...ofItem, note: 'Mine.' }], by),
      check('eligibility', [{ ...ofCriterion, note: 'Mine.' }], by),
      waive('letterSigned', { reason: 'Mine.' }, by),
      allow({ reason: 'Mine.' }, by),
    ]).then((answers) => answers.map(({ status }) => status));

  test.each([
    ['director', [403, 403, 200, 200]],
    ['programManager', [200, 200, 403, 403]],
    ['administrator', [403, 403, 403, 403]],
    ['auditor', [403, 403, 403, 403]],
    ['observer', [404, 404, 404, 404]],
    ['partnerContact', [404, 404, 404, 404]],
    ['focalPoint', [404, 404, 404, 404]],
  ] as const)('is answered to the role %s with %j', async (role, statuses) => {
    await check('eligibility', [ofCriterion]);
    const { client } = await signInAs(house, role);
    expect(await everything(client)).toEqual(statuses);
  });

  test('is hidden from the country itself', async () => {
    const before = await read();
    expect(await everything(kase.clients.country)).toEqual([404, 404, 404, 404]);
    expect(await read()).toEqual(before);
    expect((await check('completeness', [ofItem], house.http())).status).toBe(401);
    const unknown = kase.number.replace(/\d+$/, '77');
    const { status } = await kase.clients.officer.put(
      `${paths.expressionOfInterest(unknown)}/completeness`,
      { body: { answers: [ofItem] }, key: randomUUID() },
    );
    expect(status).toBe(404);
  });
});

test('what was submitted before is beside what counts now, for the Center alone', async () => {
  const again = await tellCase(house, {
    until: 'expressionOfInterest.underReview',
    country: 'MDA',
    twist: 'returnedOnce',
  });
  await house.sql(
    `update sixstep.expression_submission set content = jsonb_set(content, '{answers,ministry}', '"Of Works"')
     where round = 1 and case_id = (select id from sixstep.case_file where number = $1)`,
    [again.number],
  );
  const view = parse(expressionView, await read(again));
  expect(view.submittedVersions).toHaveLength(2);
  expect(view.submittedBefore).toEqual({ ...valuesIn(view), ministry: 'Of Works' });
  expect(parse(expressionView, await read(kase)).submittedBefore).toBeNull();
  const { body } = await again.clients.country.get<Answered>(at(again));
  expect(body.submittedBefore).toBeUndefined();
});
