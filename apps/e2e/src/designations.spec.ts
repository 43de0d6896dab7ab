import { afterAll, beforeAll, expect, jest, test } from '@jest/globals';
import { expectState, openCase } from './acts.ts';
import { comeIn, readView, write } from './chapters/expression-requests.ts';
import { openProduct, type Product } from './product.ts';

jest.setTimeout(180_000);
let product: Product;
beforeAll(async () => {
  product = await openProduct();
}, 180_000);
afterAll(() => product.close());

const number = 'A6IP-ZWE-2026-01';
const contact = `/portal/en/cases/${number}/expression/contact`;

async function visit(email: string) {
  const { page } = await product.as(null, { locale: 'en' });
  page.setDefaultTimeout(20_000);
  await comeIn(page, email);
  return page;
}

test('a designation is handed over in mid-form: the draft stays, and the new person alone submits it', async () => {
  const before = await visit('focal.point.zwe@demo.sixstep.test');
  await before.goto(contact);
  await before.getByLabel('Ministry or agency').fill('Ministry of both');
  await before.getByText(/^Saved \d/).waitFor();

  const { page: luis } = await product.as('manager');
  luis.setDefaultTimeout(20_000);
  await luis.goto('/countries/ZWE');
  await luis.getByRole('button', { name: /^Hand over: / }).click();
  const drawer = luis.getByRole('dialog');
  await drawer.getByRole('combobox', { name: 'Person' }).click();
  await luis.getByRole('option', { name: 'Somebody new' }).click();
  await drawer.getByRole('textbox', { name: 'Name' }).fill('Tendai Fairweather');
  await drawer.getByLabel('E-mail').fill('tendai@environment.example');
  await drawer.getByRole('button', { name: 'Hand it over' }).click();
  await luis.getByText('The designation is entered.').waitFor();
  await luis.getByText('Tendai Fairweather').waitFor();

  // Who held it goes on typing, and decides nothing any more.
  await before.getByLabel('Position (optional)').fill('Head of climate');
  await before.getByText(/^Saved \d/).waitFor();
  const after = await visit('tendai@environment.example');
  await after.goto(contact);
  expect(await after.getByLabel('Ministry or agency').inputValue()).toBe('Ministry of both');
  expect(await after.getByLabel('Position (optional)').inputValue()).toBe('Head of climate');
  const { answers } = await readView(after, number);
  const wanted = {
    ...Object.fromEntries(
      Object.keys(answers)
        .filter((id) => /^components\.[A-Za-z]+$/.test(id))
        .map((id) => [id, false]),
    ),
    'components.tracking': true,
    'components.tracking.status': 'inProgress',
    'components.tracking.need': 'A registry.',
    'contact.name': 'Tendai Fairweather',
    'contact.email': 'tendai@environment.example',
    'sharing.with': 'center',
    'letter.kind': 'byPost',
  };
  expect((await write(after, number, wanted)).status()).toBe(200);

  for (const [page, heading] of [
    [before, /declaration/i],
    [after, /declaration/i],
  ] as const) {
    await page.goto(`/portal/en/cases/${number}/expression/declaration`);
    await page.getByRole('heading', { level: 1, name: heading }).waitFor();
  }
  const submit = { name: 'Submit the expression of interest' };
  expect(await before.getByRole('button', submit).count()).toBe(0);
  const { version } = await readView(before, number);
  const forced = await before.request.post(`/api/cases/${number}/steps`, {
    headers: {
      origin: product.url,
      'if-match': '"v1"',
      'idempotency-key': 'who-held-it-before-submits',
    },
    data: { type: 'expression.submit', record: { versionMeant: version } },
  });
  expect([403, 412]).toContain(forced.status());

  await after.getByLabel('Name', { exact: false }).first().fill('Tendai Fairweather');
  await after.getByRole('checkbox').check();
  await after.getByRole('button', { name: 'Continue' }).click();
  await after.getByRole('button', submit).click();
  await after.getByText('The expression of interest has been submitted').first().waitFor();
  await openCase(luis, number, 'expression-of-interest');
  await expectState(luis, 'Expression submitted');
  await luis.goto('/countries/ZWE');
  await luis.getByText('Who spoke for it before').click();
  expect(await product.verify()).toBe(0);
});
