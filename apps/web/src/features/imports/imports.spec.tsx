import { afterEach, describe, expect, test } from '@jest/globals';
import {
  importPreview,
  importRun,
  importRuns,
  paths,
  sessionView,
  sheetView,
  type AskPreview,
  type ImportPreview,
  type ImportRun,
  type PreviewRow,
  type SheetView,
} from '@sixstep/contract';
import type { Role } from '@sixstep/process';
import { screen, waitFor, within } from '@testing-library/react';
import { refuse, type Answer, type Asked } from '../../testing/answers.ts';
import { buildSession } from '../../testing/build-case.ts';
import { choose } from '../../testing/choose.ts';
import { clearApp, renderApp } from '../../testing/render-app.tsx';

afterEach(clearApp);

const sheet: SheetView = {
  id: '01930000-0000-7000-8000-0000000000b1',
  target: 'cases',
  fileName: 'tracker.xlsx',
  sheets: ['Tracker'],
  chosen: 'Tracker',
  headers: ['Party', 'Where', 'Remarks'],
  rows: 3,
  notes: [{ code: 'mergedDown', params: { count: 2, line: 4 } }],
};
const run: ImportRun = {
  id: '01930000-0000-7000-8000-0000000000c1',
  target: 'cases',
  fileName: 'tracker.xlsx',
  status: 'running',
  total: 2,
  done: 1,
  counts: { new: 1, changed: 1, unchanged: 0, refused: 1 },
  refused: 1,
  startedBy: 'Hana Mori',
  startedAt: '2026-11-23T08:00:00.000000Z',
};

const fields: ImportPreview['fields'] = [
  { code: 'country', required: true, values: [] },
  {
    code: 'state',
    required: true,
    values: [{ value: 'invitation.sent', label: 'Invitation sent' }],
  },
];
const taken: PreviewRow[] = [
  { line: 2, label: 'Ghana', verdict: 'new', changes: [], problems: [] },
  { line: 4, label: 'Peru', verdict: 'changed', changes: ['state', 'note'], problems: [] },
];
const atlantis: PreviewRow = {
  line: 3,
  label: 'Atlantis',
  verdict: 'refused',
  changes: [],
  problems: [{ field: 'country', code: 'unknownCountry', params: {}, text: 'Atlantis' }],
};
const unheardOf: PreviewRow = {
  line: 5,
  label: 'Chile',
  verdict: 'refused',
  changes: [],
  problems: [
    { field: 'state', code: 'unknownWord', params: { word: 'on its way' }, text: 'On its way' },
  ],
};

/** What the API says of these rows under what was asked. */
function previewOf({ mapping }: AskPreview, rows: PreviewRow[]): ImportPreview {
  const of = (verdict: PreviewRow['verdict']) =>
    rows.filter((row) => row.verdict === verdict).length;
  return {
    sheet,
    mapping: mapping ?? { columns: { country: 'Party', state: 'Where' }, words: {} },
    fields,
    unknownWords: rows.includes(unheardOf)
      ? [{ field: 'state', word: 'on its way', count: 1 }]
      : [],
    counts: {
      new: of('new'),
      changed: of('changed'),
      unchanged: of('unchanged'),
      refused: of('refused'),
    },
    rows,
  };
}

const session = (role: Role): Answer => ['GET', paths.session, sessionView, buildSession(role)];
const runs = (items: ImportRun[] = []): Answer => [
  'GET',
  paths.importRuns,
  importRuns,
  { items, nextCursor: null },
];
const brought: Answer = ['POST', paths.importSheets, sheetView, sheet];
const previews = (answer: (asked: AskPreview) => ImportPreview): Answer => [
  'POST',
  paths.importPreview(sheet.id),
  importPreview,
  ({ body }: Asked) => answer(body as AskPreview),
];

/** The page with a sheet on it. */
async function bring(role: Role, ...answers: Answer[]) {
  const page = renderApp({ at: '/imports', answers: [session(role), runs(), brought, ...answers] });
  await screen.findByRole('button', { name: 'Choose a sheet' });
  await page.user.upload(
    document.querySelector<HTMLInputElement>('input[type=file]')!,
    new File(['Party;Where'], 'tracker.xlsx'),
  );
  return page;
}
const lastAsked = ({ answers }: ReturnType<typeof renderApp>) =>
  answers.sent('POST', paths.importPreview(sheet.id)).at(-1)?.body;

