import { afterEach, describe, expect, test } from '@jest/globals';
import {
  caseList,
  confirmationReport,
  paths,
  sessionView,
  type ConfirmationReport,
} from '@sixstep/contract';
import { screen } from '@testing-library/react';
import { refuse, type Answer } from '../../testing/answers.ts';
import { buildSession, buildSummary, people } from '../../testing/build-case.ts';
import { clearApp, renderApp } from '../../testing/render-app.tsx';

afterEach(clearApp);

const report = (more: Partial<ConfirmationReport> = {}): ConfirmationReport => ({
  month: '2026-11',
  today: '2026-11-23',
  confirmationDue: true,
  managers: [],
  openCasesWithoutManager: 0,
  ...more,
});
const ghana = buildSummary();
const peru = buildSummary({
  number: 'A6IP-PER-2026-01',
  country: { code: 'PER', iso2: 'PE', name: 'Peru', region: 'latinAmericaCaribbean' },
  version: 3,
  lastContact: { on: '2026-11-03', channel: 'call' },
});
const answers: Answer[] = [
  ['GET', paths.session, sessionView, buildSession('programManager')],
  ['GET', paths.confirmations, confirmationReport, report()],
  ['GET', paths.cases, caseList, { items: [ghana, peru], nextCursor: null, total: 2 }],
];
const open = (more: readonly Answer[] = [], at = '/confirmation') =>
  renderApp({ at, answers: [...answers, ...more] });

describe('the monthly confirmation', () => {
  test('shows the own cases with what has to be looked at, and confirms all of them', async () => {
    const done = report({
      confirmationDue: false,
      managers: [
        {
          manager: { id: people.hana, name: 'Hana Mori' },
          openCases: 2,
          confirmation: {
            asOf: '2026-11-23',
            confirmedAt: '2026-11-23T02:00:00Z',
            cases: 2,
            exceptions: [],
          },
        },
      ],
    });
    const { user, answers: api } = open();
    expect(await screen.findByText('last contact 3 Nov 2026')).toBeVisible();
    expect(screen.getAllByText('since 2 Nov 2026')).toHaveLength(2);
    expect(api.sent('GET', paths.cases).at(-1)?.query.get('manager')).toBe('me');
    api.add(['POST', paths.confirmations, confirmationReport, done]);
    api.add(['GET', paths.confirmations, confirmationReport, done]);
    await user.click(screen.getByRole('button', { name: 'Confirm all' }));
    expect(await screen.findByText(/You have confirmed as of 23 Nov 2026/)).toHaveTextContent(
      '2 cases, without exception',
    );
    expect(api.sent('POST', paths.confirmations)[0]?.body).toEqual({
      cases: [ghana, peru].map(({ number, version }) => ({ number, version, note: null })),
    });
  });

  test('an exception needs its note, and goes with it', async () => {
    const { user, answers: api } = open();
    api.add(['POST', paths.confirmations, confirmationReport, report()]);
    await user.click(await screen.findByLabelText('Not right: Peru'));
    await user.click(screen.getByRole('button', { name: 'Confirm all but 1' }));
    expect(await screen.findByText('Fill this in')).toBeVisible();
    expect(api.sent('POST', paths.confirmations)).toHaveLength(0);
    await user.type(screen.getByLabelText('What is not right with Peru'), 'Sent a week later.');
    await user.click(screen.getByRole('button', { name: 'Confirm all but 1' }));
    await screen.findByRole('button', { name: 'Confirm all' });
    expect(api.sent('POST', paths.confirmations)[0]?.body).toMatchObject({
      cases: [{ note: null }, { number: peru.number, note: 'Sent a week later.' }],
    });
  });

  test('says so when a case has moved meanwhile, and keeps what was typed', async () => {
    const { user, answers: api } = open();
    api.add(['POST', paths.confirmations, confirmationReport, refuse('conflict')]);
    await user.click(await screen.findByLabelText('Not right: Peru'));
    await user.type(screen.getByLabelText('What is not right with Peru'), 'Late.');
    await user.click(screen.getByRole('button', { name: 'Confirm all but 1' }));
    expect(await screen.findByText('Your cases have changed meanwhile')).toBeVisible();
    expect(screen.getByLabelText('What is not right with Peru')).toHaveValue('Late.');
  });

  test('is reminded of in the week while it is due', async () => {
    open([], '/');
    expect(await screen.findByText(/You have not confirmed your cases this month/)).toBeVisible();
    expect(screen.getByRole('link', { name: 'Confirm your cases' })).toBeVisible();
  });

  test('is for program managers', async () => {
    open([['GET', paths.session, sessionView, buildSession('director')]]);
    expect(
      await screen.findByText('Program managers confirm the cases that they manage'),
    ).toBeVisible();
  });
});
