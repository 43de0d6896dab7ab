import { afterEach, expect, test } from '@jest/globals';
import { partnerCountryView, paths, supportPackageView } from '@sixstep/contract';
import { screen, waitFor, within } from '@testing-library/react';
import { choose } from '../../testing/choose.ts';
import { buildCountry } from '../../testing/build-case.ts';
import { clearApp, renderApp } from '../../testing/render-app.tsx';
import {
  activity,
  address,
  at,
  buildPackage,
  buildVersion,
  content,
  pageOf,
} from './build-package.ts';

afterEach(clearApp);

test.each(['director', 'auditor'] as const)(
  'the %s reads the draft and finds no field in it',
  async (role) => {
    renderApp({ at, answers: pageOf(buildPackage({ mayEdit: false }), { role }) });
    expect(await screen.findByText('Registry study')).toBeVisible();
    expect(screen.getByText(/10 Jan 2027 – 10 Mar 2027/)).toBeVisible();
    expect(screen.queryByRole('textbox', { name: 'Summary' })).not.toBeInTheDocument();
    expect(screen.queryByRole('button', { name: 'Save the draft' })).not.toBeInTheDocument();
  },
);

test('an observer reads the agreed version and nothing of the answers', async () => {
  const view = buildPackage({
    content: null,
    mayEdit: false,
    agreedVersion: 1,
    versions: [buildVersion()],
  });
  renderApp({
    at,
    answers: pageOf(view, { role: 'observer', kase: { state: 'completed', step: null } }),
  });
  expect(await screen.findByText('The country has agreed to version 1.')).toBeVisible();
  expect(screen.getByText('Registry study')).toBeVisible();
  expect(screen.queryByText('Answers of the country')).not.toBeInTheDocument();
});

test('a newer version says what has changed since the one before', async () => {
  const later = { ...content, activities: [{ ...activity, endOn: '2027-06-10' }] };
  const versions = [buildVersion({ number: 2, round: 2, content: later }), buildVersion()];
  const { user } = renderApp({
    at,
    answers: pageOf(buildPackage({ mayEdit: false, round: 2, versions }), {
      kase: { state: 'draftPackage.proposed' },
    }),
  });
  await user.click(await screen.findByText('What has changed since version 1: 1'));
  expect(screen.getByText('Activity "Registry study": Ends on')).toBeVisible();
});

test('what the country has answered by letter is entered for the version that it has read', async () => {
  const view = buildPackage({ mayEdit: false, round: 1, versions: [buildVersion({ number: 3 })] });
  const { answers, user } = renderApp({
    at,
    answers: [
      ...pageOf(view, { kase: { state: 'draftPackage.proposed' } }),
      ['PUT', `${address}/answers`, supportPackageView, view],
    ],
  });
  await user.click(await screen.findByText('Enter what the country has answered in another way'));
  const form = within(screen.getByRole('form', { name: 'Answers of the country' }));
  await choose(
    user,
    form.getByLabelText('Answer', { selector: 'input' }),
    'Accepted with a change',
  );
  await user.click(form.getByRole('button', { name: 'Save the answers' }));
  const words = form.getByLabelText("In the country's words");
  await waitFor(() => expect(words).toBeInvalid());
  expect(answers.sent('PUT', `${address}/answers`)).toHaveLength(0);
  await user.type(words, 'A later start');
  await user.click(form.getByRole('button', { name: 'Save the answers' }));
  await waitFor(() =>
    expect(answers.sent('PUT', `${address}/answers`)[0]?.body).toEqual({
      versionMeant: 3,
      answers: [{ component: 'tracking', answer: 'acceptWithChange', text: 'A later start' }],
    }),
  );
});

test('a director waives the translation with a reason', async () => {
  const path = `${address}/translation-waiver`;
  const view = buildPackage({ mayEdit: false });
  const waived = { by: 'Hana Mori', reason: 'The ministry works in English.' };
  const { answers, user } = renderApp({
    at,
    answers: [
      ...pageOf(view, { role: 'director' }),
      [
        'GET',
        paths.partnerCountry('GHA'),
        partnerCountryView,
        buildCountry({ portalLanguage: 'fr' }),
      ],
      ['POST', path, supportPackageView, { ...view, translationWaiver: waived }],
    ],
  });
  await user.type(
    await screen.findByLabelText('Why no translation into French is needed'),
    waived.reason,
  );
  answers.add(['GET', address, supportPackageView, { ...view, translationWaiver: waived }]);
  await user.click(screen.getByRole('button', { name: 'Waive the translation' }));
  expect(await screen.findByText('Hana Mori has waived the translation:')).toBeVisible();
  expect(answers.sent('POST', path)[0]?.body).toEqual({ reason: waived.reason });
});
