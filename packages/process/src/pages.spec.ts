import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '@jest/globals';
import { pages } from './pages.ts';

const root = join(import.meta.dirname, '..', '..', '..');

test.each(Object.keys(pages))('%s says what the machine says: else run `npm run docs`', (path) => {
  expect(readFileSync(join(root, path), 'utf8')).toBe(pages[path]!());
});
