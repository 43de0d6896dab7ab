import { afterEach, expect, test } from '@jest/globals';
import { caseView, consultationView, paths, type ConsultationView } from '@sixstep/contract';
import { fireEvent, screen, waitFor, within } from '@testing-library/react';
import type { Answer } from '../../testing/answers.ts';
import { buildCase } from '../../testing/build-case.ts';
import { clearApp, renderApp } from '../../testing/render-app.tsx';

afterEach(clearApp);

const number = 'A6IP-GHA-2026-01';
const address = paths.consultations(number);
const at = `/cases/${number}/consultations`;
const meetingId = '01930000-0000-7000-8000-00000000000b';

const recording: ConsultationView = {
  round: 1,
  version: 8,
  content: { summary: null, constraints: null, openQuestions: null, needs: [], actions: [] },
  requested: ['tracking'],
  meetings: [
    {
      id: meetingId,
      version: 2,
      kind: 'scoping',
      mode: 'online',
      startsAt: '2026-11-10T09:00:00Z',
      endsAt: '2026-11-10T10:00:00Z',
      place: null,
      status: 'planned',
      participants: [{ name: 'Ama Mensah', body: null, side: 'country', attended: false }],
      notes: null,
    },
  ],
  sent: null,
  earlier: [],
  outcome: null,
  corrections: [],
  mayEdit: true,
};
const page = (view: ConsultationView = recording): Answer[] => [
  ['GET', paths.case(number), caseView, buildCase({ state: 'consultation.recording' })],
  ['GET', address, consultationView, view],
];

test('the record is saved with the decision on each requested component', async () => {
  const { answers, user } = renderApp({
    at,
    answers: [...page(), ['PUT', address, consultationView, { ...recording, version: 9 }]],
  });
  await user.type(await screen.findByLabelText('Summary'), 'A registry is needed.');
  await user.click(screen.getByRole('radio', { name: 'Dropped' }));
  await user.type(screen.getByLabelText('Why it is dropped'), 'Funded elsewhere');
  await user.click(screen.getByRole('button', { name: 'Add an action' }));
  await user.type(screen.getByLabelText('Action 1'), 'Send the law');
  await user.click(screen.getByRole('button', { name: 'Save the record' }));
  await waitFor(() => expect(answers.sent('PUT', address)).toHaveLength(1));
  const [sent] = answers.sent('PUT', address);
  expect(sent?.headers['if-match']).toBe('"v8"');
  expect(sent?.body).toEqual({
    summary: 'A registry is needed.',
    constraints: null,
    openQuestions: null,
    needs: [
      {
        component: 'tracking',
        text: null,
        decision: 'dropped',
        reason: 'Funded elsewhere',
        priority: null,
      },
    ],
    actions: [{ text: 'Send the law', owner: null, dueOn: null, done: false }],
  });
});

test('a meeting that is marked as held leaves what is typed into the record, which is saved over the new version', async () => {
  const path = paths.meeting(number, meetingId);
  const held = { ...recording, version: 9 };
  const { answers, user } = renderApp({
    at,
    answers: [
      ...page(),
      ['PUT', path, consultationView, held],
      ['PUT', address, consultationView, { ...held, version: 10 }],
    ],
  });
  await user.type(await screen.findByLabelText('Summary'), 'A registry is needed.');
  await user.click(screen.getByRole('button', { name: 'Mark as held' }));
  answers.add(['GET', address, consultationView, held]);
  const dialog = within(await screen.findByRole('dialog'));
  await user.click(dialog.getByRole('button', { name: 'Save the meeting' }));
  await waitFor(() =>
    expect(answers.sent('PUT', path)[0]?.body).toMatchObject({
      status: 'held',
      startsAt: '2026-11-10T09:00:00.000Z',
      participants: [{ name: 'Ama Mensah', body: null, side: 'country', attended: true }],
    }),
  );
  expect(answers.sent('PUT', path)[0]?.headers['if-match']).toBe('"v2"');
  await waitFor(() => expect(screen.queryByRole('dialog')).not.toBeInTheDocument());
  expect(screen.getByLabelText('Summary')).toHaveValue('A registry is needed.');
  await user.click(screen.getByRole('button', { name: 'Save the record' }));
  await waitFor(() => expect(answers.sent('PUT', address)[0]?.headers['if-match']).toBe('"v9"'));
});

