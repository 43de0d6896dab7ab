import { afterEach, describe, expect, test } from '@jest/globals';
import { caseView, history, paths, type HistoryLine } from '@sixstep/contract';
import { screen, within } from '@testing-library/react';
import { allowed, buildCase, refused } from '../../testing/build-case.ts';
import { refuse } from '../../testing/answers.ts';
import { clearApp, renderApp } from '../../testing/render-app.tsx';

afterEach(clearApp);

const line = (seq: number, more: Partial<HistoryLine> = {}): HistoryLine => ({
  seq,
  type: 'invitation.start',
  from: null,
  to: 'invitation.drafting',
  at: `2026-08-0${seq}T07:10:00Z`,
  occurredOn: `2026-08-0${seq}`,
  actor: { name: 'Luis Ortega', role: 'programManager', capacity: 'own' },
  onBehalf: null,
  record: null,
  undoneBy: null,
  corrections: [],
  ...more,
});
const moved = {
  type: 'invitation.submit',
  from: 'invitation.drafting',
  to: 'invitation.awaitingApproval',
} as const;
const back = {
  type: 'case.undo',
  from: 'invitation.awaitingApproval',
  to: 'invitation.drafting',
} as const;

const open = (
  kase: ReturnType<typeof buildCase>,
  lines: readonly HistoryLine[],
  tab = '/history',
) =>
  renderApp({
    at: `/cases/${kase.number}${tab}`,
    answers: [
      ['GET', paths.case(kase.number), caseView, kase],
      ['GET', paths.history(kase.number), history, { items: lines, nextCursor: null }],
    ],
  });
const item = async (words: RegExp) =>
  within((await screen.findByText(words)).closest('li') as HTMLElement);

describe('undo', () => {
  const kase = buildCase({
    state: 'invitation.awaitingApproval',
    nextSteps: [allowed('case.undo', { to: 'invitation.drafting' })],
    undoSecondsLeft: 461,
  });

  test('stands on the header and at the last move, with the time that is left', async () => {
    open(kase, [line(2, moved), line(1)]);
    const move = await item(/submitted the invitation/i);
    expect(move.getByRole('button', { name: 'Undo (8 min left)' })).toBeVisible();
    expect(screen.getAllByRole('button', { name: 'Undo (8 min left)' })).toHaveLength(2);
  });

  test('is asked for on Ctrl+Z, and says what will be taken back', async () => {
    const { user, answers } = open(kase, [line(2, moved), line(1)], '');
    await screen.findByRole('button', { name: 'Undo (8 min left)' });
    answers.add([
      'POST',
      paths.steps(kase.number),
      caseView,
      {
        ...kase,
        state: 'invitation.drafting',
        undoSecondsLeft: null,
      },
    ]);
    await user.keyboard('{Control>}z{/Control}');
    const dialog = within(await screen.findByRole('dialog'));
    await dialog.findByText(/The case goes back to: Invitation being drafted/);
    expect(dialog.queryByLabelText('It happened on another day')).toBeNull();
    await user.click(dialog.getByRole('button', { name: 'Undo' }));
    await screen.findByText(/Undo: done/);
    expect(answers.sent('POST', paths.steps(kase.number))[0]?.body).toEqual({ type: 'case.undo' });
  });

  test('that is refused says why, at the last move and on Ctrl+Z', async () => {
    const words = 'A mail of the move has left the house.';
    const late = buildCase({
      state: 'invitation.awaitingApproval',
      nextSteps: [refused('case.undo', 'nothingLeftTheHouse', words)],
    });
    const { user } = open(late, [line(2, moved), line(1)]);
    const move = await item(/submitted the invitation/i);
    expect(move.getByText(`This cannot be undone. ${words}`)).toBeVisible();
    expect(screen.queryByRole('button', { name: /^Undo/ })).toBeNull();
    await user.keyboard('{Control>}z{/Control}');
    expect(await screen.findByText(words)).toBeVisible();
    expect(screen.queryByRole('dialog')).toBeNull();
  });

  test('that was done leaves the move struck out, and both lines', async () => {
    open(buildCase({ state: 'invitation.drafting' }), [
      line(3, back),
      line(2, { ...moved, undoneBy: 3 }),
      line(1),
    ]);
    const move = await item(/submitted the invitation/i);
    expect(move.getByText(/undone/)).toBeVisible();
    expect(await screen.findByText(/undid the last move/)).toBeVisible();
  });
});

