import { afterAll, beforeAll, expect, jest, test } from '@jest/globals';
import { setTimeout as sleep } from 'node:timers/promises';
import type { Locator, Page } from 'playwright-core';
import { expectState, fill, openCase, takeStep } from './acts.ts';
import { openProduct, type Product } from './product.ts';

jest.setTimeout(180_000);
let product: Product;
beforeAll(async () => {
  product = await openProduct();
}, 180_000);
afterAll(() => product.close());

const timor = 'A6IP-TLS-2026-01';
const burundi = 'A6IP-BDI-2026-01';
const kyrgyzstan = 'A6IP-KGZ-2026-01';

async function as(account: string): Promise<Page> {
  const { page } = await product.as(account);
  page.setDefaultTimeout(20_000);
  return page;
}

/** What the mail server of the demonstration has been handed, by subject. */
async function sent(page: Page): Promise<string[]> {
  const answer = await page.request.get('/api/mailbox');
  const { items } = (await answer.json()) as { items: { subject: string }[] };
  return items.map(({ subject }) => subject);
}

async function arrives(page: Page, words: RegExp): Promise<void> {
  for (let second = 0; second < 40; second += 1) {
    if ((await sent(page)).some((subject) => words.test(subject))) return;
    await sleep(1000);
  }
  throw new Error(`no mail ${words} has arrived`);
}

const mailOf = (page: Page, number: string): Locator =>
  page.getByRole('listitem').filter({ has: page.getByRole('link', { name: number }) });

async function moveGate(page: Page, words: string, answer: string): Promise<void> {
  await page.goto('/outbox');
  await page.getByRole('button', { name: words }).click();
  await page.getByRole('dialog').getByRole('button', { name: answer }).click();
  await page.getByRole('dialog').waitFor({ state: 'detached' });
}

test('mail is held with a banner; one is released, one discarded, and the rest goes when the gate opens', async () => {
  const director = await as('director');
  await moveGate(director, 'Hold outgoing mail', 'Hold it');
  await director
    .getByText(/^Held by .+/)
    .first()
    .waitFor();

  for (const number of [timor, burundi]) {
    await openCase(director, number);
    await takeStep(director, 'Approve and send');
    await expectState(director, 'Invitation sent');
  }
  const manager = await as('manager');
  await manager.goto('/pipeline');
  await manager.getByText(/Outgoing mail is held: \d+ mails wait\./).waitFor();
  await manager.getByRole('link', { name: 'Review' }).click();
  await mailOf(manager, timor).waitFor();
  expect(await manager.getByRole('button', { name: 'Let mail go by itself' }).count()).toBe(0);

  await director.goto('/outbox');
  const letter = mailOf(director, timor);
  await letter.getByRole('button', { name: 'Read the text' }).click();
  await letter.getByText('(personal link)').waitFor();
  await letter.getByRole('checkbox').check();
  await director.getByRole('button', { name: 'Release 1 mail' }).click();
  await letter.waitFor({ state: 'detached' });
  await arrives(director, /Invitation.*Timor-Leste/);

  await mailOf(director, burundi).getByRole('checkbox').check();
  await director.getByRole('button', { name: 'Discard 1 mail' }).click();
  const dialog = director.getByRole('dialog');
  await fill(director, { Reason: 'The minister has been told by telephone.' });
  await dialog.getByRole('button', { name: 'Discard for good' }).click();
  await mailOf(director, burundi).waitFor({ state: 'detached' });

  await openCase(manager, kyrgyzstan);
  await takeStep(manager, 'Send reminder');
  await director.goto('/outbox');
  await mailOf(director, kyrgyzstan).first().waitFor();
  expect((await sent(director)).filter((subject) => /Kyrgyz/.test(subject))).toEqual([]);

  await moveGate(director, 'Let mail go by itself', 'Let it go');
  await director.getByText('Mail to countries and organizations goes by itself.').waitFor();
  await arrives(director, /Kyrgyz/);
  expect((await sent(director)).filter((subject) => /Burundi/.test(subject))).toEqual([]);
});

test('the manager keeps a case quiet, and its mail waits for the manager alone', async () => {
  const manager = await as('manager');
  const number = 'A6IP-BLZ-2026-01';
  const salma = await as('manager2');
  await openCase(salma, number);
  await salma.getByRole('button', { name: 'Keep it quiet for a while' }).click();
  await fill(salma, { Because: 'Elections' });
  await salma.getByRole('dialog').getByRole('button', { name: 'Keep it quiet' }).click();
  await salma
    .locator('header')
    .getByText(/^No automatic mail until/)
    .waitFor();
  await takeStep(salma, 'Send reminder');
  await salma.getByText(/mails? of the case waits?\./).waitFor();

  await manager.goto('/outbox');
  await mailOf(manager, number).waitFor();
  expect(await mailOf(manager, number).getByRole('checkbox').count()).toBe(0);

  await salma.goto('/outbox');
  await mailOf(salma, number).getByRole('checkbox').check();
  await salma.getByRole('button', { name: 'Release 1 mail' }).click();
  await mailOf(salma, number).waitFor({ state: 'detached' });
  await arrives(salma, /Belize/);
});
