import { afterAll, afterEach, beforeAll, expect, jest, test } from '@jest/globals';
import type { Page } from 'playwright-core';
import {
  aPdf,
  dateIn,
  expectHistory,
  expectState,
  fill,
  openCase,
  phone,
  takeStep,
} from './acts.ts';
import { answerInFrench } from './chapters/expression.ts';
import { agree, propose } from './chapters/package.ts';
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

test('an expression of interest is submitted on a phone in French, returned for clarification and submitted again', async () => {
  const number = 'A6IP-TUN-2026-01';
  const youssef = await as('tunisia', { ...phone, locale: 'fr-FR' });
  const send = async () => {
    await youssef.getByRole('button', { name: 'Envoyer la manifestation d’intérêt' }).click();
    await youssef.getByText('La manifestation d’intérêt a été envoyée').first().waitFor();
  };
  await answerInFrench(youssef, number);
  await send();

  const salma = await as('manager2');
  await openCase(salma, number);
  await expectState(salma, 'Expression submitted');
  await takeStep(salma, 'Ask for clarification', {
    About: 'Authorization: What you need',
    Question: 'Which ministry signs the authorization?',
  });
  await expectState(salma, 'Clarification requested');

  await youssef.goto(`/portal/fr/cases/${number}`);
  await youssef.getByRole('link', { name: 'Répondre aux questions du Centre' }).click();
  await youssef.getByRole('link', { name: 'Les questions du Centre' }).click();
  await youssef.getByText('Which ministry signs the authorization?').waitFor();
  await youssef.getByLabel('Votre réponse').fill('Le ministère de l’Environnement.');
  await youssef.getByRole('button', { name: 'Enregistrer' }).click();
  await youssef.getByRole('link', { name: 'Vérifier vos réponses et envoyer' }).click();
  await send();

  await openCase(salma, number, 'expression-of-interest');
  await expectState(salma, 'Expression submitted');
  await salma.getByText('Le ministère de l’Environnement.').first().waitFor();
});

test('a case is held with a date to look at it again, refuses what stands still meanwhile, and is resumed', async () => {
  const number = 'A6IP-KHM-2026-01';
  const haruka = await as('director');
  await openCase(haruka, number);
  await takeStep(haruka, 'Put on hold', { Reason: 'Elections' });
  await haruka
    .getByText(/^On hold until/)
    .first()
    .waitFor();
  const luis = await as('manager');
  await openCase(luis, number);
  await luis.getByText('The case is on hold').first().waitFor();
  await takeStep(haruka, 'Resume');
  await haruka
    .getByText(/^On hold until/)
    .first()
    .waitFor({ state: 'detached' });
  await expectHistory(haruka, number, /Haruka Mizuno resumed the case/);
});

test('an expression of interest is declined with its criterion, and the country may read when it can apply again', async () => {
  const haruka = await as('director');
  await openCase(haruka, 'A6IP-ARM-2026-01');
  await takeStep(haruka, 'Decline expression', {
    Criterion: 'Served',
    Reason: 'Another programme does the same work.',
    'It may apply again from': dateIn(365),
  });
  await expectState(haruka, 'Declined by the Center');
});

