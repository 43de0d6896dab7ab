import { globSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { expect, test } from '@jest/globals';

const root = fileURLToPath(new URL('..', import.meta.url));

/** Left and right turn round with the direction of a language; start and end are meant. */
const physical =
  /(?:margin|padding|border(?:-top|-bottom)?)-(?:left|right)\b|(?:^|[\s;{])(?:left|right)\s*:|(?:text-align|float|clear)\s*:\s*(?:left|right)/m;

test.each([
  ['a { margin-left: 1px }', true],
  ['a { left: 0 }', true],
  ['a { text-align: right }', true],
  ['a { border-top-left-radius: 1px }', true],
  ['a { padding-inline-start: 1px; inset-inline-end: 0; text-align: end }', false],
])('%s names a side of the screen: %s', (style, isPhysical) => {
  expect(physical.test(style)).toBe(isPhysical);
});

test('the styles speak of start and end', () => {
  const sheets = globSync('apps/web/src/**/*.css', { cwd: root });
  expect(sheets.length).toBeGreaterThan(20);
  const found = sheets.filter((sheet) => physical.test(readFileSync(`${root}/${sheet}`, 'utf8')));
  expect(found).toEqual([]);
});
