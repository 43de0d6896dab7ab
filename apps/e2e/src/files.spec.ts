import { createHash, randomBytes } from 'node:crypto';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { AxeBuilder } from '@axe-core/playwright';
import { afterAll, beforeAll, expect, jest, test } from '@jest/globals';
import type { Page, Request } from 'playwright-core';
import { aPdf } from './acts.ts';
import { openLine, type Line } from './line.ts';
import { openProduct, type Product, type Visitor } from './product.ts';

jest.setTimeout(120_000);
let product: Product;
let line: Line;
beforeAll(async () => {
  product = await openProduct();
  line = await openLine();
}, 180_000);
afterAll(async () => {
  await product.close();
  await line.close();
});

const narrow = { viewport: { width: 320, height: 640 }, hasTouch: true };

/** The focal point of Tunisia at the question about the letter, which is attached. */
async function atTheLetter(more: Parameters<Product['as']>[1] = {}): Promise<Visitor> {
  const visitor = await product.as('tunisia', { ...narrow, ...more });
  visitor.page.setDefaultTimeout(20_000);
  await visitor.page.goto('/portal/en/cases/A6IP-TUN-2026-01/expression/letter');
  await visitor.page.getByLabel('I attach it here').check();
  return visitor;
}

/** Half a megabyte. */
const large = {
  ...aPdf('letter.pdf'),
  buffer: Buffer.concat([
    Buffer.from(`%PDF-1.4\n%${randomBytes(250_000).toString('hex')}\n`),
    aPdf('letter.pdf').buffer,
  ]),
};

const anyLine = { offline: false, latency: 0, downloadThroughput: -1 };

const chooser = (page: Page) => page.locator('input[type="file"]');
const isPart = (request: Request) =>
  request.method() === 'PATCH' && /\/api\/files\/[^/]+\/content$/.test(request.url());
const offsetOf = (request: Request) => Number(request.headers()['upload-offset']);

/** SHA-256 of what the page fetches. */
const keptHash = (page: Page, path: string) =>
  page.evaluate(async (address) => {
    const content = await (await fetch(address)).arrayBuffer();
    const hash = new Uint8Array(await crypto.subtle.digest('SHA-256', content));
    return [...hash].map((byte) => byte.toString(16).padStart(2, '0')).join('');
  }, path);

test('an upload that is cut in mid-file goes on where it stood, by itself', async () => {
  const { page, context } = await atTheLetter({ proxy: line.proxy });
  const parts: Request[] = [];
  page.on('request', (request) => {
    if (isPart(request)) parts.push(request);
  });
  line.breakAfter(200_000);
  await chooser(page).setInputFiles(large);
  const link = page.getByRole('link', { name: 'Attached: letter.pdf' });
  await link.waitFor();
  const [first, ...later] = parts.map(offsetOf);
  expect(first).toBe(0);
  expect(later).toHaveLength(1);
  expect(later[0]).toBeGreaterThan(100_000);
  expect(await keptHash(page, (await link.getAttribute('href'))!)).toBe(
    createHash('sha256').update(large.buffer).digest('hex'),
  );
  await context.close();
});

test('an upload that is stopped goes on where it stood, also when the page was loaded anew', async () => {
  const { page, context } = await atTheLetter();
  const folder = await mkdtemp(join(tmpdir(), 'sixstep-letter-'));
  const path = join(folder, 'other.pdf');
  await writeFile(path, large.buffer);
  const browser = await context.newCDPSession(page);
  const speed = (uploadThroughput: number) =>
    browser.send('Network.emulateNetworkConditions', { ...anyLine, uploadThroughput });
  await speed(100_000);
  await chooser(page).setInputFiles(path);
  await page.getByText(/Sending other\.pdf, .*: [2-9]\d %/).waitFor();
  await page.getByRole('button', { name: 'Stop sending' }).click();
  await page.getByText('Sending was stopped').first().waitFor();
  await page.getByRole('button', { name: 'Go on sending' }).waitFor();

  await page.reload();
  await page.getByLabel('I attach it here').check();
  await speed(-1);
  const part = page.waitForRequest(isPart);
  await chooser(page).setInputFiles(path);
  expect(offsetOf(await part)).toBeGreaterThan(50_000);
  await page.getByRole('link', { name: 'Attached: other.pdf' }).waitFor();
  await context.close();
  await rm(folder, { recursive: true });
});

