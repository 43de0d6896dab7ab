import { afterAll, beforeAll, expect, jest, test } from '@jest/globals';
import { openCase, phone, takeStep } from './acts.ts';
import { openProduct, type Product } from './product.ts';

jest.setTimeout(120_000);
let product: Product;

beforeAll(async () => {
  product = await openProduct();
}, 180_000);
afterAll(() => product.close());

interface Listed {
  readonly number: string;
}

test('a director on a phone returns a package with a reason, sees what changed when it comes back, and proposes it', async () => {
  const { page: hana } = await product.as('director', phone);
  hana.setDefaultTimeout(20_000);
  const answer = await hana.request.get('/api/cases?state=draftPackage.internalReview');
  const [kase] = ((await answer.json()) as { items: Listed[] }).items;
  const number = kase!.number;

  await hana.goto('/');
  await hana.getByRole('heading', { name: 'Awaiting your decision' }).waitFor();
  await hana.locator(`a[href="/decisions/${number}"]`).click();
  await hana.getByText(/^Decision \d+ of \d+$/).waitFor();
  expect(await hana.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(390);
  await hana.keyboard.press('r');
  const dialog = hana.getByRole('dialog');
  await dialog.getByLabel('Reason').fill('Say who pays for the workshop.');
  await dialog.locator('[type="submit"]').click();
  await dialog.waitFor({ state: 'detached' });
  await hana.getByText('There is nothing for you to decide here now').waitFor();

  const manager = await managerOf(number);
  await openCase(manager, number, 'support-package');
  await manager.getByLabel('Summary').fill('The Center pays for the workshop.');
  await manager.getByRole('button', { name: 'Save the draft' }).click();
  await manager.getByText('Saved').first().waitFor();
  await takeStep(manager, 'Submit for review');

  await hana.goto(`/decisions/${number}`);
  await hana.getByText(/Say who pays for the workshop/).waitFor();
  await hana.getByText('The Center pays for the workshop.').first().waitFor();
  await hana.keyboard.press('a');
  await dialog.locator('[type="submit"]').click();
  await dialog.waitFor({ state: 'detached' });
  await hana.getByText('Package proposed').first().waitFor();
});

async function managerOf(number: string) {
  for (const account of ['manager', 'manager2']) {
    const { page } = await product.as(account);
    page.setDefaultTimeout(20_000);
    const answer = await page.request.get(`/api/cases?manager=me&q=${number}`);
    if (((await answer.json()) as { items: Listed[] }).items.length > 0) return page;
  }
  throw new Error(`${number} has no manager`);
}
