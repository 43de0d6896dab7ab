import { afterEach, expect, test } from '@jest/globals';
import {
  paths,
  sessionView,
  textsToTranslate,
  translatableTexts,
  type WaitingText,
} from '@sixstep/contract';
import type { Role } from '@sixstep/process';
import { screen, waitFor, within } from '@testing-library/react';
import { refuse, type Answer } from '../../testing/answers.ts';
import { buildSession } from '../../testing/build-case.ts';
import { clearApp, renderApp } from '../../testing/render-app.tsx';

afterEach(clearApp);

const number = 'A6IP-PER-2026-01';
const source: WaitingText = {
  number,
  country: 'Peru',
  kind: 'expressionAnswer',
  subject: 'components.tracking.need',
  about: 'components.tracking.need',
  side: 'country',
  into: 'en',
  language: 'es',
  text: 'Dos registros.',
  textHash: 'a'.repeat(64),
  at: '2026-11-02T09:00:00Z',
  translations: [
    {
      id: '01930000-0000-7000-8000-0000000000d1',
      language: 'en',
      text: 'One registry.',
      standing: 'courtesy',
      note: null,
      by: 'Luis Ortega',
      at: '2026-11-01T09:00:00Z',
      isStale: true,
      version: 3,
    },
  ],
};
const page = (role: Role, put?: Answer[3]): Answer[] => [
  ['GET', paths.session, sessionView, buildSession(role)],
  [
    'GET',
    paths.textsToTranslate,
    textsToTranslate,
    { items: [source], total: 1, nextCursor: null },
  ],
  ...(put ? [['PUT', paths.translations(number), translatableTexts, put] as const] : []),
];
const at = '/translations';

test('a text waits in its own language, beside a translation that says that it is stale', async () => {
  renderApp({ at, answers: page('auditor') });
  const section = within(await screen.findByRole('region', { name: `Peru, ${number}` }));
  expect(section.getByText('Dos registros.').lang).toBe('es');
  expect(section.getByText('One registry.').lang).toBe('en');
  section.getByText('Courtesy translation into English by Luis Ortega on 1 Nov 2026');
  section.getByText('The source has changed since.');
  expect(section.queryByRole('button')).toBeNull();
});

test('a translation is written beside its text, upon the version and the text that were read', async () => {
  const { answers, user } = renderApp({
    at,
    answers: page('programOfficer', { items: [], nextCursor: null }),
  });
  await user.click(await screen.findByRole('button', { name: /^Translate into English: / }));
  const form = within(await screen.findByRole('dialog'));
  form.getByText('Dos registros.');
  expect(form.queryByLabelText('The country has approved it')).toBeNull();
  const field = form.getByLabelText('In English');
  await user.clear(field);
  await user.type(field, 'Two registries.');
  await user.click(form.getByRole('button', { name: 'Keep the translation' }));
  await screen.findByText('The translation is kept.');
  const sent = answers.sent('PUT', paths.translations(number))[0]!;
  expect(sent.headers['if-match']).toBe('"v3"');
  expect(sent.body).toMatchObject({
    language: 'en',
    text: 'Two registries.',
    standing: 'courtesy',
    note: null,
    textHash: source.textHash,
  });
});

test('a manager says how the country approved it, and what was typed stays when somebody was faster', async () => {
  const { answers, user } = renderApp({ at, answers: page('programManager', refuse('stale')) });
  await user.click(await screen.findByRole('button', { name: /^Translate into English: / }));
  const form = within(await screen.findByRole('dialog'));
  await user.click(form.getByLabelText('The country has approved it'));
  await user.click(form.getByRole('button', { name: 'Keep the translation' }));
  await form.findByText('Fill this in');
  await user.type(form.getByLabelText('How it was approved'), 'By mail of 3 June.');
  await user.click(form.getByRole('button', { name: 'Keep the translation' }));
  await waitFor(() =>
    expect(answers.sent('PUT', paths.translations(number))[0]?.body).toMatchObject({
      standing: 'approved',
      note: 'By mail of 3 June.',
    }),
  );
  await form.findByRole('alert');
  form.getByDisplayValue('One registry.');
});
