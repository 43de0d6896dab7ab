import { afterEach, describe, expect, test } from '@jest/globals';
import {
  adoptionApprovals,
  adoptionList,
  adoptionView,
  partnerCountryList,
  paths,
  sessionView,
  type AdoptionView,
  type WriteAdoption,
} from '@sixstep/contract';
import type { Role } from '@sixstep/process';
import { screen, waitFor, within } from '@testing-library/react';
import { reason, refuse, type Answer } from '../../testing/answers.ts';
import { buildCountry, buildSession } from '../../testing/build-case.ts';
import { choose } from '../../testing/choose.ts';
import { clearApp, renderApp } from '../../testing/render-app.tsx';

afterEach(clearApp);

const content: WriteAdoption = {
  countryCode: 'GHA',
  state: 'expressionOfInterest.underReview',
  stateSince: { on: '2026-09-14', precision: 'exact' },
  stepDates: [{ step: 'invitation', on: null, precision: 'unknown' }],
  components: [],
  managerId: null,
  focalPoint: null,
  lastContact: null,
  nextAction: null,
  note: null,
  folderLink: null,
  agreedFileId: null,
  fileIds: [],
};

const build = (more: Partial<AdoptionView> = {}): AdoptionView => ({
  id: '01930000-0000-7000-8000-0000000000d1',
  version: 1,
  status: 'entered',
  country: { code: 'GHA', iso2: 'GH', name: 'Ghana' },
  content,
  managerName: null,
  source: null,
  missing: [],
  enteredBy: 'Hana Mori',
  enteredAt: '2026-11-23T08:00:00.000000Z',
  returnReason: null,
  caseNumber: null,
  mayApprove: false,
  mayChange: false,
  ...more,
});

const session = (role: Role): Answer => ['GET', paths.session, sessionView, buildSession(role)];
const listOf = (...items: AdoptionView[]): Answer => [
  'GET',
  paths.adoptions,
  adoptionList,
  { items, nextCursor: null },
];
const countries: Answer = [
  'GET',
  paths.partnerCountries,
  partnerCountryList,
  { items: [buildCountry()], nextCursor: null },
];
const open = (role: Role, ...answers: Answer[]) =>
  renderApp({ at: '/adoptions', answers: [session(role), countries, ...answers] });
const waiting = async () =>
  within(await screen.findByRole('region', { name: 'Waiting for approval' }));

