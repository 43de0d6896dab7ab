import { afterEach, describe, expect, test } from '@jest/globals';
import {
  confirmationReport,
  durationsReport,
  paths,
  pipelineReport,
  restatementReport,
  type ConfirmationReport,
  type DurationsReport,
  type PipelineReport,
  type RestatementReport,
} from '@sixstep/contract';
import { screen, within } from '@testing-library/react';
import type { Answer } from '../../testing/answers.ts';
import { clearApp, renderApp } from '../../testing/render-app.tsx';

afterEach(clearApp);

const asOf = '2026-09-30T15:00:00Z';
const counts: PipelineReport['counts'] = {
  total: 12,
  open: 9,
  onHold: 1,
  bySteps: [{ step: 'consultation', count: 4 }],
  byStates: [{ state: 'completed', count: 3 }],
  byRegions: [{ region: 'asia', count: 5 }],
  byTurns: [{ turn: 'country', count: 2 }],
};

const nothing = {
  adopted: 0,
  enteredLate: 0,
  onBehalf: 0,
  unconfirmed: 0,
  withoutManager: 0,
  withoutContact: 0,
  unknownDates: 0,
};
const truth: PipelineReport['truth'] = {
  total: { ...nothing, adopted: 5, withoutContact: 2 },
  open: { ...nothing, withoutContact: 2 },
  onHold: nothing,
};
const durations: DurationsReport['items'] = [
  {
    step: 'consultation',
    stays: 3,
    leftOut: 2,
    medianDays: 41.5,
    turnStays: 2,
    turnMedianDays: { center: 30, country: 9, organizations: null, nobody: null },
  },
];
const restated: RestatementReport = {
  from: '2026-09-01',
  to: '2026-09-30',
  items: [
    {
      case: 'A6IP-GHA-2026-01',
      country: { code: 'GHA', iso2: 'GH', name: 'Ghana' },
      seq: 9,
      line: 4,
      event: 'expression.submit',
      what: 'occurredOn',
      old: '2026-09-12',
      new: '2026-09-10',
      at: '2026-09-20T08:00:00Z',
      by: 'Luis Ortega',
      reason: 'The letter bears this date.',
    },
  ],
};
const confirmed: ConfirmationReport = {
  month: '2026-09',
  today: '2026-09-30',
  confirmationDue: false,
  openCasesWithoutManager: 1,
  managers: [
    {
      manager: { id: '01930000-0000-7000-8000-000000000002', name: 'Luis Ortega' },
      openCases: 6,
      confirmation: {
        asOf: '2026-09-28',
        confirmedAt: '2026-09-28T02:00:00Z',
        cases: 6,
        exceptions: [
          {
            case: 'A6IP-GHA-2026-01',
            country: { code: 'GHA', iso2: 'GH', name: 'Ghana' },
            state: 'invitation.sent',
            note: 'Sent a week later.',
          },
        ],
      },
    },
    {
      manager: { id: '01930000-0000-7000-8000-000000000003', name: 'Salma Haddad' },
      openCases: 2,
      confirmation: null,
    },
  ],
};
const beside: readonly Answer[] = [
  ['GET', paths.durations, durationsReport, { items: durations }],
  ['GET', paths.restatements, restatementReport, restated],
  ['GET', paths.confirmations, confirmationReport, confirmed],
];

