import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { get } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { openTestApp, type TestApp } from '../testing/open-test-app.ts';

let place: string;
let folder: string;
let house: TestApp;
beforeAll(async () => {
  place = await mkdtemp(join(tmpdir(), 'sixstep-web-'));
  folder = join(place, 'dist');
  await mkdir(join(folder, 'assets'), { recursive: true });
  await mkdir(join(folder, '.vite'));
  const page = (name: string) =>
    `<!doctype html><title>${name}</title><script nonce="__CSP_NONCE__" src="/assets/a-1234.js"></script><style nonce="__CSP_NONCE__"></style>`;
  await writeFile(join(folder, 'index.html'), page('staff'));
  await writeFile(join(folder, 'portal.html'), page('portal'));
  await writeFile(join(folder, 'assets', 'a-1234.js'), 'export {}');
  await writeFile(join(folder, 'favicon.svg'), '<svg xmlns="http://www.w3.org/2000/svg"/>');
  await writeFile(join(folder, '.vite', 'manifest.json'), '{}');
  house = await openTestApp({ webFolder: folder });
});
afterAll(async () => {
  await house.close();
  await rm(place, { recursive: true });
});

/** Without the tidying of addresses that fetch does. */
const asWritten = (path: string) =>
  new Promise<string>((resolve, reject) => {
    const { hostname, port } = new URL(house.url);
    get({ hostname, port, path }, (answer) => {
      let text = '';
      answer.on('data', (bytes) => (text += String(bytes))).on('end', () => resolve(text));
    }).on('error', reject);
  });

const titleOf = (text: string) => /<title>(\w+)/.exec(text)?.[1];

test.each([
  ['/', 'staff'],
  ['/cases/A6IP-GHA-2026-01', 'staff'],
  ['/portals', 'staff'],
  ['/portal', 'portal'],
  ['/portal/fr/in', 'portal'],
])('%s is a page of the %s entry', async (path, title) => {
  const answer = await house.http().get(path);
  expect([answer.status, titleOf(answer.text)]).toEqual([200, title]);
});

describe('a page', () => {
  test('lets run what bears its nonce, a new one each time', async () => {
    const pages = await Promise.all([house.http().get('/'), house.http().get('/')]);
    const nonces = pages.map(({ headers, text }) => {
      const nonce = /script-src 'self' 'nonce-([^']+)'/.exec(
        headers.get('content-security-policy') ?? '',
      )?.[1];
      expect(text.split(`nonce="${nonce}"`)).toHaveLength(3);
      return nonce;
    });
    expect(new Set(nonces).size).toBe(2);
  });

  test('is asked for again each time, may not be framed and takes nothing from elsewhere', async () => {
    const { headers } = await house.http().get('/');
    const policy = headers.get('content-security-policy') ?? '';
    expect(headers.get('cache-control')).toBe('no-cache');
    expect(headers.get('x-frame-options')).toBe('DENY');
    expect(policy).toMatch(`default-src 'none'`);
    expect(policy).toMatch(`frame-ancestors 'none'`);
    expect(policy).not.toMatch(/unsafe|\*|http/);
  });
});

test('an asset, whose name changes with its content, is kept for ever', async () => {
  const answer = await house.http().get('/assets/a-1234.js');
  expect([answer.status, answer.headers.get('cache-control')]).toEqual([
    200,
    'public, max-age=31536000, immutable',
  ]);
});

test('a file without such a name is asked for again', async () => {
  const answer = await house.http().get('/favicon.svg');
  expect([answer.status, answer.headers.get('cache-control')]).toEqual([200, 'no-cache']);
});

test.each(['/assets/gone-1234.js', '/api/nothing', '/api'])('%s is no page', async (path) => {
  const answer = await house.http().get(path);
  expect(answer.status).toBe(404);
  expect(answer.headers.get('content-type')).toMatch('application/problem+json');
});

test.each([
  '/assets/../../secret.txt',
  '/..%2fsecret.txt',
  '/assets/%2e%2e/%2e%2e/secret.txt',
  '//secret.txt',
  '/..\\secret.txt',
])('%s leads to nothing outside the folder', async (path) => {
  const secret = join(place, 'secret.txt');
  await writeFile(secret, 'secret words');
  expect(await asWritten(path)).not.toMatch('secret words');
  await rm(secret);
});

test('what the build keeps for itself is not served', async () => {
  for (const path of ['/.vite/manifest.json', '/index.html', '/portal.html']) {
    const { text } = await house.http().get(path);
    expect([path, titleOf(text)]).toEqual([path, 'staff']);
    expect(text).not.toMatch('__CSP_NONCE__');
  }
});

test('a page is read, never written', async () => {
  expect((await house.http().post('/', { body: {} })).status).toBe(404);
});
