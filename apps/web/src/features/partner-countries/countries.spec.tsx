import { afterEach, describe, expect, test } from '@jest/globals';
import {
  caseList,
  caseView,
  countryHolidayList,
  partnerCountryList,
  partnerCountryView,
  paths,
  readinessList,
  sessionView,
} from '@sixstep/contract';
import { screen, waitFor, within } from '@testing-library/react';
import { reason, refuse, type Answer } from '../../testing/answers.ts';
import { buildCase, buildCountry, buildSession } from '../../testing/build-case.ts';
import { clearApp, historyOf, renderApp } from '../../testing/render-app.tsx';

afterEach(clearApp);

const ghana = buildCountry({ lastInvitedOn: '2026-03-01' });
const norway = buildCountry({
  code: 'NOR',
  iso2: 'NO',
  name: 'Norway',
  region: 'europe',
  supportClass: 'supportingParty',
  openCases: [{ number: 'A6IP-NOR-2026-01', state: 'invitation.sent' }],
});
const none = { items: [], nextCursor: null };
const register: Answer = [
  'GET',
  paths.partnerCountries,
  partnerCountryList,
  { items: [ghana, norway], nextCursor: null },
];
const as = (role: Parameters<typeof buildSession>[0]): Answer => [
  'GET',
  paths.session,
  sessionView,
  buildSession(role),
];

