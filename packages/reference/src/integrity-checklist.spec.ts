import { expect, test } from '@jest/globals';
import { componentCodes, type ComponentCode } from './components.ts';
import { integrityChecklist, integrityItemsFor } from './integrity-checklist.ts';

test('the checklist has six items of supply, four of demand and six of the market', () => {
  expect(integrityChecklist.map(({ code, group }) => `${code} ${group}`)).toEqual([
    ...[1, 2, 3, 4, 5, 6].map((at) => `S${at} supply`),
    ...[1, 2, 3, 4].map((at) => `D${at} demand`),
    ...[1, 2, 3, 4, 5, 6].map((at) => `M${at} market`),
  ]);
});

test('every item touches known components, each once', () => {
  for (const { touches } of integrityChecklist) {
    expect(touches).toEqual(componentCodes.filter((code) => touches.includes(code)));
    expect(touches).not.toHaveLength(0);
  }
});

test.each<[ComponentCode, string]>([
  ['strategy', 'S4 S5 S6 D2 D3 D4 M3 M4 M5 M6'],
  ['authorization', 'S4 S5 S6 D1 D2 D3 D4 M1 M3 M4 M5 M6'],
  ['reporting', 'S1 S4 S5 S6 D1 D3 M1 M2 M3 M5 M6'],
  ['tracking', 'S6 D3 M1 M2 M3 M4 M5'],
  ['projectInitiation', 'S1 S2 S3 S5 D2 D3 D4 M3 M5'],
  ['methodologyDevelopment', 'S1 S2 S3 D3 M3 M5'],
])('a package of %s alone answers %s', (component, codes) => {
  expect(codesFor([component]).join(' ')).toBe(codes);
});

test('a package answers what touches any component it covers, in the order of the list', () => {
  expect(codesFor(componentCodes)).toEqual(integrityChecklist.map(({ code }) => code));
  expect(codesFor([])).toEqual([]);
});

function codesFor(covered: readonly ComponentCode[]): string[] {
  return integrityItemsFor(covered).map(({ code }) => code);
}
