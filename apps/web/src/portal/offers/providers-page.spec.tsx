import type { OffersView } from '@sixstep/contract';
import { consentToProviders, stepRecords } from '@sixstep/contract';
import { beforeEach, describe, expect, test } from '@jest/globals';
import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { FakeApi } from '../testing/fake-api.ts';
import { openPortal } from '../testing/open-portal.tsx';
import { ama, caseOfGhana, nextStep, sessionOf } from '../testing/people.ts';

const at = '/api/cases/A6IP-GHA-2026-01';
const page = '/en/cases/A6IP-GHA-2026-01/providers';

const view: OffersView = {
  version: 5,
  dueOn: null,
  rows: [],
  providers: [
    { key: 'organization:undp', name: 'UNDP', leads: ['Registry'], consent: null, reason: null },
    { key: 'center', name: 'A6IP Center', leads: ['Workshop'], consent: null, reason: null },
  ],
  mayEdit: false,
  mayAccept: false,
  mayConsent: true,
};

describe('consenting to providers', () => {
  let api: FakeApi;
  beforeEach(() => {
    const kase = caseOfGhana({
      state: 'coordination.awaitingConsent',
      step: 'coordination',
      nextSteps: [nextStep('offers.consent'), nextStep('offers.withhold')],
    });
    api = new FakeApi()
      .on('GET /api/session', { body: sessionOf(ama) })
      .on(`GET ${at}`, { body: kase })
      .on(`GET ${at}/offers`, { body: view })
      .on(`PUT ${at}/offers/consents`, ({ body }) => {
        consentToProviders.parse(body);
        return { body: { ...view, version: 6 } };
      })
      .on(`POST ${at}/steps`, ({ body }) => {
        const { type, record } = body as { type: 'offers.consent'; record: unknown };
        stepRecords[type].parse(record);
        return { body: kase };
      });
  });

  const answer = async (user: ReturnType<typeof userEvent.setup>, name: string, choice: string) => {
    const group = await screen.findByRole('group', {
      name: `Does your country consent to ${name}?`,
    });
    await user.click(within(group).getByRole('radio', { name: choice }));
  };

  test('with every consent given, the step means the version that was saved', async () => {
    const user = userEvent.setup();
    await openPortal(page, api);
    await answer(user, 'UNDP', 'We consent');
    await answer(user, 'A6IP Center', 'We consent');
    await user.click(screen.getByRole('button', { name: 'Consent to the providers' }));
    expect(
      await screen.findByRole('heading', {
        level: 1,
        name: 'Your country has consented to the providers',
      }),
    ).toBeVisible();
    expect(api.of(`POST ${at}/steps`)[0]!.body).toEqual({
      type: 'offers.consent',
      record: { versionMeant: 6 },
    });
  });

  test('a provider that is not wanted needs a reason, which goes back to the Center', async () => {
    const user = userEvent.setup();
    await openPortal(page, api);
    await answer(user, 'UNDP', 'We do not consent');
    await answer(user, 'A6IP Center', 'We consent');
    await user.click(screen.getByRole('button', { name: 'Ask the Center to look for others' }));
    expect(screen.getByRole('alert')).toHaveTextContent(
      'Write why your country does not consent to UNDP',
    );
    await user.type(screen.getByRole('textbox', { name: 'Why not?' }), 'We work with others.');
    await user.click(screen.getByRole('button', { name: 'Ask the Center to look for others' }));
    expect(
      await screen.findByRole('heading', {
        level: 1,
        name: 'The Center looks for other providers',
      }),
    ).toBeVisible();
    expect(api.of(`POST ${at}/steps`)[0]!.body).toEqual({
      type: 'offers.withhold',
      record: { withheld: [{ provider: 'organization:undp', reason: 'We work with others.' }] },
    });
    expect(api.of(`PUT ${at}/offers/consents`)).toHaveLength(0);
  });
});
