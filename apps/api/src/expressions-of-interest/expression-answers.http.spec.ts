import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { expressionView, paths, type ExpressionView, type ProblemView } from '@sixstep/contract';
import { parse } from 'zod/mini';
import { giveAnswers, readExpression as read } from '../testing/answers.ts';
import type { HttpClient } from '../testing/http-client.ts';
import { openTestApp, type TestApp } from '../testing/open-test-app.ts';
import { signInAs, signInElsewhere } from '../testing/people.ts';
import { tellCase, type ToldCase } from '../testing/told-case.ts';
import { announce, upload } from '../testing/uploads.ts';

type Answered = ExpressionView & ProblemView;

let house: TestApp;
let drafted: ToldCase;
let submitted: ToldCase;
let returned: ToldCase;
let colleague: HttpClient;
let otherCountry: HttpClient;
beforeAll(async () => {
  house = await openTestApp();
  drafted = await tellCase(house, { until: 'expressionOfInterest.drafting', country: 'ZWE' });
  submitted = await tellCase(house, { until: 'expressionOfInterest.submitted', country: 'BWA' });
  returned = await tellCase(house, { until: 'expressionOfInterest.returned', country: 'LAO' });
  colleague = (await signInAs(house, { role: 'countryColleague', countryCode: 'ZWE' })).client;
  otherCountry = await signInElsewhere(house);
});
afterAll(() => house.close());

const place = (kase: ToldCase) => paths.expressionOfInterest(kase.number);
describe('the declaration', () => {
  const declare = async (by: HttpClient, name: string, accepted = true) => {
    const declaration = { 'declaration.name': name, 'declaration.accepted': accepted };
    const { status } = await giveAnswers(drafted, declaration, by);
    expect(status).toBe(200);
    const [row] = await house.sql<{ by: string | null }>(
      `select sixstep.expression_declared_by(id) as by from sixstep.case_file where number = $1`,
      [drafted.number],
    );
    return row!.by;
  };

  test('counts when the designated person makes it, though a colleague has typed it before', async () => {
    expect(await declare(colleague, 'Tendai Moyo')).toBeNull();
    const own = drafted.clients.country;
    const stands = async () => {
      const { answers } = (await read(drafted)).body;
      return [answers['declaration.name']!.value, answers['declaration.accepted']!.value];
    };
    expect(await stands()).toEqual(['Tendai Moyo', null]);
    expect((await giveAnswers(drafted, { ministry: 'Of Environment' }, own)).status).toBe(200);
    expect(await stands()).toEqual(['Tendai Moyo', null]);
    expect(await declare(own, 'Tendai Moyo')).toBe(drafted.people.country.personId);
  });

  test("stays the designated person's while others write on, and ends when they change its name", async () => {
    await declare(drafted.clients.country, 'Tendai Moyo');
    expect(await declare(colleague, 'Tendai Moyo')).toBe(drafted.people.country.personId);
    expect(await declare(colleague, 'Somebody Else')).toBeNull();
  });
});

