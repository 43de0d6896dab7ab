import { afterEach, describe, expect, test } from '@jest/globals';
import { paths, pipelineReport, type PipelineReport } from '@sixstep/contract';
import { screen, within } from '@testing-library/react';
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

describe('pipeline figures', () => {
  test('every number opens the list of its cases at the instant that was counted', async () => {
    const { answers, router, user } = renderApp({
      at: `/reports?asOf=${asOf}&region=asia`,
      answers: [['GET', paths.pipeline, pipelineReport, { asOf, counts, compareTo: null }]],
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
          { asOf, counts, compareTo: { asOf: '2026-06-30T15:00:00Z', counts: before } },
        ],
      ],
    });
    const table = await screen.findByRole('table', { name: 'Open cases by step' });
    expect(within(table).getByRole('row', { name: /Consultation/ })).toHaveTextContent('−2');
  });
});
