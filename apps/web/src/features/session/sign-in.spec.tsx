import { afterEach, describe, expect, test } from '@jest/globals';
import { caseList, caseView, paths, sessionView } from '@sixstep/contract';
import { screen, waitFor, within } from '@testing-library/react';
import * as z from 'zod/mini';
import { refuse } from '../../testing/answers.ts';
import { buildCase, buildSession, nobody, refused } from '../../testing/build-case.ts';
import { clearApp, historyOf, renderApp } from '../../testing/render-app.tsx';

afterEach(clearApp);

const number = 'A6IP-GHA-2026-01';
const demonstration = {
  password: 'demo-sixstep-2026',
  accounts: [
    {
      email: 'director@demo.sixstep.test',
      name: 'Hana Mori',
      role: 'director' as const,
      words: 'Approves',
    },
  ],
};

/** A session that begins when somebody has signed in. */
function sessionAfterSignIn() {
  let isIn = false;
  return {
    session: () => (isIn ? buildSession() : { ...nobody, demonstration }),
    signIn: () => {
      isIn = true;
      return {};
    },
  };
}

describe('sign-in', () => {
  test('a person who asked for a case is asked to sign in and then sees the case', async () => {
    const { session, signIn } = sessionAfterSignIn();
    const { answers, router, user } = renderApp({
      at: `/cases/${number}/history`,
      answers: [
        ['GET', paths.session, sessionView, session],
        ['POST', paths.signIn, z.unknown(), signIn],
        ['GET', paths.case(number), caseView, buildCase()],
        historyOf(number),
      ],
    });
    await user.type(await screen.findByLabelText('E-mail'), 'hana@center.example');
    await user.type(screen.getByLabelText('Password'), 'a long password');
    await user.click(screen.getByRole('button', { name: 'Sign in' }));

    await screen.findByRole('heading', { level: 1, name: /Ghana/ });
    expect(router.state.location.pathname).toBe(`/cases/${number}/history`);
    expect(answers.sent('POST', paths.signIn)[0]?.body).toEqual({
      email: 'hana@center.example',
      password: 'a long password',
    });
  });

  test('a demonstration account signs in by one press', async () => {
    const { session, signIn } = sessionAfterSignIn();
    const { answers, user } = renderApp({
      at: '/',
      answers: [
        ['GET', paths.session, sessionView, session],
        ['POST', paths.signIn, z.unknown(), signIn],
      ],
    });
    await user.click(await screen.findByRole('button', { name: /Hana Mori/ }));
    await screen.findByRole('heading', { name: 'My week' });
    expect(answers.sent('POST', paths.signIn)[0]?.body).toEqual({
      email: 'director@demo.sixstep.test',
      password: demonstration.password,
    });
  });

  test('a wrong password is told in words and the address stays typed', async () => {
    const { user } = renderApp({
      at: '/sign-in',
      answers: [
        ['GET', paths.session, sessionView, nobody],
        ['POST', paths.signIn, z.unknown(), () => refuse('unauthenticated')],
      ],
    });
    await user.type(await screen.findByLabelText('E-mail'), 'hana@center.example');
    await user.type(screen.getByLabelText('Password'), 'wrong');
    await user.click(screen.getByRole('button', { name: 'Sign in' }));
    expect(await screen.findByRole('alert')).toHaveTextContent('do not belong together');
    expect(screen.getByLabelText('E-mail')).toHaveValue('hana@center.example');
  });

  test('a link from a mail is used by a press and never on load', async () => {
    window.location.hash = '#a-token-of-more-than-twenty-characters';
    const { session, signIn } = sessionAfterSignIn();
    const { answers, user } = renderApp({
      at: '/sign-in',
      answers: [
        ['GET', paths.session, sessionView, session],
        ['POST', `${paths.signInLinks}/accept`, z.unknown(), signIn],
      ],
    });
    const button = await screen.findByRole('button', { name: 'Sign in with this link' });
    expect(answers.sent('POST', `${paths.signInLinks}/accept`)).toHaveLength(0);
    await user.click(button);
    await screen.findByRole('heading', { name: 'My week' });
    expect(answers.sent('POST', `${paths.signInLinks}/accept`)[0]?.body).toEqual({
      token: 'a-token-of-more-than-twenty-characters',
    });
    window.location.hash = '';
  });

  test('a session that ends while a reason is being written leaves the reason where it is', async () => {
    const step = { ...refused('invitation.return', '', ''), allowed: true, reasons: [] };
    let isOut = false;
    const { user } = renderApp({
      at: `/cases/${number}`,
      answers: [
        ['GET', paths.session, sessionView, () => (isOut ? nobody : buildSession())],
        [
          'GET',
          paths.case(number),
          caseView,
          buildCase({ state: 'invitation.awaitingApproval', nextSteps: [step] }),
        ],
        ['GET', paths.cases, caseList, { items: [], nextCursor: null, total: 0 }],
        ['POST', paths.steps(number), caseView, () => refuse('unauthenticated')],
        ['POST', paths.signIn, z.unknown(), () => ((isOut = false), {})],
        historyOf(number),
      ],
    });
    await user.click(await screen.findByRole('button', { name: 'Return to drafting' }));
    await user.type(await screen.findByLabelText(/^Reason/), 'The ministry has a new name.');
    isOut = true;
    await user.click(
      within(screen.getByRole('dialog')).getByRole('button', { name: 'Return to drafting' }),
    );

    await screen.findByText('You are signed out');
    await user.type(screen.getByLabelText('E-mail'), 'hana@center.example');
    await user.type(screen.getByLabelText('Password'), 'a long password');
    await user.click(screen.getByRole('button', { name: 'Sign in' }));
    await waitFor(() => expect(screen.queryByText('You are signed out')).not.toBeInTheDocument());
    expect(screen.getByLabelText(/^Reason/)).toHaveValue('The ministry has a new name.');
  });
});
