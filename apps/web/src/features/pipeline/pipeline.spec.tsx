import { afterEach, beforeAll, describe, expect, test } from '@jest/globals';
import { caseList, caseView, listOf, nextStep, paths, type NextStep } from '@sixstep/contract';
import { act, fireEvent, screen, waitFor, within } from '@testing-library/react';
import type { Answer, Asked } from '../../testing/answers.ts';
import { allowed, buildCase, buildSummary, refused } from '../../testing/build-case.ts';
import { clearApp, renderApp } from '../../testing/render-app.tsx';

afterEach(clearApp);

const ghana = buildSummary();
const peru = buildSummary({
  number: 'A6IP-PER-2026-01',
  country: { code: 'PER', iso2: 'PE', name: 'Peru', region: 'latinAmericaCaribbean' },
  state: 'consultation.planning',
  daysOver: 9,
});

const accept = refused('expression.accept', 'eligibilitySettled', '2 criteria are not settled.', {
  fix: 'intake',
});
const steps: NextStep[] = [
  accept,
  allowed('expression.return'),
  allowed('expression.decline'),
  refused('case.override', 'wrongRole', 'This is for the director.'),
];

const list = (asked: Asked) =>
  asked.query.get('ended') === 'true'
    ? { items: [], nextCursor: null, total: 0 }
    : { items: [ghana, peru], nextCursor: null, total: 2 };

const answers: Answer[] = [
  ['GET', paths.cases, caseList, list],
  ['GET', paths.nextSteps(ghana.number), listOf(nextStep), { items: steps, nextCursor: null }],
  ['GET', paths.case(ghana.number), caseView, buildCase({ nextSteps: steps })],
];

const column = (name: string) => screen.getByRole('region', { name: new RegExp(name) });

describe('the board', () => {
  // The environment of specs knows neither drags nor what lies under a pointer.
  beforeAll(() => {
    globalThis.DragEvent ??= MouseEvent as unknown as typeof DragEvent;
    document.elementFromPoint ??= () => null;
  });

  test('each case stands in the column of its step with its turn and age', async () => {
    renderApp({ at: '/pipeline', answers });
    const cards = await screen.findAllByRole('article');
    expect(cards).toHaveLength(2);
    const card = within(column('Consultation')).getByRole('article', { name: /Peru/ });
    expect(card).toHaveTextContent('9 days over');
    expect(card).toHaveTextContent('Center');
    expect(within(column('Expression of interest')).getByRole('heading')).toHaveTextContent('1');
  });

  test('a dragged card shows every column’s verdict before it is dropped', async () => {
    renderApp({ at: '/pipeline', answers });
    const card = await screen.findByRole('article', { name: /Ghana/ });
    await drag(card);
    await waitFor(() =>
      expect(column('Consultation')).toHaveTextContent('2 criteria are not settled.'),
    );
    expect(column('Implementation')).toHaveTextContent('No step leads there from here');
    expect(column('Expression of interest')).toHaveTextContent('It is here');
    expect(screen.queryByRole('dialog')).not.toBeInTheDocument();
  });

  test('"Move to…" gives the same verdicts, and a refused one opens its reasons with the way to mend it', async () => {
    const { user, router } = renderApp({ at: '/pipeline', answers });
    await user.click(await screen.findByRole('button', { name: 'Move Ghana to…' }));
    await user.click(
      await screen.findByRole('menuitem', { name: /Consultation.*Not now: 2 criteria/ }),
    );

    const dialog = await screen.findByRole('dialog', { name: /Ghana: Consultation/ });
    const way = within(dialog).getByRole('link', { name: '2 criteria are not settled.' });
    expect(way).toHaveAttribute('href', `/cases/${ghana.number}/expression-of-interest#intake`);
    expect(router.state.location.pathname).toBe('/pipeline');
  });

  test('an allowed move opens the form of its step', async () => {
    const { user } = renderApp({ at: '/pipeline', answers });
    await user.click(await screen.findByRole('button', { name: 'Move Ghana to…' }));
    await user.click(await screen.findByRole('menuitem', { name: /Ended/ }));
    expect(await screen.findByRole('dialog', { name: /A6IP-GHA-2026-01/ })).toBeInTheDocument();
    expect(await screen.findByLabelText('Criterion', { selector: 'input' })).toBeInTheDocument();
  });
});

describe('the filter', () => {
  test('an address filters board and table alike, and the switch between them keeps it', async () => {
    const {
      answers: api,
      router,
      user,
    } = renderApp({
      at: '/pipeline?region=subSaharanAfrica&overdue=true',
      answers,
    });
    await screen.findAllByRole('article');
    expect(api.sent('GET', paths.cases)[0]?.query.get('region')).toBe('subSaharanAfrica');

    await user.click(screen.getByRole('radio', { name: 'Table' }));
    await screen.findByRole('table');
    expect(router.state.location.search).toEqual({
      region: 'subSaharanAfrica',
      overdue: 'true',
      view: 'table',
    });
    const asked = api.sent('GET', paths.cases).at(-1)?.query;
    expect(asked?.get('overdue')).toBe('true');
    expect(asked?.get('region')).toBe('subSaharanAfrica');
  });

  test('it reads as a sentence of which each part can be taken away', async () => {
    const { router, user } = renderApp({ at: '/pipeline?turn=country&q=gha', answers });
    const filter = await screen.findByRole('group', { name: 'Filter' });
    expect(filter).toHaveTextContent('turn is Country');
    await user.click(within(filter).getByRole('button', { name: /turn is/ }));
    await waitFor(() => expect(router.state.location.search).toEqual({ q: 'gha' }));
  });

  test('a part of the address that nobody understands is left out', async () => {
    const { answers: api } = renderApp({
      at: '/pipeline?turn=nonsense&step=consultation',
      answers,
    });
    await screen.findAllByRole('article');
    const { query } = api.sent('GET', paths.cases)[0]!;
    expect(query.get('turn')).toBeNull();
    expect(query.get('step')).toBe('consultation');
  });

  test('a heading of the table sorts by the address and says so', async () => {
    const { router, user } = renderApp({ at: '/pipeline?view=table', answers });
    const heading = await screen.findByRole('columnheader', { name: 'Age' });
    expect(heading).toHaveAttribute('aria-sort', 'none');
    await user.click(within(heading).getByRole('button'));
    await waitFor(() => expect(router.state.location.search).toHaveProperty('sort'));
    expect(screen.getByRole('columnheader', { name: 'Age' })).not.toHaveAttribute(
      'aria-sort',
      'none',
    );
  });
});

/** A drag as far as it can be played without a pointer: begun, and on its way. */
async function drag(card: HTMLElement): Promise<void> {
  fireEvent.dragStart(card, { dataTransfer: transfer() });
  await act(async () => {
    await new Promise((resolve) => requestAnimationFrame(resolve));
  });
}

const transfer = () => ({
  types: [],
  items: [],
  setData: () => undefined,
  getData: () => '',
  setDragImage: () => undefined,
  effectAllowed: 'none',
  dropEffect: 'none',
});
