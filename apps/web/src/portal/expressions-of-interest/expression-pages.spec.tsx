import {
  askForSignInLink,
  stepRecords,
  writeAnswers,
  type AnswerValues,
  type CaseView,
  type ExpressionView,
  type GivenAnswers,
} from '@sixstep/contract';
import { portalPath } from '@sixstep/contract/paths';
import { expressionForm } from '@sixstep/reference/expression-form';
import { beforeEach, describe, expect, jest, test } from '@jest/globals';
import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { components } from '../component-names.ts';
import { FakeApi, refusal } from '../testing/fake-api.ts';
import { openPortal } from '../testing/open-portal.tsx';
import { ama, caseOfGhana, emptyExpression, sessionOf } from '../testing/people.ts';

const at = '/api/cases/A6IP-GHA-2026-01';
const page = '/en/cases/A6IP-GHA-2026-01/expression';

const answered: AnswerValues = {
  ministry: 'Ministry of Environment',
  'contact.name': 'Ama Mensah',
  'contact.email': 'ama.mensah@example.org',
  workingLanguage: 'en',
  'components.tracking': true,
  'components.tracking.status': 'notStarted',
  'components.tracking.need': 'A registry.',
  'sharing.with': 'center',
  'letter.kind': 'byPost',
  'declaration.name': 'Ama Mensah',
  'declaration.accepted': true,
};

const given = (values: AnswerValues, version = 1): GivenAnswers =>
  Object.fromEntries(
    Object.entries(values).map(([id, value]) => [
      id,
      { value, version, at: '2026-11-20T08:00:00Z', by: 'Ama Mensah', language: null },
    ]),
  );

const asked = {
  id: '0199f000-0000-7000-8000-00000000000a',
  round: 1,
  field: 'contact.phone',
  question: 'By which number can we reach you?',
  questionLanguage: 'en',
  answer: null,
  answerLanguage: null,
  dueOn: '2026-12-20',
  askedAt: '2026-11-20T08:00:00Z',
};

const submitted = (round: number) => ({
  round,
  version: round,
  at: '2026-11-20T08:00:00Z',
  by: 'Ama Mensah',
  sha256: '0'.repeat(64),
});

