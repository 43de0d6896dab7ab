import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { commentList, paths, type CommentView, type ProblemView } from '@sixstep/contract';
import { parse } from 'zod/mini';
import type { HttpClient } from '../testing/http-client.ts';
import { openTestApp, type TestApp } from '../testing/open-test-app.ts';
import { signInAs } from '../testing/people.ts';
import { tellCase, type ToldCase } from '../testing/told-case.ts';

let house: TestApp;
let kase: ToldCase;
beforeAll(async () => {
  house = await openTestApp();
  kase = await tellCase(house, { until: 'draftPackage.drafting', country: 'UZB' });
});
afterAll(() => house.close());

type Answered = { items: CommentView[] } & ProblemView;
const place = () => paths.comments(kase.number);
const said = (text: string, visibility = 'internal') => ({
  anchor: 'supportPackage.authorization',
  text,
  visibility,
});
const write = (by: HttpClient, body: object) => by.post<Answered>(place(), { body });
const read = async (by: HttpClient) =>
  parse(commentList, (await by.get<Answered>(place())).body).items;
const resolve = (by: HttpClient, id: string, body: object = { answer: null }) =>
  by.post<Answered>(`${place()}/${id}/resolution`, { body });
const find = async (by: HttpClient, text: string) =>
  (await read(by)).find((comment) => comment.text === text);

test('a comment is resolved with an answer, and says who did so and when', async () => {
  const { officer, manager } = kase.clients;
  await write(officer, said('Who hosts it?'));
  const open = await find(manager, 'Who hosts it?');
  expect(open).toMatchObject({ state: 'open', side: 'center', answer: null, resolvedAt: null });
  expect((await resolve(manager, open!.id, { answer: 'The ministry.' })).status).toBe(201);
  expect(await find(officer, 'Who hosts it?')).toMatchObject({
    state: 'resolved',
    answer: 'The ministry.',
    resolvedBy: kase.people.manager.name,
    resolvedAt: expect.stringMatching(/^\d{4}-/),
    mayResolve: false,
  });
  expect((await resolve(manager, open!.id)).status).toBe(409);
});

test('what a country writes is shared and marked as its own; internal comments stay with the Center', async () => {
  const { country, manager, director } = kase.clients;
  await write(manager, said('A canary that no country reads.'));
  await write(manager, said('Read by both.', 'shared'));
  await write(country, said('From the ministry.'));
  expect(await find(director, 'From the ministry.')).toMatchObject({
    side: 'country',
    visibility: 'shared',
  });
  const texts = (await read(country)).map(({ text }) => text);
  expect(texts).toEqual(expect.arrayContaining(['Read by both.', 'From the ministry.']));
  expect(texts).not.toContain('A canary that no country reads.');
});

test.each([
  ['no body of a text', { anchor: 'supportPackage', visibility: 'internal' }, 'text'],
  ['an unknown visibility', { ...said('x'), visibility: 'public' }, 'visibility'],
  ['a text that is too long', said('x'.repeat(4001)), 'text'],
])('%s is refused at its field', async (_, body, field) => {
  const { status, body: problem } = await write(kase.clients.manager, body);
  expect(status).toBe(400);
  expect(problem.fields.map(({ path }) => path)).toEqual([field]);
});

test('only those who work on the case at the Center resolve, and nobody outside reads it', async () => {
  const { manager, country, organization } = kase.clients;
  await write(manager, said('Still open.', 'shared'));
  const { id } = (await find(manager, 'Still open.'))!;
  expect((await resolve(country, id)).status).toBe(404);
  expect((await resolve((await signInAs(house, 'auditor')).client, id)).status).toBe(403);
  expect((await resolve(manager, 'not-an-id')).status).toBe(400);
  expect((await resolve(manager, '01930000-0000-7000-8000-00000000000b')).status).toBe(409);
  const elsewhere = await signInAs(house, { role: 'focalPoint', countryCode: 'PER' });
  for (const client of [organization, elsewhere.client]) {
    expect((await client.get(place())).status).toBe(404);
  }
  expect(await find(manager, 'Still open.')).toMatchObject({ state: 'open' });
});

test('a comment keeps its language: the one it is said to be in, else that of the session', async () => {
  const { manager, country } = kase.clients;
  await write(manager, { ...said('¿Quién firma?'), language: 'es' });
  await write(country, said('Signed by the minister.'));
  expect(await find(manager, '¿Quién firma?')).toMatchObject({ language: 'es' });
  expect(await find(manager, 'Signed by the minister.')).toMatchObject({
    language: kase.people.country.language,
  });
  const refused = await write(manager, { ...said('x'), language: 'Spanish' });
  expect([refused.status, refused.body.fields]).toMatchObject([400, [{ path: 'language' }]]);
});
