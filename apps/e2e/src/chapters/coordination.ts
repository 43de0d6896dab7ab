import type { Page } from 'playwright-core';
import { dateIn, expectState, fill, openCase, takeStep } from '../acts.ts';

/** Asks the organization that the package suggests; it stands chosen already. */
export async function callForOffers(manager: Page, number: string): Promise<void> {
  await openCase(manager, number, 'offers');
  await manager.getByText('1 organization chosen').waitFor();
  const dialog = manager.getByRole('dialog');
  await manager.getByRole('button', { name: 'Call the chosen for offers' }).click();
  await dialog.getByText('Global Green Growth Institute').first().waitFor();
  await dialog.locator('[type="submit"]').click();
  await dialog.waitFor({ state: 'detached' });
  await expectState(manager, 'Call for offers open');
}

/** The newest call stands first. */
export async function makeOffer(organization: Page): Promise<void> {
  await organization.goto('/portal/en/');
  await organization.getByRole('link', { name: 'Legal gap analysis' }).first().click();
  await organization.getByLabel('Yes, we offer it').check();
  await organization.getByLabel('We lead').check();
  await fill(organization, { 'From (optional)': dateIn(30), 'To (optional)': dateIn(120) });
  await organization.getByRole('button', { name: 'Send the answer' }).click();
  await organization.getByText('Your answer has been sent').first().waitFor();
}

export async function settleOffers(manager: Page, number: string): Promise<void> {
  await openCase(manager, number, 'offers');
  await takeStep(manager, 'Close call');
  await expectState(manager, 'Offers being consolidated');
  await manager.getByRole('button', { name: /^Global Green Growth Institute, Legal gap/ }).click();
  const dialog = manager.getByRole('dialog');
  await dialog.getByRole('button', { name: 'Confirm as lead' }).click();
  await manager.getByText('The decision is noted.').waitFor();
  await dialog.waitFor({ state: 'detached' });
  await takeStep(manager, 'Ask for consent');
  await expectState(manager, 'Awaiting consent to providers');
}

export async function consent(focalPoint: Page, number: string): Promise<void> {
  await focalPoint.goto(`/portal/en/cases/${number}`);
  await focalPoint.getByRole('link', { name: 'Say which providers you consent to' }).click();
  await focalPoint.getByLabel('We consent', { exact: true }).check();
  await focalPoint.getByRole('button', { name: 'Consent to the providers' }).click();
  await focalPoint.getByText('Your country has consented to the providers').first().waitFor();
}
