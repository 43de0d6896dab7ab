import { expect, test } from '@jest/globals';
import { turnOf } from './turn.ts';

const moving = { onHold: false, oldestOpenItem: null };

test('a state says whose move it is', () => {
  expect(turnOf('draftPackage.proposed', moving)).toBe('country');
  expect(turnOf('coordination.calling', moving)).toBe('organizations');
  expect(turnOf('expressionOfInterest.deferred', moving)).toBe('nobody');
  expect(turnOf('completed', moving)).toBe('nobody');
});

test('on hold it is nobody’s move', () => {
  expect(turnOf('draftPackage.proposed', { ...moving, onHold: true })).toBe('nobody');
});

test('in implementation the oldest open item says, and without any the Center is awaited', () => {
  const state = 'implementation.inProgress';
  expect(turnOf(state, { ...moving, oldestOpenItem: 'organizations' })).toBe('organizations');
  expect(turnOf(state, moving)).toBe('center');
});
