import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { paths, type ProblemView, type WorkplanView } from '@sixstep/contract';
import { openTestApp, type TestApp } from '../testing/open-test-app.ts';
import { tellCase, type ToldCase } from '../testing/told-case.ts';

let house: TestApp;
let ended: ToldCase;
beforeAll(async () => {
  house = await openTestApp();
  ended = await tellCase(house, { until: 'terminated', country: 'LAO' });
});
afterAll(() => house.close());

test('what was to be delivered and reported stays as it was when the case ended', async () => {
  const { manager, director } = ended.clients;
  const address = paths.workplan(ended.number);
  const { body: view } = await manager.get<WorkplanView>(address);
  const open = view.deliverables.find(({ status }) => status === 'open')!;
  const due = view.reports.find(({ status }) => status === 'due')!;
  const answers = [
    await manager.post<ProblemView>(`${address}/deliverables/${open.id}/submission`, {
      body: { fileId: null, link: null, note: 'After the end' },
    }),
    await director.post<ProblemView>(`${address}/deliverables/${open.id}/waiver`, {
      body: { reason: 'After the end' },
    }),
    await manager.post<ProblemView>(`${address}/reports/${due.id}/settlement`, {
      body: { decision: 'skipped', reason: 'After the end' },
    }),
  ];
  expect(answers.map(({ status, body }) => [status, body.code])).toEqual(
    answers.map(() => [409, 'conflict']),
  );
  expect((await manager.get<WorkplanView>(address)).body).toEqual(view);
});
