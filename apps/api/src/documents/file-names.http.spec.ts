import { afterAll, afterEach, beforeAll, describe, expect, test } from '@jest/globals';
import { paths } from '@sixstep/contract';
import type { HttpClient } from '../testing/http-client.ts';
import { openTestApp, type TestApp } from '../testing/open-test-app.ts';
import { signIn } from '../testing/sign-in.ts';
import { storedPaths, upload } from '../testing/uploads.ts';

let parse: typeof import('content-disposition').parse;
let house: TestApp;
let fromGhana: HttpClient;

beforeAll(async () => {
  ({ parse } = await import('content-disposition'));
  house = await openTestApp();
  fromGhana = await signIn(house, await house.person({ role: 'focalPoint', countryCode: 'GHA' }));
  await upload(fromGhana);
});
afterEach(() =>
  house.sql(
    'delete from sixstep.file f where not exists (select from sixstep.file_hold h where h.file_id = f.id)',
  ),
);
afterAll(() => house.close());

describe('names that mean harm', () => {
  test.each([
    '../../../etc/passwd.pdf',
    '..\\..\\windows\\system32\\a.pdf',
    '%2e%2e%2fa.pdf',
    '/etc/cron.d/a.pdf',
    'C:\\a.pdf',
    '\\\\server\\share\\a.pdf',
    'a.pdf:stream',
    'a.pdf::$DATA',
    'CON.pdf',
    'a\u202efdp.exe',
    'a".pdf"; filename="b.html',
    "a'; drop table sixstep.file; --.pdf",
    '<img src=x onerror=alert(1)>.pdf',
    '{{7*7}}.pdf',
    '~/.ssh/authorized_keys',
    '.htaccess',
    'a.pdf.exe',
    'résumé du 2 mars — 写真.pdf',
    'a;b=c.pdf',
    '.',
    '..',
    '…/…/a.pdf',
    'a%0d%0aSet-Cookie:%20b.pdf',
  ])('%j are kept as text, and lead nowhere', async (name) => {
    const before = new Set(await storedPaths(house));
    const id = await upload(fromGhana, name);
    const added = (await storedPaths(house)).filter(
      (path) => !before.has(path) && !/^([0-9a-f]{2}([/\\][0-9a-f]{64})?|incoming)$/.test(path),
    );
    expect(added).toEqual([]);

    const { headers } = await fromGhana.get(paths.file(id));
    const { type, parameters } = parse(headers.get('content-disposition')!);
    expect(type).toBe('attachment');
    expect(Object.keys(parameters).filter((key) => !key.startsWith('filename'))).toEqual([]);
    expect(parameters['filename']).toMatch(/^[^/\\:\u202e\r\n]+\.pdf$/);
    const [row] = await house.sql<{ name: string }>('select name from sixstep.file where id = $1', [
      id,
    ]);
    expect(row!.name).toBe(name);
  });
});
