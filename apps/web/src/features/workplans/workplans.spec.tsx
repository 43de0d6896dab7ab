import { afterEach, expect, test } from '@jest/globals';
import { caseView, paths, sessionView, workplanView, type WorkplanView } from '@sixstep/contract';
import type { Role, State } from '@sixstep/process';
import { fireEvent, screen, waitFor, within } from '@testing-library/react';
import type { Answer } from '../../testing/answers.ts';
import { allowed, buildCase, buildSession } from '../../testing/build-case.ts';
import { choose } from '../../testing/choose.ts';
import { clearApp, renderApp } from '../../testing/render-app.tsx';

afterEach(clearApp);

const number = 'A6IP-GHA-2026-01';
const address = paths.workplan(number);
const at = `/cases/${number}/workplan`;
const idOf = (last: string) => `01930000-0000-7000-8000-0000000000${last}`;
const [law, report, amendment] = [idOf('0a'), idOf('0b'), idOf('0c')];

const underWay: WorkplanView = {
  version: 3,
  kickOffOn: '2026-06-01',
  reportingRhythmMonths: 6,
  endsOn: '2027-06-01',
  deliverables: [
    {
      id: law,
      activity: { id: idOf('1a'), component: 'authorization', title: 'Draft the law' },
      title: 'Draft law',
      dueOn: '2026-10-01',
      lead: { code: 'UNDP', name: 'UNDP' },
      status: 'submitted',
      submittedOn: '2026-09-28',
      fileId: null,
      link: null,
      note: 'Second reading',
      answerNote: null,
      submissionEntered: null,
      answerEntered: null,
      waiver: null,
      reminders: 0,
    },
  ],
  reports: [
    {
      id: report,
      organization: { code: 'UNDP', name: 'UNDP' },
      periodFrom: '2026-06-01',
      periodTo: '2026-09-01',
      dueOn: '2026-09-15',
      status: 'submitted',
      content: {
        done: 'Two workshops',
        notDone: null,
        next: null,
        trainedWomen: 14,
        trainedMen: 12,
      },
      reason: null,
      entered: null,
    },
  ],
  amendments: [],
  closing: null,
  mayEdit: true,
  mayAnswer: false,
};
const page = (
  view: WorkplanView = underWay,
  state: State = 'implementation.inProgress',
  role: Role = 'programManager',
): Answer[] => [
  ['GET', paths.session, sessionView, buildSession(role)],
  ['GET', paths.case(number), caseView, buildCase({ state })],
  ['GET', address, workplanView, view],
];

test('the plan is saved over the version that was seen', async () => {
  const { answers, user } = renderApp({
    at,
    answers: [...page(), ['PUT', address, workplanView, { ...underWay, version: 4 }]],
  });
  const rhythm = await screen.findByLabelText('Months between two reports');
  await user.clear(rhythm);
  await user.type(rhythm, '3');
  await user.click(screen.getByRole('button', { name: 'Save the work plan' }));
  await waitFor(() => expect(answers.sent('PUT', address)).toHaveLength(1));
  expect(answers.sent('PUT', address)[0]).toMatchObject({
    body: { reportingRhythmMonths: 3, endsOn: '2027-06-01' },
    headers: { 'if-match': '"v3"' },
  });
});

