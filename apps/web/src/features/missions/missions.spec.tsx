import { afterEach, expect, test } from '@jest/globals';
import {
  announcedFile,
  caseList,
  missionList,
  missionOutcome,
  paths,
  sessionView,
  type MissionView,
} from '@sixstep/contract';
import { screen, waitFor, within } from '@testing-library/react';
import * as z from 'zod/mini';
import type { Answer } from '../../testing/answers.ts';
import { buildSession, buildSummary } from '../../testing/build-case.ts';
import { choose } from '../../testing/choose.ts';
import { clearApp, renderApp } from '../../testing/render-app.tsx';

afterEach(clearApp);

const ids = ['01930000-0000-7000-8000-0000000000a1', '01930000-0000-7000-8000-0000000000a2'];
const file = (id: string, name: string) => ({
  id,
  name,
  bytes: 2048,
  mediaType: 'application/pdf',
  sha256: 'c0ffee',
  uploadedAt: '2026-11-20T05:00:00Z',
  uploadedBy: 'Hana Mori',
});
const mission: MissionView = {
  id: '01930000-0000-7000-8000-0000000000b1',
  fromOn: '2026-11-16',
  toOn: '2026-11-18',
  place: 'Accra',
  purpose: 'Consulted the ministries.',
  people: ['Luis Ortega'],
  files: [file(ids[0]!, 'report.pdf'), file(ids[1]!, 'participants.pdf')],
  enteredBy: 'Hana Mori',
  cases: [{ number: 'A6IP-GHA-2026-01', country: 'Ghana' }],
};
const page = (...missions: MissionView[]): Answer[] => [
  ['GET', paths.session, sessionView, buildSession('programManager')],
  ['GET', paths.missions, missionList, { items: missions, nextCursor: null }],
];

test('a mission shows its files, to fetch each', async () => {
  renderApp({ at: '/missions', answers: page(mission) });
  const files = within(await screen.findByRole('list', { name: 'Files' }));
  expect(files.getAllByRole('link').map((link) => link.getAttribute('href'))).toEqual(
    ids.map((id) => paths.file(id)),
  );
});

test('a mission without files has no list of them', async () => {
  renderApp({ at: '/missions', answers: page({ ...mission, files: [] }) });
  await screen.findByRole('list', { name: 'Cases' });
  expect(screen.queryByRole('list', { name: 'Files' })).toBeNull();
});

test('several files are attached to a mission, and it is entered with all but the one taken away', async () => {
  const kase = buildSummary();
  const coming = [...ids, '01930000-0000-7000-8000-0000000000a3'];
  const announced = [...coming];
  const { answers, user } = renderApp({
    at: '/missions',
    answers: [
      ...page(),
      ['GET', paths.cases, caseList, { items: [kase], nextCursor: null, total: 1 }],
      ['POST', paths.files, announcedFile, () => ({ id: announced.shift() })],
      ...coming.map((id): Answer => ['PATCH', paths.fileContent(id), z.unknown(), {}]),
      ['POST', paths.missions, missionOutcome, { items: [], nextCursor: null }],
    ],
  });
  await user.click(await screen.findByRole('button', { name: 'Enter a mission' }));
  const dialog = within(await screen.findByRole('dialog'));
  await user.type(dialog.getByRole('textbox', { name: 'Place' }), 'Accra');
  await user.type(dialog.getByRole('textbox', { name: /What for/ }), 'Consulted.');
  await user.upload(
    dialog.getByLabelText('Report and other files of the mission (optional)', {
      selector: 'input',
    }),
    ['report.pdf', 'draft.pdf', 'photo.pdf'].map((name) => new File(['x'], name)),
  );
  await user.click(await dialog.findByRole('button', { name: 'Remove draft.pdf' }));
  await choose(
    user,
    dialog.getByRole('combobox', { name: 'Cases' }),
    `${kase.country.name} ${kase.number}`,
  );
  await dialog.findByText('photo.pdf');
  await user.click(dialog.getByRole('button', { name: 'Enter the mission' }));
  await waitFor(() => expect(answers.sent('POST', paths.missions)).toHaveLength(1));
  expect(answers.sent('POST', paths.missions)[0]!.body).toMatchObject({
    place: 'Accra',
    fileIds: [coming[0], coming[2]],
    cases: [{ number: kase.number, steps: [] }],
  });
});
