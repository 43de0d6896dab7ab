import { afterEach, expect, test } from '@jest/globals';
import {
  caseList,
  countryHolidayList,
  countryNoteList,
  knownSupportList,
  organizationList,
  partnerCountryView,
  paths,
  readinessList,
  sessionView,
  type CountryNoteView,
  type KnownSupportView,
} from '@sixstep/contract';
import type { Role } from '@sixstep/process';
import { screen, within } from '@testing-library/react';
import type { Answer } from '../../testing/answers.ts';
import { buildCountry, buildSession } from '../../testing/build-case.ts';
import { clearApp, renderApp } from '../../testing/render-app.tsx';

afterEach(clearApp);

const none = { items: [], nextCursor: null };
const by = { id: '0197c3a0-0000-7000-8000-00000000beef', name: 'Luis Ortega' };
const support: KnownSupportView = {
  id: '0197c3a0-0000-7000-8000-00000000000a',
  provider: 'A regional bank',
  components: ['tracking'],
  what: 'A registry on loan.',
  fromOn: '2025-01-01',
  toOn: null,
  contact: null,
  source: 'Its report',
  enteredBy: by,
  enteredAt: '2026-11-02T09:00:00Z',
  removed: null,
};
const removed: KnownSupportView = {
  ...support,
  removed: { by: by.name, at: '2026-11-20T09:00:00Z', reason: 'It has ended.' },
};
const note: CountryNoteView = {
  id: '0197c3a0-0000-7000-8000-00000000000b',
  text: 'They prefer mornings.',
  by,
  at: '2026-11-02T09:00:00Z',
  editedAt: null,
  mayChange: true,
  version: 3,
};
const open = (role: Role, ...more: Answer[]) =>
  renderApp({
    at: '/countries/GHA',
    answers: [
      ['GET', paths.session, sessionView, buildSession(role)],
      ['GET', paths.partnerCountry('GHA'), partnerCountryView, buildCountry({})],
      ['GET', paths.countryHolidays('GHA'), countryHolidayList, none],
      ['GET', paths.readiness('GHA'), readinessList, none],
      ['GET', paths.cases, caseList, { ...none, total: 0 }],
      ['GET', paths.organizations, organizationList, none],
      ['GET', paths.knownSupport('GHA'), knownSupportList, { ...none, items: [support] }],
      ['GET', paths.countryNotes('GHA'), countryNoteList, { ...none, items: [note] }],
      ...more,
    ],
  });

test('facts are put right at the version on screen', async () => {
  const country = buildCountry({});
  const { user, answers } = open('programManager', [
    'PUT',
    paths.countryProfile('GHA'),
    partnerCountryView,
    { ...country, version: country.version + 1 },
  ]);
  await user.click(await screen.findByRole('button', { name: 'Put the facts right' }));
  const drawer = within(await screen.findByRole('dialog'));
  await user.click(drawer.getByRole('button', { name: 'Put them right' }));
  await screen.findByText('The facts are put right.');
  const [sent] = answers.sent('PUT', paths.countryProfile('GHA'));
  expect(sent!.headers['if-match']).toBe(`"v${country.version}"`);
  expect(sent!.body).toEqual({
    portalLanguage: country.portalLanguage,
    languages: country.languages,
    timeZone: country.timeZone,
    weekend: country.weekend,
  });
});

test('support by others is entered with its source, and removed with a reason', async () => {
  const { user, answers } = open(
    'programOfficer',
    ['POST', paths.knownSupport('GHA'), knownSupportList, { ...none, items: [support] }],
    [
      'POST',
      paths.knownSupportRemoval('GHA', support.id),
      knownSupportList,
      { ...none, items: [removed] },
    ],
  );
  await user.click(await screen.findByRole('button', { name: 'Enter support' }));
  const drawer = within(await screen.findByRole('dialog'));
  await user.click(drawer.getByRole('button', { name: 'Enter it' }));
  expect(answers.sent('POST', paths.knownSupport('GHA'))).toHaveLength(0);
  await user.click(drawer.getByRole('combobox', { name: 'Provider' }));
  await user.click(await screen.findByRole('option', { name: 'Somebody else', hidden: true }));
  await user.type(drawer.getByLabelText('Name of the provider'), 'A bank');
  await user.type(drawer.getByLabelText('What they do'), 'Training.');
  await user.type(drawer.getByLabelText('Source'), 'A call');
  await user.click(drawer.getByRole('button', { name: 'Enter it' }));
  await screen.findByText('The support is entered.');
  expect(answers.sent('POST', paths.knownSupport('GHA'))[0]!.body).toMatchObject({
    organizationCode: null,
    provider: 'A bank',
    what: 'Training.',
  });
  await user.click(screen.getByRole('button', { name: 'Remove: A regional bank' }));
  await user.type(screen.getByLabelText('Why it is removed'), 'It has ended.');
  await user.click(screen.getByRole('button', { name: 'Remove it' }));
  await screen.findByText('Removed by Luis Ortega: It has ended.');
  expect(screen.queryByRole('button', { name: 'Remove: A regional bank' })).toBeNull();
});

test('a note is written anew and removed by its author; what is removed leaves a trace', async () => {
  const { user, answers } = open(
    'director',
    ['PUT', paths.countryNote('GHA', note.id), countryNoteList, { ...none, items: [note] }],
    [
      'DELETE',
      paths.countryNote('GHA', note.id),
      countryNoteList,
      { ...none, items: [{ ...note, text: null, mayChange: false }] },
    ],
  );
  const section = within(await screen.findByRole('region', { name: 'Notes' }));
  await user.click(await section.findByRole('button', { name: 'Change' }));
  await user.type(section.getByLabelText('The note'), ' Early.');
  await user.click(section.getByRole('button', { name: 'Keep the note' }));
  await user.click(await section.findByRole('button', { name: 'Remove' }));
  await section.findByText('Removed by its author.');
  const [changed] = answers.sent('PUT', paths.countryNote('GHA', note.id));
  expect(changed!.body).toEqual({ text: 'They prefer mornings. Early.' });
  expect(changed!.headers['if-match']).toBe('"v3"');
});

test('an auditor reads all of it and writes nothing', async () => {
  open('auditor');
  await screen.findByText('They prefer mornings.');
  await screen.findByText('A registry on loan.');
  for (const name of ['Write the note', 'Enter support', 'Put the facts right']) {
    expect(screen.queryByRole('button', { name })).toBeNull();
  }
});
