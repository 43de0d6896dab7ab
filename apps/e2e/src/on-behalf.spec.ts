import { setTimeout as sleep } from 'node:timers/promises';
import { afterAll, beforeAll, expect, jest, test } from '@jest/globals';
import type { Page } from 'playwright-core';
import { choose, fill, openCase, phone } from './acts.ts';
import { openProduct, type Product } from './product.ts';

jest.setTimeout(120_000);
let product: Product;
beforeAll(async () => {
  product = await openProduct();
}, 180_000);
afterAll(() => product.close());

async function as(account: string, options?: Parameters<Product['as']>[1]): Promise<Page> {
  const { page } = await product.as(account, options);
  page.setDefaultTimeout(20_000);
  return page;
}

const number = 'A6IP-TUN-2026-01';

test('what a country asked on the phone is entered for it, told to it in its language, objected to and answered', async () => {
  const salma = await as('manager2');
  await openCase(salma, number, 'discussion');
  await salma.getByRole('textbox', { name: 'Comment' }).fill('May we ask for two components?');
  await salma.getByLabel('The country, in a call or a letter').check();
  await fill(salma, { Name: 'Youssef Ben Amor', Capacity: 'Focal point' });
  await choose(salma, 'How it came', 'Letter');
  await salma.getByRole('button', { name: 'Write the comment' }).click();
  await salma.getByText('Attach what was received').waitFor();
  await choose(salma, 'How it came', 'Phone');
  await salma.getByRole('button', { name: 'Write the comment' }).click();
  await salma.getByText(/For Youssef Ben Amor, Focal point: by phone/).waitFor();

  const youssef = await as('tunisia', { ...phone, locale: 'fr-FR' });
  await youssef.goto(`/portal/fr/cases/${number}`);
  await youssef.getByText(/^Saisi par le Centre pour Youssef Ben Amor \(téléphone/).waitFor();
  await youssef.getByText('Ce n’est pas exact').click();
  await youssef.getByLabel('Qu’est-ce qui n’est pas exact ?').fill('Nous en voulons trois.');
  await youssef.getByRole('button', { name: 'Contester' }).click();
  await youssef.getByText('Contestation : Nous en voulons trois.').waitFor();
  expect(await youssef.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(
    390,
  );

  await salma.goto('/');
  await salma.getByText('Nous en voulons trois.').first().waitFor();
  await openCase(salma, number, 'papers');
  await salma.getByText(/about: A comment$/).waitFor();
  await fill(salma, { 'Answer to the country': 'Trois composantes : c’est noté.' });
  await salma.getByRole('button', { name: 'Send the answer' }).click();
  await youssef.reload();
  await youssef.getByText(/Trois composantes : c’est noté\./).waitFor();

  const receipt = `${number} : saisi pour votre pays : votre commentaire`;
  for (let second = 0; !(await sentTo(salma)).includes(receipt); second += 1) {
    if (second === 40) throw new Error('no receipt has arrived');
    await sleep(1_000);
  }
});

/** The subjects of what the mail server of the demonstration has been handed. */
async function sentTo(page: Page): Promise<string[]> {
  const answer = await page.request.get('/api/mailbox');
  const { items } = (await answer.json()) as { items: { subject: string }[] };
  return items.map(({ subject }) => subject);
}