test("the country's answer to a deliverable is entered, and a dispute needs its words", async () => {
  const path = `${address}/deliverables/${law}/answer`;
  const disputed: WorkplanView = {
    ...underWay,
    deliverables: [{ ...underWay.deliverables[0]!, status: 'disputed' }],
  };
  const { answers, user } = renderApp({
    at,
    answers: [...page(), ['POST', path, workplanView, disputed]],
  });
  await user.click(await screen.findByRole('button', { name: 'Draft law' }));
  const dialog = within(await screen.findByRole('dialog'));
  await user.click(dialog.getByRole('radio', { name: 'It disputes the deliverable' }));
  const answer = within(dialog.getByRole('form', { name: "The country's answer" }));
  await user.type(answer.getByLabelText('Name'), 'Ama Boateng');
  await user.type(answer.getByLabelText('Capacity'), 'Focal point');
  await choose(user, answer.getByRole('combobox', { name: 'How it came' }), 'Phone');
  await user.click(dialog.getByRole('button', { name: 'Enter the answer' }));
  expect(dialog.getByLabelText(/^In its words/)).toHaveAccessibleDescription(
    /Write what the country disputes/,
  );
  expect(answers.sent('POST', path)).toHaveLength(0);
  await user.type(dialog.getByLabelText(/^In its words/), 'Article 4 is missing');
  answers.add(['GET', address, workplanView, disputed]);
  await user.click(dialog.getByRole('button', { name: 'Enter the answer' }));
  expect(await dialog.findByText('Disputed')).toBeInTheDocument();
  expect(answers.sent('POST', path)[0]?.body).toEqual({
    answer: 'dispute',
    note: 'Article 4 is missing',
    onBehalf: {
      name: 'Ama Boateng',
      capacity: 'Focal point',
      channel: 'phone',
      receivedOn: expect.any(String),
    },
  });
});

test('a director may waive what the manager may not', async () => {
  const path = `${address}/deliverables/${law}/waiver`;
  const read: WorkplanView = { ...underWay, mayEdit: false };
  const waived: WorkplanView = {
    ...read,
    deliverables: [{ ...underWay.deliverables[0]!, status: 'waived', waiver: 'Not needed' }],
  };
  const { answers, user } = renderApp({
    at,
    answers: [
      ...page(read, 'implementation.inProgress', 'director'),
      ['POST', path, workplanView, waived],
    ],
  });
  await user.click(await screen.findByRole('button', { name: 'Draft law' }));
  const dialog = within(await screen.findByRole('dialog'));
  expect(dialog.queryByRole('button', { name: 'Enter the answer' })).not.toBeInTheDocument();
  await user.type(dialog.getByLabelText('Why the Center does without it'), 'Not needed');
  answers.add(['GET', address, workplanView, waived]);
  await user.click(dialog.getByRole('button', { name: 'Waive' }));
  expect(await dialog.findByText('Waived')).toBeInTheDocument();
  expect(answers.sent('POST', path)[0]?.body).toEqual({ reason: 'Not needed' });
});

test('a report that is in is returned with a reason', async () => {
  const path = `${address}/reports/${report}/settlement`;
  const returned: WorkplanView = {
    ...underWay,
    reports: [{ ...underWay.reports[0]!, status: 'returned', reason: 'No figures' }],
  };
  const { answers, user } = renderApp({
    at,
    answers: [...page(), ['POST', path, workplanView, returned]],
  });
  await user.click(await screen.findByRole('button', { name: '1 Jun 2026 to 1 Sept 2026' }));
  const dialog = within(await screen.findByRole('dialog'));
  expect(dialog.getByText('14 women, 12 men')).toBeInTheDocument();
  await user.click(dialog.getByRole('radio', { name: 'Return it' }));
  await user.click(dialog.getByRole('button', { name: 'Settle the report' }));
  expect(dialog.getByLabelText(/^Reason/)).toHaveAccessibleDescription(/Say why/);
  await user.type(dialog.getByLabelText(/^Reason/), 'No figures');
  answers.add(['GET', address, workplanView, returned]);
  await user.click(dialog.getByRole('button', { name: 'Settle the report' }));
  expect(await dialog.findByText('Returned')).toBeInTheDocument();
  expect(answers.sent('POST', path).map(({ body }) => body)).toEqual([
    { decision: 'returned', reason: 'No figures' },
  ]);
});

test('a report that never came is late, and says so', async () => {
  const awaited = { ...underWay.reports[0]!, status: 'due' as const, content: null };
  renderApp({ at, answers: page({ ...underWay, reports: [awaited] }) });
  const table = within(await screen.findByRole('region', { name: 'All progress reports' }));
  expect(table.getByText('15 Sept 2026, late')).toBeVisible();
});