test('a meeting that ends before it begins is not sent, and the field says why', async () => {
  const { answers, user } = renderApp({ at, answers: page() });
  await user.click(await screen.findByRole('button', { name: 'Add a meeting' }));
  const dialog = within(await screen.findByRole('dialog'));
  fireEvent.change(dialog.getByLabelText('Begins'), { target: { value: '2026-12-01T10:00' } });
  fireEvent.change(dialog.getByLabelText('Ends'), { target: { value: '2026-12-01T09:00' } });
  await user.click(dialog.getByRole('button', { name: 'Save the meeting' }));
  expect(await dialog.findByText('It has to end after it begins')).toBeVisible();
  expect(answers.sent('POST', paths.meetings(number))).toHaveLength(0);
});

test('a new meeting begins with the manager and whom the country has designated', async () => {
  const path = paths.meetings(number);
  const { answers, user } = renderApp({
    at,
    answers: [
      ...page(),
      [
        'GET',
        paths.case(number),
        caseView,
        buildCase({
          state: 'consultation.recording',
          people: [
            { id: meetingId, name: 'Ama Mensah', role: 'focalPoint', organization: null },
            { id: meetingId, name: 'Kofi Boateng', role: 'countryColleague', organization: null },
          ],
        }),
      ],
      ['POST', path, consultationView, recording],
    ],
  });
  await user.click(await screen.findByRole('button', { name: 'Add a meeting' }));
  const dialog = within(await screen.findByRole('dialog'));
  fireEvent.change(dialog.getByLabelText('Begins'), { target: { value: '2026-12-01T09:00' } });
  fireEvent.change(dialog.getByLabelText('Ends'), { target: { value: '2026-12-01T10:00' } });
  await user.click(dialog.getByRole('button', { name: 'Save the meeting' }));
  await waitFor(() =>
    expect(answers.sent('POST', path)[0]?.body).toMatchObject({
      status: 'planned',
      participants: [
        { name: 'Luis Ortega', body: null, side: 'center', attended: false },
        { name: 'Ama Mensah', body: null, side: 'country', attended: false },
      ],
    }),
  );
});

test('a meeting is cancelled without anybody counting as present', async () => {
  const path = paths.meeting(number, meetingId);
  const { answers, user } = renderApp({
    at,
    answers: [...page(), ['PUT', path, consultationView, { ...recording, version: 9 }]],
  });
  await user.click(await screen.findByRole('button', { name: 'Cancel the meeting' }));
  const dialog = within(await screen.findByRole('dialog', { name: 'Cancel the meeting' }));
  await user.click(dialog.getByRole('button', { name: 'Save the meeting' }));
  await waitFor(() =>
    expect(answers.sent('PUT', path)[0]?.body).toMatchObject({
      status: 'cancelled',
      participants: [{ name: 'Ama Mensah', attended: false }],
    }),
  );
});

test('while the country has the record, what was sent is shown once and not the draft', async () => {
  const content = { ...recording.content!, summary: 'As it was sent', meetings: [] };
  renderApp({
    at,
    answers: [
      [
        'GET',
        paths.case(number),
        caseView,
        buildCase({ state: 'consultation.awaitingConfirmation' }),
      ],
      [
        'GET',
        address,
        consultationView,
        {
          ...recording,
          mayEdit: false,
          content: { ...recording.content!, summary: 'As it is drafted' },
          sent: { number: 2, sentOn: '2026-11-20', sha256: 'b'.repeat(64), content },
          earlier: [
            {
              number: 1,
              sentOn: '2026-11-11',
              sha256: 'a'.repeat(64),
              content: { ...content, summary: 'As it was sent first' },
            },
          ],
        },
      ],
    ],
  });
  const record = within(await screen.findByRole('region', { name: 'Record' }));
  expect(record.getByText('Record 2, sent 20 Nov 2026')).toBeVisible();
  expect(record.getByText('As it was sent')).toBeVisible();
  expect(screen.queryByText('As it is drafted')).not.toBeInTheDocument();
  const before = within(screen.getByRole('region', { name: 'Records sent before' }));
  expect(before.getAllByRole('listitem').length).toBeGreaterThan(0);
  expect(before.getByText('Record 1, sent 11 Nov 2026')).toBeVisible();
  expect(before.queryByText('Record 2, sent 20 Nov 2026')).not.toBeInTheDocument();
});
