import { afterEach, expect, test } from '@jest/globals';
import {
  letterTemplate,
  letterTemplateList,
  paths,
  sessionView,
  waveLetter,
  type LetterTemplate,
} from '@sixstep/contract';
import type { Role } from '@sixstep/process';
import { screen, within } from '@testing-library/react';
import { buildSession } from '../../testing/build-case.ts';
import type { Answer } from '../../testing/answers.ts';
import { clearApp, renderApp } from '../../testing/render-app.tsx';

afterEach(clearApp);

const text = (words: string) => ({
  subject: words,
  body: `${words} {{responseOn}}\n\n{{link}}`,
});
const texts = { en: text('By'), fr: text('Avant le'), es: text('Antes del') };
const regional: LetterTemplate = {
  id: '0197c3a0-0000-7000-8000-00000000cafe',
  name: 'Regional',
  version: 3,
  texts,
  writtenBy: { id: '0197c3a0-0000-7000-8000-00000000beef', name: 'Luis Ortega' },
  writtenAt: '2026-11-02T09:00:00Z',
};
const page = (role: Role, items: LetterTemplate[]): Answer[] => [
  ['GET', paths.session, sessionView, buildSession(role)],
  ['GET', paths.letterTemplates, letterTemplateList, { items, nextCursor: null, standard: texts }],
  [
    'POST',
    paths.letterTemplatePreview,
    waveLetter,
    { language: 'en', subject: 'An example', paragraphs: ['By 20 January 2027'] },
  ],
  ['POST', paths.letterTemplates, letterTemplate, { ...regional, version: 4 }],
];

test('the next version of a template is written beside how it reads', async () => {
  const { user, answers } = renderApp({
    at: '/waves/letters',
    answers: page('programManager', [regional]),
  });
  await screen.findByText('By 20 January 2027');
  const form = within(screen.getByRole('form', { name: 'Letter template' }));
  await user.clear(form.getByLabelText('Subject'));
  await user.type(form.getByLabelText('Subject'), 'Kindly');
  await user.click(form.getByRole('button', { name: 'Keep as the next version' }));
  await screen.findByText('Version 4 is kept.');
  expect(answers.sent('POST', paths.letterTemplates)[0]!.body).toEqual({
    name: 'Regional',
    baseVersion: 3,
    texts: { ...texts, en: { ...texts.en, subject: 'Kindly' } },
  });
});

test('a fault in a language that is not shown is gone to', async () => {
  const { user, answers } = renderApp({
    at: '/waves/letters',
    answers: page('programManager', [
      { ...regional, texts: { ...texts, fr: { ...texts.fr, body: 'Avant le {{responseOn}}' } } },
    ]),
  });
  await user.click(await screen.findByRole('button', { name: 'Keep as the next version' }));
  await screen.findByText('Put {{link}} once, as a paragraph of its own');
  expect(screen.getByRole('radio', { name: 'French' })).toBeChecked();
  expect(answers.sent('POST', paths.letterTemplates)).toHaveLength(0);
});

test('a director reads what letters say, and writes none', async () => {
  renderApp({ at: '/waves/letters', answers: page('director', [regional]) });
  expect(await screen.findByLabelText('Subject')).toHaveAttribute('readonly');
  expect(screen.queryByRole('button', { name: /^Keep/ })).toBeNull();
});
