import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { openTestApp, type TestApp } from '../testing/open-test-app.ts';
import { tellCase, type ToldCase } from '../testing/told-case.ts';

let house: TestApp;
let kase: ToldCase;
beforeAll(async () => {
  house = await openTestApp();
  kase = await tellCase(house, { until: 'draftPackage.drafting', country: 'GHA' });
});
afterAll(() => house.close());

test('earlier forms of what the Center says among itself are read by no country', async () => {
  const write = (visibility: string) =>
    house.sql<{ id: string }>(
      `insert into sixstep.comment (case_id, anchor, text, visibility, written_by)
       select c.id, 'supportPackage', $1, $1, $2 from sixstep.case_file c where number = $3 returning id`,
      [visibility, kase.people.manager.personId, kase.number],
    );
  const ids = [...(await write('internal')), ...(await write('shared'))].map(({ id }) => id);
  await house.sql(`update sixstep.comment set state = 'resolved' where id = any ($1)`, [ids]);
  const read = () =>
    house.database.as(kase.people.country, (tx) =>
      tx.query<{ text: string }>(
        `select "row" ->> 'text' as text from sixstep.row_version where table_name = 'comment'`,
      ),
    );
  expect((await read()).map(({ text }) => text)).toEqual(['shared']);
});
