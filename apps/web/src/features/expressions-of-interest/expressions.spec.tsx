import { afterEach, expect, test } from '@jest/globals';
import {
  caseView,
  expressionView,
  paperList,
  paths,
  sessionView,
  type ExpressionView,
} from '@sixstep/contract';
import { screen, waitFor, within } from '@testing-library/react';
import type { Role } from '@sixstep/process';
import { reason, type Answer } from '../../testing/answers.ts';
import { buildCase, buildSession, refused } from '../../testing/build-case.ts';
import { clearApp, renderApp } from '../../testing/render-app.tsx';

afterEach(clearApp);

const number = 'A6IP-GHA-2026-01';
const address = paths.expressionOfInterest(number);
const at = `/cases/${number}/expression-of-interest`;

const submitted: ExpressionView = {
  content: {
    ministry: 'Ministry of Environment',
    contact: { name: 'Ama Mensah', position: null, email: 'ama@ministry.example', phone: null },
    workingLanguage: 'en',
    components: [{ component: 'tracking', status: 'notStarted', need: 'A registry', rank: 1 }],
    letter: { kind: 'follows', fileId: null, followsOn: '2026-12-01' },
    declaration: { name: 'Ama Mensah', accepted: true },
  },
  version: 5,
  changedAt: '2026-11-02T09:00:00Z',
  changedBy: 'Ama Mensah',
  letterFileName: null,
  letterReceived: false,
  missing: [],
  points: [],
  submittedVersions: [{ round: 1, version: 5, at: '2026-11-02T09:00:00Z', by: 'Ama Mensah' }],
  editableFields: [],
  completeness: [{ item: 'applicantNamed', answer: null, note: null, answeredBy: null }],
  eligibility: [
    {
      criterion: 'letterSigned',
      answer: 'no',
      note: 'Not signed',
      answeredBy: 'Luis Ortega',
      waiver: null,
    },
  ],
  letterAllowance: null,
};

const page = (role: Role, view: ExpressionView = submitted): Answer[] => [
  ['GET', paths.session, sessionView, buildSession(role)],
  ['GET', paths.case(number), caseView, buildCase()],
  ['GET', address, expressionView, view],
];

test('an officer answers the list of completeness, which is sent as a whole', async () => {
  const path = `${address}/completeness`;
  const { answers, user } = renderApp({
    at,
    answers: [...page('programOfficer'), ['PUT', path, expressionView, submitted]],
  });
  const list = within(await screen.findByRole('form', { name: 'Completeness' }));
  await user.click(list.getByRole('radio', { name: 'Yes' }));
  await user.type(list.getByLabelText('Note (optional)'), 'Called them');
  await user.click(list.getByRole('button', { name: 'Save completeness' }));
  await waitFor(() =>
    expect(answers.sent('PUT', path)[0]?.body).toEqual({
      answers: [{ item: 'applicantNamed', answer: 'yes', note: 'Called them' }],
    }),
  );
  expect(screen.queryByRole('button', { name: 'Waive the criterion' })).not.toBeInTheDocument();
});

test('a director waives a criterion with a reason and lets the letter follow', async () => {
  const path = `${address}/eligibility/letterSigned/waiver`;
  const { answers, user } = renderApp({
    at,
    answers: [...page('director'), ['POST', path, expressionView, submitted]],
  });
  await user.type(
    await screen.findByLabelText('Reason of the waiver'),
    'Signed copy is on its way',
  );
  await user.click(screen.getByRole('button', { name: 'Waive the criterion' }));
  await waitFor(() =>
    expect(answers.sent('POST', path)[0]?.body).toEqual({ reason: 'Signed copy is on its way' }),
  );
  expect(screen.getByRole('button', { name: 'Let the letter follow' })).toBeVisible();
  expect(screen.queryByRole('button', { name: 'Save completeness' })).not.toBeInTheDocument();
});

test('only the answers that may be written now are open, and the rest is sent as it was', async () => {
  const returned: ExpressionView = { ...submitted, editableFields: ['ministry'] };
  const { answers, user } = renderApp({
    at,
    answers: [
      ...page('programManager', returned),
      ['PUT', address, expressionView, { ...returned, version: 6 }],
    ],
  });
  await user.click(await screen.findByRole('button', { name: 'Enter it for the country' }));
  expect(screen.queryByLabelText('Name of the contact')).not.toBeInTheDocument();
  expect(screen.getByText(/Ama Mensah\s/)).toBeVisible();
  await user.type(screen.getByLabelText('Ministry'), ' and Science');
  await user.click(screen.getByRole('button', { name: 'Save for the country' }));
  await waitFor(() => expect(answers.sent('PUT', address)).toHaveLength(1));
  const [sent] = answers.sent('PUT', address);
  expect(sent?.body).toEqual({
    ...submitted.content,
    ministry: 'Ministry of Environment and Science',
  });
  expect(sent?.headers['if-match']).toBe('"v5"');
});

test('a signed paper can be entered though nobody has declared in the portal: the paper bears the declaration', async () => {
  const submit = refused('expression.submit', 'paperEntered', 'Enter the paper first.', {
    fix: 'papers',
  });
  const declaration = reason('declarationByDesignatedPerson', 'Nobody has declared.', {
    fix: 'expressionOfInterest',
  });
  const drafting = (reasons: typeof submit.reasons) =>
    buildCase({
      state: 'expressionOfInterest.drafting',
      nextSteps: [{ ...submit, onBehalf: true, reasons }],
    });
  const { user } = renderApp({
    at,
    answers: [
      ...page('programManager', { ...submitted, submittedVersions: [] }),
      ['GET', paths.papers(number), paperList, { items: [], nextCursor: null }],
      ['GET', paths.case(number), caseView, drafting([declaration, ...submit.reasons])],
    ],
  });
  await user.click(await screen.findByRole('button', { name: 'Submit expression' }));
  const dialog = within(await screen.findByRole('dialog'));
  expect(await dialog.findByRole('button', { name: 'Enter the paper' })).toBeEnabled();
});

test('a reason that leads to the lists below on the same page moves there, however often it is pressed', async () => {
  Element.prototype.scrollIntoView ??= () => undefined;
  const review = refused('expression.review', 'completenessChecked', '8 items are open.', {
    fix: 'intake',
  });
  const { user } = renderApp({
    at,
    answers: [
      ...page('programOfficer'),
      [
        'GET',
        paths.case(number),
        caseView,
        buildCase({ state: 'expressionOfInterest.submitted', nextSteps: [review] }),
      ],
    ],
  });
  for (const _ of ['once', 'again']) {
    await user.click(await screen.findByRole('link', { name: '8 items are open.' }));
    await waitFor(() => expect(screen.getByRole('heading', { name: 'Intake' })).toHaveFocus());
    await user.click(screen.getByRole('heading', { name: 'Completeness' }));
  }
});
