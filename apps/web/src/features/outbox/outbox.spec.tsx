import { afterEach, describe, expect, test } from '@jest/globals';
import {
  heldMailList,
  heldMailText,
  mailDecision,
  mailGateView,
  paths,
  sessionView,
  type HeldMail,
  type MailGateView,
} from '@sixstep/contract';
import { screen, waitFor, within } from '@testing-library/react';
import type { Answer } from '../../testing/answers.ts';
import { buildSession } from '../../testing/build-case.ts';
import { clearApp, renderApp } from '../../testing/render-app.tsx';

afterEach(clearApp);

const closed: MailGateView = {
  isOpen: false,
  held: 2,
  mayMove: true,
  moves: [{ isOpen: false, at: '2026-11-23T08:00:00.000000Z', by: null }],
};
const letter: HeldMail = {
  id: '01930000-0000-7000-8000-0000000000a1',
  to: { address: 'ama@ministry.example', name: 'Ama Boateng', of: 'Ghana' },
  language: 'fr',
  subject: 'A6IP-GHA-2026-01: la version préliminaire est prête',
  case: { number: 'A6IP-GHA-2026-01', countryName: 'Ghana' },
  event: 'package.propose',
  queuedAt: '2026-11-20T08:00:00.000000Z',
  because: ['gateClosed', 'caseQuiet'],
  quiet: { untilOn: '2026-12-20', because: 'Elections' },
  isOvertaken: true,
  mayRelease: true,
  mayDiscard: true,
};
const access: HeldMail = {
  ...letter,
  id: '01930000-0000-7000-8000-0000000000a2',
  subject: 'Your access to Sixstep',
  language: 'en',
  case: null,
  event: null,
  because: ['gateClosed'],
  quiet: null,
  isOvertaken: false,
};
const gateOf = (gate: MailGateView): Answer => ['GET', paths.mailGate, mailGateView, gate];
const listOf = (items: HeldMail[]): Answer => [
  'GET',
  paths.heldMails,
  heldMailList,
  { items, nextCursor: null, total: items.length },
];

describe('the banner', () => {
  test('says on any page how many mails wait, and leads to them', async () => {
    renderApp({ at: '/pipeline', answers: [gateOf(closed)] });
    const banner = await screen.findByText(/Outgoing mail is held: 2 mails wait\./);
    expect(within(banner).getByRole('link', { name: 'Review' })).toHaveAttribute('href', '/outbox');
  });

  test('is not there while mail goes by itself and none waits', async () => {
    const { answers } = renderApp({ at: '/pipeline' });
    await waitFor(() => expect(answers.sent('GET', paths.mailGate)).toHaveLength(1));
    expect(screen.queryByRole('link', { name: 'Review' })).not.toBeInTheDocument();
  });

  test('is not for who has nothing to do with mail', async () => {
    const { answers } = renderApp({
      at: '/pipeline',
      answers: [['GET', paths.session, sessionView, buildSession('auditor')], gateOf(closed)],
    });
    await screen.findByRole('heading', { level: 1 });
    expect(answers.sent('GET', paths.mailGate)).toHaveLength(0);
    expect(screen.queryByRole('link', { name: 'Outbox' })).not.toBeInTheDocument();
  });
});

