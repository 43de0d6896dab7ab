import { expect, test } from '@jest/globals';
import { activity, content } from './build-package.ts';
import { changesBetween } from './changes.ts';

test('a version that says the same has no change', () => {
  expect(changesBetween(content, { ...content, activities: [{ ...activity }] })).toEqual([]);
});

test('an activity keeps its identity under another title, and every field that differs is named', () => {
  const after = { ...content, activities: [{ ...activity, title: 'Study', endOn: '2027-06-10' }] };
  expect(changesBetween(content, after)).toEqual([
    { of: 'activity', name: 'Study', kind: 'changed', fields: ['title', 'endOn'] },
  ]);
});

test('what is new and what is gone is told apart', () => {
  const indicator = {
    component: 'tracking' as const,
    name: 'Units tracked',
    unit: 'unit',
    baseline: null,
    baselineOn: null,
    target: null,
    targetOn: null,
  };
  const after = { ...content, title: null, activities: [], indicators: [indicator] };
  expect(changesBetween(content, after)).toEqual([
    { of: 'package', name: '', kind: 'changed', fields: ['title'] },
    { of: 'activity', name: 'Registry study', kind: 'removed', fields: [] },
    { of: 'indicator', name: 'Units tracked', kind: 'added', fields: [] },
  ]);
});
