import { describe, expect, test } from '@jest/globals';
import { eventTypes } from './events.ts';
import { explain, primaryStep, statesToMoveOn } from './explain.ts';
import type { Standing } from './standing.ts';
import { openStates, type State } from './states.ts';
import { isFrom } from './targets.ts';
import { allowingFacts, factsAllowing, type FactsOverrides } from './testing/facts.ts';

const manager = new Set<Standing>(['manager', 'center']);
const director = new Set<Standing>(['director', 'center']);
const focalPoint = new Set<Standing>(['focalPoint']);

describe('explain', () => {
  test.each(openStates)('lists every event of %s once, in the order of the handbook', (state) => {
    expect(explain(state, allowingFacts(), manager).map(({ type }) => type)).toEqual(
      eventTypes.filter((type) => isFrom(type, state)),
    );
  });

  test('a manager enters for the country what is not theirs to take, and the country takes it itself', () => {
    const contest = 'consultation.contest';
    const state = 'consultation.awaitingConfirmation';
    expect(found(state, contest, manager)).toMatchObject({ allowed: true, onBehalf: true });
    expect(found(state, contest, focalPoint)).toMatchObject({ allowed: true, onBehalf: false });
  });

  test('what the manager may do by right is not entered for the country', () => {
    expect(found('implementation.inProgress', 'amendment.propose', manager)).toMatchObject({
      allowed: true,
      onBehalf: false,
    });
  });

  test('a confirmation for the country waits for its paper', () => {
    const state = 'consultation.awaitingConfirmation';
    const explained = found(state, 'consultation.confirm', manager, { paper: null });
    expect(explained).toMatchObject({ allowed: false, onBehalf: true });
    expect(explained?.reasons).toEqual([
      { code: 'paperEntered', params: {}, fix: 'papers', who: ['center'] },
    ]);
  });

  test('a focal point learns of a step of the Center that it is for somebody else, and for whom', () => {
    expect(found('draftPackage.internalReview', 'package.propose', focalPoint)?.reasons).toEqual([
      { code: 'wrongRole', params: {}, fix: 'case', who: ['director'] },
    ]);
  });

  test('a director sees the override allowed before a target is chosen', () => {
    expect(found('consultation.planning', 'case.override', director)).toMatchObject({
      allowed: true,
      to: null,
    });
  });

  test('all that is missing is said at once', () => {
    const explained = found('draftPackage.drafting', 'package.submit', manager, {
      package: { openComments: 2, activitiesIncomplete: 1 },
    });
    expect(explained?.reasons.map(({ code, params }) => [code, params])).toEqual([
      ['activitiesComplete', { count: 1 }],
      ['noOpenComment', { count: 2 }],
    ]);
  });
});

describe('the button of a card', () => {
  test.each<[State, ReadonlySet<Standing>, string | undefined]>([
    ['invitation.drafting', manager, 'invitation.submit'],
    ['invitation.awaitingApproval', director, 'invitation.approve'],
    ['invitation.sent', focalPoint, 'expression.start'],
    ['expressionOfInterest.underReview', director, 'expression.accept'],
    ['consultation.awaitingConfirmation', focalPoint, 'consultation.confirm'],
    ['draftPackage.internalReview', manager, undefined],
    ['implementation.finalReporting', director, 'case.complete'],
  ])('in %s is the step forward of whoever looks', (state, who, type) => {
    const explained = explain(state, allowingFacts(), who);
    expect(primaryStep(explained, state)?.type).toBe(type);
  });

  test('is possible in just the states that are told without facts', () => {
    for (const who of [manager, director, focalPoint]) {
      const withButton = openStates.filter(
        (state) => primaryStep(explain(state, allowingFacts(), who), state) !== null,
      );
      expect(statesToMoveOn(who)).toEqual(withButton);
    }
  });

  test('never takes a case back, past the rules, or to an early end', () => {
    for (const state of openStates) {
      for (const who of [manager, director, focalPoint]) {
        const type = primaryStep(explain(state, allowingFacts(), who), state)?.type;
        expect(['case.override', 'case.undo', 'case.withdraw', 'case.close']).not.toContain(type);
      }
    }
  });
});

function found(
  state: State,
  type: (typeof eventTypes)[number],
  who: ReadonlySet<Standing>,
  overrides: FactsOverrides = {},
) {
  return explain(state, factsAllowing(type, state, overrides), who).find(
    (explained) => explained.type === type,
  );
}