describe('entering a running case', () => {
  test('asks what the records tell, and the list says what they lack', async () => {
    const { answers, user } = open('programOfficer', listOf());
    await screen.findByText('No running case has been entered');
    await user.click(screen.getByRole('button', { name: 'Adopt a running case' }));
    const form = within(await screen.findByRole('dialog', { name: 'Adopt a running case' }));
    await choose(user, form.getByRole('combobox', { name: 'Partner country' }), 'Ghana');
    await user.type(form.getByLabelText('In this state since: the day'), '2026-09-14');
    await user.click(form.getByRole('checkbox', { name: 'Tracking' }));
    await user.type(form.getByLabelText('What is to be done'), 'Call the ministry');
    const entered = build({
      missing: ['manager', 'focalPoint', 'stepDates'],
      mayChange: true,
    });
    answers.add(['POST', paths.adoptions, adoptionView, entered], listOf(entered));
    await user.click(form.getByRole('button', { name: 'Enter it for approval' }));

    const list = await waiting();
    expect(
      await list.findByText('Lacks a manager, a focal point, dates of earlier steps.'),
    ).toBeVisible();
    expect(list.getByText('Expression under review since 14 Sept 2026')).toBeVisible();
    expect(answers.sent('POST', paths.adoptions).map(({ body }) => body)).toEqual([
      {
        ...content,
        components: ['tracking'],
        nextAction: { text: 'Call the ministry', dueOn: null },
      },
    ]);
    expect(screen.queryByRole('checkbox', { name: 'Choose Ghana' })).not.toBeInTheDocument();
  });

  test('is not sent without a country, and the field says so', async () => {
    const { answers, user } = open('programOfficer', listOf());
    await user.click(await screen.findByRole('button', { name: 'Adopt a running case' }));
    const form = within(await screen.findByRole('dialog'));
    await user.click(form.getByRole('button', { name: 'Enter it for approval' }));
    expect(form.getByRole('combobox', { name: 'Partner country' })).toBeInvalid();
    expect(answers.sent('POST', paths.adoptions)).toEqual([]);
  });

  test('of an agreed package asks for its file, and for no date of a step that lies ahead', async () => {
    const { user } = open('programOfficer', listOf());
    await user.click(await screen.findByRole('button', { name: 'Adopt a running case' }));
    const form = within(await screen.findByRole('dialog'));
    expect(form.queryByText('The agreed package')).not.toBeInTheDocument();
    expect(form.queryByRole('combobox', { name: 'Draft package' })).not.toBeInTheDocument();
    await choose(
      user,
      form.getByRole('combobox', { name: 'Where it stands' }),
      'Providers being matched',
    );
    expect(await form.findByText('The agreed package')).toBeVisible();
    const dates = within(form.getByRole('group', { name: 'When it began the earlier steps' }));
    expect(dates.getAllByRole('combobox')).toHaveLength(4);
  });

  test('is put right where it was refused', async () => {
    const { user } = open('programOfficer', listOf(), [
      'POST',
      paths.adoptions,
      adoptionView,
      refuse('invalid', { fields: [{ path: 'stateSince.on', code: 'inFuture', params: {} }] }),
    ]);
    await user.click(await screen.findByRole('button', { name: 'Adopt a running case' }));
    const form = within(await screen.findByRole('dialog'));
    await choose(user, form.getByRole('combobox', { name: 'Partner country' }), 'Ghana');
    const day = form.getByLabelText('In this state since: the day');
    await user.type(day, '2027-09-14');
    await user.click(form.getByRole('button', { name: 'Enter it for approval' }));
    await waitFor(() => expect(day).toBeInvalid());
    expect(day).toHaveValue('2027-09-14');
  });

  test('is begun again from what came back, with the version that was read', async () => {
    const returned = build({
      status: 'returned',
      version: 4,
      returnReason: 'Name the focal point.',
      missing: ['focalPoint'],
      mayChange: true,
    });
    const { answers, user } = open('programOfficer', listOf(returned), [
      'PUT',
      paths.adoption(returned.id),
      adoptionView,
      { ...returned, status: 'entered', version: 5 },
    ]);
    const part = within(await screen.findByRole('region', { name: 'Came back' }));
    expect(part.getByText('Came back: Name the focal point.')).toBeVisible();
    await user.click(part.getByRole('button', { name: 'Change Ghana' }));
    const form = within(await screen.findByRole('dialog', { name: 'Ghana' }));
    await user.type(form.getByLabelText('Name'), 'Ama Boateng');
    await user.click(form.getByRole('button', { name: 'Save' }));
    await waitFor(() => expect(answers.sent('PUT', paths.adoption(returned.id))).toHaveLength(1));
    const [sent] = answers.sent('PUT', paths.adoption(returned.id));
    expect(sent?.headers['if-match']).toBe('"v4"');
    expect(sent?.body).toEqual({
      ...content,
      focalPoint: { name: 'Ama Boateng', position: null, email: null },
    });
  });
});

