import { afterEach, expect, test } from '@jest/globals';
import { mailboxList, paths, type MailboxItem } from '@sixstep/contract';
import { screen, within } from '@testing-library/react';
import { refuse, type Answer } from '../../testing/answers.ts';
import { clearApp, renderApp } from '../../testing/render-app.tsx';

afterEach(clearApp);

const link = 'http://localhost:3000/portal/fr/in#token';
const mail: MailboxItem = {
  id: 'ab12',
  at: '2026-03-02T09:00:00.000Z',
  to: 'salma@example.test',
  subject: 'Votre lien de connexion à Sixstep',
  text: `Bonjour <b>Salma</b>\n\nSe connecter:\n${link}\n`,
  html: '<p>Bonjour</p>',
  links: [link],
};
const mailbox = (items: MailboxItem[]): Answer => [
  'GET',
  paths.mailbox,
  mailboxList,
  { items, nextCursor: null },
];

test('a mail is shown as text, to whom it went, and its link can be pressed', async () => {
  renderApp({ at: '/mailbox', answers: [mailbox([mail])] });
  const article = within(await screen.findByRole('article', { name: mail.subject }));
  expect(article.getByText(/To salma@example.test, 2 Mar 2026/)).toBeVisible();
  expect(article.getByText(/Bonjour <b>Salma<\/b>/)).toBeVisible();
  expect(article.getByRole('link', { name: link })).toHaveAttribute('href', link);
});

test('an empty mailbox says so', async () => {
  renderApp({ at: '/mailbox', answers: [mailbox([])] });
  expect(await screen.findByText('No mail yet')).toBeVisible();
});

test('an installation that is no demonstration has no mailbox', async () => {
  renderApp({
    at: '/mailbox',
    answers: [['GET', paths.mailbox, mailboxList, () => refuse('notFound')]],
  });
  expect(await screen.findByRole('alert')).toBeVisible();
});
