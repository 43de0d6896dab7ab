import { afterEach, describe, expect, test } from '@jest/globals';
import {
  caseView,
  paths,
  reminderDraftList,
  type CaseView,
  type ReminderDraft,
} from '@sixstep/contract';
import { screen, waitFor, within } from '@testing-library/react';
import { allowed, buildCase } from '../../testing/build-case.ts';
import { reason, refuse, type Answer } from '../../testing/answers.ts';
import { clearApp, historyOf, renderApp } from '../../testing/render-app.tsx';

afterEach(clearApp);

const number = 'A6IP-GHA-2026-01';
const draft: ReminderDraft = {
  id: '01930000-0000-7000-8000-0000000000b1',
  state: 'draftPackage.proposed',
  draftedOn: '2026-11-20',
  postponedTo: null,
  version: 2,
  mails: [
    {
      to: { address: 'minister@ministry.example', name: 'Ama Boateng' },
      language: 'en',
      subject: 'A6IP-GHA-2026-01: reminder',
      text: 'Dear Ama Boateng,\n\nwe are waiting for your answer.\n',
    },
  ],
  sentByStep: false,
  mayDecide: true,
};
const none = { items: [], nextCursor: null };
const listed = (items: ReminderDraft[]): Answer => [
  'GET',
  paths.reminderDrafts(number),
  reminderDraftList,
  { items, nextCursor: null },
];
const decided = (what: 'sending' | 'postponement' | 'drop', answer: unknown = none): Answer => [
  'POST',
  paths.reminderDraft(number, draft.id, what),
  reminderDraftList,
  answer,
];
const open = (answers: Answer[], kase: Partial<CaseView> = { state: 'draftPackage.proposed' }) =>
  renderApp({
    at: `/cases/${number}`,
    answers: [
      ['GET', paths.case(number), caseView, buildCase(kase)],
      historyOf(number),
      ...answers,
    ],
  });
const section = async () =>
  (await screen.findByRole('heading', { name: 'A reminder to a high office' })).closest('section')!;

describe('a reminder to a high office', () => {
  test('is read before it is sent, and then is gone', async () => {
    const { answers, user } = open([listed([draft]), decided('sending')]);
    const shown = await section();
    expect(within(shown).getByText(/we are waiting for your answer/)).toBeInTheDocument();
    answers.add(listed([]));
    await user.click(within(shown).getByRole('button', { name: 'Send it now' }));
    await waitFor(() => expect(shown).not.toBeInTheDocument());
    const [sent] = answers.sent('POST', paths.reminderDraft(number, draft.id, 'sending'));
    expect([sent?.body, sent?.headers['if-match']]).toEqual([{}, '"v2"']);
  });

  test('is postponed to a day, and says so', async () => {
    const later = { items: [{ ...draft, postponedTo: '2026-12-01' }], nextCursor: null };
    const { answers, user } = open([listed([draft]), decided('postponement', later)]);
    answers.add(['GET', paths.reminderDrafts(number), reminderDraftList, later]);
    await user.click(within(await section()).getByRole('button', { name: 'Postpone' }));
    const dialog = await screen.findByRole('dialog', { name: 'Postpone the reminder' });
    await user.click(within(dialog).getByRole('button', { name: 'Postpone' }));
    expect(await screen.findByText(/postponed to 1 Dec 2026/)).toBeInTheDocument();
  });

  test('is dropped only with a reason', async () => {
    const { answers, user } = open([listed([draft]), decided('drop')]);
    await user.click(within(await section()).getByRole('button', { name: 'Drop' }));
    const dialog = await screen.findByRole('dialog', { name: 'Drop the reminder' });
    await user.click(within(dialog).getByRole('button', { name: 'Drop the reminder' }));
    expect(within(dialog).getByLabelText('Reason')).toHaveAccessibleDescription(/Fill this in/);
    await user.type(within(dialog).getByLabelText('Reason'), 'We met yesterday.');
    await user.click(within(dialog).getByRole('button', { name: 'Drop the reminder' }));
    await waitFor(() =>
      expect(answers.sent('POST', paths.reminderDraft(number, draft.id, 'drop'))[0]?.body).toEqual({
        reason: 'We met yesterday.',
      }),
    );
  });

  test('that cannot be sent now says why', async () => {
    const refusal = refuse('notNow', {
      reasons: [reason('oneReminderADay', 'The country has been reminded today.')],
    });
    const { user } = open([listed([draft]), decided('sending', () => refusal)]);
    await user.click(within(await section()).getByRole('button', { name: 'Send it now' }));
    expect(await screen.findByText('The country has been reminded today.')).toBeInTheDocument();
  });

  test('of an invitation is sent by its own step', async () => {
    open([listed([{ ...draft, state: 'invitation.sent', sentByStep: true }])], {
      state: 'invitation.sent',
      nextSteps: [allowed('invitation.remind')],
    });
    const shown = await section();
    expect(within(shown).queryByRole('button', { name: 'Send it now' })).not.toBeInTheDocument();
    expect(within(shown).getByRole('button', { name: /remind/i })).toBeInTheDocument();
  });

  test('is read, but not decided, by others', async () => {
    open([listed([{ ...draft, mayDecide: false }])]);
    expect(within(await section()).queryByRole('button')).not.toBeInTheDocument();
  });
});
