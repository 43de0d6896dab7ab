import { afterEach, expect, test } from '@jest/globals';
import {
  caseView,
  invitationView,
  paths,
  sessionView,
  type InvitationView,
} from '@sixstep/contract';
import { screen, within } from '@testing-library/react';
import { allowed, buildCase, buildSession } from '../../testing/build-case.ts';
import { clearApp, renderApp } from '../../testing/render-app.tsx';

afterEach(clearApp);

const number = 'A6IP-GHA-2026-01';
const returnedContent: InvitationView['content'] = {
  addresseeName: 'Ama Boateng',
  addresseePosition: null,
  addresseeEmail: null,
  officeMailbox: 'office@example.test',
  language: 'en',
  responseOn: '2027-02-01',
  note: 'We met in March.',
};
const invitation: InvitationView = {
  content: { ...returnedContent, note: 'We met in May.', addresseePosition: 'Minister' },
  version: 4,
  returnedContent,
  letter: { subject: 'Invitation', paragraphs: ['Dear Ama Boateng'] },
  missing: [],
  mayEdit: false,
  sentOn: null,
  approvedBy: null,
  authors: ['Luis Ortega'],
  links: [],
};
const page = (view: InvitationView) =>
  renderApp({
    at: `/decisions/${number}`,
    answers: [
      ['GET', paths.session, sessionView, buildSession('director')],
      [
        'GET',
        paths.case(number),
        caseView,
        buildCase({
          state: 'invitation.awaitingApproval',
          nextSteps: [allowed('invitation.approve'), allowed('invitation.return')],
        }),
      ],
      ['GET', paths.invitation(number), invitationView, view],
    ],
  });

test('an invitation that comes back shows what it says otherwise, and nothing that it says as before', async () => {
  page(invitation);
  const changes = within(
    await screen.findByRole('region', { name: 'What changed since it was returned' }),
  );
  expect(changes.getAllByRole('term').map((term) => term.textContent)).toEqual([
    'Position',
    'Paragraph of our own',
  ]);
  expect(changes.getAllByRole('deletion').map(({ textContent }) => textContent)).toEqual([
    'Before: We met in March.',
  ]);
  expect(changes.getAllByRole('insertion').map(({ textContent }) => textContent)).toEqual([
    'Now: Minister',
    'Now: We met in May.',
  ]);
  expect(changes.getByText('May').tagName).toBe('MARK');
});

test('one that comes for the first time says so', async () => {
  page({ ...invitation, returnedContent: null });
  expect(await screen.findByText('This invitation has not been returned before.')).toBeVisible();
});
