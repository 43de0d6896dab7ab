import { expect, test } from '@jest/globals';
import { effectsOf } from './effects.ts';
import type { EventType } from './events.ts';
import type { Standing } from './standing.ts';
import type { State } from './states.ts';

test.each<[State, boolean]>([
  ['invitation.drafting', false],
  ['invitation.awaitingApproval', false],
  ['invitation.sent', true],
  ['invitation.lapsed', true],
])('a country hears of a cancelled invitation only if it had one: %s', (from, hears) => {
  expect(told('invitation.cancel', from, ['manager']).includes('country')).toBe(hears);
});

test('an amendment of the manager is told to the country, its own is not', () => {
  const from = 'implementation.inProgress';
  expect(told('amendment.propose', from, ['manager'])).toEqual(['director', 'country']);
  expect(told('amendment.propose', from, ['focalPoint'])).toEqual(['director']);
});

test('what was entered for the country always brings it a receipt', () => {
  const from = 'consultation.awaitingConfirmation';
  expect(told('consultation.contest', from, ['focalPoint'])).toEqual(['center']);
  expect(told('consultation.contest', from, ['manager'], true)).toEqual(['center', 'country']);
});

test('an adoption sends nothing', () => {
  expect(told('case.adopt', 'new', ['director'])).toEqual([]);
});

function told(
  type: EventType,
  from: State | 'new',
  standings: readonly Standing[],
  onBehalf = false,
): string[] {
  return effectsOf(from, { type, onBehalf }, new Set(standings)).map(({ tell }) => tell);
}
