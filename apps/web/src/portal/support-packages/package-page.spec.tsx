import type { SupportPackageView } from '@sixstep/contract';
import { answerPackage, stepRecords } from '@sixstep/contract';
import { beforeEach, describe, expect, test } from '@jest/globals';
import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { FakeApi, refusal } from '../testing/fake-api.ts';
import { openPortal } from '../testing/open-portal.tsx';
import { ama, caseOfGhana, nextStep, sessionOf } from '../testing/people.ts';

const at = '/api/cases/A6IP-GHA-2026-01';
const page = '/en/cases/A6IP-GHA-2026-01/package';

const covered = (component: 'strategy' | 'tracking') => ({
  component,
  covered: true,
  exclusionReason: null,
  objective: `Objective of ${component}`,
  objectiveLocal: null,
});

const proposed: SupportPackageView = {
  version: 9,
  content: null,
  agreedComponents: ['strategy', 'tracking'],
  round: 1,
  roundLimit: 3,
  translationWaiver: null,
  versions: [
    {
      number: 2,
      kind: 'proposed',
      round: 1,
      frozenOn: '2026-11-12',
      sha256: 'a'.repeat(64),
      content: {
        title: 'Support package for Ghana',
        titleLocal: null,
        summary: null,
        language: 'en',
        components: [covered('strategy'), covered('tracking')],
        activities: [],
        indicators: [],
        integrity: [],
      },
    },
  ],
  answers: [],
  endorsement: null,
  agreedVersion: null,
  mayEdit: false,
  mayAnswer: true,
};

describe('answering a support package', () => {
  let api: FakeApi;
  beforeEach(() => {
    let kase = caseOfGhana({
      state: 'draftPackage.proposed',
      step: 'draftPackage',
      nextSteps: [nextStep('package.agree'), nextStep('package.requestChanges')],
    });
    api = new FakeApi()
      .on('GET /api/session', { body: sessionOf(ama) })
      .on(`GET ${at}`, () => ({ body: kase }))
      .on(`GET ${at}/support-package`, { body: proposed })
      .on(`PUT ${at}/support-package/answers`, ({ body }) => {
        answerPackage.parse(body);
        return { body: proposed };
      })
      .on(`POST ${at}/steps`, ({ body }) => {
        const { type, record } = body as { type: 'package.agree'; record: unknown };
        stepRecords[type].parse(record);
        kase = caseOfGhana({
          state: 'coordination.matching',
          step: 'coordination',
          turn: 'center',
        });
        return { body: kase };
      });
  });

  test('one answer and a typed name agree to everything, in the version on screen', async () => {
    const user = userEvent.setup();
    await openPortal(page, api);
    await user.click(await screen.findByRole('radio', { name: 'We agree with everything' }));
    await user.type(screen.getByRole('textbox', { name: 'Your full name' }), 'Ama Mensah');
    await user.click(screen.getByRole('button', { name: 'Agree to the package' }));
    expect(
      await screen.findByRole('heading', {
        level: 1,
        name: 'Your country has agreed to the package',
      }),
    ).toBeVisible();
    expect(api.of(`PUT ${at}/support-package/answers`)[0]!.body).toEqual({
      versionMeant: 2,
      answers: 'agreeWithEverything',
    });
    expect(api.of(`POST ${at}/steps`)[0]!.body).toEqual({
      type: 'package.agree',
      record: { versionMeant: 2, acceptance: { kind: 'typed', name: 'Ama Mensah' } },
    });
  });

  test('a change sends it back with the words for each component', async () => {
    const user = userEvent.setup();
    await openPortal(page, api);
    await user.click(await screen.findByRole('radio', { name: 'We answer each component' }));
    const strategy = screen.getByRole('group', { name: 'Your answer to Article 6 strategy' });
    await user.click(within(strategy).getByRole('radio', { name: 'We accept it' }));
    const tracking = screen.getByRole('group', { name: 'Your answer to Tracking' });
    await user.click(within(tracking).getByRole('radio', { name: 'We accept it with a change' }));
    await user.click(screen.getByRole('button', { name: 'Send it back with our changes' }));
    expect(screen.getByRole('alert')).toHaveTextContent('Write a few words about Tracking');

    await user.type(screen.getByRole('textbox', { name: 'What should change?' }), 'A later start.');
    await user.click(screen.getByRole('button', { name: 'Send it back with our changes' }));
    expect(
      await screen.findByRole('heading', { level: 1, name: 'The package goes back to the Center' }),
    ).toBeVisible();
    expect(api.of(`POST ${at}/steps`)[0]!.body).toEqual({
      type: 'package.requestChanges',
      record: {
        answers: [
          { component: 'strategy', answer: 'accept' },
          { component: 'tracking', answer: 'acceptWithChange', text: 'A later start.' },
        ],
      },
    });
    expect(api.of(`PUT ${at}/support-package/answers`)).toHaveLength(0);
  });

  test('without a name and an answer nothing is sent', async () => {
    const user = userEvent.setup();
    await openPortal(page, api);
    await user.click(await screen.findByRole('button', { name: 'Agree to the package' }));
    const summary = screen.getByRole('alert');
    expect(
      within(summary)
        .getAllByRole('link')
        .map((link) => link.textContent),
    ).toEqual(['Choose how your country answers', 'Type your full name']);
    expect(api.of(`POST ${at}/steps`)).toHaveLength(0);
  });

  test('a version that was replaced meanwhile is not agreed to: the answer stays on screen', async () => {
    const user = userEvent.setup();
    api.on(`PUT ${at}/support-package/answers`, refusal(412, 'stale'));
    await openPortal(page, api);
    await user.click(await screen.findByRole('radio', { name: 'We agree with everything' }));
    await user.type(screen.getByRole('textbox', { name: 'Your full name' }), 'Ama Mensah');
    await user.click(screen.getByRole('button', { name: 'Agree to the package' }));
    expect(await screen.findByRole('alert')).toHaveTextContent('Something has changed');
    expect(screen.getByRole('textbox', { name: 'Your full name' })).toHaveValue('Ama Mensah');
    expect(api.of(`POST ${at}/steps`)).toHaveLength(0);
  });
});