describe('a sheet', () => {
  test('is brought as it is, and the page says how it was read', async () => {
    const { answers } = await bring(
      'programManager',
      previews((asked) => previewOf(asked, taken)),
    );
    expect(
      await screen.findByText(
        '2 cells are merged over several rows: each of these rows has the value, first in row 4.',
      ),
    ).toBeVisible();
    const [sent] = answers.sent('POST', paths.importSheets);
    expect(Object.fromEntries(sent!.query)).toEqual({ target: 'cases', name: 'tracker.xlsx' });
    expect(sent!.body).toBeInstanceOf(Blob);
  });

  test('that cannot be read says why, and another can be chosen', async () => {
    await bring('programManager', [
      'POST',
      paths.importSheets,
      sheetView,
      refuse('invalid', { fields: [{ path: 'content', code: 'encrypted', params: {} }] }),
    ]);
    expect(await screen.findByRole('alert')).toHaveTextContent(
      'The workbook opens only with a password.',
    );
    expect(screen.getByRole('button', { name: 'Choose a sheet' })).toBeEnabled();
  });
});

describe('the mapping', () => {
  test('asks for the column of a field that nobody could guess, and looks again with it', async () => {
    const page = await bring(
      'programManager',
      previews((asked) =>
        asked.mapping
          ? previewOf(asked, taken)
          : {
              ...previewOf(asked, [atlantis]),
              mapping: { columns: { country: 'Party', state: null }, words: {} },
            },
      ),
    );
    const { user } = page;
    const column = await screen.findByRole('combobox', { name: /^Status/ });
    expect(screen.getByRole('combobox', { name: /^Country/ })).toHaveValue('Party');
    await choose(user, column, 'Where');
    expect(await screen.findByRole('button', { name: 'Take over 2 rows' })).toBeEnabled();
    expect(lastAsked(page)).toEqual({
      mended: [],
      mapping: { columns: { country: 'Party', state: 'Where' }, words: {} },
    });
  });

  test('asks what an unheard-of word means, once for all rows', async () => {
    const page = await bring(
      'programManager',
      previews((asked) =>
        previewOf(
          asked,
          asked.mapping ? [{ ...unheardOf, verdict: 'new', problems: [] }] : [unheardOf],
        ),
      ),
    );
    const word = await screen.findByLabelText('Status: “on its way”', { selector: 'input' });
    expect(screen.getByRole('button', { name: 'Nothing to take over' })).toBeDisabled();
    await choose(page.user, word, 'Invitation sent');
    expect(await screen.findByRole('button', { name: 'Take over 1 row' })).toBeEnabled();
    expect(lastAsked(page)).toMatchObject({
      mapping: { words: { state: { 'on its way': 'invitation.sent' } } },
    });
  });
});

describe('the preview', () => {
  test('shows refused rows first, and one is mended where it stands', async () => {
    const page = await bring(
      'programManager',
      previews((asked) =>
        previewOf(asked, [
          ...taken,
          asked.mended.length > 0
            ? { ...atlantis, label: 'Kenya', verdict: 'new', problems: [] }
            : atlantis,
        ]),
      ),
    );
    const { user } = page;
    const rows = within(await screen.findByRole('region', { name: 'Rows of the sheet' }));
    expect(rows.getByRole('row', { name: /^3 Atlantis/ })).toHaveTextContent(
      '“Atlantis” is no partner country.',
    );
    expect(rows.queryByRole('row', { name: /Ghana/ })).not.toBeInTheDocument();
    expect(screen.getByText('1 refused row stays out; you get it as a file.')).toBeVisible();

    const cell = rows.getByRole('textbox', { name: 'Country in row 3' });
    await user.clear(cell);
    await user.type(cell, 'Kenya');
    await user.click(rows.getByRole('button', { name: 'Put right: Country in row 3' }));

    expect(await screen.findByRole('button', { name: 'Take over 3 rows' })).toBeEnabled();
    expect(rows.getByRole('row', { name: /^3 Kenya/ })).toBeVisible();
    expect(lastAsked(page)).toEqual({
      mended: [{ line: 3, field: 'country', text: 'Kenya' }],
    });
    await user.click(rows.getByText('Changed 1'));
    expect(rows.getByRole('row', { name: /^4 Peru/ })).toHaveTextContent('Changes Status, Note');
  });
});

