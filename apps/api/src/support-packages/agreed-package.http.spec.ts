import { afterAll, beforeAll, expect, test } from '@jest/globals';
import {
  paths,
  supportPackageView,
  type PackageContent,
  type ProblemView,
  type SupportPackageView,
} from '@sixstep/contract';
import { parse } from 'zod/mini';
import { openTestApp, type TestApp } from '../testing/open-test-app.ts';
import { signInAs } from '../testing/people.ts';
import { tellCase } from '../testing/told-case.ts';

let house: TestApp;
beforeAll(async () => {
  house = await openTestApp();
});
afterAll(() => house.close());

test('an observer reads the version that was agreed, and neither the draft nor the answers', async () => {
  const agreed = await tellCase(house, { until: 'coordination.matching', country: 'KEN' });
  const { client } = await signInAs(house, 'observer');
  const { body } = await client.get<SupportPackageView>(paths.supportPackage(agreed.number));
  const view = parse(supportPackageView, body);
  expect(view).toMatchObject({ content: null, answers: [], agreedVersion: 1, mayEdit: false });
  expect(view.versions.map(({ number }) => number)).toEqual([1]);
});

test.each(['draftPackage.drafting', 'draftPackage.proposed'] as const)(
  'an observer reads nothing of a package in %s',
  async (until) => {
    const country = until === 'draftPackage.drafting' ? 'UZB' : 'GHA';
    const open = await tellCase(house, { until, country });
    const { client } = await signInAs(house, 'observer');
    const { body } = await client.get<SupportPackageView>(paths.supportPackage(open.number));
    expect(parse(supportPackageView, body)).toMatchObject({ content: null, versions: [] });
  },
);

test('an activity that ends before it begins is refused at its field', async () => {
  const { number, clients } = await tellCase(house, {
    until: 'draftPackage.drafting',
    country: 'MNG',
  });
  const read = () => clients.manager.get<SupportPackageView>(paths.supportPackage(number));
  const { body: before, headers } = await read();
  const content: PackageContent = before.content!;
  const [first] = content.activities;
  const { status, body } = await clients.manager.put<ProblemView>(paths.supportPackage(number), {
    body: {
      ...content,
      activities: [{ ...first, startOn: '2027-03-01', endOn: '2027-02-01' }],
    },
    ifMatch: headers.get('etag')!,
  });
  expect(status).toBe(400);
  expect(body.fields.map(({ path }) => path)).toEqual(['activities.0.endOn']);
  expect((await read()).body).toEqual(before);
});