describe('pipeline figures', () => {
  test('every number opens the list of its cases at the instant that was counted', async () => {
    const { answers, router, user } = renderApp({
      at: `/reports?asOf=${asOf}&region=asia`,
      answers: [
        ['GET', paths.pipeline, pipelineReport, { asOf, counts, truth, compareTo: null }],
        ...beside,
      ],
    });
    const link = await screen.findByRole('link', { name: 'Consultation: 4, show the cases' });
    expect(answers.sent('GET', paths.pipeline)[0]?.query.get('asOf')).toBe(asOf);

    await user.click(link);
    await screen.findByRole('heading', { level: 1, name: 'Pipeline' });
    expect(router.state.location.search).toEqual({
      asOf,
      region: 'asia',
      ended: 'false',
      step: 'consultation',
      view: 'table',
    });
    expect(answers.sent('GET', paths.cases).at(-1)?.query.get('asOf')).toBe(asOf);
  });

  test('a comparison shows each change with its sign', async () => {
    const before = { ...counts, bySteps: [{ step: 'consultation' as const, count: 6 }] };
    renderApp({
      at: `/reports?asOf=${asOf}&compareTo=2026-06-30T15:00:00Z`,
      answers: [
        [
          'GET',
          paths.pipeline,
          pipelineReport,
          {
            asOf,
            counts,
            truth,
            compareTo: { asOf: '2026-06-30T15:00:00Z', counts: before },
          },
        ],
        ...beside,
      ],
    });
    const table = await screen.findByRole('table', { name: 'Open cases by step' });
    expect(within(table).getByRole('row', { name: /Consultation/ })).toHaveTextContent('−2');
  });
});

describe('the truth of figures', () => {
  const open = () =>
    renderApp({
      at: `/reports?asOf=${asOf}`,
      answers: [
        ['GET', paths.pipeline, pipelineReport, { asOf, counts, truth, compareTo: null }],
        ...beside,
      ],
    });

  test('stands under each headline, and each number opens its cases', async () => {
    const { router, user, answers } = open();
    const list = await screen.findByRole('list', { name: 'Of these: Open' });
    expect(within(list).getAllByRole('listitem')).toHaveLength(1);
    expect(screen.getByText('Nothing weakens this number.')).toBeVisible();
    await user.click(
      within(list).getByRole('link', {
        name: 'Open, without contact for 60 days: 2, show the cases',
      }),
    );
    await screen.findByRole('heading', { level: 1, name: 'Pipeline' });
    expect(router.state.location.search).toMatchObject({
      asOf,
      ended: 'false',
      truth: 'withoutContact',
    });
    expect(answers.sent('GET', paths.cases).at(-1)?.query.get('truth')).toBe('withoutContact');
    expect(await screen.findByText('without contact for 60 days')).toBeVisible();
  });

  test('a median says on how many stays it rests and how many were left out', async () => {
    open();
    const section = await screen.findByRole('region', { name: 'Medians by step' });
    const row = within(section).getByRole('row', { name: /Consultation/ });
    expect(row).toHaveTextContent('41.5');
    expect(row).toHaveTextContent('3 stays, 2 left out, by turn on 2');
  });

  test('says who has confirmed the own cases, for how many, and who has not', async () => {
    open();
    const section = within(
      await screen.findByRole('region', { name: 'Confirmed by their managers' }),
    );
    await section.findByText('Luis Ortega');
    expect(section.getByText(/1 of 2 managers have confirmed, for 6 cases/)).toHaveTextContent(
      '1 open case has no manager who could.',
    );
    expect(section.getByText(/Confirmed as of 28 Sept 2026/)).toHaveTextContent('all but 1');
    expect(section.getByText(/Sent a week later/)).toBeVisible();
    expect(section.getByText(/Not confirmed yet: 2 open cases/)).toBeVisible();
  });

  test('lists the restatements of a period, the old struck out beside the new', async () => {
    const { answers, user } = open();
    const section = within(await screen.findByRole('region', { name: 'Restatements' }));
    expect((await section.findByText('12 Sept 2026')).tagName).toBe('DEL');
    expect(section.getByText('10 Sept 2026').tagName).toBe('INS');
    const from = section.getByLabelText('From');
    await user.clear(from);
    await user.type(from, '2026-01-01');
    expect(section.getByRole('link', { name: 'Restatements as a table (CSV)' })).toHaveAttribute(
      'href',
      expect.stringContaining('from=2026-01-01'),
    );
    expect(answers.sent('GET', paths.restatements).at(-1)?.query.get('from')).toBe('2026-01-01');
  });
});
