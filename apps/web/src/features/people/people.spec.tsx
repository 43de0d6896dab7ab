import { afterEach, describe, expect, test } from '@jest/globals';
import { listOf, paths, personView, sessionView, type PersonView } from '@sixstep/contract';
import { screen, waitFor, within } from '@testing-library/react';
import type { Answer } from '../../testing/answers.ts';
import { buildSession, people as ids } from '../../testing/build-case.ts';
import { choose } from '../../testing/choose.ts';
import { clearApp, renderApp } from '../../testing/render-app.tsx';

afterEach(clearApp);

const luis: PersonView = {
  id: ids.luis,
  name: 'Luis Ortega',
  email: 'luis@center.example',
  role: 'programManager',
  country: null,
  organization: null,
  language: 'en',
  status: 'active',
  lastSeenOn: '2026-11-20',
  version: 3,
  actingDirector: [],
  delegates: [],
};
const everybody: Answer = [
  'GET',
  paths.people,
  listOf(personView),
  { items: [luis], nextCursor: null },
];
const administrator: Answer = ['GET', paths.session, sessionView, buildSession('administrator')];

describe('people', () => {
  test('an administrator adds a person, whose body has no country unless the role has one', async () => {
    const { answers, user } = renderApp({
      at: '/people',
      answers: [administrator, everybody, ['POST', paths.people, personView, luis]],
    });
    await user.click(await screen.findByRole('button', { name: 'Add a person' }));
    const form = await screen.findByRole('dialog');
    await user.type(within(form).getByLabelText('Name'), 'Mina Sato');
    await user.type(within(form).getByLabelText('E-mail'), 'mina@center.example');
    await choose(
      user,
      within(form).getByLabelText('Role', { selector: 'input' }),
      'Program officer',
    );
    await user.click(within(form).getByRole('button', { name: 'Add and invite' }));
    await waitFor(() =>
      expect(answers.sent('POST', paths.people)[0]?.body).toEqual({
        name: 'Mina Sato',
        email: 'mina@center.example',
        role: 'programOfficer',
        language: 'en',
      }),
    );
  });

  test('a person without an address is not sent, and the field says what is missing', async () => {
    const { answers, user } = renderApp({ at: '/people', answers: [administrator, everybody] });
    await user.click(await screen.findByRole('button', { name: 'Add a person' }));
    const form = await screen.findByRole('dialog');
    await user.type(within(form).getByLabelText('E-mail'), 'nobody');
    await user.click(within(form).getByRole('button', { name: 'Add and invite' }));
    expect(within(form).getByLabelText('E-mail')).toHaveAccessibleDescription(/e-mail address/);
    expect(answers.sent('POST', paths.people)).toHaveLength(0);
  });

  test('disabling names the version that was seen', async () => {
    const { answers, user } = renderApp({
      at: '/people',
      answers: [
        administrator,
        everybody,
        ['PATCH', paths.person(luis.id), personView, { ...luis, status: 'disabled', version: 4 }],
      ],
    });
    await user.click(await screen.findByRole('button', { name: 'Luis Ortega' }));
    await user.click(await screen.findByRole('button', { name: 'Disable the account' }));
    await waitFor(() => expect(answers.sent('PATCH', paths.person(luis.id))).toHaveLength(1));
    const [sent] = answers.sent('PATCH', paths.person(luis.id));
    expect(sent?.body).toEqual({ disabled: true });
    expect(sent?.headers['if-match']).toBe('"v3"');
  });

  test('who may not manage people sees them without the controls', async () => {
    const officer: Answer = ['GET', paths.session, sessionView, buildSession('programOfficer')];
    const { user } = renderApp({ at: '/people', answers: [officer, everybody] });
    await user.click(await screen.findByRole('button', { name: 'Luis Ortega' }));
    await screen.findByRole('dialog');
    expect(screen.queryByRole('button', { name: 'Disable the account' })).not.toBeInTheDocument();
    expect(screen.queryByRole('button', { name: 'Add a person' })).not.toBeInTheDocument();
  });
});
