import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { organizationList, paths, type OrganizationList } from '@sixstep/contract';
import { parse } from 'zod/mini';
import { openTestApp, type TestApp } from '../testing/open-test-app.ts';
import { signInAs } from '../testing/people.ts';

let house: TestApp;
beforeAll(async () => {
  house = await openTestApp();
});
afterAll(() => house.close());

test.each(['director', 'observer', 'focalPoint', 'partnerContact'] as const)(
  'a %s reads the 33 partner organizations',
  async (role) => {
    const { client } = await signInAs(house, role);
    const { body } = await client.get<OrganizationList>(paths.organizations);
    const { items, nextCursor } = parse(organizationList, body);
    expect([items.length, nextCursor]).toEqual([33, null]);
  },
);

test('nobody reads them without a session, and nobody writes them', async () => {
  expect((await house.http().get(paths.organizations)).status).toBe(401);
  const { client } = await signInAs(house, 'administrator');
  expect((await client.post(paths.organizations, { body: { code: 'mine' } })).status).toBe(404);
});