test('photographs of pages become one PDF at 320 px: each 300 KB at most, the place nowhere', async () => {
  const { page, context } = await atTheLetter();
  const sizes: number[] = [];
  page.on('request', (request) => {
    const { pathname } = new URL(request.url());
    if (request.method() !== 'POST' || pathname !== '/api/files') return;
    sizes.push((request.postDataJSON() as { bytes: number }).bytes);
  });
  const photos = [await photograph(0), await photograph(1)];
  for (const { buffer } of photos) {
    expect(buffer.length).toBeGreaterThan(600 * 1024);
    expect(buffer.includes('GPSLatitude 36.8')).toBe(true);
  }
  await chooser(page).setInputFiles(photos);
  const link = page.getByRole('link', { name: 'Attached: Photographed pages.pdf' });
  await link.waitFor();
  expect(sizes).toHaveLength(2);
  for (const size of sizes) expect(size).toBeLessThanOrEqual(300 * 1024);
  const pdf = await (await context.request.get((await link.getAttribute('href'))!)).body();
  expect(pdf.toString('latin1')).toMatch(/^%PDF-1\.7[^]*\/Count 2 [^]*%%EOF\n$/);
  expect(pdf.includes('GPS') || pdf.includes('Exif')).toBe(false);
  expect(pdf.toString('latin1').match(/\/Filter \/DCTDecode/g)).toHaveLength(2);
  const width = await page.evaluate(() => document.documentElement.scrollWidth);
  expect(width).toBeLessThanOrEqual(320);
  const { violations } = await new AxeBuilder({ page }).analyze();
  expect(violations.map(({ id }) => id)).toEqual([]);
  await context.close();
});

test('what is no one file is refused before anything travels, and so is a photograph that cannot be read', async () => {
  const { page, context } = await atTheLetter();
  let asked = 0;
  page.on('request', (request) => {
    if (request.method() === 'POST' && request.url().includes('/api/files')) asked += 1;
  });
  await chooser(page).setInputFiles([aPdf('a.pdf'), aPdf('b.pdf')]);
  await page.getByText('Choose one file, or photographs of its pages').first().waitFor();
  await chooser(page).setInputFiles({
    name: 'IMG_0001.HEIC',
    mimeType: 'image/heic',
    buffer: Buffer.from('\0\0\0\x18ftypheic', 'latin1'),
  });
  await page
    .getByText(/This device cannot read the photograph\. If it is in the format HEIC/)
    .first()
    .waitFor();
  await chooser(page).setInputFiles({
    ...aPdf('large.pdf'),
    buffer: Buffer.alloc(21 * 1024 * 1024),
  });
  await page.getByText('large.pdf has 21 MB. A file may have 20 MB.').first().waitFor();
  expect(asked).toBe(0);
  await context.close();
});

/** A picture of noise, which no JPEG makes small, with what a camera would write beside it. */
async function photograph(number: number) {
  const { page, context } = await product.as(null, { viewport: { width: 1600, height: 1200 } });
  await page.setContent('<body style="margin:0"><canvas width="1600" height="1200"></canvas>');
  await page.evaluate(() => {
    const canvas = document.querySelector('canvas')!;
    const pen = canvas.getContext('2d')!;
    const noise = pen.createImageData(canvas.width, canvas.height);
    for (let at = 0; at < noise.data.length; at += 1) noise.data[at] = (at * 2654435761) >>> 24;
    pen.putImageData(noise, 0, 0);
  });
  const jpeg = await page.screenshot({ type: 'jpeg', quality: 95 });
  await context.close();
  const exif = Buffer.from('Exif\0\0GPSLatitude 36.8');
  const head = Buffer.from([0xff, 0xe1, 0, exif.length + 2]);
  return {
    name: `page-${number}.jpg`,
    mimeType: 'image/jpeg',
    buffer: Buffer.concat([jpeg.subarray(0, 2), head, exif, jpeg.subarray(2)]),
  };
}
