import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { openTestApp, type TestApp } from '../testing/open-test-app.ts';
import { KeptAnswersPurge } from './kept-answers-purge.ts';

let house: TestApp;
beforeAll(async () => {
  house = await openTestApp();
});
afterAll(() => house.close());

test('an answer is kept for a week and not for longer', async () => {
  const { personId } = await house.person({ role: 'programManager' });
  for (const days of [6, 8]) {
    await house.sql(
      `insert into sixstep.idempotency_key (person_id, key, request_hash, created_at)
       values ($1, $2, '\\x00', now() - make_interval(days => $3))`,
      [personId, `${days} days old ${randomUUID()}`, days],
    );
  }
  await house.app.get(KeptAnswersPurge, { strict: false }).run();
  const left = await house.sql<{ key: string }>(
    'select left(key, 6) as key from sixstep.idempotency_key where person_id = $1',
    [personId],
  );
  expect(left).toEqual([{ key: '6 days' }]);
});