describe('the letter', () => {
  const attach = (kase: ToldCase, fileId: unknown, by = kase.clients.country) =>
    by.post<Answered>(`${place(kase)}/letter`, { body: { fileId } });

  test('that comes later is kept with its name, and both sides fetch it', async () => {
    const fileId = await upload(submitted.clients.country, 'endorsement.pdf');
    const { status, body } = await attach(submitted, fileId);
    expect(status).toBe(200);
    expect(parse(expressionView, body)).toMatchObject({
      letterReceived: true,
      letterFileName: 'endorsement.pdf',
    });
    const { clients } = submitted;
    expect((await clients.manager.get(paths.file(fileId))).status).toBe(200);
    expect((await otherCountry.get(paths.file(fileId))).status).toBe(404);
  });

  test('is a file that the person has brought, whole', async () => {
    const before = (await read(submitted)).text;
    const foreign = await upload(otherCountry);
    const unsent = await announce(submitted.clients.country, 'letter.pdf', Buffer.from('%PDF-'));
    const tries = [foreign, randomUUID(), unsent, 'letter.pdf', undefined];
    const statuses = [];
    for (const fileId of tries) statuses.push((await attach(submitted, fileId)).status);
    expect(statuses).toEqual([404, 404, 409, 400, 400]);
    const written = await giveAnswers(drafted, { 'letter.fileId': foreign });
    expect(written.status).toBe(404);
    expect((await read(submitted)).text).toBe(before);
  });

  test('is not for who only reads, and hidden from others', async () => {
    const fileId = await upload(submitted.clients.director);
    expect((await attach(submitted, fileId, submitted.clients.director)).status).toBe(403);
    expect((await attach(submitted, randomUUID(), otherCountry)).status).toBe(404);
    expect((await attach(submitted, randomUUID(), submitted.clients.organization)).status).toBe(
      404,
    );
  });

  test.each([
    ['coordination.matching', 'KEN'],
    ['withdrawn', 'BGD'],
  ] as const)('comes too late when the case is %s', async (until, country) => {
    const kase = await tellCase(house, { until, country });
    const { status, body } = await attach(kase, await upload(kase.clients.country));
    expect([status, body.code]).toEqual([409, 'conflict']);
    expect((await read(kase)).body.letterReceived).toBe(false);
  });
});

describe('a point of a returned expression', () => {
  const answerPoint = (kase: ToldCase, id: string, body: unknown, by = kase.clients.country) =>
    by.put<Answered>(`${place(kase)}/points/${id}`, { body });
  const pointOf = async (kase: ToldCase) => (await read(kase)).body.points[0]!;

  test('is answered by the country, and by the Center for it', async () => {
    const { id } = await pointOf(returned);
    for (const client of [returned.clients.country, returned.clients.officer]) {
      const answer = `Five people. ${randomUUID()}`;
      const { status, body } = await answerPoint(returned, id, { answer }, client);
      expect(status).toBe(200);
      expect(parse(expressionView, body).points).toMatchObject([{ id, answer }]);
    }
  });

  test.each([
    [{}, 'required'],
    [{ answer: '  ' }, 'tooSmall'],
    [{ answer: 5 }, 'invalidType'],
    [{ answer: 'x'.repeat(4001) }, 'tooBig'],
  ])('is not answered with %j', async (body, code) => {
    const { id, answer } = await pointOf(returned);
    const refused = await answerPoint(returned, id, body);
    expect([refused.status, refused.body.fields]).toEqual([
      400,
      [expect.objectContaining({ path: 'answer', code })],
    ]);
    expect((await pointOf(returned)).answer).toBe(answer);
  });

  test('is found in its own case alone, by its id', async () => {
    const { id } = await pointOf(returned);
    const tries = [id, randomUUID(), '1'].map((one) =>
      answerPoint(submitted, one, { answer: 'Yes.' }),
    );
    expect((await Promise.all(tries)).map(({ status }) => status)).toEqual([404, 404, 400]);
    for (const client of [otherCountry, returned.clients.organization]) {
      expect((await answerPoint(returned, id, { answer: 'Yes.' }, client)).status).toBe(404);
    }
    const { clients } = returned;
    expect((await answerPoint(returned, id, { answer: 'Yes.' }, clients.director)).status).toBe(
      403,
    );
  });

  test('stands still once it is answered and submitted', async () => {
    const kase = await tellCase(house, {
      until: 'expressionOfInterest.underReview',
      country: 'MDA',
      twist: 'returnedOnce',
    });
    const { id, answer } = await pointOf(kase);
    const late = await answerPoint(kase, id, { answer: 'Six people.' });
    expect([late.status, late.body.code]).toEqual([409, 'conflict']);
    expect((await pointOf(kase)).answer).toBe(answer);
  });
});
