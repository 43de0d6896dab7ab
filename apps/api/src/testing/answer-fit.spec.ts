import { describe, expect, test } from '@jest/globals';
import { AnswerFit } from './answer-fit.ts';
import type { Answer } from './http-client.ts';

const fit = new AnswerFit();

const answered = (
  method: string,
  path: string,
  status: number,
  body: unknown,
  headers: Record<string, string> = {},
): Answer => ({
  method,
  path,
  status,
  headers: new Headers({ 'content-type': 'application/json; charset=utf-8', ...headers }),
  text: body === undefined ? '' : JSON.stringify(body),
  bytes: new Uint8Array(),
  body,
});

const problem = {
  type: 'urn:sixstep:problem:notFound',
  title: 'There is nothing here for you',
  status: 404,
  code: 'notFound',
  params: {},
  fields: [],
  reasons: [],
  requestId: 'one',
};
const ofProblem = { 'content-type': 'application/problem+json; charset=utf-8' };
const comments = '/api/cases/A6IP-GHA-2026-01/comments';

describe('an answer fits', () => {
  test.each([
    ['a list', answered('GET', comments, 200, { items: [], nextCursor: null })],
    ['a refusal', answered('GET', comments, 404, problem, ofProblem)],
    ['an address that is nowhere', answered('GET', '/api/nowhere', 404, problem, ofProblem)],
    ['a page', answered('GET', '/portal', 200, undefined)],
    ['a route of a spec', answered('GET', '/api/trial/orders', 200, [])],
    [
      'the longest of two addresses',
      answered('GET', '/api/offers/mine?x=1', 403, { ...problem, code: 'forbidden' }, ofProblem),
    ],
  ])('that is %s', (_, answer) => {
    expect(fit.misfits([answer])).toEqual([]);
  });
});

describe('an answer does not fit', () => {
  test.each([
    ['an address that nobody described', answered('GET', '/api/secret', 200, {}), 'no such path'],
    [
      'a method that nobody described',
      answered('PUT', comments, 200, {}),
      'no such path and method',
    ],
    [
      'a status that nobody described',
      answered('GET', comments, 500, problem, ofProblem),
      'no such status',
    ],
    [
      'a field too many',
      answered('GET', comments, 200, { items: [], nextCursor: null, more: 1 }),
      '"additionalProperty":"more"',
    ],
    [
      'a field too few',
      answered('GET', comments, 200, { items: [] }),
      "required property 'nextCursor'",
    ],
    [
      'a wrong value far below',
      answered('GET', comments, 200, { items: [{ id: 'x' }], nextCursor: null }),
      '/items/0/id',
    ],
    [
      'a code that is not for it',
      answered('GET', comments, 404, { ...problem, code: 'stale' }, ofProblem),
      '/code',
    ],
    [
      'another type',
      answered('GET', comments, 200, {}, { 'content-type': 'text/html' }),
      'no text/html',
    ],
    ['no ETag', answered('GET', '/api/cases/A6IP-GHA-2026-01', 200, {}), 'ETag is missing'],
  ])('with %s', (_, answer, words) => {
    const misfits = fit.misfits([answer]);
    expect(misfits.join('\n')).toMatch(words);
    expect(misfits[0]).toMatch(`${answer.method} ${answer.path} ${answer.status}: `);
  });
});
