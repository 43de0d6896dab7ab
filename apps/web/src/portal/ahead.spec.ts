import { beforeEach, expect, jest, test } from '@jest/globals';
import { paths } from '@sixstep/contract/paths';
import { fetchAhead } from './ahead.ts';
import { request } from './http/request.ts';
import { FakeApi } from './testing/fake-api.ts';

const number = 'A6IP-GHA-2026-01';
const ofCase = `GET ${paths.case(number)}`;
const ofForm = `GET ${paths.expressionOfInterest(number)}`;

let api: FakeApi;
beforeEach(() => {
  api = new FakeApi()
    .on('GET /api/session', { body: {} })
    .on(ofCase, { body: { state: 'drafting' }, etag: '"v3"' })
    .on(ofForm, { body: { answers: {} } })
    .install();
});

test('what a page will need is asked for at once, and given to the first who reads it', async () => {
  fetchAhead(`/en/cases/${number}/expression/contact`, 'en');
  expect(api.asked).toHaveLength(3);
  const early = await request('GET', paths.case(number));
  expect(early).toEqual({ body: { state: 'drafting' }, etag: '"v3"' });
  expect(api.of(ofCase)).toHaveLength(1);
  await request('GET', paths.case(number));
  expect(api.of(ofCase)).toHaveLength(2);
});

test('what was refused is asked for again by the page', async () => {
  api.on(ofCase, { status: 401 });
  fetchAhead(`/en/cases/${number}`, 'en');
  api.on(ofCase, { body: { state: 'drafting' } });
  const { body } = await request('GET', paths.case(number));
  expect([body, api.of(ofForm)]).toEqual([{ state: 'drafting' }, []]);
});

test('an answer that nobody read for 15 seconds is read anew', async () => {
  jest.useFakeTimers();
  fetchAhead(`/en/cases/${number}`, 'en');
  await jest.advanceTimersByTimeAsync(15_001);
  jest.useRealTimers();
  await request('GET', paths.case(number));
  expect(api.of(ofCase)).toHaveLength(2);
});
