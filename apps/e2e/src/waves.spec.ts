import { afterAll, beforeAll, expect, jest, test } from '@jest/globals';
import { openProduct, type Product } from './product.ts';

jest.setTimeout(120_000);
let product: Product;

beforeAll(async () => {
  product = await openProduct();
}, 180_000);
afterAll(() => product.close());

test('a manager composes a wave, one row stays behind and is named, and a director reads its letter and sends the other', async () => {
  const { page: luis } = await product.as('manager');
  await luis.goto('/countries');
  await luis.getByRole('link', { name: 'Invite in a wave' }).click();
  await luis.getByLabel('Name of the wave').fill('Spring wave');
  await luis.getByRole('combobox', { name: 'Why these partners first' }).press('ArrowDown');
  await luis.getByRole('option', { name: 'LDC or SIDS' }).click();
  await luis.keyboard.press('Escape');
  expect(await luis.getByText('The country has 1 other case open').count()).toBeGreaterThan(0);
  for (const name of ['Argentina', 'Azerbaijan']) {
    await luis.getByRole('checkbox', { name, exact: true }).check();
  }
  const argentina = luis.getByRole('group', { name: 'Argentina' });
  await argentina.getByLabel('Addressee').fill('Ada Arden');
  await argentina.getByLabel('E-mail').fill('ada.arden@example.org');
  const azerbaijan = luis.getByRole('group', { name: 'Azerbaijan' });
  await azerbaijan.getByLabel('E-mail').fill('');
  await luis.getByRole('button', { name: 'Keep the wave' }).click();
  await luis.waitForURL(/\/waves\/[0-9a-f-]{36}$/);
  await luis.getByRole('button', { name: 'Submit for approval' }).click();
  await luis.getByText('1 invitation is in order.').waitFor();
  await luis.getByText(/^Azerbaijan: The invitation has no addressee/).waitFor();

  const { page: haruka } = await product.as('director');
  await haruka.goto(luis.url());
  await haruka.getByRole('button', { name: 'Read the letter to Argentina' }).click();
  await haruka.getByText('A la atención de Ada Arden:').waitFor();
  await haruka.keyboard.press('Escape');
  await haruka.getByRole('button', { name: 'Approve and send 1 invitation' }).click();
  await haruka.getByText('1 invitation is in order.').waitFor();
  await haruka.getByText('Azerbaijan: It was not submitted.').waitFor();

  await luis.reload();
  await luis
    .getByRole('row', { name: /Argentina/ })
    .getByText('Waits to be sent')
    .waitFor();
  await luis
    .getByRole('row', { name: /Azerbaijan/ })
    .getByText('No case yet')
    .waitFor();
  expect(await product.verify()).toBe(0);
});
