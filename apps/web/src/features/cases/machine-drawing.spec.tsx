import { afterEach, describe, expect, test } from '@jest/globals';
import { caseView, history, paths, type HistoryLine } from '@sixstep/contract';
import { drawing } from '@sixstep/process';
import { screen, within } from '@testing-library/react';
import type { Answer } from '../../testing/answers.ts';
import { allowed, buildCase, refused } from '../../testing/build-case.ts';
import { clearApp, renderApp } from '../../testing/render-app.tsx';
import { wayOf } from './case-way.ts';

afterEach(clearApp);

const line = (seq: number, more: Partial<HistoryLine>): HistoryLine => ({
  seq,
  type: 'invitation.start',
  from: null,
  to: 'invitation.drafting',
  at: '2026-08-03T07:10:00Z',
  occurredOn: '2026-08-03',
  actor: { name: 'Luis Ortega', role: 'programManager', capacity: 'own' },
  onBehalf: null,
  record: null,
  undoneBy: null,
  corrections: [],
  ...more,
});

const lines = [
  line(4, {
    type: 'invitation.return',
    from: 'invitation.awaitingApproval',
    to: 'invitation.drafting',
    occurredOn: '2026-08-12',
    actor: { name: 'Hana Mori', role: 'director', capacity: 'own' },
    record: { reason: 'The ministry has a new name.' },
    corrections: [
      {
        seq: 5,
        at: '2026-08-13T07:10:00Z',
        by: 'Luis Ortega',
        reason: 'A slip of the pen',
        changes: [{ what: 'occurredOn', old: '2026-08-12', new: '2026-08-11' }],
      },
    ],
  }),
  line(3, {
    type: 'invitation.submit',
    from: 'invitation.drafting',
    to: 'invitation.awaitingApproval',
    occurredOn: '2026-08-10',
  }),
  line(1, {}),
];
const kase = buildCase({
  state: 'invitation.drafting',
  nextSteps: [
    refused('invitation.submit', 'hasAddressee', 'No addressee is named.', { fix: 'invitation' }),
    allowed('invitation.cancel'),
  ],
});
const answers: Answer[] = [
  ['GET', paths.case(kase.number), caseView, kase],
  ['GET', paths.history(kase.number), history, { items: lines, nextCursor: null }],
];

describe('the way of a case', () => {
  test('it holds the moves made, oldest first, and the edges that can follow with their verdicts', () => {
    const { taken, enteredOn, possible } = wayOf(kase, lines);
    expect(taken.map(({ to }) => to)).toEqual([
      'invitation.drafting',
      'invitation.awaitingApproval',
      'invitation.drafting',
    ]);
    expect(enteredOn.get('invitation.drafting')).toBe('2026-08-11');
    expect(possible.map(({ to, allowed: isAllowed }) => [to, isAllowed])).toEqual([
      ['invitation.awaitingApproval', false],
      ['cancelled', true],
    ]);
  });

  test('the drawing and the list beside it show the same states', async () => {
    const { view } = renderApp({ at: `/cases/${kase.number}`, answers });
    const section = await screen.findByRole('region', { name: 'The way of this case' });
    const list = within(
      await within(section)
        .findByText('The same as a list')
        .then((s) => s.parentElement!),
    );
    expect(list.getAllByRole('listitem', { hidden: true }).map((item) => item.textContent)).toEqual(
      [
        'Invitation being drafted 3 Aug 2026, Luis Ortega',
        'Invitation awaiting approval 10 Aug 2026, Luis Ortega',
        'Invitation being drafted 11 Aug 2026, Hana Mori',
        'Invitation awaiting approval (Submit for approval) Not now: No addressee is named.',
        'Cancelled (Cancel invitation) ',
      ],
    );
    const picture = view.container.querySelector('section[aria-labelledby=machine] svg');
    expect(picture?.querySelectorAll('[data-now]')).toHaveLength(1);
    expect(picture?.querySelectorAll('[data-visited]')).toHaveLength(2);
    expect(picture?.querySelectorAll('g')).toHaveLength(drawing().states.length);
  });

  test('a state that is picked narrows the history to what happened in it', async () => {
    const { user } = renderApp({ at: `/cases/${kase.number}`, answers });
    const timeline = await screen.findByRole('region', { name: 'History' });
    expect(await within(timeline).findAllByRole('listitem')).toHaveLength(3);
    expect(timeline).toHaveTextContent('Date: 12 Aug 2026 11 Aug 2026');
    expect(timeline).toHaveTextContent('A slip of the pen');
    const [, awaiting] = screen.getAllByRole('button', { name: /^Invitation/, hidden: true });
    await user.click(awaiting!);
    const narrowed = screen.getByRole('region', { name: 'History: Invitation awaiting approval' });
    expect(within(narrowed).getAllByRole('listitem')).toHaveLength(2);
  });
});
