import { afterEach, expect, test } from '@jest/globals';
import { caseView, paths, quietView, type QuietView } from '@sixstep/contract';
import { screen, waitFor, within } from '@testing-library/react';
import { refuse } from '../../testing/answers.ts';
import { buildCase } from '../../testing/build-case.ts';
import { clearApp, historyOf, renderApp } from '../../testing/render-app.tsx';

afterEach(clearApp);

const number = 'A6IP-GHA-2026-01';
const path = paths.quiet(number);
const at = `/cases/${number}`;
const kase = ['GET', paths.case(number), caseView, buildCase()] as const;
const notQuiet: QuietView = {
  quiet: null,
  version: 0,
  held: 0,
  goesWhenLifted: 0,
  mayChange: true,
};
const quiet: QuietView = {
  ...notQuiet,
  version: 3,
  held: 2,
  goesWhenLifted: 2,
  quiet: {
    untilOn: '2099-12-20',
    because: 'Elections',
    by: { id: '01930000-0000-7000-8000-000000000002', name: 'Luis Ortega' },
    at: '2026-11-20T08:00:00.000000Z',
    isActive: true,
  },
};

test('a case is kept quiet until a day, for a reason', async () => {
  const { answers, user } = renderApp({
    at,
    answers: [
      kase,
      historyOf(number),
      ['GET', path, quietView, notQuiet],
      ['PUT', path, quietView, quiet],
    ],
  });
  await user.click(await screen.findByRole('button', { name: 'Keep it quiet for a while' }));
  const dialog = await screen.findByRole('dialog', { name: 'No automatic mail' });
  const until = within(dialog).getByLabelText('No automatic mail until');
  await user.clear(until);
  await user.type(until, '2099-12-20');
  await user.click(within(dialog).getByRole('button', { name: 'Keep it quiet' }));
  expect(within(dialog).getByLabelText('Because')).toHaveAccessibleDescription(/Fill this in/);
  await user.type(within(dialog).getByLabelText('Because'), 'Elections');
  await user.click(within(dialog).getByRole('button', { name: 'Keep it quiet' }));
  expect(await screen.findByText('No automatic mail until 20 Dec 2099')).toBeInTheDocument();
  const [sent] = answers.sent('PUT', path);
  expect(sent?.body).toEqual({ untilOn: '2099-12-20', because: 'Elections' });
  expect(sent?.headers['if-match']).toBe('"v0"');
});

test('lifting says how many mails it lets go, and names the version that was seen', async () => {
  const { answers, user } = renderApp({
    at,
    answers: [
      kase,
      historyOf(number),
      ['GET', path, quietView, quiet],
      ['DELETE', path, quietView, notQuiet],
    ],
  });
  await user.click(await screen.findByRole('button', { name: 'Lift, and let 2 mails go' }));
  await waitFor(() =>
    expect(screen.queryByText('No automatic mail until 20 Dec 2099')).not.toBeInTheDocument(),
  );
  expect(answers.sent('DELETE', path)[0]?.headers['if-match']).toBe('"v3"');
});

test('what somebody else has changed meanwhile is said, not written over', async () => {
  const { answers, user } = renderApp({
    at,
    answers: [
      kase,
      historyOf(number),
      ['GET', path, quietView, quiet],
      ['DELETE', path, quietView, () => refuse('stale')],
    ],
  });
  await user.click(await screen.findByRole('button', { name: 'Lift, and let 2 mails go' }));
  expect(await screen.findByRole('alert')).toBeInTheDocument();
  expect(answers.sent('GET', path).length).toBeGreaterThan(1);
});
