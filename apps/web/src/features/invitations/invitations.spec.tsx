import { afterEach, expect, test } from '@jest/globals';
import {
  caseView,
  invitationView,
  paperList,
  paths,
  sessionView,
  type InvitationView,
} from '@sixstep/contract';
import { screen, waitFor, within } from '@testing-library/react';
import { refuse, type Answer } from '../../testing/answers.ts';
import { allowed, buildCase, buildSession } from '../../testing/build-case.ts';
import { clearApp, renderApp } from '../../testing/render-app.tsx';

afterEach(clearApp);

const number = 'A6IP-GHA-2026-01';
const address = paths.invitation(number);
const at = `/cases/${number}/invitation`;

const draft: InvitationView = {
  content: {
    addresseeName: null,
    addresseePosition: null,
    addresseeEmail: null,
    officeMailbox: null,
    language: 'en',
    responseOn: '2027-02-01',
    note: null,
  },
  version: 3,
  returnedContent: null,
  letter: { subject: 'Invitation to Ghana', paragraphs: ['Dear Sir or Madam,'] },
  missing: ['addressee'],
  mayEdit: true,
  sentOn: null,
  approvedBy: null,
  authors: ['Luis Ortega'],
  links: [],
};
const kase: Answer = [
  'GET',
  paths.case(number),
  caseView,
  buildCase({ state: 'invitation.drafting', step: 'invitation' }),
];
const invitation = (view: InvitationView): Answer => ['GET', address, invitationView, view];

test('the draft is saved over the version that was read, with empty fields as null', async () => {
  const { answers, user } = renderApp({
    at,
    answers: [kase, invitation(draft), ['PUT', address, invitationView, { ...draft, version: 4 }]],
  });
  await user.type(await screen.findByLabelText('Addressee'), 'Ama Mensah');
  await user.click(screen.getByRole('button', { name: 'Save the invitation' }));
  await waitFor(() => expect(answers.sent('PUT', address)).toHaveLength(1));
  const [sent] = answers.sent('PUT', address);
  expect(sent?.body).toEqual({ ...draft.content, addresseeName: 'Ama Mensah' });
  expect(sent?.headers['if-match']).toBe('"v3"');
});

test('a draft that somebody else has changed keeps what is typed until the person chooses', async () => {
  const theirs = { ...draft, version: 4, content: { ...draft.content, note: 'Theirs' } };
  const { answers, user } = renderApp({
    at,
    answers: [kase, invitation(draft), ['PUT', address, invitationView, () => refuse('stale')]],
  });
  await user.type(await screen.findByLabelText('Addressee'), 'Ama Mensah');
  answers.add(invitation(theirs));
  await user.click(screen.getByRole('button', { name: 'Save the invitation' }));
  await user.click(await screen.findByRole('button', { name: 'Go on with mine' }));
  expect(screen.getByLabelText('Addressee')).toHaveValue('Ama Mensah');

  answers.add(['PUT', address, invitationView, { ...theirs, version: 5 }]);
  await user.click(screen.getByRole('button', { name: 'Save the invitation' }));
  await waitFor(() => expect(answers.sent('PUT', address)).toHaveLength(2));
  expect(answers.sent('PUT', address)[1]?.headers['if-match']).toBe('"v4"');
});

test('a link that is out can be sent again or revoked', async () => {
  const sent: InvitationView = {
    ...draft,
    mayEdit: false,
    sentOn: '2026-11-02',
    links: [
      {
        id: '01930000-0000-7000-8000-00000000000a',
        email: 'ama@ministry.example',
        state: 'open',
        issuedAt: '2026-11-02T09:00:00Z',
        expiresAt: '2026-12-02T09:00:00Z',
      },
    ],
  };
  const link = paths.invitationLink(number);
  const { answers, user } = renderApp({
    at,
    answers: [
      ['GET', paths.case(number), caseView, buildCase({ state: 'invitation.sent' })],
      invitation(sent),
      ['DELETE', link, invitationView, { ...sent, links: [] }],
    ],
  });
  expect(await screen.findByRole('button', { name: 'Send again' })).toBeVisible();
  await user.click(screen.getByRole('button', { name: 'Revoke the link' }));
  await waitFor(() => expect(answers.sent('DELETE', link)).toHaveLength(1));
});