describe('a run', () => {
  test('takes over what was asked, says how far it is and what came of it', async () => {
    let looks = 0;
    const { answers, user } = await bring(
      'programOfficer',
      previews((asked) => previewOf(asked, [...taken, atlantis])),
      ['POST', paths.importStart(sheet.id), importRun, run],
      [
        'GET',
        paths.importRun(run.id),
        importRun,
        () => (looks++ === 0 ? run : { ...run, status: 'done', done: 2 }),
      ],
    );
    await user.click(await screen.findByRole('button', { name: 'Take over 2 rows' }));
    expect(await screen.findByRole('status')).toHaveTextContent('Running: 1 of 2');
    expect(screen.getByRole('progressbar', { name: 'Rows taken over' })).toHaveAttribute(
      'aria-valuenow',
      '50',
    );
    await waitFor(() => expect(screen.getByRole('status')).toHaveTextContent('Done: 2 taken over'));
    expect(answers.sent('POST', paths.importStart(sheet.id)).map(({ body }) => body)).toEqual([
      { mended: [] },
    ]);
    expect(screen.getByRole('link', { name: 'The refused row as a file' })).toHaveAttribute(
      'href',
      paths.importRefused(run.id),
    );
    expect(
      screen.getByRole('link', { name: 'To the adoptions that wait for approval' }),
    ).toHaveAttribute('href', '/adoptions');
  });

  test('is stopped by whoever sees it go, and says that nothing was taken over', async () => {
    let isStopped = false;
    const { user } = await bring(
      'programManager',
      previews((asked) => previewOf(asked, taken)),
      ['POST', paths.importStart(sheet.id), importRun, run],
      [
        'GET',
        paths.importRun(run.id),
        importRun,
        () => (isStopped ? { ...run, status: 'cancelled', done: 0 } : run),
      ],
      [
        'POST',
        paths.importCancel(run.id),
        importRun,
        () => {
          isStopped = true;
          return run;
        },
      ],
    );
    await user.click(await screen.findByRole('button', { name: 'Take over 2 rows' }));
    await user.click(await screen.findByRole('button', { name: 'Stop' }));
    await waitFor(() =>
      expect(screen.getByRole('status')).toHaveTextContent('Stopped: nothing was taken over'),
    );
    expect(screen.queryByRole('progressbar')).not.toBeInTheDocument();
  });

  test('that is over stands on the page with its refused rows', async () => {
    renderApp({
      at: '/imports',
      answers: [session('programManager'), runs([{ ...run, status: 'failed', done: 0 }])],
    });
    const item = await screen.findByText(/tracker\.xlsx, .* by Hana Mori\. Failed: nothing/);
    expect(within(item).getByRole('link', { name: 'Refused rows' })).toHaveAttribute(
      'href',
      paths.importRefused(run.id),
    );
  });
});

describe('what a sheet tells of', () => {
  const choices = () =>
    within(screen.getByRole('radiogroup', { name: 'What the sheet tells of' }))
      .getAllByRole('radio')
      .map((radio) => (radio as HTMLInputElement).value);

  test.each([
    ['programManager', ['cases', 'people']],
    ['director', ['organizations']],
    ['administrator', ['organizations']],
  ] as const)('is for a %s %j', async (role, targets) => {
    renderApp({ at: '/imports', answers: [session(role), runs()] });
    await screen.findByRole('button', { name: 'Choose a sheet' });
    expect(choices()).toEqual(targets);
  });

  test('is nothing for an observer', async () => {
    const { answers } = renderApp({ at: '/imports', answers: [session('observer')] });
    await screen.findByText(/^Imports are for/);
    expect(answers.sent('GET', paths.importRuns)).toEqual([]);
    expect(screen.queryByRole('button', { name: 'Choose a sheet' })).not.toBeInTheDocument();
  });

  test('of organizations, an administrator takes over and goes on to them', async () => {
    const organizations: SheetView = { ...sheet, target: 'organizations' };
    const { answers, user } = await bring(
      'administrator',
      ['POST', paths.importSheets, sheetView, organizations],
      previews((asked) => previewOf(asked, taken)),
      ['POST', paths.importStart(sheet.id), importRun, run],
      ['GET', paths.importRun(run.id), importRun, { ...run, status: 'done', refused: 0 }],
    );
    await user.click(await screen.findByRole('button', { name: 'Take over 2 rows' }));
    expect(await screen.findByRole('link', { name: 'To the organizations' })).toHaveAttribute(
      'href',
      '/organizations',
    );
    const [sent] = answers.sent('POST', paths.importSheets);
    expect(sent!.query.get('target')).toBe('organizations');
  });
});
