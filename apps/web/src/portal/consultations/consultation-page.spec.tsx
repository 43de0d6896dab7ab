import type { ConsultationView } from '@sixstep/contract';
import { stepRecords } from '@sixstep/contract';
import { beforeEach, describe, expect, test } from '@jest/globals';
import { screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { FakeApi, refusal } from '../testing/fake-api.ts';
import { openPortal } from '../testing/open-portal.tsx';
import { ama, caseOfGhana, nextStep, sessionOf } from '../testing/people.ts';

const at = '/api/cases/A6IP-GHA-2026-01';
const page = '/en/cases/A6IP-GHA-2026-01/consultation';

const view: ConsultationView = {
  round: 1,
  version: 8,
  content: null,
  requested: ['tracking'],
  meetings: [],
  sent: {
    number: 2,
    sentOn: '2026-11-10',
    sha256: 'a'.repeat(64),
    content: {
      summary: 'We talked about a registry.',
      constraints: null,
      openQuestions: null,
      needs: [
        {
          component: 'tracking',
          text: 'A registry.',
          decision: 'agreed',
          reason: null,
          priority: 'high',
        },
      ],
      actions: [],
      meetings: [],
    },
  },
  earlier: [],
  outcome: null,
  corrections: [],
  mayEdit: false,
};

describe('the record of a consultation', () => {
  let api: FakeApi;
  beforeEach(() => {
    const kase = caseOfGhana({
      state: 'consultation.awaitingConfirmation',
      step: 'consultation',
      nextSteps: [nextStep('consultation.confirm'), nextStep('consultation.contest')],
    });
    api = new FakeApi()
      .on('GET /api/session', { body: sessionOf(ama) })
      .on(`GET ${at}`, { body: kase })
      .on(`GET ${at}/consultations`, { body: view })
      .on(`POST ${at}/steps`, ({ body }) => {
        const { type, record } = body as { type: 'consultation.confirm'; record: unknown };
        stepRecords[type].parse(record);
        return { body: kase };
      });
  });

  test('is read and confirmed, in the version that was sent', async () => {
    const user = userEvent.setup();
    await openPortal(page, api);
    expect(await screen.findByText('We talked about a registry.')).toBeVisible();
    await user.click(screen.getByRole('button', { name: 'Confirm the record' }));
    expect(
      await screen.findByRole('heading', { level: 1, name: 'The record has been confirmed' }),
    ).toBeVisible();
    expect(api.of(`POST ${at}/steps`)[0]!.body).toEqual({
      type: 'consultation.confirm',
      record: { versionMeant: 2 },
    });
  });

  test('goes back only with words that say what is to be corrected', async () => {
    const user = userEvent.setup();
    await openPortal(page, api);
    await user.click(await screen.findByRole('button', { name: 'Ask for corrections' }));
    expect(screen.getByRole('alert')).toHaveTextContent('Enter what should be corrected');
    await user.type(
      screen.getByRole('textbox', { name: 'What should be corrected?' }),
      'The date.',
    );
    await user.click(screen.getByRole('button', { name: 'Ask for corrections' }));
    expect(
      await screen.findByRole('heading', { level: 1, name: 'The Center corrects the record' }),
    ).toBeVisible();
  });

  test('what was typed stays when the step is refused', async () => {
    const user = userEvent.setup();
    api.on(`POST ${at}/steps`, refusal(409, 'busy'));
    await openPortal(page, api);
    await user.type(
      await screen.findByRole('textbox', { name: 'What should be corrected?' }),
      'The date.',
    );
    await user.click(screen.getByRole('button', { name: 'Ask for corrections' }));
    expect(await screen.findByRole('alert')).toHaveTextContent(
      'Somebody else is changing this case',
    );
    expect(screen.getByRole('textbox', { name: 'What should be corrected?' })).toHaveValue(
      'The date.',
    );
  });
});