describe('the outbox', () => {
  test('shows to whom, why and since when, and the text as it would be sent', async () => {
    const { user } = renderApp({
      at: '/outbox',
      answers: [
        gateOf(closed),
        listOf([letter]),
        [
          'GET',
          paths.heldMail(letter.id),
          heldMailText,
          { ...letter, text: 'Madame,\n\nOuvrir : (personal link)\n' },
        ],
      ],
    });
    const row = (await screen.findByText(letter.subject)).closest('li')!;
    for (const words of [
      /To Ama Boateng, ama@ministry.example · Ghana/,
      'All outgoing mail is held.',
      'The case is kept quiet until 20 Dec 2026: Elections',
      /The case has moved on since/,
      'French',
    ])
      expect(within(row).getByText(words)).toBeInTheDocument();
    await user.click(within(row).getByRole('button', { name: 'Read the text' }));
    expect(await within(row).findByText(/\(personal link\)/)).toHaveAttribute('lang', 'fr');
  });

  test('releases what was chosen and nothing else', async () => {
    const { answers, user } = renderApp({
      at: '/outbox',
      answers: [
        gateOf(closed),
        listOf([letter, access]),
        ['POST', paths.releaseMails, mailDecision, { decided: 1, gate: { ...closed, held: 1 } }],
      ],
    });
    await user.click(await screen.findByRole('checkbox', { name: access.subject }));
    answers.add(listOf([letter]));
    await user.click(screen.getByRole('button', { name: 'Release 1 mail' }));
    await waitFor(() => expect(screen.queryByText(access.subject)).not.toBeInTheDocument());
    expect(answers.sent('POST', paths.releaseMails)[0]?.body).toEqual({ ids: [access.id] });
    expect(screen.getByText(/Outgoing mail is held: 1 mail waits\./)).toBeInTheDocument();
    expect(screen.getByRole('button', { name: 'Release' })).toBeDisabled();
  });

  test('discards all of it only with a reason', async () => {
    const { answers, user } = renderApp({
      at: '/outbox',
      answers: [
        gateOf(closed),
        listOf([letter, access]),
        ['POST', paths.discardMails, mailDecision, { decided: 2, gate: { ...closed, held: 0 } }],
      ],
    });
    await user.click(await screen.findByRole('checkbox', { name: 'Choose all' }));
    await user.click(screen.getByRole('button', { name: 'Discard 2 mails' }));
    const dialog = await screen.findByRole('dialog', { name: 'Discard mail' });
    await user.click(within(dialog).getByRole('button', { name: 'Discard for good' }));
    expect(within(dialog).getByLabelText('Reason')).toHaveAccessibleDescription(/Fill this in/);
    await user.type(within(dialog).getByLabelText('Reason'), 'We have met.');
    await user.click(within(dialog).getByRole('button', { name: 'Discard for good' }));
    await waitFor(() =>
      expect(answers.sent('POST', paths.discardMails)[0]?.body).toEqual({
        ids: [letter.id, access.id],
        reason: 'We have met.',
      }),
    );
  });

  test('a manager releases what the quiet of the own case holds, and nothing else', async () => {
    renderApp({
      at: '/outbox',
      answers: [
        ['GET', paths.session, sessionView, buildSession('programManager')],
        gateOf({ ...closed, isOpen: true, mayMove: false }),
        listOf([
          { ...letter, because: ['caseQuiet'], mayDiscard: false },
          { ...access, mayRelease: false, mayDiscard: false },
        ]),
      ],
    });
    expect(await screen.findByRole('checkbox', { name: letter.subject })).toBeInTheDocument();
    expect(screen.queryByRole('checkbox', { name: access.subject })).not.toBeInTheDocument();
    expect(screen.queryByRole('button', { name: /Discard/ })).not.toBeInTheDocument();
    expect(screen.queryByRole('button', { name: 'Hold outgoing mail' })).not.toBeInTheDocument();
  });

  test('the director is told what opening lets go before it goes', async () => {
    const { answers, user } = renderApp({
      at: '/outbox',
      answers: [
        gateOf(closed),
        listOf([letter]),
        ['PUT', paths.mailGate, mailGateView, { ...closed, isOpen: true, held: 0 }],
      ],
    });
    await user.click(await screen.findByRole('button', { name: 'Let mail go by itself' }));
    const dialog = await screen.findByRole('dialog', { name: 'Let mail go by itself' });
    expect(within(dialog).getByText(/^2 mails wait\. They go at once/)).toBeInTheDocument();
    expect(answers.sent('PUT', paths.mailGate)).toHaveLength(0);
    await user.click(within(dialog).getByRole('button', { name: 'Let it go' }));
    await screen.findByText('Mail to countries and organizations goes by itself.');
    expect(answers.sent('PUT', paths.mailGate)[0]?.body).toEqual({ isOpen: true });
  });
});
