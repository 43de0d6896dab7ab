import type { CaseView } from '@sixstep/contract';
import { beforeEach, describe, expect, test } from '@jest/globals';
import { screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { FakeApi, refusal } from '../testing/fake-api.ts';
import { openPortal } from '../testing/open-portal.tsx';
import { ama, caseOfGhana, nextStep, sessionOf } from '../testing/people.ts';

const at = '/api/cases/A6IP-GHA-2026-01';
const page = '/en/cases/A6IP-GHA-2026-01';

const entryId = '01930000-0000-7000-8000-0000000000e1';
const entered = {
  body: {
    items: [
      {
        id: entryId,
        act: 'closing.accept',
        organization: null,
        name: 'Kofi Mensah',
        capacity: 'Director General',
        channel: 'letter',
        receivedOn: '2026-11-12',
        fileId: '01930000-0000-7000-8000-0000000000f1',
        enteredBy: 'Hana Sato',
        enteredAt: '2026-11-13T02:00:00Z',
      },
    ],
    nextCursor: null,
  },
};

describe('the page of a case', () => {
  let api: FakeApi;
  let kase: CaseView;
  beforeEach(() => {
    kase = caseOfGhana();
    api = new FakeApi()
      .on('GET /api/session', { body: sessionOf(ama) })
      .on(`GET ${at}`, () => ({ body: kase }))
      .on(`GET ${at}/history`, {
        body: {
          items: [
            {
              seq: 4,
              type: 'expression.start',
              from: 'invitation.sent',
              to: 'expressionOfInterest.drafting',
              at: '2026-11-01T09:00:00Z',
              occurredOn: '2026-11-01',
              actor: { name: 'Ama Mensah', role: 'focalPoint', capacity: 'own' },
              onBehalf: null,
              record: {},
              undoneBy: null,
              corrections: [],
            },
          ],
          nextCursor: null,
        },
      });
  });

  test('says what happens next, whose turn it is, and by when in both zones', async () => {
    await openPortal(page, api);
    expect(
      await screen.findByRole('heading', {
        level: 1,
        name: 'You are writing the expression of interest',
      }),
    ).toBeVisible();
    expect(screen.getByText('It is your turn')).toBeVisible();
    expect(screen.getByText(/^23:59 on Friday,? 27 November in Accra$/)).toBeVisible();
    expect(screen.getByText(/08:59 on Saturday,? 28 November in Tokyo/)).toBeVisible();
    expect(screen.getByText('Hana Sato')).toBeVisible();
    expect(await screen.findByText('Your country started an expression of interest')).toBeVisible();
    expect(screen.getByText('1 November 2026')).toBeVisible();
  });

  test('names what was entered for the country outside the steps, and takes its objection', async () => {
    let items: unknown[] = [];
    api
      .on(`GET ${at}/entries`, entered)
      .on(`GET ${at}/objections`, () => ({ body: { items, nextCursor: null } }))
      .on(`POST ${at}/objections`, () => {
        items = [
          { id: 'o1', line: null, entryId, text: 'Not ours.', status: 'open', settlement: null },
        ];
        return { status: 201, body: { items, nextCursor: null } };
      });
    await openPortal(page, api);
    const user = userEvent.setup();
    expect(
      await screen.findByText(
        'Entered by the Center for Kofi Mensah (letter, received on 12 November 2026)',
      ),
    ).toBeVisible();
    expect(screen.getByRole('link', { name: /^What was received/ })).toBeVisible();
    await user.click(screen.getByText('This is not right'));
    await user.type(screen.getByLabelText('What is not right?'), 'Not ours.');
    await user.click(screen.getByRole('button', { name: 'Object' }));
    expect(await screen.findByText('Objection: Not ours.')).toBeVisible();
    expect(api.of(`POST ${at}/objections`)[0]?.body).toEqual({ entryId, text: 'Not ours.' });
  });

  test('takes no objection of a colleague who may only view', async () => {
    const colleague = { ...ama, role: 'countryColleague', countryRight: 'view' } as const;
    api
      .on('GET /api/session', { body: sessionOf(colleague) })
      .on(`GET ${at}/entries`, entered)
      .on(`GET ${at}/objections`, { body: { items: [], nextCursor: null } });
    await openPortal(page, api);
    expect(await screen.findByRole('link', { name: /^What was received/ })).toBeVisible();
    expect(screen.queryByText('This is not right')).toBeNull();
  });

  test('shows the letter with which the Center declined, in its own language', async () => {
    kase = caseOfGhana({ state: 'declinedByCenter', step: null, nextSteps: [] });
    api.on(`GET ${at}/intake-letter`, {
      body: {
        decision: 'declined',
        decidedOn: '2026-11-20',
        language: 'fr',
        subject: 'Non retenue',
        paragraphs: ['Le motif est le suivant.'],
        sha256: 'a'.repeat(64),
      },
    });
    await openPortal(page, api);
    expect(await screen.findByText('Le motif est le suivant.')).toHaveAttribute('lang', 'fr');
    expect(screen.getByRole('link', { name: 'The letter as a PDF' })).toHaveAttribute(
      'href',
      `${at}/intake-letter.pdf`,
    );
  });

  test('offers what the API allows this person, and nothing that is for others', async () => {
    kase = caseOfGhana({
      nextSteps: [
        nextStep('expression.submit', { allowed: false, reasons: [reason('answersComplete')] }),
        nextStep('case.hold', { allowed: false, reasons: [reason('wrongRole')] }),
        nextStep('case.withdraw'),
      ],
    });
    await openPortal(page, api);
    expect(
      await screen.findByRole('link', { name: 'Continue the expression of interest' }),
    ).toHaveAttribute('href', `/portal${page}/expression`);
    expect(screen.getByRole('link', { name: 'Withdraw from the offer' })).toBeVisible();
    expect(screen.queryByRole('button', { name: 'Take back the last step' })).toBeNull();
  });

  test('asks nothing of a colleague, who may not take the step', async () => {
    kase = caseOfGhana({
      nextSteps: [
        nextStep('expression.submit', { allowed: false, reasons: [reason('wrongRole')] }),
      ],
    });
    await openPortal(page, api);
    expect(await screen.findByRole('link', { name: 'Expression of interest' })).toBeVisible();
    expect(screen.queryByRole('heading', { name: 'Asked of your country' })).toBeNull();
  });

  test('says while the case is on hold when it is looked at again', async () => {
    kase = caseOfGhana({
      onHold: true,
      turn: 'nobody',
      dueOn: null,
      hold: { reasonCode: 'security', since: '2026-11-10', reviewOn: '2027-01-15' },
    });
    await openPortal(page, api);
    expect(await screen.findByText(/looks at it again on 15 January 2027/)).toBeVisible();
  });

  test('is not found for another country, in the same words as one that does not exist', async () => {
    api.on('GET /api/cases/A6IP-PER-2026-01', refusal(404, 'notFound'));
    await openPortal('/en/cases/A6IP-PER-2026-01', api);
    expect(await screen.findByRole('heading', { level: 1, name: 'Page not found' })).toBeVisible();
  });

  test('asks to sign in again when the session has ended, at the same address', async () => {
    const user = userEvent.setup();
    await openPortal(`${page}/withdraw`, api);
    await user.type(
      await screen.findByRole('textbox', { name: 'Why does your country withdraw?' }),
      'Elections',
    );
    await user.click(screen.getByRole('radio', { name: 'Write the letter here' }));
    await user.type(screen.getByRole('textbox', { name: 'Text of the letter' }), 'We withdraw.');
    api
      .on('GET /api/session', { body: sessionOf(null) })
      .on(`POST ${at}/steps`, refusal(401, 'unauthenticated'));
    await user.click(screen.getByRole('button', { name: 'Withdraw from the offer' }));
    expect(await screen.findByRole('heading', { level: 1, name: 'Sign in' })).toBeVisible();
    expect(screen.getByText(/You were signed out/)).toBeVisible();
    expect(window.location.pathname).toBe(`/portal${page}/withdraw`);
  });
});

const reason = (code: string) => ({ code, params: {}, words: code, fix: 'case', who: [] });
