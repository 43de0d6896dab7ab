import { afterEach, expect, test } from '@jest/globals';
import {
  caseList,
  countryHolidayList,
  designationList,
  listOf,
  partnerCountryView,
  paths,
  personView,
  readinessList,
  sessionView,
  type DesignationView,
} from '@sixstep/contract';
import type { Role } from '@sixstep/process';
import { screen, within } from '@testing-library/react';
import type { Answer } from '../../testing/answers.ts';
import { buildCountry, buildSession } from '../../testing/build-case.ts';
import { clearApp, renderApp } from '../../testing/render-app.tsx';

afterEach(clearApp);

const none = { items: [], nextCursor: null };
const designation = (name: string, last: string, more: object = {}): DesignationView => ({
  id: `01930000-0000-7000-8000-0000000000${last}`,
  person: { id: `01930000-0000-7000-8000-0000000001${last}`, name, email: `${last}@example.org` },
  office: 'Ministry of Environment',
  capacity: 'focalPoint',
  isActing: false,
  basis: 'register',
  letterOn: null,
  letter: null,
  fromOn: '2026-01-05',
  toOn: null,
  state: 'inForce',
  note: null,
  reason: null,
  enteredBy: null,
  enteredAt: '2026-01-05T09:00:00Z',
  ...more,
});
const listed = (...items: DesignationView[]) => ({
  ...none,
  items,
  officeMailbox: null,
  today: '2026-11-23',
});
const ama = designation('Ama Mensah', '0a');
const kofi = designation('Kofi Asare', '0b', { office: 'Ministry of Energy', state: 'proposed' });
const page = (role: Role, ...items: DesignationView[]): Answer[] => [
  ['GET', paths.session, sessionView, buildSession(role)],
  ['GET', paths.partnerCountry('GHA'), partnerCountryView, buildCountry({})],
  ['GET', paths.countryHolidays('GHA'), countryHolidayList, none],
  ['GET', paths.readiness('GHA'), readinessList, none],
  ['GET', paths.cases, caseList, { ...none, total: 0 }],
  ['GET', paths.people, listOf(personView), none],
  ['GET', paths.designations('GHA'), designationList, listed(...items)],
];
const open = (role: Role, ...items: DesignationView[]) => {
  const { user, answers } = renderApp({ at: '/countries/GHA', answers: page(role, ...items) });
  return { user, answers };
};
const section = async () =>
  within(await screen.findByRole('region', { name: 'Who speaks for the country' }));

test('a designation says since when, on what it rests, and who spoke for the country before', async () => {
  open(
    'director',
    ama,
    designation('Yaw Before', '0c', { state: 'ended', fromOn: '2025-01-06', toOn: '2026-01-04' }),
  );
  const shown = await section();
  await shown.findByText('Ama Mensah');
  shown.getByText('Since 5 Jan 2026. From the register of people; the letter is still missing.');
  shown.getByText('Who spoke for it before');
  shown.getByText('Yaw Before');
  expect(shown.queryByRole('button', { name: /Hand over/ })).toBeNull();
});

test('a designation is handed over to somebody new', async () => {
  const { user, answers } = open('programManager', ama);
  answers.add(['POST', paths.designations('GHA'), designationList, listed(ama, kofi)]);
  const shown = await section();
  await user.click(await shown.findByRole('button', { name: 'Hand over: Ama Mensah' }));
  const form = within(await screen.findByRole('dialog'));
  await user.click(form.getByRole('button', { name: 'Hand it over' }));
  expect(answers.sent('POST', paths.designations('GHA'))).toHaveLength(0);
  await user.click(form.getByRole('combobox', { name: 'Person' }));
  await user.click(await screen.findByRole('option', { name: 'Somebody new', hidden: true }));
  await user.type(form.getByLabelText('Name'), 'Efua Owusu');
  await user.type(form.getByLabelText('E-mail'), 'efua@example.org');
  await user.click(form.getByRole('button', { name: 'Hand it over' }));
  await screen.findByText('The designation is entered.');
  expect(answers.sent('POST', paths.designations('GHA'))[0]!.body).toMatchObject({
    personId: null,
    newPerson: { name: 'Efua Owusu', email: 'efua@example.org', language: 'en' },
    office: 'Ministry of Environment',
    fromOn: '2026-11-23',
    follows: ama.id,
    isProposal: false,
  });
});

test('two offices that differ are noted, and a letter settles who it is', async () => {
  const contested = [
    { ...ama, state: 'contested' as const },
    { ...kofi, state: 'contested' as const },
  ];
  const { user, answers } = open('programOfficer', ama, kofi);
  answers.add(
    ['POST', paths.designationContest('GHA'), designationList, listed(...contested)],
    ['POST', paths.designationAct('GHA', ama.id, 'settle'), designationList, listed(ama)],
  );
  const shown = await section();
  await user.click(await shown.findByRole('button', { name: 'Two offices differ' }));
  const noting = within(await screen.findByRole('dialog'));
  await user.type(noting.getByLabelText('What the offices say'), 'Each names its own.');
  answers.add(['GET', paths.designations('GHA'), designationList, listed(...contested)]);
  await user.click(noting.getByRole('button', { name: 'Note that they differ' }));
  expect(answers.sent('POST', paths.designationContest('GHA'))[0]!.body).toEqual({
    ids: [ama.id, kofi.id],
    reason: 'Each names its own.',
  });
  await shown.findByText(/no decision of the country counts/);
  await user.click(shown.getByRole('button', { name: 'Settle: Ama Mensah' }));
  const settling = within(await screen.findByRole('dialog'));
  await user.type(settling.getByLabelText('Date of the letter'), '2026-11-20');
  await user.type(settling.getByLabelText('How it was settled'), 'By the Prime Minister.');
  await user.click(settling.getByRole('button', { name: 'Settle the designation' }));
  await screen.findByText('The designation is settled.');
  expect(answers.sent('POST', paths.designationAct('GHA', ama.id, 'settle'))[0]!.body).toEqual({
    letterOn: '2026-11-20',
    letterFileId: null,
    reason: 'By the Prime Minister.',
  });
});

test('while nobody is designated it says where mail goes', async () => {
  const { user, answers } = open('programManager');
  answers.add([
    'PUT',
    paths.officeMailbox('GHA'),
    designationList,
    { ...listed(), officeMailbox: 'office@example.org' },
  ]);
  const shown = await section();
  await shown.findByText(/mail reaches nobody/);
  answers.add([
    'GET',
    paths.designations('GHA'),
    designationList,
    { ...listed(), officeMailbox: 'office@example.org' },
  ]);
  await user.type(shown.getByLabelText('Mailbox of the office'), 'office@example.org');
  await user.click(shown.getByRole('button', { name: 'Keep' }));
  expect(
    await shown.findByText('Nobody is designated today: mail goes to office@example.org.'),
  ).toBeVisible();
  expect(answers.sent('PUT', paths.officeMailbox('GHA'))[0]!.body).toEqual({
    mailbox: 'office@example.org',
  });
});
