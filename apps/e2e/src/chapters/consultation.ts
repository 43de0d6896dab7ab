import type { Page } from 'playwright-core';
import { dateIn, expectState, fill, openCase, takeStep } from '../acts.ts';

/** The officer plans a meeting with somebody of either side, and notes that it took place earlier than planned. */
export async function holdConsultation(officer: Page, number: string): Promise<void> {
  const dialog = officer.getByRole('dialog');
  const save = async () => {
    await dialog.getByRole('button', { name: 'Save the meeting' }).click();
    await dialog.waitFor({ state: 'detached' });
  };
  await openCase(officer, number, 'consultations');
  await officer.getByRole('button', { name: 'Add a meeting' }).click();
  await fill(dialog, { Begins: `${dateIn(7)}T09:00`, Ends: `${dateIn(7)}T11:00` });
  // The manager and the focal point stand there already; what they speak for is added.
  for (const [place, body] of ['A6IP Center', 'Ministry of Environment'].entries()) {
    await dialog.getByLabel('Ministry or organization').nth(place).fill(body);
  }
  await save();
  await takeStep(officer, 'Schedule consultation');
  await expectState(officer, 'Consultation scheduled');

  await officer.getByRole('button', { name: 'Mark as held' }).click();
  await fill(dialog, { Begins: `${dateIn(-1)}T09:00`, Ends: `${dateIn(-1)}T11:00` });
  for (const attended of await dialog.getByLabel('Attended').all()) await attended.check();
  await save();
  await takeStep(officer, 'Record consultation');
  await expectState(officer, 'Record being written');
}

export async function sendRecord(manager: Page, number: string): Promise<void> {
  await openCase(manager, number, 'consultations');
  await fill(manager, { Summary: 'Needs were gone through one by one.', Priority: 'High' });
  await manager.getByLabel('Agreed', { exact: true }).check();
  await manager.getByRole('button', { name: 'Add an action' }).click();
  await fill(manager, {
    'Action 1': 'Share the list of institutions',
    Owner: 'Ministry of Environment',
    'Due on': dateIn(21),
  });
  await manager.getByRole('button', { name: 'Save the record' }).click();
  await manager.getByText('The record is saved.').waitFor();
  await takeStep(manager, 'Send record for confirmation');
  await expectState(manager, 'Record awaiting confirmation');
}

export async function confirmRecord(focalPoint: Page, number: string): Promise<void> {
  await focalPoint.goto(`/portal/en/cases/${number}`);
  await focalPoint.getByRole('link', { name: 'Read and confirm the record' }).click();
  await focalPoint.getByRole('button', { name: 'Confirm the record' }).click();
  await focalPoint.getByText('The record has been confirmed').first().waitFor();
}
