import { afterEach, describe, expect, test } from '@jest/globals';
import { caseView, paperList, paths, sessionView, type CaseView } from '@sixstep/contract';
import { screen, waitFor, within } from '@testing-library/react';
import { reason, refuse, type Answer } from '../../testing/answers.ts';
import { allowed, buildCase, buildSession, refused } from '../../testing/build-case.ts';
import { choose } from '../../testing/choose.ts';
import { clearApp, historyOf, renderApp } from '../../testing/render-app.tsx';

afterEach(clearApp);

const awaiting = buildCase({
  state: 'invitation.awaitingApproval',
  next: allowed('invitation.approve'),
  nextSteps: [
    allowed('invitation.approve'),
    allowed('invitation.return'),
    refused('invitation.cancel', 'invitationFourEyes', 'You drafted it yourself.', {
      fix: 'invitation',
    }),
    allowed('invitation.decline', { onBehalf: true }),
  ],
});
const { number } = awaiting;

const caseIs = (kase: CaseView): Answer => ['GET', paths.case(number), caseView, kase];
const stepAnswers = (answer: Answer[3]): Answer => ['POST', paths.steps(number), caseView, answer];

/** Hana writes why the invitation goes back, and presses. */
async function returnIt({ user }: Pick<ReturnType<typeof renderApp>, 'user'>) {
  await user.click(await screen.findByRole('button', { name: 'Return to drafting' }));
  await user.type(await screen.findByLabelText(/^Reason/), 'The ministry has a new name.');
  await press(user);
}
const press = (user: ReturnType<typeof renderApp>['user']) =>
  user.click(
    within(screen.getByRole('dialog')).getByRole('button', { name: 'Return to drafting' }),
  );

const openAt = (step: Answer[3]) =>
  renderApp({
    at: `/cases/${number}`,
    answers: [caseIs(awaiting), historyOf(number), stepAnswers(step)],
  });

describe('the form of a step', () => {
  test('it sends the record with the version seen and a key, and the page shows the answer', async () => {
    const back = buildCase({ state: 'invitation.drafting', version: 8 });
    const app = openAt(() => back);
    await returnIt(app);
    await waitFor(() => expect(screen.queryByRole('dialog')).not.toBeInTheDocument());
    expect(screen.getAllByText('Invitation being drafted')).not.toHaveLength(0);

    const [sent] = app.answers.sent('POST', paths.steps(number));
    expect(sent?.body).toEqual({
      type: 'invitation.return',
      record: { reason: 'The ministry has a new name.' },
    });
    expect(sent?.headers['if-match']).toBe('"v7"');
    expect(sent?.headers['idempotency-key']).toMatch(/^[0-9a-f-]{36}$/);
  });

  test('a missing reason is told at its field and nothing is sent', async () => {
    const app = openAt(() => refuse('invalid'));
    await app.user.click(await screen.findByRole('button', { name: 'Return to drafting' }));
    const field = await screen.findByLabelText(/^Reason/);
    await press(app.user);
    expect(field).toHaveAccessibleDescription(/Fill this in/);
    expect(app.answers.sent('POST', paths.steps(number))).toHaveLength(0);
  });

  test('a refused step shows its reasons in the form, and what was typed stays', async () => {
    const app = openAt(() =>
      refuse('notNow', {
        reasons: [reason('onHold', 'The case is on hold.', { who: ['director'] })],
      }),
    );
    await returnIt(app);
    expect(await screen.findByText('The case is on hold.')).toBeInTheDocument();
    expect(screen.getByLabelText(/^Reason/)).toHaveValue('The ministry has a new name.');
  });

  test('somebody else was faster: the form says so, shows the new state, keeps the text and goes on with the new version', async () => {
    let isMoved = false;
    const moved = {
      ...awaiting,
      state: 'invitation.sent' as const,
      version: 8,
      nextSteps: [allowed('invitation.return')],
    };
    const app = openAt((asked: { headers: Record<string, string> }) => {
      if (asked.headers['if-match'] === '"v8"') return buildCase({ version: 9 });
      isMoved = true;
      return refuse('stale', { params: { version: 8 } });
    });
    app.answers.add(['GET', paths.case(number), caseView, () => (isMoved ? moved : awaiting)]);
    await returnIt(app);

    expect(await screen.findByText('Somebody has moved this case')).toBeInTheDocument();
    expect(screen.getByText(/It is now: Invitation sent/)).toBeInTheDocument();
    expect(screen.getByLabelText(/^Reason/)).toHaveValue('The ministry has a new name.');
    await app.user.click(screen.getByRole('button', { name: 'Go on with the case as it is now' }));
    await press(app.user);
    await waitFor(() => expect(screen.queryByRole('dialog')).not.toBeInTheDocument());
  });

  test('a press that got no answer is repeated under the same key', async () => {
    let presses = 0;
    const app = openAt(() => {
      presses += 1;
      return presses === 1 ? refuse('unavailable') : buildCase({ version: 8 });
    });
    await returnIt(app);
    await screen.findByText(/not available for a moment/);
    await press(app.user);
    await waitFor(() => expect(app.answers.sent('POST', paths.steps(number))).toHaveLength(2));
    const [first, second] = app.answers.sent('POST', paths.steps(number));
    expect(second?.headers['idempotency-key']).toBe(first?.headers['idempotency-key']);
  });

  test('a form that is closed and opened again still has what was typed', async () => {
    const app = openAt(() => refuse('invalid'));
    await app.user.click(await screen.findByRole('button', { name: 'Return to drafting' }));
    await app.user.type(await screen.findByLabelText(/^Reason/), 'Wrong addressee');
    await app.user.click(screen.getByRole('button', { name: 'Cancel' }));
    await waitFor(() => expect(screen.queryByRole('dialog')).not.toBeInTheDocument());
    await app.user.click(screen.getByRole('button', { name: 'Return to drafting' }));
    expect(await screen.findByLabelText(/^Reason/)).toHaveValue('Wrong addressee');
  });

  test('what the country said is entered with its name, channel and date', async () => {
    const app = openAt(() => buildCase({ state: 'declinedByCountry', version: 8 }));
    const { user } = app;
    await user.click(await screen.findByRole('button', { name: 'Decline invitation' }));
    const dialog = await screen.findByRole('dialog');
    await choose(
      user,
      await within(dialog).findByLabelText('Reason', { selector: 'input' }),
      'No need for support at present',
    );
    await user.type(within(dialog).getByLabelText('Name'), 'Ama Boateng');
    await user.type(within(dialog).getByLabelText(/^Capacity/), 'Focal point');
    await choose(
      user,
      within(dialog).getByLabelText('How it came', { selector: 'input' }),
      'Phone',
    );
    await user.click(within(dialog).getByRole('button', { name: 'Decline invitation' }));

    await waitFor(() => expect(app.answers.sent('POST', paths.steps(number))).toHaveLength(1));
    expect(app.answers.sent('POST', paths.steps(number))[0]?.body).toMatchObject({
      type: 'invitation.decline',
      record: { reasonCode: 'noNeed' },
      onBehalf: { name: 'Ama Boateng', capacity: 'Focal point', channel: 'phone' },
    });
  });
});

