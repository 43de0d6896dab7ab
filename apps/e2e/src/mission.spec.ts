import { afterAll, beforeAll, expect, jest, test } from '@jest/globals';
import type { Page } from 'playwright-core';
import { aPdf, chooseAll, dateIn, fill, openCase } from './acts.ts';
import { openProduct, type Product } from './product.ts';

jest.setTimeout(120_000);
let product: Product;
beforeAll(async () => {
  product = await openProduct();
}, 180_000);
afterAll(() => product.close());

const ethiopia = 'A6IP-ETH-2026-01';
const maldives = 'A6IP-MDV-2026-01';

test('a mission to two countries is looked at, entered, and leaves a contact and one line on each case', async () => {
  const { page: salma } = await product.as('manager2');
  salma.setDefaultTimeout(20_000);
  await markAsHeld(salma, ethiopia);

  await salma.goto('/missions');
  await salma.getByRole('button', { name: 'Enter a mission' }).click();
  const drawer = salma.getByRole('dialog');
  await fill(drawer, {
    From: dateIn(-1),
    To: dateIn(0),
    Place: 'Addis Ababa and Malé',
    'What for, and what came of it': 'Consulted the ministries.',
    'Who took part (one a line)': 'Salma Idrissi\nTomas Berg',
  });
  await drawer.locator('input[type="file"]').setInputFiles(aPdf('mission-report.pdf'));
  await drawer.getByText('mission-report.pdf').waitFor();
  await chooseAll(drawer, 'Cases', [`Ethiopia ${ethiopia}`, `Maldives ${maldives}`]);
  const stepsOf = (country: string) => `Steps that it brings ${country}, in their order`;
  await chooseAll(drawer, stepsOf('Ethiopia'), ['Record consultation', 'Schedule consultation']);
  await chooseAll(drawer, stepsOf('Maldives'), ['Submit for approval']);

  const linesBefore = [await linesOf(salma, ethiopia), await linesOf(salma, maldives)];
  await drawer.getByRole('button', { name: 'Look what would happen' }).click();
  const outcome = drawer.getByRole('status');
  await outcome.getByText('Record consultation → Record being written').waitFor();
  await outcome.getByText('Schedule consultation: not now, and nothing after it').waitFor();
  await outcome.getByText('No meeting is planned with somebody of the Center').waitFor();
  await outcome.getByText('Submit for approval → Invitation awaiting approval').waitFor();
  expect([await linesOf(salma, ethiopia), await linesOf(salma, maldives)]).toEqual(linesBefore);

  await drawer.getByRole('button', { name: 'Enter the mission' }).click();
  await salma.getByText('The mission is entered.').waitFor();
  const entered = salma.getByRole('listitem').filter({ hasText: 'Addis Ababa and Malé' });
  await entered.getByRole('link', { name: 'mission-report.pdf' }).waitFor();

  const told = [
    [ethiopia, 'began the record of the consultation → Record being written'],
    [maldives, 'submitted the invitation for approval → Invitation awaiting approval'],
  ] as const;
  for (const [place, [number, words]] of told.entries()) {
    await openCase(salma, number, 'history');
    const lines = salma.getByRole('region', { name: 'History' }).getByRole('listitem');
    await lines.filter({ hasText: words }).waitFor();
    expect(await linesOf(salma, number)).toBe(linesBefore[place]! + 1);
    await openCase(salma, number);
    const followUp = salma.getByRole('region', { name: 'Follow-up' });
    await followUp.getByText('Meeting with Addis Ababa and Malé').waitFor();
    await followUp.getByText('Consulted the ministries.').waitFor();
  }
});

/** The meeting that is planned took place yesterday, with everybody. */
async function markAsHeld(page: Page, number: string): Promise<void> {
  await openCase(page, number, 'consultations');
  await page.getByRole('button', { name: 'Mark as held' }).click();
  const dialog = page.getByRole('dialog');
  await fill(dialog, { Begins: `${dateIn(-1)}T09:00`, Ends: `${dateIn(-1)}T11:00` });
  for (const attended of await dialog.getByLabel('Attended').all()) await attended.check();
  await dialog.getByRole('button', { name: 'Save the meeting' }).click();
  await dialog.waitFor({ state: 'detached' });
}

/** How many lines the history of a case has. */
async function linesOf(page: Page, number: string): Promise<number> {
  const answer = await page.request.get(`/api/cases/${number}/history`);
  return ((await answer.json()) as { items: unknown[] }).items.length;
}
