import type { Page } from 'playwright-core';
import { aPdf, expectState, fill, openCase, takeStep } from '../acts.ts';

/** The focal point starts, fills in one topic a page and submits, with the letter attached. */
export async function expressInterest(focalPoint: Page, number: string): Promise<void> {
  const goOn = () => focalPoint.getByRole('button', { name: 'Continue' }).click();
  await focalPoint.goto(`/portal/en/cases/${number}`);
  await focalPoint.getByRole('link', { name: 'Read the invitation and start' }).click();
  await focalPoint.getByRole('button', { name: /^Start/ }).click();
  await focalPoint.getByRole('link', { name: 'Ministry and contact' }).click();
  await fill(focalPoint, { 'Ministry or agency': 'Ministry of Environment' });
  await goOn();
  await focalPoint.getByLabel('Authorization').check();
  await goOn();
  await focalPoint.getByLabel('Not started').check();
  await fill(focalPoint, { 'What you need': 'A legal basis and a procedure for authorization.' });
  await goOn();
  await focalPoint.getByLabel('The Center alone').check();
  await goOn();
  await focalPoint.getByLabel('I attach it here').check();
  await focalPoint.locator('input[type="file"]').setInputFiles(aPdf('letter.pdf'));
  await focalPoint.getByRole('link', { name: 'letter.pdf' }).waitFor();
  await goOn();
  await fill(focalPoint, { 'Your full name': 'Nadia Shilongo' });
  await focalPoint.getByLabel('I declare this').check();
  await goOn();
  await focalPoint.getByRole('button', { name: 'Submit the expression of interest' }).click();
  await focalPoint.getByText('The expression of interest has been submitted').first().waitFor();
}

/** The same in French, up to the check of the answers; the letter comes by post. */
export async function answerInFrench(focalPoint: Page, number: string): Promise<void> {
  const goOn = () => focalPoint.getByRole('button', { name: 'Continuer' }).click();
  await focalPoint.goto(`/portal/fr/cases/${number}/expression/contact`);
  await fill(focalPoint, { 'Ministère ou organisme': 'Ministère de l’Environnement' });
  await goOn();
  await focalPoint.getByLabel('Autorisation').check();
  await goOn();
  await focalPoint.getByLabel('À l’étude').check();
  await fill(focalPoint, { 'Ce dont vous avez besoin': 'Une base juridique et une procédure.' });
  await goOn();
  await focalPoint.getByLabel('Le Centre seul').check();
  await goOn();
  await focalPoint.getByLabel('Elle est envoyée par la poste').check();
  await goOn();
  await fill(focalPoint, { 'Votre nom complet': 'Youssef Ben Amor' });
  await focalPoint.getByLabel('Je le déclare').check();
  await goOn();
  await focalPoint.getByRole('button', { name: 'Envoyer la manifestation d’intérêt' }).waitFor();
}

/** Completeness by the officer, eligibility by the manager, the decision by the director. */
export async function reviewExpression(
  number: string,
  { officer, manager, director }: Record<'officer' | 'manager' | 'director', Page>,
): Promise<void> {
  await openCase(officer, number, 'expression-of-interest');
  await answerYes(officer, 'Completeness');
  await takeStep(officer, 'Begin review');
  await expectState(officer, 'Expression under review');
  await openCase(manager, number, 'expression-of-interest');
  await answerYes(manager, 'Eligibility');
  await openCase(director, number);
  await takeStep(director, 'Accept expression');
  await expectState(director, 'Consultation being planned');
}

/** Answers a list of questions with yes throughout, and saves it. */
export async function answerYes(page: Page, list: 'Completeness' | 'Eligibility'): Promise<void> {
  const form = page.getByRole('form', { name: list });
  await form.waitFor();
  for (const yes of await form.getByLabel('Yes', { exact: true }).all()) await yes.check();
  await form.getByRole('button', { name: `Save ${list.toLowerCase()}` }).click();
  await page.getByText('The list is saved.').first().waitFor();
}