test('an amendment is settled by the step that names it', async () => {
  const open = {
    id: amendment,
    kind: 'time' as const,
    activityId: null,
    shiftDays: 20,
    effect: 'All workshops three weeks later',
    reason: 'Elections',
    proposedBy: 'Ama Mensah',
    proposedAt: '2026-11-02T09:00:00Z',
    status: 'open' as const,
    settlement: null,
  };
  const kase = buildCase({
    state: 'implementation.inProgress',
    nextSteps: [allowed('amendment.settle')],
  });
  const view = { ...underWay, amendments: [open, { ...open, id: idOf('0d'), effect: 'Another' }] };
  const { answers, user } = renderApp({
    at,
    answers: [
      ...page(view),
      ['GET', paths.case(number), caseView, kase],
      ['POST', paths.steps(number), caseView, { ...kase, version: 8 }],
    ],
  });
  await screen.findByText('All workshops three weeks later');
  await user.click(screen.getAllByRole('button', { name: 'Settle amendment' })[1]!);
  const dialog = within(await screen.findByRole('dialog'));
  await user.click(await dialog.findByRole('radio', { name: 'Approve' }));
  await user.type(dialog.getByLabelText(/^Reason/), 'Agreed');
  await user.click(dialog.getByRole('button', { name: 'Settle amendment' }));
  await waitFor(() => expect(answers.sent('POST', paths.steps(number))).toHaveLength(1));
  expect(answers.sent('POST', paths.steps(number))[0]?.body).toMatchObject({
    record: { amendmentId: idOf('0d'), decision: 'approved', reason: 'Agreed' },
  });
});

test('the closing report is written, and then accepted for the Center in the version that was saved', async () => {
  const path = `${address}/closing`;
  const content = {
    results: 'The law is in force',
    lessons: null,
    openItems: [{ text: 'Publish it', owner: 'Ministry', dueOn: '2027-01-31' }],
  };
  const closing = {
    version: 1,
    content,
    acceptedByCenter: null,
    acceptedByCountry: null,
    reminders: 0,
  };
  const accepted = { by: 'Hana Mori', on: '2026-11-23' };
  const { answers, user } = renderApp({
    at,
    answers: [
      ...page(underWay, 'implementation.finalReporting'),
      ['PUT', path, workplanView, { ...underWay, closing }],
      [
        'POST',
        `${path}/acceptance`,
        workplanView,
        { ...underWay, closing: { ...closing, version: 2, acceptedByCenter: accepted } },
      ],
    ],
  });
  await user.type(await screen.findByLabelText('Results'), 'The law is in force');
  await user.click(screen.getByRole('button', { name: 'Add an open item' }));
  await user.type(screen.getByLabelText('Open item 1'), 'Publish it');
  await user.type(screen.getByLabelText('Owner'), 'Ministry');
  fireEvent.change(screen.getByLabelText('Due on'), { target: { value: '2027-01-31' } });
  answers.add(['GET', address, workplanView, { ...underWay, closing }]);
  await user.click(screen.getByRole('button', { name: 'Save the closing report' }));
  const accept = await screen.findByRole('button', { name: 'Accept it for the Center' });
  expect(answers.sent('PUT', path)[0]).toMatchObject({
    body: content,
    headers: { 'if-match': '"v0"' },
  });
  await user.click(accept);
  await waitFor(() =>
    expect(answers.sent('POST', `${path}/acceptance`)[0]?.body).toEqual({ versionMeant: 1 }),
  );
});

test('who may not edit reads the plan and finds no form', async () => {
  renderApp({
    at,
    answers: page({ ...underWay, mayEdit: false }, 'implementation.inProgress', 'auditor'),
  });
  expect(await screen.findByText('every 6 months')).toBeVisible();
  expect(screen.queryByRole('button', { name: 'Save the work plan' })).not.toBeInTheDocument();
});
