import { afterEach, expect, test } from '@jest/globals';
import {
  announcedFile,
  caseView,
  correspondenceList,
  paths,
  readMailAnswer,
  sessionView,
  type CorrespondenceView,
  type MailAttachment,
  type MailReading,
} from '@sixstep/contract';
import type { Role } from '@sixstep/process';
import { screen, within } from '@testing-library/react';
import * as z from 'zod/mini';
import type { Answer } from '../../testing/answers.ts';
import { buildCase, buildSession } from '../../testing/build-case.ts';
import { clearApp, renderApp } from '../../testing/render-app.tsx';

afterEach(clearApp);

const number = 'A6IP-GHA-2026-01';
const address = paths.correspondence(number);
const fileId = '01930000-0000-7000-8000-00000000000f';
const letterId = '01930000-0000-7000-8000-0000000000a1';

const attachment = (more: Partial<MailAttachment>): MailAttachment => ({
  name: 'letter.pdf',
  bytes: 20_480,
  mediaType: 'application/pdf',
  fileId: null,
  notKept: null,
  ...more,
});
const mailWith = (...attachments: MailAttachment[]): MailReading => ({
  from: { name: 'Ama Boateng', address: 'ama@ministry.example' },
  to: [{ name: null, address: 'center@sixstep.example' }],
  subject: 'Our answer',
  sentAt: '2026-11-20T04:00:00Z',
  text: 'We confirm the dates.',
  attachments,
  notes: [],
});
const kept = (mail: MailReading): CorrespondenceView => ({
  id: '01930000-0000-7000-8000-0000000000b1',
  receivedOn: '2026-11-20',
  mail,
  file: {
    id: fileId,
    name: 'answer.eml',
    bytes: 30_000,
    mediaType: 'message/rfc822',
    sha256: 'c0ffee',
    uploadedAt: '2026-11-20T05:00:00Z',
    uploadedBy: 'Hana Mori',
  },
  enteredBy: 'Hana Mori',
  enteredAt: '2026-11-20T05:00:00Z',
});
const list = (...items: CorrespondenceView[]) => ({ items, nextCursor: null });

const page = (mails: readonly CorrespondenceView[], role: Role = 'programManager'): Answer[] => [
  ['GET', paths.session, sessionView, buildSession(role)],
  ['GET', paths.case(number), caseView, buildCase({ state: 'consultation.planning' })],
  ['GET', address, correspondenceList, list(...mails)],
];
const render = (answers: readonly Answer[]) =>
  renderApp({ at: `/cases/${number}/correspondence`, answers });
const attached = async () => {
  const mails = within(await screen.findByRole('region', { name: 'Mails' }));
  await mails.findByText('Attached:');
  return mails;
};

test('what is attached to a kept mail can be fetched, and what cannot says why', async () => {
  render(
    page([
      kept(
        mailWith(
          attachment({ fileId: letterId }),
          attachment({ name: 'tool.exe', notKept: 'wrongType' }),
          attachment({ name: 'earlier.pdf' }),
        ),
      ),
    ]),
  );
  const mails = await attached();
  const link = mails.getByRole('link', { name: 'letter.pdf' });
  expect(link).toHaveAttribute('href', paths.file(letterId));
  expect(link.closest('li')).toHaveTextContent(/^letter\.pdf \(20 KB\)$/);
  expect(mails.getByText(/tool\.exe/)).toHaveTextContent(/In the mail alone: not a kind of file/);
  expect(mails.getByText(/earlier\.pdf/)).toHaveTextContent(/^earlier\.pdf \(20 KB\)$/);
  expect(mails.getAllByRole('link').map(({ textContent }) => textContent)).toEqual([
    'letter.pdf',
    'answer.eml',
  ]);
});

test('before a mail is kept it is said which attachments will not be files', async () => {
  const mail = mailWith(attachment({}), attachment({ name: 'empty.pdf', notKept: 'empty' }));
  const { answers, user } = render([
    ...page([]),
    ['POST', paths.files, announcedFile, { id: fileId }],
    ['PATCH', paths.fileContent(fileId), z.unknown(), {}],
    ['POST', paths.mailReadings(number), readMailAnswer, { mail, receivedOn: '2026-11-20' }],
    ['POST', address, correspondenceList, list(kept(mail))],
  ]);
  await screen.findByText('No mail has been put to this case.');
  const input = document.querySelector<HTMLInputElement>('input[type=file]');
  await user.upload(input!, new File(['From: '], 'answer.eml', { type: 'message/rfc822' }));
  expect(await screen.findByText(/empty\.pdf/)).toHaveTextContent(
    'empty.pdf (20 KB) In the mail alone: it is empty.',
  );
  await user.click(screen.getByRole('button', { name: 'Keep it with the case' }));
  expect(await screen.findByText('The mail is kept.')).toBeVisible();
  expect(answers.sent('POST', address).map(({ body }) => body)).toEqual([
    { fileId, receivedOn: '2026-11-20' },
  ]);
});

test('an auditor reads the mails and puts none to the case', async () => {
  render(page([kept(mailWith(attachment({ fileId: letterId })))], 'auditor'));
  await attached();
  expect(screen.queryByRole('button', { name: 'Choose a mail' })).toBeNull();
});