test('a letter that went to a wrong address is corrected and goes again, while nobody has come in by it', async () => {
  const link = {
    id: '0197c3a0-0000-7000-8000-00000000beef',
    email: 'wrong@example.org',
    state: 'open' as const,
    issuedAt: '2026-11-02T09:00:00Z',
    expiresAt: '2027-01-01T09:00:00Z',
  };
  const sent = {
    ...draft,
    mayEdit: false,
    sentOn: '2026-11-02',
    content: {
      ...draft.content,
      addresseeName: 'Ama Mensah',
      addresseeEmail: 'wrong@example.org',
      language: 'en' as const,
    },
    links: [link],
  };
  const { user, answers } = renderApp({
    at,
    answers: [
      ['GET', paths.session, sessionView, buildSession('programManager')],
      ['GET', paths.case(number), caseView, buildCase({ state: 'invitation.sent' })],
      invitation(sent),
      ['PUT', paths.invitationAddressee(number), invitationView, sent],
    ],
  });
  await user.click(await screen.findByRole('button', { name: 'Correct the addressee' }));
  const form = within(screen.getByRole('form', { name: 'Correct the addressee' }));
  const field = form.getByLabelText('E-mail of the addressee');
  await user.clear(field);
  await user.click(form.getByRole('button', { name: 'Correct and send again' }));
  expect(await form.findByText('Fill this in')).toBeVisible();
  expect(answers.sent('PUT', paths.invitationAddressee(number))).toHaveLength(0);
  await user.type(field, 'right@example.org');
  await user.click(form.getByRole('button', { name: 'Correct and send again' }));
  await screen.findByText('The letter is on its way again.');
  expect(answers.sent('PUT', paths.invitationAddressee(number))[0]).toMatchObject({
    body: { addresseeName: 'Ama Mensah', addresseeEmail: 'right@example.org', language: 'en' },
  });
});

test('what is typed outlives a change of tabs, and a step says that it does not take it along', async () => {
  const drafting = buildCase({
    state: 'invitation.drafting',
    next: allowed('invitation.submit'),
    nextSteps: [allowed('invitation.submit'), allowed('invitation.cancel')],
  });
  const { user } = renderApp({
    at,
    answers: [
      ['GET', paths.session, sessionView, buildSession('programManager')],
      ['GET', paths.case(number), caseView, drafting],
      ['GET', paths.papers(number), paperList, { items: [], nextCursor: null }],
      invitation(draft),
    ],
  });
  await user.type(await screen.findByLabelText('Addressee'), 'Ama Mensah');
  await user.click(screen.getByRole('tab', { name: 'Papers' }));
  await waitFor(() => expect(screen.queryByLabelText('Addressee')).not.toBeInTheDocument());
  await user.click(screen.getByRole('tab', { name: 'Invitation' }));
  expect(await screen.findByLabelText('Addressee')).toHaveValue('Ama Mensah');

  await user.click(screen.getByRole('button', { name: 'Submit for approval' }));
  const dialog = within(await screen.findByRole('dialog'));
  expect(await dialog.findByText(/is not saved and does not go with this step/)).toBeVisible();
});

test('the step of the header is not repeated below; what is entered for the country stands apart', async () => {
  const sent = buildCase({
    state: 'invitation.awaitingApproval',
    next: allowed('invitation.approve'),
    nextSteps: [
      allowed('invitation.approve'),
      allowed('invitation.return'),
      allowed('invitation.decline', { onBehalf: true }),
      allowed('case.correct'),
    ],
  });
  renderApp({
    at,
    answers: [
      ['GET', paths.case(number), caseView, sent],
      invitation({ ...draft, mayEdit: false }),
    ],
  });
  const steps = within(await screen.findByRole('region', { name: 'Next steps' }));
  expect(steps.getAllByRole('button').map(({ textContent }) => textContent)).toEqual([
    'Return to drafting',
    'Decline invitation',
  ]);
  expect(steps.getByRole('heading', { name: 'Enter for the country' })).toBeVisible();
  expect(screen.getAllByRole('button', { name: 'Approve and send' })).toHaveLength(1);
});

test('an observer is told that the invitation is not shown, and it is not asked for', async () => {
  const { answers } = renderApp({
    at,
    answers: [['GET', paths.session, sessionView, buildSession('observer')], kase],
  });
  expect(await screen.findByText('The invitation is not shown to you')).toBeVisible();
  expect(answers.sent('GET', address)).toHaveLength(0);
});
