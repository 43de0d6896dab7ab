import { afterEach, expect, test } from '@jest/globals';
import {
  paths,
  sessionView,
  waveLetter,
  waveList,
  waveOutcomes,
  wavePartners,
  waveView,
  type WaveOutcome,
  type WavePartner,
  type WaveRowView,
  type WaveView,
} from '@sixstep/contract';
import type { Role } from '@sixstep/process';
import { screen, within } from '@testing-library/react';
import { reason, type Answer } from '../../testing/answers.ts';
import { buildSession } from '../../testing/build-case.ts';
import { clearApp, renderApp } from '../../testing/render-app.tsx';

afterEach(clearApp);

const id = '01930000-0000-7000-8000-0000000000f1';
const ghana = { code: 'GHA', iso2: 'GH', name: 'Ghana' };
const peru = { code: 'PER', iso2: 'PE', name: 'Peru' };
const addressed = (code: string, email: string | null) => ({
  countryCode: code,
  language: 'en' as const,
  addresseeName: 'Ada Arden',
  addresseePosition: null,
  addresseeEmail: email,
  officeMailbox: null,
});
const row = (country: typeof ghana, more: Partial<WaveRowView> = {}): WaveRowView => ({
  ...addressed(country.code, 'ada.arden@example.org'),
  country,
  caseNumber: null,
  state: 'open',
  sentAt: null,
  openedAt: null,
  signedInAt: null,
  reminders: 0,
  trouble: null,
  ...more,
});
const wave: WaveView = {
  id,
  name: 'First wave',
  state: 'drafting',
  rationale: ['ldcSids'],
  responseOn: '2027-02-01',
  embargoOn: null,
  countries: 2,
  went: 0,
  returnReason: null,
  version: 4,
  purpose: null,
  template: null,
  rows: [row(ghana), row(peru)],
  authors: ['Luis Ortega'],
  submittedAt: null,
  approvedBy: null,
  approvedAt: null,
  mayWrite: true,
  mayDecide: false,
  mayGoOn: false,
  mayCancel: true,
};
const partner = (country: typeof ghana, reasons: WavePartner['reasons'] = []): WavePartner => ({
  ...addressed(country.code, `${country.code}@example.org`),
  country,
  region: 'asiaPacific',
  supportClass: 'recipient',
  ldc: false,
  sids: false,
  reasons,
});
const items = <Item,>(...all: Item[]) => ({ items: all, nextCursor: null });
const outcome = (country: typeof ghana, more: Partial<WaveOutcome> = {}): WaveOutcome => ({
  country,
  isLawful: true,
  caseNumber: null,
  code: null,
  reasons: [],
  fields: [],
  ...more,
});
const page = (role: Role, shown: WaveView, ...more: Answer[]): Answer[] => [
  ['GET', paths.session, sessionView, buildSession(role)],
  ['GET', paths.waves, waveList, items(shown)],
  ['GET', paths.wave(id), waveView, shown],
  ...more,
];

test('a wave is composed: who may not be invited says why, and the letter goes where the last one went', async () => {
  const hasCase = reason('openCase', 'Ghana has an open case.');
  const { answers, user } = renderApp({
    at: '/waves/new',
    answers: page(
      'programManager',
      wave,
      ['GET', paths.wavePartners, wavePartners, items(partner(ghana, [hasCase]), partner(peru))],
      ['POST', paths.waves, waveView, wave],
    ),
  });
  await user.type(await screen.findByLabelText('Name of the wave'), 'First wave');
  await user.click(screen.getByRole('combobox', { name: 'Why these partners first' }));
  await user.click(await screen.findByRole('option', { name: 'LDC or SIDS', hidden: true }));
  screen.getByText('Ghana has an open case.');
  await user.click(screen.getByRole('checkbox', { name: 'Peru' }));
  const peruRow = within(screen.getByRole('group', { name: 'Peru' }));
  expect(peruRow.getByLabelText('E-mail')).toHaveValue('PER@example.org');
  await user.clear(peruRow.getByLabelText('Addressee'));
  await user.click(screen.getByRole('button', { name: 'Keep the wave' }));
  await screen.findByText('The wave is kept.');
  expect(answers.sent('POST', paths.waves)[0]!.body).toMatchObject({
    name: 'First wave',
    rationale: ['ldcSids'],
    embargoOn: null,
    rows: [{ countryCode: 'PER', addresseeName: null, addresseeEmail: 'PER@example.org' }],
  });
});

test('what stays behind is named with its reason when a wave is submitted, upon the version that was read', async () => {
  const stays = outcome(peru, {
    isLawful: false,
    code: 'notNow',
    reasons: [reason('noAddressee', 'Nobody is addressed.')],
  });
  const { answers, user } = renderApp({
    at: `/waves/${id}`,
    answers: page('programManager', wave, [
      'POST',
      paths.waveAct(id, 'submission'),
      waveOutcomes,
      items(outcome(ghana, { caseNumber: 'A6IP-GHA-2026-01' }), stays),
    ]),
  });
  await user.click(await screen.findByRole('button', { name: 'Submit for approval' }));
  await screen.findByText('1 invitation is in order.');
  screen.getByText('Peru: Nobody is addressed.');
  expect(answers.sent('POST', paths.waveAct(id, 'submission'))[0]!.headers['if-match']).toBe(
    '"v4"',
  );
  expect(screen.queryByRole('button', { name: /^Approve/ })).toBeNull();
});

