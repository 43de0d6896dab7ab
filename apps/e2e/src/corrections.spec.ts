import { AxeBuilder } from '@axe-core/playwright';
import { afterAll, afterEach, beforeAll, expect, jest, test } from '@jest/globals';
import type { Page } from 'playwright-core';
import { expectState, openCase, takeStep } from './acts.ts';
import { answerYes } from './chapters/expression.ts';
import { openProduct, type Product } from './product.ts';

jest.setTimeout(120_000);
let product: Product;
const opened: Page[] = [];

beforeAll(async () => {
  product = await openProduct();
}, 180_000);
afterEach(async () => {
  await Promise.all(opened.splice(0).map((page) => page.context().close()));
});
afterAll(() => product.close());

async function as(account: string, options?: Parameters<Product['as']>[1]): Promise<Page> {
  const { page } = await product.as(account, options);
  page.setDefaultTimeout(20_000);
  opened.push(page);
  return page;
}
const lineOf = (page: Page, words: string) => page.locator('li', { hasText: words }).first();
async function expectReadable(page: Page): Promise<void> {
  await page.setViewportSize({ width: 320, height: 720 });
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
  const { violations } = await new AxeBuilder({ page }).analyze();
  expect(violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`)).toEqual([]);
  await page.setViewportSize({ width: 1280, height: 900 });
}

test('a step is undone in time, its line is corrected later, and the report lists both', async () => {
  // Botswana has submitted its expression; to take it under review tells nobody outside the house.
  const number = 'A6IP-BWA-2026-01';
  const luis = await as('manager');
  await openCase(luis, number, 'expression-of-interest');
  await answerYes(luis, 'Completeness');
  await takeStep(luis, 'Begin review');
  await expectState(luis, 'Expression under review');
  await luis
    .getByRole('button', { name: /^Undo \(10 min left\)$/ })
    .first()
    .waitFor();

  // The toast offers it too; the keyboard asks before anything happens.
  await luis.locator('h1').click();
  await luis.keyboard.press('Control+z');
  const dialog = luis.getByRole('dialog');
  await dialog.getByText('The case goes back to: Expression submitted.').waitFor();
  await dialog.getByRole('button', { name: 'Undo', exact: true }).click();
  await dialog.waitFor({ state: 'detached' });
  await expectState(luis, 'Expression submitted');

  await openCase(luis, number, 'history');
  await lineOf(luis, 'undid the last move').waitFor();
  const undone = lineOf(luis, '· undone');
  await undone.waitFor();
  expect(await undone.getByRole('button', { name: /^Correct…/ }).count()).toBe(0);

  // The line of the country bears the day on which its letter came; the letter is of the day before.
  const line = lineOf(luis, 'submitted the expression of interest');
  await line.getByRole('button', { name: /^Correct…/ }).click();
  const said = await dialog.getByText(/^Until now: /).innerText();
  const submittedOn = Date.parse(`${said.replace('Until now: ', '')} UTC`);
  const dayBefore = new Date(submittedOn - 86_400_000).toISOString().slice(0, 10);
  await dialog.getByLabel('It happened on').fill('2022-01-01');
  await dialog.getByLabel('Reason').fill('The letter bears the date of the day before.');
  await dialog.getByRole('button', { name: 'Correct history' }).click();
  await dialog.getByText(/This lies before the line before it/).waitFor();
  await dialog.getByLabel('It happened on').fill(dayBefore);
  await dialog.getByRole('button', { name: 'Correct history' }).click();
  await dialog.waitFor({ state: 'detached' });
  await line.locator('del').waitFor();
  await line.locator('ins').waitFor();
  await line.getByText(/Corrected by Luis Barrantes/).waitFor();
  await line.getByText('The letter bears the date of the day before.').waitFor();
  await expectReadable(luis);

  const haruka = await as('director');
  await haruka.goto('/reports');
  const restatements = haruka.getByRole('table', { name: 'Corrected and undone lines' });
  await restatements.getByRole('row', { name: /Botswana.*Undone/ }).waitFor();
  const corrected = restatements.getByRole('row', { name: /The letter bears the date/ });
  expect(await corrected.locator('del').innerText()).not.toBe(
    await corrected.locator('ins').innerText(),
  );
  const table = await haruka.request.get('/api/reports/restatements.csv');
  expect(await table.text()).toContain('The letter bears the date of the day before.');
  await expectReadable(haruka);
});

test('a manager confirms the own cases, all but one with a note, and the director reads who has', async () => {
  const salma = await as('manager2');
  await salma.goto('/');
  await salma.getByRole('link', { name: 'Confirm your cases' }).click();
  await salma
    .getByLabel(/^Not right: /)
    .first()
    .check();
  await salma.getByLabel(/^What is not right with /).fill('The letter came a week later.');
  await salma.getByRole('button', { name: 'Confirm all but 1' }).click();
  await salma.getByText(/You have confirmed as of/).waitFor();
  await salma.goto('/');
  await salma.getByRole('heading', { level: 1 }).waitFor();
  await salma.waitForLoadState('networkidle');
  expect(await salma.getByText('You have not confirmed your cases this month.').count()).toBe(0);

  const haruka = await as('director');
  await haruka.goto('/reports');
  const confirmed = haruka.getByRole('region', { name: 'Confirmed by their managers' });
  await confirmed.getByText(/1 of 2 managers have confirmed/).waitFor();
  await confirmed.getByText(/The letter came a week later\./).waitFor();
});

test('a number under a headline opens the cases that weaken it', async () => {
  const haruka = await as('director');
  await haruka.goto('/reports');
  const number = haruka.getByRole('link', { name: /^Open, without contact for 60 days/ });
  const count = await number.innerText();
  await number.click();
  await haruka.getByText('without contact for 60 days', { exact: true }).waitFor();
  const rows = haruka.locator('tbody tr');
  await rows.nth(Number(count) - 1).waitFor();
  expect(await rows.count()).toBe(Number(count));
});
