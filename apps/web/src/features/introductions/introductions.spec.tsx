import { afterEach, expect, test } from '@jest/globals';
import {
  caseList,
  countryHolidayList,
  introductionList,
  partnerCountryView,
  paths,
  readinessList,
  sessionView,
  type IntroductionView,
} from '@sixstep/contract';
import type { Role } from '@sixstep/process';
import { screen, within } from '@testing-library/react';
import { buildCountry, buildSession } from '../../testing/build-case.ts';
import { clearApp, renderApp } from '../../testing/render-app.tsx';

afterEach(clearApp);

const none = { items: [], nextCursor: null };
const kofi: IntroductionView = {
  id: '01930000-0000-7000-8000-00000000000e',
  country: { code: 'GHA', name: 'Ghana' },
  caseNumber: 'A6IP-GHA-2026-01',
  linkFor: 'minister@example.org',
  name: 'Kofi Asare',
  position: 'Adviser',
  office: null,
  email: 'kofi@example.org',
  note: 'It was passed on to me.',
  madeAt: '2026-11-20T09:00:00Z',
};
function open(role: Role) {
  return renderApp({
    at: '/countries/GHA',
    answers: [
      ['GET', paths.session, sessionView, buildSession(role)],
      ['GET', paths.partnerCountry('GHA'), partnerCountryView, buildCountry({})],
      ['GET', paths.countryHolidays('GHA'), countryHolidayList, none],
      ['GET', paths.readiness('GHA'), readinessList, none],
      ['GET', paths.cases, caseList, { ...none, total: 0 }],
      ['GET', paths.introductions('GHA'), introductionList, { ...none, items: [kofi] }],
      ['POST', paths.introductionAct('GHA', kofi.id, 'admit'), introductionList, none],
      ['POST', paths.introductionAct('GHA', kofi.id, 'refuse'), introductionList, none],
    ],
  });
}

test('somebody who came by the link of another is admitted as deputy', async () => {
  const { user, answers } = open('programManager');
  await screen.findByText('“It was passed on to me.”');
  await user.click(screen.getByRole('button', { name: 'Admit Kofi Asare' }));
  const form = within(screen.getByRole('form', { name: 'Admit Kofi Asare' }));
  await user.selectOptions(form.getByLabelText('As'), 'deputy');
  answers.add(['GET', paths.introductions('GHA'), introductionList, none]);
  await user.click(form.getByRole('button', { name: 'Admit and mail the link' }));
  await screen.findByText('A link is on its way to kofi@example.org.');
  expect(
    answers.sent('POST', paths.introductionAct('GHA', kofi.id, 'admit'))[0]!.body,
  ).toMatchObject({ as: 'deputy' });
});

test('somebody whom nobody knows is refused with a reason', async () => {
  const { user, answers } = open('programOfficer');
  await user.click(await screen.findByRole('button', { name: 'Refuse Kofi Asare' }));
  const form = within(screen.getByRole('form', { name: 'Refuse Kofi Asare' }));
  await user.click(form.getByRole('button', { name: 'Refuse' }));
  expect(answers.sent('POST', paths.introductionAct('GHA', kofi.id, 'refuse'))).toHaveLength(0);
  await user.type(form.getByLabelText('Reason'), 'Nobody there knows him.');
  await user.click(form.getByRole('button', { name: 'Refuse' }));
  await screen.findByText('The introduction is refused.');
  expect(answers.sent('POST', paths.introductionAct('GHA', kofi.id, 'refuse'))[0]!.body).toEqual({
    reason: 'Nobody there knows him.',
  });
});

test('a director reads who waits, and decides nothing of it', async () => {
  open('director');
  await screen.findByText('Kofi Asare');
  expect(screen.queryByRole('button', { name: 'Admit Kofi Asare' })).toBeNull();
});
