import { afterEach, expect, test } from '@jest/globals';
import {
  announcedFile,
  caseView,
  consultationView,
  entryList,
  objectionList,
  paperList,
  paths,
  sessionView,
  type EntryView,
  type PaperView,
} from '@sixstep/contract';
import type { Role } from '@sixstep/process';
import { screen, waitFor, within } from '@testing-library/react';
import * as z from 'zod/mini';
import type { Answer } from '../../testing/answers.ts';
import { buildCase, buildSession, people, refused } from '../../testing/build-case.ts';
import { choose } from '../../testing/choose.ts';
import { clearApp, renderApp } from '../../testing/render-app.tsx';

afterEach(clearApp);

const number = 'A6IP-GHA-2026-01';
const address = paths.papers(number);
const at = `/cases/${number}/papers`;
const fileId = '01930000-0000-7000-8000-00000000000f';

const confirm = {
  ...refused('consultation.confirm', 'paperEntered', 'Enter the signed paper first.', {
    fix: 'papers',
  }),
  onBehalf: true,
};
const kase = buildCase({ state: 'consultation.awaitingConfirmation', nextSteps: [confirm] });

const paper: PaperView = {
  id: '01930000-0000-7000-8000-00000000000a',
  type: 'consultation.confirm',
  record: { versionMeant: 2 },
  onBehalf: {
    name: 'Ama Boateng',
    capacity: 'Focal point',
    channel: 'signedPaper',
    receivedOn: '2026-11-20',
    fileId,
  },
  occurredOn: null,
  status: 'entered',
  enteredBy: { id: people.luis, name: 'Luis Ortega' },
  enteredAt: '2026-11-20T04:00:00Z',
  settledBy: null,
  refusal: null,
  mayCheck: true,
};
const list = (...items: PaperView[]) => ({ items, nextCursor: null });

const page = (papers: readonly PaperView[], role: Role = 'programManager'): Answer[] => [
  ['GET', paths.session, sessionView, buildSession(role)],
  ['GET', paths.case(number), caseView, kase],
  ['GET', address, paperList, list(...papers)],
];

/** The record that was sent is version 2. */
const consultation: Answer = [
  'GET',
  paths.consultations(number),
  consultationView,
  {
    round: 1,
    version: 9,
    content: null,
    requested: [],
    meetings: [],
    sent: {
      number: 2,
      sentOn: '2026-11-10',
      sha256: 'c0ffee',
      content: {
        summary: null,
        constraints: null,
        openQuestions: null,
        needs: [],
        actions: [],
        meetings: [],
      },
    },
    earlier: [],
    outcome: null,
    corrections: [],
    mayEdit: false,
  },
];

test('a paper is entered with its file and the version that it is about, and is then in the list', async () => {
  const mine = { ...paper, enteredBy: { id: people.hana, name: 'Hana Mori' }, mayCheck: false };
  const { answers, user } = renderApp({
    at,
    answers: [
      ...page([]),
      consultation,
      ['POST', paths.files, announcedFile, { id: fileId }],
      ['PATCH', paths.fileContent(fileId), z.unknown(), {}],
      ['POST', address, paperList, list(mine)],
    ],
  });
  await screen.findByText('No paper yet');
  await user.click(screen.getByRole('button', { name: 'Confirm record' }));
  const dialog = within(await screen.findByRole('dialog'));
  await dialog.findByText('This is about version 2.');
  await user.type(dialog.getByLabelText('Name'), 'Ama Boateng');
  await user.type(dialog.getByLabelText(/^Capacity/), 'Focal point');
  await choose(user, dialog.getByLabelText('How it came', { selector: 'input' }), 'Signed paper');
  await user.click(dialog.getByRole('button', { name: 'Enter the paper' }));
  expect(await dialog.findByText('Attach what was received')).toBeInTheDocument();
  expect(answers.sent('POST', address)).toHaveLength(0);

  const [input] = document.querySelectorAll<HTMLInputElement>('input[type="file"]');
  await user.upload(input!, new File(['signed'], 'signed.pdf', { type: 'application/pdf' }));
  await waitFor(() => expect(answers.sent('PATCH', paths.fileContent(fileId))).toHaveLength(1));
  answers.add(['GET', address, paperList, list(mine)]);
  await user.click(dialog.getByRole('button', { name: 'Enter the paper' }));
  expect(
    await screen.findByText(/You have entered this paper, so you cannot check it/),
  ).toBeVisible();
  expect(answers.sent('POST', address)[0]?.body).toMatchObject({
    type: 'consultation.confirm',
    record: { versionMeant: 2 },
    onBehalf: { name: 'Ama Boateng', channel: 'signedPaper', fileId },
  });
});

