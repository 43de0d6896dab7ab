import type { Page } from 'playwright-core';
import { dateIn, expectState, fill, openCase, takeStep } from '../acts.ts';

export async function startImplementation(manager: Page, number: string): Promise<void> {
  await openCase(manager, number, 'workplan');
  await fill(manager, {
    'Months between two reports': '6',
    'Ends on (optional)': dateIn(180),
  });
  await manager.getByRole('button', { name: 'Save the work plan' }).click();
  await manager.getByText('The work plan is saved.').waitFor();
  await takeStep(manager, 'Start implementation');
  await expectState(manager, 'Implementation in progress');
}

/** The organization hands in and reports, the country confirms what it got. */
export async function deliver(organization: Page, focalPoint: Page, number: string): Promise<void> {
  await organization.goto('/portal/en/');
  await organization.getByRole('link', { name: `Deliverables and reports: ${number}` }).click();
  await organization.getByText('Hand in: Report on the gaps').click();
  await fill(organization, { 'Or a link (https)': 'https://example.org/report' });
  await organization.getByRole('button', { name: 'Hand it in' }).click();
  await organization.getByText(/Delivered on/).waitFor();
  await fill(organization, {
    'What has been done?': 'The gaps were analysed and discussed.',
    'Women trained (optional)': '7',
    'Men trained (optional)': '6',
  });
  await organization.getByRole('button', { name: 'Send the report' }).click();
  await organization.getByText('Submitted').waitFor();

  await focalPoint.goto(`/portal/en/cases/${number}`);
  await focalPoint.getByRole('link', { name: 'Look at progress and deliverables' }).click();
  await focalPoint.getByRole('button', { name: /^Confirm it/ }).click();
  await focalPoint.getByText('Accepted', { exact: true }).waitFor();
}

/** The manager settles the report, writes the closing report and accepts it for the Center. */
export async function finish(manager: Page, number: string): Promise<void> {
  await openCase(manager, number, 'workplan');
  const reports = manager.getByRole('table', { name: 'All progress reports' });
  await reports.getByRole('button', { name: / to / }).click();
  const dialog = manager.getByRole('dialog');
  await dialog.getByLabel('Accept the report').check();
  await dialog.getByRole('button', { name: 'Settle the report' }).click();
  await dialog.getByText('Accepted').first().waitFor();
  await manager.keyboard.press('Escape');
  await dialog.waitFor({ state: 'detached' });
  await takeStep(manager, 'Go to final reporting');
  await expectState(manager, 'Final reporting');
  await fill(manager, {
    Results: 'Authorization stands on a law.',
    Lessons: 'Begin with the legal text.',
  });
  await manager.getByRole('button', { name: 'Save the closing report' }).click();
  await manager.getByRole('button', { name: 'Accept it for the Center' }).click();
  await manager.getByText(/^Accepted by Luis Barrantes/).waitFor();
}

export async function countersign(focalPoint: Page, number: string): Promise<void> {
  await focalPoint.goto(`/portal/en/cases/${number}`);
  await focalPoint.getByRole('link', { name: 'Look at progress and deliverables' }).click();
  await focalPoint.getByRole('button', { name: 'Countersign the closing report' }).click();
  await focalPoint.getByText(/^Countersigned by Nadia Shilongo/).waitFor();
}
