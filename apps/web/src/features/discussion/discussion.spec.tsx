import { afterEach, expect, test } from '@jest/globals';
import { caseView, commentList, paths, sessionView, type CommentView } from '@sixstep/contract';
import type { Role } from '@sixstep/process';
import { screen, waitFor, within } from '@testing-library/react';
import type { Answer } from '../../testing/answers.ts';
import { buildCase, buildSession } from '../../testing/build-case.ts';
import { choose } from '../../testing/choose.ts';
import { clearApp, renderApp } from '../../testing/render-app.tsx';

afterEach(clearApp);

const number = 'A6IP-GHA-2026-01';
const address = paths.comments(number);
const at = `/cases/${number}/discussion`;

const comment: CommentView = {
  id: '01930000-0000-7000-8000-0000000000c1',
  anchor: 'supportPackage.tracking',
  text: 'Who hosts the registry?',
  language: 'en',
  visibility: 'shared',
  state: 'open',
  side: 'country',
  by: 'Ama Mensah',
  at: '2026-11-10T09:00:00Z',
  entered: null,
  resolvedBy: null,
  resolvedAt: null,
  answer: null,
  answerLanguage: null,
  mayResolve: true,
};
const listOf = (...items: CommentView[]) => ({ items, nextCursor: null });
const page = (list = listOf(comment), role: Role = 'programManager'): Answer[] => [
  ['GET', paths.session, sessionView, buildSession(role)],
  ['GET', paths.case(number), caseView, buildCase({ state: 'draftPackage.drafting' })],
  ['GET', address, commentList, list],
];

test('a comment is written about a component, for the Center alone unless it is shared', async () => {
  const { answers, user } = renderApp({
    at,
    answers: [...page(), ['POST', address, commentList, listOf(comment)]],
  });
  const form = within(await screen.findByRole('form', { name: 'Write a comment' }));
  await choose(user, form.getByLabelText('About', { selector: 'input' }), 'Package: Tracking');
  await user.click(form.getByRole('button', { name: 'Write the comment' }));
  await waitFor(() => expect(form.getByLabelText('Comment')).toBeInvalid());
  expect(answers.sent('POST', address)).toHaveLength(0);
  await user.type(form.getByLabelText('Comment'), 'The ministry does.');
  await user.click(form.getByRole('button', { name: 'Write the comment' }));
  await waitFor(() => expect(form.getByLabelText('Comment')).toHaveValue(''));
  expect(answers.sent('POST', address)[0]?.body).toEqual({
    anchor: 'supportPackage.tracking',
    text: 'The ministry does.',
    language: 'en',
    visibility: 'internal',
  });
});

test("a country's comment is marked, and resolving it with an answer moves it to the resolved ones", async () => {
  const path = `${address}/${comment.id}/resolution`;
  const resolved: CommentView = {
    ...comment,
    state: 'resolved',
    resolvedBy: 'Hana Mori',
    resolvedAt: '2026-11-12T09:00:00Z',
    answer: 'The ministry.',
    mayResolve: false,
  };
  const { answers, user } = renderApp({
    at,
    answers: [...page(), ['POST', path, commentList, listOf(resolved)]],
  });
  expect(await screen.findByText('From the country')).toBeVisible();
  await user.click(screen.getByRole('button', { name: /^Resolve the comment of Ama Mensah/ }));
  const answer = screen.getByLabelText('Answer (optional)');
  expect(answer).toHaveFocus();
  await user.type(answer, 'The ministry.');
  answers.add(['GET', address, commentList, listOf(resolved)]);
  await user.click(screen.getByRole('button', { name: 'Resolve the comment' }));
  const section = within(await screen.findByRole('region', { name: 'Resolved' }));
  expect(section.getByText('The ministry.')).toBeVisible();
  expect(section.getByText(/^Resolved by Hana Mori/)).toBeVisible();
  expect(answers.sent('POST', path)[0]?.body).toEqual({
    answer: 'The ministry.',
    language: 'en',
  });
  expect(await screen.findByText('The comment is resolved.')).toBeVisible();
  expect(screen.getByRole('heading', { name: 'Open' })).toHaveFocus();
});

test('an auditor reads the comments and writes none', async () => {
  renderApp({ at, answers: page(listOf({ ...comment, mayResolve: false }), 'auditor') });
  expect(await screen.findByText('Who hosts the registry?')).toBeVisible();
  expect(screen.queryByRole('form')).not.toBeInTheDocument();
  expect(screen.queryByRole('button', { name: /Resolve/ })).not.toBeInTheDocument();
});

test('an observer is told that the discussion is not for observers', async () => {
  const { answers } = renderApp({ at, answers: page(listOf(comment), 'observer') });
  expect(await screen.findByText('The discussion is not shown to you')).toBeVisible();
  expect(answers.sent('GET', address)).toHaveLength(0);
});