test('a second person checks the paper by taking its step', async () => {
  const { answers, user } = renderApp({
    at,
    answers: [
      ...page([paper]),
      [
        'POST',
        paths.steps(number),
        caseView,
        buildCase({ state: 'draftPackage.drafting', version: 8 }),
      ],
    ],
  });
  expect(await screen.findByText(/Entered by Luis Ortega/)).toBeVisible();
  expect(screen.getByRole('link', { name: /Download the paper/ })).toHaveAttribute(
    'href',
    paths.file(fileId),
  );
  await user.click(screen.getByRole('button', { name: 'Check the paper' }));
  const dialog = within(await screen.findByRole('dialog'));
  expect(
    await dialog.findByText(/Ama Boateng, Focal point: on a signed paper/),
  ).toBeInTheDocument();
  expect(dialog.queryByLabelText('Name')).not.toBeInTheDocument();
  await user.click(dialog.getByRole('button', { name: 'Confirm record' }));
  await waitFor(() => expect(screen.queryByRole('dialog')).not.toBeInTheDocument());
  expect(answers.sent('POST', paths.steps(number))[0]?.body).toEqual({
    type: 'consultation.confirm',
    paper: paper.id,
  });
});

test('a paper that does not say what was entered is refused with a reason, which stays readable', async () => {
  const path = paths.paperRefusal(number, paper.id);
  const set = {
    ...paper,
    status: 'refused' as const,
    settledBy: { id: people.hana, name: 'Hana Mori' },
    refusal: 'It is not signed',
    mayCheck: false,
  };
  const { answers, user } = renderApp({
    at,
    answers: [...page([paper]), ['POST', path, paperList, list(set)]],
  });
  await user.click(await screen.findByRole('button', { name: 'Refuse the paper' }));
  const dialog = within(await screen.findByRole('dialog'));
  await user.click(dialog.getByRole('button', { name: 'Refuse the paper' }));
  expect(await dialog.findByText('Fill this in')).toBeInTheDocument();
  expect(answers.sent('POST', path)).toHaveLength(0);
  await user.type(dialog.getByLabelText(/^Reason/), 'It is not signed');
  answers.add(['GET', address, paperList, list(set)]);
  await user.click(dialog.getByRole('button', { name: 'Refuse the paper' }));
  expect(await screen.findByText('Why it was refused: It is not signed')).toBeVisible();
  expect(answers.sent('POST', path)[0]?.body).toEqual({ reason: 'It is not signed' });
});

test('whoever entered a paper sees why they cannot check it', async () => {
  const mine = { ...paper, enteredBy: { id: people.hana, name: 'Hana Mori' }, mayCheck: false };
  renderApp({ at, answers: page([mine]) });
  expect(
    await screen.findByText(/You have entered this paper, so you cannot check it/),
  ).toBeVisible();
  expect(screen.queryByRole('button', { name: 'Check the paper' })).not.toBeInTheDocument();
  expect(screen.queryByRole('button', { name: 'Refuse the paper' })).not.toBeInTheDocument();
});

test('who is about to enter a second paper for the same step is told of the first', async () => {
  const { user } = renderApp({ at, answers: [...page([paper]), consultation] });
  await user.click(await screen.findByRole('button', { name: 'Confirm record' }));
  const dialog = within(await screen.findByRole('dialog'));
  expect(
    await dialog.findByText(/Luis Ortega has entered a paper for this already/),
  ).toBeInTheDocument();
});

test('a director checks papers but enters none', async () => {
  renderApp({ at, answers: page([paper], 'director') });
  expect(await screen.findByRole('button', { name: 'Check the paper' })).toBeVisible();
  expect(screen.queryByRole('heading', { name: 'Enter a paper' })).not.toBeInTheDocument();
});

test('what was entered for others outside the steps is listed with its paper, and an objection names it', async () => {
  const entry: EntryView = {
    id: '01930000-0000-7000-8000-0000000000e1',
    act: 'report.write',
    organization: { code: 'gggi', name: 'GGGI' },
    name: 'Programme desk',
    capacity: 'Officer',
    channel: 'mail',
    receivedOn: '2026-11-12',
    fileId,
    enteredBy: 'Luis Ortega',
    enteredAt: '2026-11-13T02:00:00Z',
  };
  const answer: EntryView = {
    ...entry,
    id: people.luis,
    act: 'deliverable.answer',
    organization: null,
  };
  renderApp({
    at,
    answers: [
      ...page([]),
      ['GET', paths.entries(number), entryList, { items: [entry, answer], nextCursor: null }],
      [
        'GET',
        paths.objections(number),
        objectionList,
        {
          items: [
            {
              id: '01930000-0000-7000-8000-0000000000b1',
              line: null,
              entryId: answer.id,
              text: 'We never accepted it.',
              status: 'open',
              raisedBy: 'Ama Boateng',
              raisedAt: '2026-11-14T02:00:00Z',
              settlement: null,
              settledBy: null,
            },
          ],
          nextCursor: null,
        },
      ],
    ],
  });
  const entries = within(await screen.findByRole('region', { name: 'Entered for others' }));
  expect(entries.getByText('A progress report, for GGGI')).toBeVisible();
  expect(entries.getAllByText(/by e-mail, received on/)).toHaveLength(2);
  expect(entries.getAllByRole('link', { name: 'What was received' })[0]).toHaveAttribute(
    'href',
    paths.file(fileId),
  );
  expect(await screen.findByText(/about: An answer to a deliverable/)).toBeVisible();
});