describe('the register of partner countries', () => {
  test('it shows class, open case and last invitation, and is filtered by the address', async () => {
    renderApp({ at: '/countries?openCase=yes', answers: [register] });
    const row = await screen.findByRole('row', { name: /Norway/ });
    expect(row).toHaveTextContent('Supporting Party');
    expect(within(row).getByRole('link', { name: 'A6IP-NOR-2026-01' })).toHaveAttribute(
      'href',
      '/cases/A6IP-NOR-2026-01',
    );
    expect(screen.queryByRole('row', { name: /Ghana/ })).not.toBeInTheDocument();
  });

  test('a manager invites a country, and the case that is opened is shown', async () => {
    const opened = buildCase({ state: 'invitation.drafting', version: 1 });
    const { answers, router, user } = renderApp({
      at: '/countries',
      answers: [
        as('programManager'),
        register,
        ['POST', paths.cases, caseView, opened],
        ['GET', paths.case(opened.number), caseView, opened],
        historyOf(opened.number),
      ],
    });
    await user.click(await screen.findByRole('button', { name: 'Invite Ghana' }));
    await user.click(
      within(await screen.findByRole('dialog')).getByRole('button', { name: 'Invite' }),
    );
    await waitFor(() =>
      expect(router.state.location.pathname).toBe(`/cases/${opened.number}/invitation`),
    );
    const [sent] = answers.sent('POST', paths.cases);
    expect(sent?.body).toEqual({
      type: 'invitation.start',
      record: { countryCode: 'GHA', responseDate: expect.stringMatching(/^\d{4}-\d{2}-\d{2}$/) },
    });
    expect(sent?.headers['idempotency-key']).toBeDefined();
  });

  test('a refused invitation says why and where that is mended', async () => {
    const { user } = renderApp({
      at: '/countries',
      answers: [
        as('programManager'),
        register,
        ['GET', paths.cases, caseList, { items: [], nextCursor: null, total: 0 }],
        [
          'POST',
          paths.cases,
          caseView,
          () =>
            refuse('notNow', {
              reasons: [
                reason('mayReceivePackage', 'By its class it receives no package.', {
                  fix: 'partnerCountry',
                  who: ['director'],
                }),
              ],
            }),
        ],
      ],
    });
    await user.click(await screen.findByRole('button', { name: 'Invite Norway' }));
    await user.click(
      within(await screen.findByRole('dialog')).getByRole('button', { name: 'Invite' }),
    );
    expect(
      await screen.findByRole('link', { name: 'By its class it receives no package.' }),
    ).toHaveAttribute('href', '/countries/NOR');
  });

  test('nobody but those who draft invitations is offered to invite', async () => {
    renderApp({ at: '/countries', answers: [register] });
    await screen.findByRole('row', { name: /Norway/ });
    expect(screen.queryByRole('button', { name: /^Invite/ })).not.toBeInTheDocument();
  });

  test('it shows the readiness in signs and in words', async () => {
    const known = buildCountry({
      readiness: [{ component: 'authorization', level: 'inPlace', assessedOn: '2026-02-01' }],
    });
    const list = { items: [known], nextCursor: null };
    renderApp({
      at: '/countries',
      answers: [['GET', paths.partnerCountries, partnerCountryList, list]],
    });
    expect(
      await screen.findByRole('img', {
        name: /^Article 6 strategy: Not assessed; Authorization: In place;/,
      }),
    ).toHaveTextContent('·●····');
    expect(screen.getByText(/● In place/)).toBeInTheDocument();
  });

  test('a manager strikes out a wrong assessment, and what was known before counts again', async () => {
    const assessment = (id: string, level: 'inPlace' | 'inProgress', assessedOn: string) => ({
      id,
      component: 'authorization' as const,
      level,
      assessedOn,
      source: 'A letter',
      sourceUrl: null,
      note: null,
      enteredBy: { id: '01890000-0000-7000-8000-000000000001', name: 'Hana Mori' },
      enteredAt: '2026-11-23T04:00:00Z',
      struck: null,
    });
    const wrong = assessment('01890000-0000-7000-8000-000000000002', 'inPlace', '2026-02-01');
    const before = assessment('01890000-0000-7000-8000-000000000003', 'inProgress', '2025-02-01');
    const struck = {
      ...wrong,
      struck: { by: 'Hana Mori', at: '2026-11-23T04:00:00Z', reason: 'Another country.' },
    };
    const session = buildSession('programManager');
    const { answers, user } = renderApp({
      at: '/countries/GHA',
      answers: [
        ['GET', paths.session, sessionView, session],
        register,
        ['GET', paths.partnerCountry('GHA'), partnerCountryView, ghana],
        ['GET', paths.countryHolidays('GHA'), countryHolidayList, none],
        ['GET', paths.readiness('GHA'), readinessList, { ...none, items: [wrong, before] }],
        [
          'POST',
          paths.readinessStrike('GHA', wrong.id),
          readinessList,
          { ...none, items: [struck, before] },
        ],
      ],
    });
    await user.click(await screen.findByText('Assessments and sources'));
    const list = await screen.findByRole('list', { name: 'Assessments of Authorization' });
    // From in progress, a quarter of the way down, to in place on the day of the second assessment.
    expect(document.querySelector('path[vector-effect]')?.getAttribute('d')).toMatch(
      /^M0 11H[\d.]+V2H240$/,
    );
    const [first] = within(list).getAllByRole('listitem');
    await user.click(within(first!).getByRole('button', { name: 'Strike out' }));
    await user.type(within(first!).getByLabelText('Why it is wrong'), 'Another country.');
    await user.click(within(first!).getByRole('button', { name: 'Strike it out' }));
    expect(
      await screen.findByText('Struck out by Hana Mori: Another country.'),
    ).toBeInTheDocument();
    expect(list.closest('li')).toHaveTextContent('Authorization◐ In progress');
    expect(document.querySelector('path[vector-effect]')).toBeNull();
    expect(answers.sent('POST', paths.readinessStrike('GHA', wrong.id))[0]?.body).toEqual({
      reason: 'Another country.',
    });
  });

  test('a director waives the class of a country with a reason', async () => {
    const waived = {
      ...norway,
      version: 2,
      waiver: { reason: 'A shared registry.', by: 'Hana Mori', at: '2026-11-23T04:00:00Z' },
    };
    const { answers, user } = renderApp({
      at: '/countries/NOR',
      answers: [
        ['GET', paths.countryHolidays('NOR'), countryHolidayList, none],
        ['GET', paths.readiness('NOR'), readinessList, none],
        ['GET', paths.partnerCountry('NOR'), partnerCountryView, norway],
        ['POST', `${paths.partnerCountry('NOR')}/waiver`, partnerCountryView, waived],
      ],
    });
    await user.type(await screen.findByLabelText('Reason of the waiver'), 'A shared registry.');
    answers.add(['GET', paths.partnerCountry('NOR'), partnerCountryView, waived]);
    await user.click(screen.getByRole('button', { name: 'Waive the question' }));
    expect(await screen.findByText('“A shared registry.”')).toBeInTheDocument();
    expect(answers.sent('POST', `${paths.partnerCountry('NOR')}/waiver`)[0]?.body).toEqual({
      reason: 'A shared registry.',
    });
  });
});