describe('a signed paper', () => {
  test('an act that needs a second person is entered as a paper, not taken', async () => {
    const submit = {
      ...refused('case.withdraw', 'paperEntered', 'No paper is entered.', { fix: 'papers' }),
      onBehalf: true,
    };
    const kase = buildCase({ nextSteps: [submit] });
    const app = renderApp({
      at: `/cases/${number}`,
      answers: [
        caseIs(kase),
        historyOf(number),
        ['GET', paths.session, sessionView, buildSession('programManager')],
        ['GET', paths.papers(number), paperList, { items: [], nextCursor: null }],
      ],
    });
    await app.user.click(await screen.findByRole('button', { name: 'Withdraw' }));
    const dialog = await screen.findByRole('dialog');
    expect(await within(dialog).findByText(/a second person of the Center/)).toBeInTheDocument();
    await app.user.click(within(dialog).getByRole('button', { name: 'Enter the paper' }));
    // Nothing leaves before the paper is described and attached.
    expect(app.answers.sent('POST', paths.papers(number))).toHaveLength(0);
    expect(within(dialog).getAllByText('Fill this in').length).toBeGreaterThan(0);
  });
});

describe('the page of a case', () => {
  test('it says what is needed to move on, with the place that mends each and who can', async () => {
    const next = refused('expression.accept', 'eligibilitySettled', '2 criteria are not settled.', {
      fix: 'intake',
      who: ['manager', 'officer'],
    });
    renderApp({
      at: `/cases/${number}`,
      answers: [caseIs(buildCase({ next, nextSteps: [next] })), historyOf(number)],
    });
    const needed = await screen.findByRole('region', { name: 'What is needed to move on' });
    expect(
      within(needed).getByRole('link', { name: '2 criteria are not settled.' }),
    ).toHaveAttribute('href', `/cases/${number}/expression-of-interest#intake`);
    expect(needed).toHaveTextContent(/Who can: .*manager/i);
  });

  test('a case that is not there for this person says so', async () => {
    renderApp({
      at: `/cases/${number}`,
      answers: [['GET', paths.case(number), caseView, () => refuse('notFound')]],
    });
    expect(await screen.findByText('There is no such case')).toBeInTheDocument();
  });
});
