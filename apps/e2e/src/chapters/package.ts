import type { Page } from 'playwright-core';
import { choose, dateIn, expectState, fill, openCase, takeStep } from '../acts.ts';

/** One component with an activity, an indicator and the integrity checklist: all that a package needs to be submitted. */
export async function draftPackage(manager: Page, number: string): Promise<void> {
  const press = (name: string | RegExp) => manager.getByRole('button', { name }).click();
  await openCase(manager, number, 'support-package');
  await fill(manager, {
    Title: 'Support package for Namibia',
    Summary: 'A legal basis for authorization.',
  });
  await press(/^Authorization/);
  await manager.getByLabel('In the package', { exact: true }).check();
  await fill(manager, { Objective: 'Authorizations on a clear legal basis.' });
  await press('Add an activity');
  await manager.getByLabel('Title *').fill('Legal gap analysis');
  await fill(manager, {
    'Kind *': 'Advice',
    Deliverable: 'Report on the gaps',
    'Acceptance test': 'The ministry has taken note of it.',
    'Begins on': dateIn(30),
    'Ends on': dateIn(120),
  });
  await choose(manager, 'Who leads', 'Partner organization');
  await choose(manager, 'Organization', 'Global Green Growth Institute');
  await press('Add an indicator');
  await fill(manager, {
    'What is measured *': 'Steps of authorization that are in law',
    'Unit *': 'steps',
    Baseline: '0',
    'Baseline of': dateIn(-30),
    Target: '4',
    'Target by': dateIn(300),
  });
  await press(/^Integrity checklist/);
  await manager.getByLabel('Evidence').first().waitFor();
  for (const yes of await manager.getByRole('radio', { name: 'Yes', exact: true }).all()) {
    await yes.check();
  }
  for (const evidence of await manager.getByLabel('Evidence').all()) {
    await evidence.fill('Covered by the activity.');
  }
  await press('Save the draft');
  await manager.getByText('The draft is saved.').waitFor();
}

export async function propose(manager: Page, director: Page, number: string): Promise<void> {
  await openCase(manager, number);
  await takeStep(manager, 'Submit for review');
  await expectState(manager, 'Package in internal review');
  await openCase(director, number);
  await takeStep(director, 'Propose package');
  await expectState(director, 'Package proposed');
}

export async function agree(focalPoint: Page, number: string, name: string): Promise<void> {
  await focalPoint.goto(`/portal/en/cases/${number}`);
  await focalPoint.getByRole('link', { name: 'Read and answer the package' }).click();
  await focalPoint.getByLabel('We agree with everything').check();
  await fill(focalPoint, { 'Your full name': name });
  await focalPoint.getByRole('button', { name: 'Agree to the package' }).click();
  await focalPoint.getByText('Your country has agreed to the package').first().waitFor();
}
