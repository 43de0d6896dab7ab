import type { Page } from 'playwright-core';
import { expectState, fill, openCase, takeStep } from '../acts.ts';

/** A country without any case so far; its two-letter code is `NA`. */
const country = 'NAM';
const addressee = 'nadia.shilongo@environment.example';

/** The manager drafts the invitation, the director approves it. @returns the number of the case */
export async function invite(manager: Page, director: Page): Promise<string> {
  await manager.goto(`/countries/${country}`);
  await manager.getByRole('button', { name: 'Invite' }).click();
  await manager.getByRole('dialog').locator('[type="submit"]').click();
  await manager.waitForURL(/\/cases\/.*\/invitation/);
  const [number] = /A6IP-NAM-\d{4}-\d{2}/.exec(manager.url())!;
  await fill(manager, {
    Addressee: 'Nadia Shilongo',
    Position: 'National focal point for Article 6',
    'E-mail of the addressee': addressee,
  });
  await manager.getByRole('button', { name: 'Save the invitation' }).click();
  await takeStep(manager, 'Submit for approval');
  await openCase(director, number);
  await takeStep(director, 'Approve and send');
  await expectState(director, 'Invitation sent');
  return number;
}

/** The address that the mail to the focal point names, once it has been sent. */
export async function findInvitation(reader: Page): Promise<string> {
  const mail = reader.getByRole('article').filter({ hasText: addressee });
  for (let look = 0; look < 60; look += 1) {
    await reader.goto('/mailbox');
    await reader.getByRole('article').first().waitFor();
    if ((await mail.count()) > 0) break;
    await reader.waitForTimeout(500);
  }
  return (await mail.first().locator('a[href*="/portal/en/in#"]').getAttribute('href'))!;
}