describe('a director', () => {
  const ghana = build({ mayApprove: true, missing: ['lastContact'] });
  const kenya = build({
    id: '01930000-0000-7000-8000-0000000000d2',
    country: { code: 'KEN', iso2: 'KE', name: 'Kenya' },
    mayApprove: true,
    missing: ['agreedPackageFile'],
  });
  const peru = build({
    id: '01930000-0000-7000-8000-0000000000d3',
    country: { code: 'PER', iso2: 'PE', name: 'Peru' },
    mayApprove: true,
    source: { fileName: 'tracker.xlsx', row: 7 },
  });
  const becameCase = (adoption: AdoptionView, caseNumber: string): AdoptionView => ({
    ...adoption,
    status: 'approved',
    caseNumber,
    mayApprove: false,
  });
  const approval = (
    adoption: AdoptionView,
    caseNumber: string | null,
    reasons: ReturnType<typeof reason>[] = [],
  ) => ({ id: adoption.id, caseNumber, code: caseNumber ? null : 'stepRefused', reasons });

  test('approves two of three at once; the third goes on waiting', async () => {
    const { answers, user } = open('director', listOf(ghana, kenya, peru), [
      'POST',
      paths.adoptionApprovals,
      adoptionApprovals,
      {
        items: [approval(ghana, 'A6IP-GHA-2026-01'), approval(peru, 'A6IP-PER-2026-01')],
        nextCursor: null,
      },
    ]);
    const list = await waiting();
    expect(list.getByText(/tracker\.xlsx, row 7/)).toBeVisible();
    await user.click(list.getByRole('checkbox', { name: 'Choose Ghana' }));
    await user.click(list.getByRole('checkbox', { name: 'Choose Peru' }));
    answers.add(
      listOf(becameCase(ghana, 'A6IP-GHA-2026-01'), kenya, becameCase(peru, 'A6IP-PER-2026-01')),
    );
    await user.click(screen.getByRole('button', { name: 'Approve 2 cases' }));

    expect(await screen.findByText('2 cases were approved.')).toBeVisible();
    expect(answers.sent('POST', paths.adoptionApprovals).map(({ body }) => body)).toEqual([
      { ids: [ghana.id, peru.id] },
    ]);
    const cases = within(await screen.findByRole('region', { name: 'Became cases' }));
    expect(cases.getByRole('link', { name: /Ghana/ })).toHaveAttribute(
      'href',
      '/cases/A6IP-GHA-2026-01',
    );
    expect(cases.getAllByRole('listitem')).toHaveLength(2);
    expect((await waiting()).getAllByRole('listitem')).toHaveLength(1);
    expect(screen.getByRole('checkbox', { name: 'Choose Kenya' })).not.toBeChecked();
    expect(screen.queryByRole('button', { name: /^Approve/ })).not.toBeInTheDocument();
  });

  test('reads of each that is refused why, while the others become cases', async () => {
    const { user } = open('director', listOf(ghana, kenya, peru), [
      'POST',
      paths.adoptionApprovals,
      adoptionApprovals,
      {
        items: [
          approval(ghana, 'A6IP-GHA-2026-01'),
          approval(kenya, null, [reason('agreedPackageFile', 'The agreed package is missing.')]),
          approval(peru, null),
        ],
        nextCursor: null,
      },
    ]);
    await user.click(await screen.findByRole('button', { name: 'Choose all 3' }));
    await user.click(screen.getByRole('button', { name: 'Approve 3 cases' }));
    expect(await screen.findByText('1 case was approved.')).toBeVisible();
    const alert = within(screen.getByRole('alert', { name: '2 were not approved' }));
    expect(alert.getAllByRole('listitem').map((item) => item.textContent)).toEqual([
      'Kenya: The agreed package is missing.',
      'Peru: it does not wait for approval any more',
    ]);
  });

  test('gives one back with a reason, and does not choose what they have entered themselves', async () => {
    const own = { ...peru, mayApprove: false };
    const { answers, user } = open('director', listOf(ghana, own), [
      'POST',
      paths.adoptionReturn(ghana.id),
      adoptionView,
      { ...ghana, status: 'returned', returnReason: 'Which ministry?' },
    ]);
    const list = await waiting();
    expect(list.queryByRole('checkbox', { name: 'Choose Peru' })).not.toBeInTheDocument();
    expect(screen.queryByRole('button', { name: 'Adopt a running case' })).not.toBeInTheDocument();
    await user.click(list.getByRole('button', { name: 'Return Ghana with a reason' }));
    await user.type(list.getByLabelText('What is to be mended'), 'Which ministry?');
    await user.click(list.getByRole('button', { name: 'Return it' }));
    await waitFor(() =>
      expect(answers.sent('POST', paths.adoptionReturn(ghana.id)).map(({ body }) => body)).toEqual([
        { reason: 'Which ministry?' },
      ]),
    );
  });
});

test('adoptions are not for who works on no cases', async () => {
  const { answers } = open('auditor');
  expect(await screen.findByText('Adoptions are for those who work on cases')).toBeVisible();
  expect(answers.sent('GET', paths.adoptions)).toEqual([]);
});
