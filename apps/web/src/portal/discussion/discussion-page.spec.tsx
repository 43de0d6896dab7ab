import { writeComment, type CommentView } from '@sixstep/contract';
import { expect, test } from '@jest/globals';
import { screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { FakeApi } from '../testing/fake-api.ts';
import { openPortal } from '../testing/open-portal.tsx';
import { ama, caseOfGhana, sessionOf } from '../testing/people.ts';

const at = '/api/cases/A6IP-GHA-2026-01';
const page = '/en/cases/A6IP-GHA-2026-01/discussion';

const answered: CommentView = {
  id: '01980000-0000-7000-8000-000000000001',
  anchor: 'supportPackage.tracking',
  text: 'Who hosts the registry?',
  language: 'fr',
  visibility: 'shared',
  state: 'resolved',
  side: 'country',
  by: 'Ama Boateng',
  at: '2026-11-02T09:00:00Z',
  resolvedBy: 'Luis Rojas',
  resolvedAt: '2026-11-04T09:00:00Z',
  answer: 'The ministry does.',
  answerLanguage: 'en',
  entered: null,
  mayResolve: false,
};

test('a focal point reads what was answered, and writes a comment that is kept until it has been sent', async () => {
  const items = [answered];
  const api = new FakeApi()
    .on('GET /api/session', { body: sessionOf(ama) })
    .on(`GET ${at}`, {
      body: caseOfGhana({ state: 'draftPackage.proposed', step: 'draftPackage' }),
    })
    .on(`GET ${at}/comments`, () => ({ body: { items, nextCursor: null } }))
    .on(`POST ${at}/comments`, ({ body }) => {
      const comment = writeComment.parse(body);
      const { anchor, text } = comment;
      items.push({
        ...answered,
        id: '01980000-0000-7000-8000-000000000002',
        anchor,
        text,
        state: 'open',
        resolvedBy: null,
        resolvedAt: null,
        answer: null,
      });
      return { body: { items, nextCursor: null }, status: 201 };
    });
  await openPortal(page, api);
  const user = userEvent.setup();
  expect(await screen.findByText('The ministry does.')).toBeVisible();
  expect(screen.getByText(/About: The support package: Tracking/)).toBeVisible();

  await user.click(screen.getByRole('button', { name: 'Send the comment' }));
  expect(screen.getAllByText('Write your comment').length).toBeGreaterThan(0);
  await user.selectOptions(screen.getByLabelText('What is it about?'), 'The progress');
  await user.type(screen.getByLabelText('Your comment'), 'When does it begin?');
  await user.click(screen.getByRole('button', { name: 'Send the comment' }));

  expect(await screen.findByText('When does it begin?')).toBeVisible();
  expect(items.at(-1)).toMatchObject({ anchor: 'workplan', text: 'When does it begin?' });
  expect(screen.getByText(/Your comment has been sent/)).toBeVisible();
  expect(screen.getByLabelText('Your comment')).toHaveValue('');
});

test('the link of a component leads to a comment about it; what needs no answer in words is said to be dealt with', async () => {
  const api = new FakeApi()
    .on('GET /api/session', { body: sessionOf(ama) })
    .on(`GET ${at}`, {
      body: caseOfGhana({
        state: 'draftPackage.proposed',
        step: 'draftPackage',
        components: ['tracking'],
      }),
    })
    .on(`GET ${at}/comments`, {
      body: { items: [{ ...answered, answer: null }], nextCursor: null },
    });
  await openPortal(`${page}?about=supportPackage.tracking`, api);
  const part = await screen.findByLabelText('What is it about?');
  expect(part).toHaveDisplayValue('The support package: Tracking');
  expect(screen.queryByRole('option', { name: 'The support package: Reporting' })).toBeNull();
  expect(screen.getByText(/Dealt with by Luis Rojas on 4 November 2026/)).toBeVisible();
});
