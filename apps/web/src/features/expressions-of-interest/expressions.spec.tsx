import { afterEach, expect, test } from '@jest/globals';
import {
  caseView,
  expressionView,
  paperList,
  paths,
  sessionView,
  knownFacts,
  submittedExpression,
  translatableTexts,
  writtenAnswers,
  type AnswerValues,
  type ExpressionView,
  type GivenAnswers,
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

const given = (values: AnswerValues, version = 1): GivenAnswers =>
  Object.fromEntries(
    Object.entries(values).map(([id, value]) => [
      id,
      { value, version, at: '2026-11-02T09:00:00Z', by: 'Ama Mensah', language: null },
    ]),
  );

const submitted: ExpressionView = {
  form: '2026-1',
  answers: given({
    ministry: 'Ministry of Environment',
    'contact.name': 'Ama Mensah',
    'contact.email': 'ama@ministry.example',
    workingLanguage: 'en',
    'components.tracking': true,
    'components.tracking.status': 'notStarted',
    'components.tracking.need': 'A registry',
    'letter.kind': 'follows',
    'letter.followsOn': '2026-12-01',
    'declaration.name': 'Ama Mensah',
    'declaration.accepted': true,
  }),
  version: 5,
  changedAt: '2026-11-02T09:00:00Z',
  changedBy: 'Ama Mensah',
  letterFileName: null,
  letterReceived: false,
  missing: [],
  points: [],
  submittedVersions: [
    { round: 1, version: 5, at: '2026-11-02T09:00:00Z', by: 'Ama Mensah', sha256: 'ab' },
  ],
  editableFields: [],
  completeness: [
    {
      item: 'applicantNamed',
      answer: null,
      note: null,
      answeredBy: null,
      suggested: 'yes',
    },
  ],
  eligibility: [
    {
      criterion: 'letterSigned',
      answer: 'no',
      note: 'Not signed',
      answeredBy: 'Luis Ortega',
      suggested: null,
      waiver: null,
    },
  ],
  letterAllowance: null,
};

const page = (role: Role, view: ExpressionView = submitted): Answer[] => [
  ['GET', paths.session, sessionView, buildSession(role)],
  ['GET', paths.case(number), caseView, buildCase()],
  ['GET', address, expressionView, view],
  [
    'GET',
    `${address}/known`,
    knownFacts,
    {
      items: [
        { question: 'contact.name', value: 'Kofi Owusu', source: 'designation', number: null },
        {
          question: 'contact.email',
          value: 'AMA@ministry.example',
          source: 'invitation',
          number: null,
        },
      ],
      nextCursor: null,
    },
  ],
  ...[1, 2].map((round): Answer => [
    'GET',
    `${address}/submissions/${round}`,
    submittedExpression,
    {
      round,
      version: round,
      at: '2026-11-02T09:00:00Z',
      by: 'Ama Mensah',
      sha256: 'ab',
      form: '2026-1',
      answers: { ministry: `Ministry of ${round === 1 ? 'Energy' : 'Energy and Water'}` },
    },
  ]),
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

test('what the answers say of the list is taken over by a press, and counts only when it is saved', async () => {
  const path = `${address}/completeness`;
  const { answers, user } = renderApp({
    at,
    answers: [...page('programOfficer'), ['PUT', path, expressionView, submitted]],
  });
  const list = within(await screen.findByRole('form', { name: 'Completeness' }));
  expect(list.getByText(/The answers say: Yes/)).toBeVisible();
  await user.click(list.getByRole('button', { name: 'Take over what the answers say' }));
  expect(list.getByRole('radio', { name: 'Yes' })).toBeChecked();
  expect(answers.sent('PUT', path)).toHaveLength(0);
  await user.click(list.getByRole('button', { name: 'Save completeness' }));
  await waitFor(() => expect(answers.sent('PUT', path)).toHaveLength(1));
});

test('what the Center knows already stands beside what the country says, and where they differ it is marked', async () => {
  renderApp({ at, answers: page('programManager') });
  const name = await screen.findByRole('row', { name: /Kofi Owusu/ });
  expect(name).toHaveTextContent('Ama Mensah differs');
  const email = screen.getByRole('row', { name: /AMA@ministry.example/ });
  expect(email).not.toHaveTextContent('differs');
});

test('any two submissions are compared word by word, the first with the last too', async () => {
  const twice: ExpressionView = {
    ...submitted,
    submittedVersions: [2, 1].map((round) => ({
      round,
      version: round,
      at: '2026-11-02T09:00:00Z',
      by: 'Ama Mensah',
      sha256: 'ab',
    })),
  };
  renderApp({ at, answers: page('director', twice) });
  const changed = await screen.findByRole('region', { name: 'What changed' });
  await waitFor(() => expect(changed).toHaveTextContent('Ministry of Energy and Water'));
  expect(Array.from(changed.querySelectorAll('mark'), (mark) => mark.textContent)).toEqual([
    ' and Water',
  ]);
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

const written = (values: AnswerValues, conflicts: string[] = []) => ({
  version: 6,
  answers: given(values, 2),
  conflicts,
  missing: [],
});

test('only the answers that may be written now are open, and what was typed is sent upon its version', async () => {
  const returned: ExpressionView = { ...submitted, editableFields: ['ministry'] };
  const { answers, user } = renderApp({
    at,
    answers: [
      ...page('programManager', returned),
      ['PATCH', address, writtenAnswers, written({ ministry: 'Of Science' })],
    ],
  });
  await user.click(await screen.findByRole('button', { name: 'Enter it for the country' }));
  const form = within(screen.getByRole('form', { name: 'Expression of interest' }));
  expect(form.queryByLabelText('Name of the focal point')).not.toBeInTheDocument();
  expect(screen.getAllByText('ama@ministry.example')[0]).toBeVisible();
  await user.type(form.getByLabelText('Ministry or agency'), ' and Science');
  await user.click(form.getByRole('button', { name: 'Save for the country' }));
  await waitFor(() => expect(answers.sent('PATCH', address)).toHaveLength(1));
  expect(answers.sent('PATCH', address)[0]?.body).toEqual({
    answers: { ministry: { value: 'Ministry of Environment and Science', baseVersion: 1 } },
  });
});

test('what somebody else has written meanwhile stands beside what is typed, and neither goes before the other', async () => {
  const drafting: ExpressionView = { ...submitted, editableFields: ['ministry', 'contact.phone'] };
  const { answers, user } = renderApp({
    at,
    answers: [
      ...page('programManager', drafting),
      [
        'PATCH',
        address,
        writtenAnswers,
        written({ ministry: 'Ministry of Finance' }, ['ministry']),
      ],
    ],
  });
  await user.click(await screen.findByRole('button', { name: 'Enter it for the country' }));
  await user.type(screen.getByLabelText('Ministry or agency'), ' and Science');
  answers.add([
    'GET',
    address,
    expressionView,
    {
      ...drafting,
      answers: { ...drafting.answers, ...given({ ministry: 'Ministry of Finance' }, 2) },
      version: 6,
    },
  ]);
  await user.click(screen.getByRole('button', { name: 'Save for the country' }));
  const clash = await screen.findByRole('alert');
  expect(clash).toHaveTextContent('Ministry of Finance');
  expect(screen.getByLabelText('Ministry or agency')).toHaveValue(
    'Ministry of Environment and Science',
  );
  expect(screen.getByRole('button', { name: 'Save for the country' })).toBeDisabled();
  await user.click(within(clash).getByRole('button', { name: 'Go on with mine' }));
  await user.click(screen.getByRole('button', { name: 'Save for the country' }));
  await waitFor(() => expect(answers.sent('PATCH', address)).toHaveLength(2));
  expect(answers.sent('PATCH', address)[1]?.body).toEqual({
    answers: { ministry: { value: 'Ministry of Environment and Science', baseVersion: 2 } },
  });
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

test('a translation stands beside its answer, which says in which language it is', async () => {
  const need = 'components.tracking.need';
  const answer = { ...submitted.answers[need]!, value: 'Un registro', language: 'es' };
  const text = { number, country: 'Ghana', side: 'country', about: need, at: answer.at } as const;
  const translation = {
    id: '01930000-0000-7000-8000-0000000000d1',
    language: 'en',
    text: 'One registry.',
    standing: 'approved',
    note: null,
    by: 'Ama Mensah',
    at: '2026-11-03T09:00:00Z',
    isStale: false,
    version: 1,
  };
  const source = {
    kind: 'expressionAnswer',
    subject: need,
    language: 'es',
    text: 'Un registro',
    textHash: 'a'.repeat(64),
  } as const;
  const point = {
    id: '01930000-0000-7000-8000-0000000000d2',
    round: 1,
    field: need,
    question: 'Which one?',
    questionLanguage: 'en',
    answer: 'El nacional.',
    answerLanguage: 'es',
    dueOn: null,
    askedAt: answer.at,
  };
  const ofPoint = {
    ...source,
    kind: 'pointAnswer',
    subject: point.id,
    text: point.answer,
  } as const;
  renderApp({
    at,
    answers: [
      ...page('auditor', {
        ...submitted,
        points: [point],
        answers: { ...submitted.answers, [need]: answer },
      }),
      [
        'GET',
        paths.translations(number),
        translatableTexts,
        {
          items: [
            { ...text, ...source, translations: [translation] },
            { ...text, ...ofPoint, translations: [{ ...translation, text: 'The national one.' }] },
          ],
          nextCursor: null,
        },
      ],
    ],
  });
  await screen.findByText('The national one.');
  expect(
    screen.getAllByText('Approved translation into English by Ama Mensah on 3 Nov 2026'),
  ).toHaveLength(2);
  expect(screen.getByText('El nacional.').lang).toBe('es');
  expect(screen.getAllByText('Un registro')[0]!.lang).toBe('es');
  expect(screen.queryByText('The source has changed since.')).toBeNull();
});
