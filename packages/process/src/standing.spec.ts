import { describe, expect, test } from '@jest/globals';
import { standingsOf, type Person } from './standing.ts';
import { factsAllowing } from './testing/facts.ts';
import { isRefused, transition } from './transition.ts';

const luis: Person = {
  role: 'programManager',
  actingDirector: false,
  managesCase: true,
  ofCaseCountry: false,
};
const ama: Person = { ...luis, role: 'focalPoint', managesCase: false, ofCaseCountry: true };

describe('standings', () => {
  test('a manager who acts for the director is both', () => {
    expect(standingsOf({ ...luis, actingDirector: true })).toEqual(
      new Set(['director', 'manager', 'center']),
    );
  });

  test('a manager of other cases works on cases, and no more', () => {
    expect(standingsOf({ ...luis, managesCase: false })).toEqual(new Set(['center']));
  });

  test('a focal point stands for the own country alone', () => {
    expect(standingsOf(ama)).toEqual(new Set(['focalPoint']));
    expect(standingsOf({ ...ama, ofCaseCountry: false })).toEqual(new Set());
  });

  test.each([
    'countryColleague',
    'partnerContact',
    'administrator',
    'observer',
    'auditor',
  ] as const)('a %s takes no step', (role) => {
    const person = { ...luis, role, managesCase: false, ofCaseCountry: true };
    expect(standingsOf(person)).toEqual(new Set());
  });
});

describe('four eyes', () => {
  const acting = standingsOf({ ...luis, actingDirector: true });

  test.each([
    ['invitation.approve', 'invitation.awaitingApproval', { invitation: { draftedByActor: true } }],
    [
      'expression.accept',
      'expressionOfInterest.underReview',
      { expression: { assessedByActor: true } },
    ],
    ['package.propose', 'draftPackage.internalReview', { package: { draftedByActor: true } }],
    [
      'amendment.settle',
      'implementation.inProgress',
      { workplan: { amendmentProposedByActor: true } },
    ],
  ] as const)('%s is refused to an acting director who prepared it', (type, state, own) => {
    const ask = (overrides: Parameters<typeof factsAllowing>[2]) =>
      transition(state, factsAllowing(type, state, overrides), { type }, acting);
    const refused = ask(own);
    expect(isRefused(refused) && refused.reasons.map(({ code }) => code)).toEqual([
      expect.stringMatching(/FourEyes$/),
    ]);
    expect(isRefused(ask({}))).toBe(false);
  });
});