describe('a correction', () => {
  const kase = buildCase({
    state: 'invitation.awaitingApproval',
    nextSteps: [allowed('case.correct')],
  });
  const onBehalf = {
    name: 'Ama Mensa',
    capacity: 'Focal point',
    channel: 'mail',
    receivedOn: '2026-08-02',
    enteredBy: null,
  };

  test('begins at the line that it corrects, and says what is refused at its field', async () => {
    const { user, answers } = open(kase, [line(2, { ...moved, onBehalf }), line(1)]);
    answers.add([
      'POST',
      paths.steps(kase.number),
      caseView,
      refuse('invalid', {
        fields: [
          {
            path: 'record.what.occurredOn',
            code: 'beforePreviousEvent',
            params: { previous: '2026-08-01' },
          },
        ],
      }),
    ]);
    const move = await item(/submitted the invitation/i);
    await user.click(move.getByRole('button', { name: /^Correct…/ }));
    const dialog = within(await screen.findByRole('dialog'));
    expect(await dialog.findByText('Until now: 2 Aug 2026')).toBeVisible();
    expect(dialog.getByText('Until now: Ama Mensa')).toBeVisible();
    expect(dialog.queryByLabelText('It happened on another day')).toBeNull();
    await user.type(dialog.getByLabelText('It happened on'), '2026-07-30');
    await user.type(dialog.getByLabelText('Reason'), 'The letter bears this date.');
    await user.click(dialog.getByRole('button', { name: 'Correct history' }));
    expect(
      await dialog.findByText('This lies before the line before it, which is of 1 Aug 2026'),
    ).toBeVisible();
    expect(answers.sent('POST', paths.steps(kase.number))[0]?.body).toEqual({
      type: 'case.correct',
      record: {
        line: 2,
        what: { occurredOn: '2026-07-30' },
        reason: 'The letter bears this date.',
      },
    });
  });

  test('shows the old struck out beside the new, by whom and why', async () => {
    open(kase, [
      line(2, {
        ...moved,
        onBehalf,
        corrections: [
          {
            seq: 3,
            at: '2026-08-05T07:10:00Z',
            by: 'Hana Mori',
            reason: 'Her name has an h.',
            changes: [{ what: 'onBehalfName', old: 'Ama Mensa', new: 'Ama Mensah' }],
          },
        ],
      }),
      line(1),
    ]);
    const move = await item(/submitted the invitation/i);
    expect(move.getByText('Ama Mensa').tagName).toBe('DEL');
    expect(move.getByText('Ama Mensah').tagName).toBe('INS');
    expect(move.getByText(/Corrected by Hana Mori/)).toBeVisible();
    expect(move.getByText('Her name has an h.')).toBeVisible();
  });

  test('is offered to nobody else, and at no line that was undone', async () => {
    open(buildCase({ state: 'invitation.drafting', nextSteps: [] }), [line(2, moved), line(1)]);
    await item(/submitted the invitation/i);
    expect(screen.queryByRole('button', { name: /^Correct/ })).toBeNull();
  });
});

test('an adoption tells its steps in words, each with what is known of its date', async () => {
  open(buildCase({ state: 'draftPackage.drafting', nextSteps: [] }), [
    line(1, {
      type: 'case.adopt',
      to: 'draftPackage.drafting',
      record: {
        adoptionId: '01930000-0000-7000-8000-0000000000d1',
        countryCode: 'GHA',
        state: 'draftPackage.drafting',
        source: { fileName: 'tracker.xlsx', row: 7 },
        stepDates: [
          { step: 'invitation', on: '2025-09-01', precision: 'month' },
          { step: 'expressionOfInterest', on: null, precision: 'unknown' },
          { step: 'draftPackage', on: '2026-03-12', precision: 'exact' },
        ],
        components: ['authorization'],
      },
    }),
  ]);
  const adopted = await item(/adopted the case/);
  expect(
    adopted.getByText(
      'Invitation, Sept 2025; Expression of interest, not known; Draft package, 12 Mar 2026',
    ),
  ).toBeVisible();
  expect(adopted.getByText('tracker.xlsx: 7')).toBeVisible();
});
