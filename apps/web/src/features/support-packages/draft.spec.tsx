import { afterEach, expect, test } from '@jest/globals';
import { supportPackageView, type PackageContent } from '@sixstep/contract';
import { fireEvent, screen, waitFor, within } from '@testing-library/react';
import { refuse, type Answers, type Asked } from '../../testing/answers.ts';
import { choose } from '../../testing/choose.ts';
import { clearApp, renderApp } from '../../testing/render-app.tsx';
import { activity, address, at, buildPackage, content, pageOf } from './build-package.ts';

afterEach(clearApp);

const newId = '01930000-0000-7000-8000-0000000000a2';

/** Keeps what is sent, as the API does: a new activity gets its id, and whoever reads afterwards reads it. */
const keepIn = (answers: Answers) =>
  answers.add([
    'PUT',
    address,
    supportPackageView,
    ({ body }: Asked) => {
      const sent = body as PackageContent;
      const activities = sent.activities.map((one) => ({ ...one, id: one.id ?? newId }));
      const view = buildPackage({ version: 7, content: { ...sent, activities } });
      answers.add(['GET', address, supportPackageView, view]);
      return view;
    },
  ]);
const bodies = (sent: readonly Asked[]) => sent.map(({ body }) => body as PackageContent);
const open = (name: RegExp) => screen.findByRole('button', { name });
const save = () => screen.getByRole('button', { name: 'Save the draft' });

test('what is drafted is sent over the version that was read, beginning with the need that was found', async () => {
  const { answers, user } = renderApp({ at, answers: pageOf() });
  keepIn(answers);
  await user.click(await open(/^Article 6 strategy/));
  await user.click(screen.getByRole('radio', { name: 'In the package' }));
  await user.click(screen.getByRole('button', { name: 'Begin the objective with it' }));
  await user.click(screen.getByRole('button', { name: 'Add an activity' }));
  const opener = await open(/^Activity 1/);
  const panel = within(document.getElementById(opener.getAttribute('aria-controls')!)!);
  await waitFor(() => expect(panel.getByLabelText(/^Title/)).toHaveFocus());
  await user.keyboard('Cabinet workshop');
  await choose(user, panel.getByLabelText(/^Kind/, { selector: 'input' }), 'Workshop');
  fireEvent.change(panel.getByLabelText('Begins on'), { target: { value: '2027-02-01' } });
  await user.click(screen.getByRole('button', { name: 'Add an indicator' }));
  const indicator = within(screen.getByRole('group', { name: 'Indicator 1' }));
  await user.type(indicator.getByLabelText(/^What is measured/), 'Strategy adopted');
  await user.type(indicator.getByLabelText(/^Unit/), 'decision');
  await user.type(indicator.getByLabelText('Baseline'), 'none');
  await user.click(await open(/^Integrity checklist/));
  const item = within(screen.getByRole('group', { name: /^D3/ }));
  await user.click(item.getByRole('radio', { name: 'No' }));
  await user.type(item.getByLabelText('How the "no" is mitigated'), 'Two buyers are asked.');
  await user.click(save());

  await waitFor(() => expect(answers.sent('PUT', address)).toHaveLength(1));
  expect(answers.sent('PUT', address)[0]?.headers['if-match']).toBe('"v4"');
  const [body] = bodies(answers.sent('PUT', address));
  expect(body?.components[1]).toEqual({
    component: 'strategy',
    covered: true,
    exclusionReason: null,
    objective: 'A strategy that the cabinet adopts.',
    objectiveLocal: null,
  });
  expect(body?.activities).toEqual([
    activity,
    {
      component: 'strategy',
      title: 'Cabinet workshop',
      titleLocal: null,
      kind: 'workshop',
      deliverable: null,
      acceptanceTest: null,
      startOn: '2027-02-01',
      endOn: null,
      providerKind: null,
      organizationCode: null,
      providerName: null,
    },
  ]);
  expect(body?.indicators).toMatchObject([
    { component: 'strategy', name: 'Strategy adopted', unit: 'decision', baseline: 'none' },
  ]);
  expect(body?.integrity.find(({ item: code }) => code === 'D3')).toEqual({
    item: 'D3',
    answer: 'no',
    evidence: null,
    mitigationNote: 'Two buyers are asked.',
  });

  await user.type(panel.getByLabelText('Deliverable'), 'Minutes');
  await user.click(save());
  await waitFor(() => expect(answers.sent('PUT', address)).toHaveLength(2));
  expect(bodies(answers.sent('PUT', address))[1]?.activities[1]).toMatchObject({
    id: newId,
    deliverable: 'Minutes',
  });
});