test('a director approves what was submitted, reads a letter, and gives a wave back with a reason', async () => {
  const waiting = { state: 'awaitingApproval', mayWrite: false, mayDecide: true } as const;
  const { answers, user } = renderApp({
    at: `/waves/${id}`,
    answers: page(
      'director',
      { ...wave, ...waiting, rows: [row(ghana, { state: 'awaitingApproval' })] },
      [
        'GET',
        paths.waveLetter(id, 'GHA'),
        waveLetter,
        { language: 'fr', subject: 'Invitation', paragraphs: ['Madame, Monsieur,'] },
      ],
      [
        'POST',
        paths.waveAct(id, 'approval'),
        waveOutcomes,
        items(outcome(ghana, { caseNumber: 'A6IP-GHA-2026-01' }), outcome(peru)),
      ],
      ['POST', paths.waveAct(id, 'return'), waveView, wave],
    ),
  });
  await user.click(await screen.findByRole('button', { name: 'Approve and send 1 invitation' }));
  await screen.findByText('1 invitation is in order.');
  screen.getByText('Peru: It was not submitted.');
  await user.click(screen.getByRole('button', { name: 'Read the letter to Ghana' }));
  const letter = within(await screen.findByRole('dialog'));
  expect((await letter.findByText('Madame, Monsieur,')).closest('[lang]')).toHaveAttribute(
    'lang',
    'fr',
  );
  await user.click(letter.getByRole('button', { name: 'Close' }));
  await user.click(await screen.findByRole('button', { name: 'Give it back' }));
  await user.type(screen.getByLabelText('What is to be mended'), 'Add Togo.');
  await user.click(screen.getByRole('button', { name: 'Return it' }));
  await screen.findByText('It went back to who composed it.');
  expect(answers.sent('POST', paths.waveAct(id, 'return'))[0]!.body).toEqual({
    reason: 'Add Togo.',
  });
});

test('each invitation shows how far it has come, and the rows can be narrowed', async () => {
  const rows = [
    row(ghana, { state: 'failed', trouble: 'EMESSAGE 550', caseNumber: 'A6IP-GHA-2026-01' }),
    row(peru, { state: 'sent', sentAt: '2026-11-02T09:00:00Z', reminders: 1 }),
  ];
  const { user } = renderApp({
    at: `/waves/${id}`,
    answers: page('auditor', { ...wave, state: 'approved', mayWrite: false, rows }),
  });
  const table = within(await screen.findByRole('table'));
  table.getByText('Not delivered: The mail server knows no such address (EMESSAGE 550)');
  await user.click(screen.getByRole('combobox', { name: 'How far' }));
  await user.click(await screen.findByRole('option', { name: 'Sent (1)', hidden: true }));
  expect(table.queryByText('Ghana')).toBeNull();
  table.getByText('Peru');
});

test('an approved wave of which invitations are left is gone on with', async () => {
  const rows = [
    row(ghana, { state: 'sent', caseNumber: 'A6IP-GHA-2026-01' }),
    row(peru, { state: 'awaitingApproval', caseNumber: 'A6IP-PER-2026-01' }),
  ];
  const { user, answers } = renderApp({
    at: `/waves/${id}`,
    answers: [
      ...page('director', { ...wave, state: 'approved', mayWrite: false, mayGoOn: true, rows }),
      ['POST', paths.waveAct(id, 'approval'), waveOutcomes, { items: [], nextCursor: null }],
    ],
  });
  await user.click(
    await screen.findByRole('button', { name: 'Go on with the invitations that are left' }),
  );
  expect(answers.sent('POST', paths.waveAct(id, 'approval'))).toHaveLength(1);
});

test('a wave is given up by a second press, and then stands in the list no more', async () => {
  const { user, answers } = renderApp({
    at: `/waves/${id}`,
    answers: [
      ...page('programManager', wave),
      ['DELETE', paths.wave(id), waveView, { ...wave, state: 'cancelled' }],
      ['GET', paths.waves, waveList, { items: [], nextCursor: null }],
    ],
  });
  await user.click(await screen.findByRole('button', { name: 'Give the wave up' }));
  await user.click(screen.getByRole('button', { name: 'Keep it' }));
  await user.click(screen.getByRole('button', { name: 'Give the wave up' }));
  expect(answers.sent('DELETE', paths.wave(id))).toHaveLength(0);
  await user.click(screen.getByRole('button', { name: 'Give it up for good' }));
  await screen.findByText('The wave is given up.');
  expect(answers.sent('DELETE', paths.wave(id))).toHaveLength(1);
});
