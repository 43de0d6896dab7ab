import { afterAll, beforeAll, expect, jest, test } from '@jest/globals';
import { paths } from '@sixstep/contract';
import { comeIn, mailedLink, takeStepAt, write } from './chapters/expression-requests.ts';
import { openProduct, type Product } from './product.ts';

jest.setTimeout(180_000);
let product: Product;
beforeAll(async () => {
  product = await openProduct();
}, 180_000);
afterAll(() => product.close());

const number = 'A6IP-KGZ-2026-01';
const narrow = { viewport: { width: 320, height: 640 }, locale: 'en' };

test('somebody else at the link says who they are, is admitted to comment, and changes nothing of the form', async () => {
  const { page: luis } = await product.as('manager');
  luis.setDefaultTimeout(20_000);
  await luis.goto(`/cases/${number}/invitation`);
  const asked = new Date();
  await luis.getByRole('button', { name: 'Send again' }).click();
  await luis.getByText('A new link is on its way.').waitFor();
  const link = await mailedLink(luis, 'focal.point.kgz@demo.sixstep.test', asked);

  const { page: visitor } = await product.as(null, narrow);
  visitor.setDefaultTimeout(20_000);
  await visitor.goto(link);
  await visitor.getByRole('button', { name: 'Say who I am' }).click();
  await visitor.getByLabel('Your full name').fill('Aigul Fairweather');
  await visitor.getByLabel('Your own e-mail address').fill('aigul@energy.example');
  await visitor.getByRole('button', { name: 'Send to the Center' }).click();
  await visitor.getByRole('heading', { name: 'The Center has been told' }).waitFor();
  await visitor.goto('/portal/en');
  await visitor.getByRole('heading', { level: 1, name: 'Sign in' }).waitFor();

  await luis.goto('/');
  await luis.getByText('Aigul Fairweather came by a link of somebody else').waitFor();
  await luis.goto('/countries/KGZ');
  await luis.getByRole('button', { name: 'Admit Aigul Fairweather' }).click();
  await luis.getByLabel('May', { exact: true }).selectOption('comment');
  await luis.getByRole('button', { name: 'Admit and mail the link' }).click();
  await luis.getByText('A link is on its way to aigul@energy.example.').waitFor();

  // The link still lets in whom it was made out to.
  const { page: focalPoint } = await product.as(null, { locale: 'en' });
  focalPoint.setDefaultTimeout(20_000);
  await focalPoint.goto(link);
  await focalPoint.getByRole('button', { name: 'Continue' }).click();
  await focalPoint.getByRole('heading', { level: 1, name: 'Your cases' }).waitFor();
  await takeStepAt(focalPoint, number, { type: 'expression.start' });

  await comeIn(visitor, 'aigul@energy.example');
  await visitor.goto(`/portal/en/cases/${number}/expression/contact`);
  await visitor.getByText('You may read this form, not write in it.').waitFor();
  expect(await visitor.locator('main input:enabled').count()).toBe(0);
  expect((await write(visitor, number, { ministry: 'Mine' })).status()).toBe(403);
  await visitor.goto(`/portal/en/cases/${number}/discussion`);
  await visitor.getByLabel('What is it about?').selectOption('expressionOfInterest');
  await visitor.getByLabel('Your comment').fill('Our ministry should be named too.');
  await visitor.getByRole('button', { name: 'Send the comment' }).click();
  await visitor.getByText('Your comment has been sent.').waitFor();

  // The focal point lets the colleague draft, who can at once.
  await focalPoint.goto('/portal/en/colleagues');
  const card = focalPoint.getByRole('region', { name: 'Aigul Fairweather' });
  await card.getByText('Change what Aigul Fairweather may do').click();
  await card.getByRole('radio', { name: 'May view, comment and draft' }).click();
  await card.getByText('Changed: Aigul Fairweather').waitFor();
  await visitor.goto(`/portal/en/cases/${number}/expression/contact`);
  await visitor.getByLabel('Ministry or agency').fill('Ministry of Energy');
  await visitor.getByText(/^Saved \d/).waitFor();

  // Save and come back: the mailed link leads to the very page, on another device.
  const since = new Date();
  await visitor.getByRole('button', { name: 'Mail me a link to this page' }).click();
  await visitor.getByText('is on its way to aigul@energy.example').waitFor();
  const back = await mailedLink(visitor, 'aigul@energy.example', since);
  const { page: phone } = await product.as(null, narrow);
  phone.setDefaultTimeout(20_000);
  await phone.goto(back);
  await phone.getByRole('button', { name: 'Continue' }).click();
  await phone.waitForURL(/\/expression\/contact$/);
  expect(await phone.getByLabel('Ministry or agency').inputValue()).toBe('Ministry of Energy');
  expect((await phone.request.get(paths.colleagues)).status()).toBe(200);
  expect(await product.verify()).toBe(0);
});
