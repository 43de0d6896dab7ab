import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { openTestApp, type TestApp } from '../testing/open-test-app.ts';
import type { OpenApiDocument } from './document-shape.ts';

let house: TestApp;
beforeAll(async () => {
  house = await openTestApp();
});
afterAll(() => house.close());

describe('the document', () => {
  test('is read by anybody', async () => {
    const answer = await house.http().get<OpenApiDocument>('/api/openapi.json');
    expect([answer.status, answer.body.openapi]).toEqual([200, '3.1.1']);
    expect(answer.body.paths['/api/cases/{number}/steps']).toHaveProperty('post');
  });

  test('is sent once to whoever keeps it', async () => {
    const first = await house.http().get('/api/openapi.json');
    const etag = first.headers.get('etag')!;
    const again = await house
      .http()
      .get('/api/openapi.json', { headers: { 'if-none-match': etag } });
    expect([again.status, again.text, again.headers.get('cache-control')]).toEqual([
      304,
      '',
      'no-cache',
    ]);
    const other = await house
      .http()
      .get('/api/openapi.json', { headers: { 'if-none-match': 'W/"older"' } });
    expect(other.status).toBe(200);
  });
});

describe('the page', () => {
  test('has nothing inline and takes nothing from elsewhere', async () => {
    const { headers, text } = await house.http().get('/api/docs');
    expect(headers.get('content-type')).toMatch('text/html');
    expect(headers.get('content-security-policy')).toMatch(/script-src 'self' 'nonce-[^']+';/);
    expect(headers.get('content-security-policy')).not.toMatch(/unsafe|https?:/);
    expect(text).not.toMatch(/https?:|<style| style=|<script(?![^>]* src=)| on\w+=/);
  });

  test('finds every file that it names', async () => {
    const { text } = await house.http().get('/api/docs');
    const files = [...text.matchAll(/(?:src|href)="(\/api\/docs\/[^"]+)"/g)].map(
      ([, file]) => file!,
    );
    expect(files).toHaveLength(4);
    for (const file of files) {
      const answer = await house.http().get(file);
      expect([file, answer.status, answer.text.length > 50]).toEqual([file, 200, true]);
      const etag = answer.headers.get('etag')!;
      const again = await house.http().get(file, { headers: { 'if-none-match': etag } });
      expect([again.status, again.text]).toEqual([304, '']);
    }
  });

  test.each(['package.json', 'swagger-ui.js.map', '..%2fpackage.json', '%2e%2e%2fpackage.json'])(
    'gives no file but its own: %s',
    async (file) => {
      const answer = await house.http().get(`/api/docs/${file}`);
      expect(answer.status).toBe(404);
      expect(answer.headers.get('content-type')).toMatch('application/problem+json');
    },
  );
});