test('a move that is not lawful is refused on the board before it is made, with its reasons', async () => {
  const luis = await as('manager');
  await luis.goto('/pipeline');
  await luis.getByRole('button', { name: 'Move Ghana to…' }).click();
  await luis.getByRole('menuitem', { name: /Capacity-building coordination/ }).click();
  const dialog = luis.getByRole('dialog');
  await dialog.getByText('This move is refused now.').waitFor();
  expect(await dialog.innerText()).toContain('3 components are not answered.');
  await dialog.getByRole('link', { name: '3 components are not answered.' }).click();
  await luis.waitForURL(/\/cases\/A6IP-GHA-2026-01\/support-package#answers/);
  await openCase(luis, 'A6IP-GHA-2026-01');
  await expectState(luis, 'Package proposed');
});

test('a confirmation on signed paper is entered by one person, refused to the same person, and checked by a second one', async () => {
  const number = 'A6IP-DOM-2026-01';
  const salma = await as('manager2');
  await openCase(salma, number);
  await takeStep(salma, 'Send record for confirmation');
  await expectState(salma, 'Record awaiting confirmation');
  await takeStep(salma, 'Confirm record', {
    Name: 'Bilal Arden',
    Capacity: 'Focal point',
    'How it came': 'Signed paper',
    'Received on': dateIn(-1),
    'What was received': 'confirmation.pdf',
  });
  await openCase(salma, number, 'papers');
  await salma.getByText(/You have entered this paper, so you cannot check it/).waitFor();
  expect(await salma.getByRole('button', { name: 'Check the paper' }).count()).toBe(0);
  await expectState(salma, 'Record awaiting confirmation');

  const luis = await as('manager');
  await openCase(luis, number, 'papers');
  await takeStep(luis, 'Check the paper');
  await expectState(luis, 'Package being drafted');
  await expectHistory(luis, number, /Entered by Salma Idrissi, checked by Luis Barrantes/);
});

test('a package goes back from coordination to drafting and is agreed in its second version', async () => {
  const number = 'A6IP-GHA-2026-01';
  const ama = await as('ghana', phone);
  await ama.goto(`/portal/en/cases/${number}/package`);
  await ama.locator('input[type="file"]').setInputFiles(aPdf('endorsement.pdf'));
  await ama.getByText('The endorsement letter is there.').waitFor();
  await agree(ama, number, 'Ama Owusu-Darko');

  const luis = await as('manager');
  const haruka = await as('director');
  await openCase(luis, number);
  await expectState(luis, 'Providers being matched');
  await takeStep(luis, 'Revise package', { Reason: 'Two activities have to be merged.' });
  await expectState(luis, 'Package being drafted');
  await openCase(luis, number, 'support-package');
  await fill(luis, { Summary: 'Two of the activities are now one.' });
  await luis.getByRole('button', { name: 'Save the draft' }).click();
  await luis.getByText('The draft is saved.').waitFor();
  await propose(luis, haruka, number);

  await ama.goto(`/portal/en/cases/${number}/package`);
  await ama.getByText(/^Version 2, proposed on/).waitFor();
  await ama.getByText('Two of the activities are now one.').first().waitFor();
  await agree(ama, number, 'Ama Owusu-Darko');
  await openCase(luis, number);
  await expectState(luis, 'Providers being matched');
});

test('a focal point confirms the record of its consultation on a phone, in its own language', async () => {
  const number = 'A6IP-PER-2026-01';
  const rosa = await as('peru', { ...phone, locale: 'es-PE' });
  await rosa.goto(`/portal/es/cases/${number}`);
  await rosa.getByRole('link', { name: 'Leer y confirmar el acta' }).click();
  await rosa.getByRole('button', { name: 'Confirmar el acta' }).click();
  await rosa.getByText('El acta se ha confirmado').first().waitFor();
  const luis = await as('manager');
  await openCase(luis, number);
  await expectState(luis, 'Package being drafted');
});

test('a focal point finds nothing at the address of another country, neither in the API nor on a page', async () => {
  const ama = await as('ghana');
  for (const path of [
    '',
    '/history',
    '/support-package',
    '/expression-of-interest',
    '/consultations',
    '/offers',
    '/workplan',
    '/invitation',
  ]) {
    const foreign = await ama.context().request.get(`/api/cases/A6IP-PER-2026-01${path}`);
    const unknown = await ama.context().request.get(`/api/cases/A6IP-PER-1999-01${path}`);
    expect({ path, status: foreign.status() }).toEqual({ path, status: 404 });
    const [told, toldOfNone] = [await foreign.json(), await unknown.json()] as {
      requestId?: string;
    }[];
    delete told!.requestId;
    delete toldOfNone!.requestId;
    expect(told).toEqual(toldOfNone);
  }
  await ama.goto('/portal/en/cases/A6IP-PER-2026-01');
  await ama.waitForLoadState('networkidle');
  expect(await ama.locator('body').innerText()).not.toMatch(/Per[uú]/);
});

test('a question of a focal point is answered by its manager, and the answer is read on the phone', async () => {
  const number = 'A6IP-GHA-2026-01';
  const ama = await as('ghana', phone);
  await ama.goto(`/portal/en/cases/${number}`);
  await ama.getByRole('link', { name: 'Questions and comments' }).click();
  await ama.getByLabel('What is it about?').selectOption('supportPackage');
  await ama.getByLabel('Your comment').fill('Who pays for the venue?');
  await ama.getByRole('button', { name: 'Send the comment' }).click();
  await ama.getByText(/Your comment has been sent/).waitFor();

  const luis = await as('manager');
  await openCase(luis, number, 'discussion');
  await luis.getByRole('button', { name: /^Resolve the comment of Ama Owusu-Darko/ }).click();
  await fill(luis, { 'Answer (optional)': 'The Center does.' });
  await luis.getByRole('button', { name: 'Resolve the comment', exact: true }).click();
  await luis.getByText('The Center does.').first().waitFor();

  await ama.reload();
  const answer = ama.getByText('The Center does.').first();
  await answer.waitFor();
  expect(await answer.isVisible()).toBe(true);
});