describe('writing an expression of interest', () => {
  let api: FakeApi;
  let view: ExpressionView;
  let kase: CaseView;

  beforeEach(() => {
    view = emptyExpression();
    kase = caseOfGhana();
    api = new FakeApi()
      .on('GET /api/session', { body: sessionOf(ama) })
      .on(`GET ${at}`, () => ({ body: kase }))
      .on(`GET ${at}/expression-of-interest`, () => ({ body: view }))
      .on(`PATCH ${at}/expression-of-interest`, ({ body }) => {
        const sent = Object.entries(writeAnswers.parse(body).answers);
        const isFresh = ([id, { baseVersion }]: (typeof sent)[number]) =>
          baseVersion === (view.answers[id]?.version ?? 0);
        const written = Object.fromEntries(
          sent.filter(isFresh).map(([id, { value }]) => [id, value]),
        );
        const answers = { ...view.answers, ...given(written, view.version + 1) };
        view = { ...view, answers, version: view.version + 1 };
        return {
          body: {
            version: view.version,
            answers: Object.fromEntries(sent.map(([id]) => [id, answers[id]])),
            conflicts: sent.filter((edit) => !isFresh(edit)).map(([id]) => id),
            missing: [],
          },
        };
      })
      .on(`POST ${at}/steps`, ({ body }) => {
        const { type, record } = body as { type: 'expression.submit'; record: unknown };
        stepRecords[type].parse(record);
        kase = caseOfGhana({
          state: 'expressionOfInterest.submitted',
          turn: 'center',
          version: 5,
          dueOn: '2026-12-04',
          nextSteps: [],
        });
        view = { ...view, editableFields: [], submittedVersions: [submitted(1), submitted(2)] };
        return { body: kase };
      });
  });

  const valueOf = (id: string) => view.answers[id]?.value ?? null;
  const heading = (name: string) => screen.findByRole('heading', { level: 1, name });

  test('leads from the list to a section, which says what is missing and keeps what is given', async () => {
    const user = userEvent.setup();
    await openPortal(page, api);
    await user.click(await screen.findByRole('link', { name: 'Ministry and contact' }));
    await heading('Ministry and contact');
    await user.type(screen.getByRole('textbox', { name: 'Ministry or agency' }), 'Environment');
    await user.click(screen.getByRole('button', { name: 'Continue' }));

    const summary = screen.getByRole('alert');
    expect(summary).toHaveFocus();
    expect(
      within(summary)
        .getAllByRole('link')
        .map((link) => link.textContent),
    ).toEqual([
      'Enter the name of the focal point',
      'Enter an e-mail address like name@example.org',
      'Choose the working language',
    ]);
    await waitFor(() => expect(valueOf('ministry')).toBe('Environment'));
    expect(await screen.findByText(/^Saved \d\d:\d\d$/)).toBeVisible();
  });

  test('goes on to the components, and asks for each that is wanted', async () => {
    const user = userEvent.setup();
    await openPortal(`${page}/components`, api);
    await user.click(await screen.findByRole('checkbox', { name: 'Tracking' }));
    await user.click(screen.getByRole('checkbox', { name: 'Authorization' }));
    await user.click(screen.getByRole('button', { name: 'Continue' }));
    await heading('What you need: Authorization');
    await user.click(screen.getByRole('radio', { name: 'Under consideration' }));
    await user.type(screen.getByRole('textbox', { name: 'What you need' }), 'A decree.');
    await user.click(screen.getByRole('button', { name: 'Continue' }));
    await heading('What you need: Tracking');
    await waitFor(() =>
      expect(view.answers).toMatchObject({
        'components.authorization': { value: true },
        'components.tracking': { value: true },
        'components.authorization.status': { value: 'underConsideration' },
        'components.authorization.need': { value: 'A decree.' },
      }),
    );
  });

  test('shows both answers when a colleague gave another one, and takes neither by itself', async () => {
    const user = userEvent.setup();
    view = emptyExpression({ answers: given(answered) });
    await openPortal(`${page}/contact`, api);
    const ministry = await screen.findByRole('textbox', { name: 'Ministry or agency' });
    view = {
      ...view,
      answers: { ...view.answers, ...given({ ministry: 'Ministry of Finance' }, 2) },
      version: 2,
    };
    await user.clear(ministry);
    await user.type(ministry, 'Ministry of Energy');
    await user.click(screen.getByRole('button', { name: 'Continue' }));

    const choice = await screen.findByRole('group', { name: 'Ministry or agency' });
    expect(choice).toHaveTextContent('Ministry of Energy');
    expect(choice).toHaveTextContent('Ministry of Finance');
    expect(valueOf('ministry')).toBe('Ministry of Finance');
    await user.click(within(choice).getByRole('button', { name: 'Take what I typed' }));
    await waitFor(() => expect(valueOf('ministry')).toBe('Ministry of Energy'));
    expect(screen.queryByRole('group', { name: 'Ministry or agency' })).toBeNull();
  });

  test('is checked, submitted with the version on screen, and confirmed with what happens next', async () => {
    const user = userEvent.setup();
    view = emptyExpression({ answers: given(answered), version: 7 });
    await openPortal(`${page}/check`, api);
    await heading('Check your answers');
    expect(screen.getByRole('link', { name: 'Change Ministry or agency' })).toHaveAttribute(
      'href',
      '/portal/en/cases/A6IP-GHA-2026-01/expression/contact?check',
    );
    await user.click(screen.getByRole('button', { name: 'Submit the expression of interest' }));
    await heading('The expression of interest has been submitted');
    expect(screen.getByRole('link', { name: /^Download what was submitted/ })).toHaveAttribute(
      'href',
      '/api/cases/A6IP-GHA-2026-01/expression-of-interest/submissions/2/document.pdf?language=en',
    );
    expect(screen.getByRole('link', { name: 'center@example.org' })).toHaveAttribute(
      'href',
      'mailto:center@example.org?subject=A6IP-GHA-2026-01',
    );
    expect(screen.queryByText(/Hana Sato/)).toBeNull();
    const print = jest.spyOn(window, 'print').mockReturnValue();
    await user.click(screen.getByRole('button', { name: 'Print this page' }));
    expect(print).toHaveBeenCalledTimes(1);
    expect(screen.getByText('A6IP-GHA-2026-01')).toBeVisible();
    expect(screen.getByText(/You hear from the Center by 4 December 2026/)).toBeVisible();
    const [step] = api.of(`POST ${at}/steps`);
    expect(step!.body).toEqual({ type: 'expression.submit', record: { versionMeant: 7 } });
    expect(step!.headers.get('if-match')).toBe('"v4"');
    expect(step!.headers.get('idempotency-key')).toMatch(/^[0-9a-f]{32}$/);
  });

  test('is not submitted while an answer is missing: the way to it is shown instead', async () => {
    view = emptyExpression({ answers: given({ ...answered, ministry: null }) });
    await openPortal(`${page}/check`, api);
    expect(await screen.findByRole('heading', { name: 'One answer is missing' })).toBeVisible();
    expect(screen.getByRole('link', { name: 'Enter the ministry or agency' })).toBeVisible();
    expect(screen.queryByRole('button', { name: /Submit/ })).toBeNull();
  });

  test('says why when the API refuses the step, and repeats it under the same key after a lost line', async () => {
    const user = userEvent.setup();
    view = emptyExpression({ answers: given(answered) });
    let attempts = 0;
    api.on(`POST ${at}/steps`, () => {
      attempts += 1;
      return attempts === 1
        ? 'lineDown'
        : refusal(409, 'notNow', {
            reasons: [
              {
                code: 'letterAccountedFor',
                params: {},
                words: 'Say how the endorsement letter comes.',
                fix: 'expressionOfInterest',
                who: ['focalPoint'],
              },
            ],
          });
    });
    await openPortal(`${page}/check`, api);
    const submit = await screen.findByRole('button', { name: 'Submit the expression of interest' });
    await user.click(submit);
    expect(await screen.findByRole('alert')).toHaveTextContent('No answer came');
    await user.click(submit);
    await waitFor(() =>
      expect(screen.getByRole('alert')).toHaveTextContent('Say how the endorsement letter comes.'),
    );
    const keys = api.of(`POST ${at}/steps`).map(({ headers }) => headers.get('idempotency-key'));
    expect(keys).toHaveLength(2);
    expect(keys[0]).toBe(keys[1]);
  });

  test('is read, not written, by a colleague who may only comment, and says who can change that', async () => {
    view = emptyExpression({ answers: given(answered), editableFields: [] });
    const colleague = { ...ama, role: 'countryColleague', countryRight: 'comment' } as const;
    api.on('GET /api/session', { body: sessionOf(colleague) });
    await openPortal(`${page}/contact`, api);
    expect(await screen.findByText(/Your focal point can change that/)).toBeVisible();
    expect(screen.getByLabelText('Ministry or agency')).toBeDisabled();
    expect(screen.queryByRole('button', { name: 'Continue' })).toBeNull();
  });

  test('shows a colleague who may only comment what was asked, without a way to answer', async () => {
    kase = caseOfGhana({ state: 'expressionOfInterest.returned' });
    view = emptyExpression({ editableFields: [], points: [asked] });
    const colleague = { ...ama, role: 'countryColleague', countryRight: 'comment' } as const;
    api.on('GET /api/session', { body: sessionOf(colleague) });
    await openPortal(`${page}/points`, api);
    expect(await screen.findByText(/Your focal point can change that/)).toBeVisible();
    expect(screen.getByRole('textbox', { name: 'Your answer' })).toBeDisabled();
    expect(screen.queryByRole('button', { name: /Save/ })).toBeNull();
  });

  test('may be answered in any language, which counts for the texts of the page and what is typed from then on', async () => {
    const user = userEvent.setup();
    view = emptyExpression({ answers: given({ 'components.tracking': true }) });
    await openPortal(`${page}/components/tracking`, api);
    const need = await screen.findByLabelText('What you need');
    await user.type(need, 'A registry.');
    await user.tab();
    const sent = () =>
      api
        .of(`PATCH ${at}/expression-of-interest`)
        .map(({ body }) => writeAnswers.parse(body).language);
    await waitFor(() => expect(sent()).toEqual([undefined]));
    await user.click(screen.getByText('Do you answer in another language?'));
    await user.selectOptions(screen.getByLabelText('Language of my answers'), 'pt');
    await waitFor(() => expect(sent()).toEqual([undefined, 'pt']));
    const [, again] = api.of(`PATCH ${at}/expression-of-interest`);
    expect(writeAnswers.parse(again!.body).answers).toEqual({
      'components.tracking.need': { value: 'A registry.', baseVersion: 2 },
    });
    expect(screen.getByLabelText('Language of my answers')).toHaveValue('pt');
    await user.clear(need);
    await user.type(need, 'Um registo.');
    await user.tab();
    await waitFor(() => expect(sent()).toEqual([undefined, 'pt', 'pt']));
  });

  test.each(['contact', 'check', 'points'])(
    'can be come back to by a mailed link to the very page: %s',
    async (part) => {
      const user = userEvent.setup();
      view = emptyExpression({ answers: given(answered) });
      api.on('POST /api/sign-in-links', { status: 202, body: {} });
      await openPortal(`${page}/${part}`, api);
      await user.click(await screen.findByRole('button', { name: 'Mail me a link to this page' }));
      expect(await screen.findByText(/is on its way to ama\.mensah@example\.org/)).toBeVisible();
      expect(askForSignInLink.parse(api.of('POST /api/sign-in-links')[0]!.body)).toEqual({
        email: 'ama.mensah@example.org',
        language: 'en',
        to: `/cases/A6IP-GHA-2026-01/expression/${part}`,
      });
    },
  );

  test('has no topic whose address a mailed link may not bear', () => {
    const topics = expressionForm.sections.map(({ id }) => id);
    const parts = components.map((component) => `components/${component}`);
    const refused = [...topics, ...parts].filter(
      (id) => !portalPath.test(`/cases/A6IP-GHA-2026-01/expression/${id}`),
    );
    expect(refused).toEqual([]);
  });

  test('when it was returned, lets only the fields asked about be written', async () => {
    kase = caseOfGhana({ state: 'expressionOfInterest.returned' });
    view = emptyExpression({
      answers: given(answered),
      editableFields: ['contact.phone'],
      points: [asked],
    });
    await openPortal(page, api);
    const questions = await screen.findByRole('link', { name: 'The Center’s questions' });
    expect(questions.closest('ul')!.querySelector('a')).toBe(questions);
    await openPortal(`${page}/contact`, api);
    expect(await screen.findByRole('textbox', { name: 'Ministry or agency' })).toBeDisabled();
    expect(screen.getByRole('textbox', { name: 'Telephone number (optional)' })).toBeEnabled();
  });

  test('shows a question of the Center in the reader’s language too, and sends what the answer is written in', async () => {
    const user = userEvent.setup();
    kase = caseOfGhana({ state: 'expressionOfInterest.returned' });
    view = emptyExpression({ editableFields: ['contact.phone'], points: [asked] });
    const translation = {
      id: '0199f000-0000-7000-8000-00000000000c',
      language: 'fr',
      text: 'À quel numéro ?',
      standing: 'courtesy',
      note: null,
      by: 'Luis Rojas',
      at: '2026-11-21T08:00:00Z',
      isStale: false,
      version: 1,
    };
    const question = { kind: 'pointQuestion', subject: asked.id, translations: [translation] };
    api
      .on(`GET ${at}/translations`, { body: { items: [question], nextCursor: null } })
      .on(`PUT ${at}/expression-of-interest/points/${asked.id}`, () => ({ body: view }));
    await openPortal(`${page}/points`, api);
    expect(await screen.findByText(asked.question)).toBeVisible();
    // Nothing is asked for in vain on a slow line.
    expect(api.of(`GET ${at}/translations`)).toEqual([]);
    await openPortal('/fr/cases/A6IP-GHA-2026-01/expression/points', api);
    expect(await screen.findByText('À quel numéro ?')).toBeVisible();
    expect(
      screen.getByText('Traduction de courtoisie de Luis Rojas, 21 novembre 2026'),
    ).toBeVisible();
    expect(screen.getByText(asked.question).closest('[lang="en"]')).not.toBeNull();
    await user.click(screen.getByText('Répondez-vous dans une autre langue ?'));
    await user.selectOptions(screen.getByLabelText('Langue de mes réponses'), 'pt');
    await user.type(screen.getByLabelText('Votre réponse'), 'O 2.');
    await user.click(screen.getByRole('button', { name: 'Enregistrer les réponses' }));
    await waitFor(() =>
      expect(api.of(`PUT ${at}/expression-of-interest/points/${asked.id}`)[0]?.body).toEqual({
        answer: 'O 2.',
        language: 'pt',
      }),
    );
  });

  test('says at the field what the API does not take, and keeps it on screen', async () => {
    const user = userEvent.setup();
    api.on(
      `PATCH ${at}/expression-of-interest`,
      refusal(400, 'invalid', {
        fields: [
          {
            path: 'answers.contact.name',
            code: 'tooBig',
            params: { maximum: 200, origin: 'string' },
          },
        ],
      }),
    );
    await openPortal(`${page}/contact`, api);
    const name = await screen.findByRole('textbox', { name: 'Name of the focal point' });
    await user.type(name, 'Ama');
    await user.tab();
    await waitFor(() =>
      expect(name).toHaveAccessibleDescription('This may hold 200 characters at most'),
    );
    expect(name).toHaveValue('Ama');
    expect(screen.getByText('Could not save, try again')).toBeVisible();
  });

  test('keeps what was typed when only the language of the page changes', async () => {
    const user = userEvent.setup();
    await openPortal(`${page}/contact`, api);
    await user.type(
      await screen.findByRole('textbox', { name: 'Ministry or agency' }),
      'Environment',
    );
    await user.click(screen.getByRole('link', { name: 'Español' }));
    expect(await screen.findByRole('textbox', { name: 'Ministerio u organismo' })).toHaveValue(
      'Environment',
    );
    expect(window.location.pathname).toBe('/portal/es/cases/A6IP-GHA-2026-01/expression/contact');
  });
});