test('what somebody else has saved meanwhile stands until the person has said what shall stand', async () => {
  const { answers, user } = renderApp({
    at,
    answers: [...pageOf(), ['PUT', address, supportPackageView, refuse('stale')]],
  });
  await user.type(await screen.findByLabelText('Summary'), 'Mine.');
  const theirs = buildPackage({
    version: 6,
    content: { ...content, title: 'Theirs', activities: [] },
  });
  answers.add(['GET', address, supportPackageView, theirs]);
  await user.click(save());
  const notice = await screen.findByText('Somebody else has changed it since you began to write');
  expect(notice).toBeVisible();
  expect(screen.getByLabelText('Summary')).toHaveValue('Mine.');
  expect(save()).toBeDisabled();

  keepIn(answers);
  await user.click(screen.getByRole('button', { name: 'Go on with mine' }));
  await user.click(save());
  await waitFor(() => expect(answers.sent('PUT', address)).toHaveLength(2));
  const second = answers.sent('PUT', address)[1];
  expect(second?.headers['if-match']).toBe('"v6"');
  const [, body] = bodies(answers.sent('PUT', address));
  expect(body?.summary).toBe('Mine.');
  // Its row is gone, so the API would not know its id.
  expect(body?.activities[0]).not.toHaveProperty('id');
});

test('a refused field is named above the button, and the way to it opens what hides it', async () => {
  const { answers, user } = renderApp({ at, answers: pageOf() });
  await user.click(await open(/^Tracking/));
  await user.click(await open(/^Activity 1/));
  fireEvent.change(screen.getByLabelText('Ends on'), { target: { value: '2026-12-01' } });
  await user.click(await open(/^Tracking/));
  expect(screen.queryByLabelText('Ends on')).not.toBeInTheDocument();
  await user.click(save());
  expect(answers.sent('PUT', address)).toHaveLength(0);
  const summary = within(await screen.findByRole('alert'));
  expect(await screen.findByText('It cannot end before it begins')).toBeVisible();
  await user.click(summary.getByRole('button', { name: /^Tracking, activity 1: Ends on/ }));
  await waitFor(() => expect(screen.getByLabelText('Ends on')).toHaveFocus());
});

test('a refusal of the API stands at its field', async () => {
  const fields = [
    { path: 'indicators.0.unit', code: 'tooBig', params: { origin: 'string', maximum: 100 } },
  ];
  const { user } = renderApp({
    at,
    answers: [...pageOf(), ['PUT', address, supportPackageView, refuse('invalid', { fields })]],
  });
  await user.click(await open(/^Tracking/));
  await user.click(screen.getByRole('button', { name: 'Add an indicator' }));
  await user.type(screen.getByLabelText(/^What is measured/), 'Units tracked');
  await user.type(screen.getByLabelText(/^Unit/), 'unit');
  await user.click(save());
  await waitFor(() => expect(screen.getByLabelText(/^Unit/)).toBeInvalid());
  expect(screen.getByLabelText(/^Unit/)).toHaveAccessibleDescription(
    'Write at most 100 characters',
  );
});

test('a component that is left out and taken in again has kept its activities', async () => {
  const { answers, user } = renderApp({ at, answers: pageOf() });
  keepIn(answers);
  await user.click(await open(/^Tracking/));
  await user.click(screen.getByRole('radio', { name: 'Left out, with a reason' }));
  await user.type(screen.getByLabelText('Why it is left out'), 'Funded elsewhere');
  await user.click(screen.getByRole('radio', { name: 'In the package' }));
  expect(await open(/^Activity 1: Registry study/)).toBeVisible();
  await user.click(screen.getByRole('radio', { name: 'Left out, with a reason' }));
  await user.click(save());
  await waitFor(() => expect(answers.sent('PUT', address)).toHaveLength(1));
  const [body] = bodies(answers.sent('PUT', address));
  expect(body).toMatchObject({
    components: [{ component: 'tracking', covered: false, exclusionReason: 'Funded elsewhere' }],
    activities: [],
  });
});

test('what is typed outlives a change of tabs', async () => {
  const { user } = renderApp({ at, answers: pageOf() });
  await user.type(await screen.findByLabelText('Summary'), 'Not saved yet.');
  await user.click(screen.getByRole('tab', { name: 'Overview' }));
  await waitFor(() => expect(screen.queryByLabelText('Summary')).not.toBeInTheDocument());
  await user.click(screen.getByRole('tab', { name: 'Package' }));
  expect(await screen.findByLabelText('Summary')).toHaveValue('Not saved yet.');
});
