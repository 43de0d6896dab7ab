import { afterAll, beforeAll, expect, jest, test } from '@jest/globals';
import type { Page } from 'playwright-core';
import { expectState, openCase, phone, takeStep } from './acts.ts';
import { confirmRecord, holdConsultation, sendRecord } from './chapters/consultation.ts';
import { callForOffers, consent, makeOffer, settleOffers } from './chapters/coordination.ts';
import { expressInterest, reviewExpression } from './chapters/expression.ts';
import { countersign, deliver, finish, startImplementation } from './chapters/implementation.ts';
import { findInvitation, invite } from './chapters/invitation.ts';
import { agree, draftPackage, propose } from './chapters/package.ts';
import { openProduct, type Product } from './product.ts';

jest.setTimeout(300_000);
let product: Product;

beforeAll(async () => {
  product = await openProduct();
}, 180_000);
afterAll(() => product.close());

async function as(account: string | null, options?: Parameters<Product['as']>[1]): Promise<Page> {
  const { page } = await product.as(account, options);
  page.setDefaultTimeout(20_000);
  return page;
}

test('a country that has never been invited goes all six steps to a completed support package', async () => {
  const luis = await as('manager');
  const haruka = await as('director');
  const tomas = await as('officer');
  const mireille = await as('organization', phone);
  const nadia = await as(null, phone);

  const number = await invite(luis, haruka);
  await nadia.goto(await findInvitation(luis));
  await nadia.getByRole('button', { name: 'Continue' }).click();
  await nadia.getByText('Your cases').waitFor();
  await expressInterest(nadia, number);
  await reviewExpression(number, { officer: tomas, manager: luis, director: haruka });
  await holdConsultation(tomas, number);
  await sendRecord(luis, number);
  await confirmRecord(nadia, number);
  await draftPackage(luis, number);
  await propose(luis, haruka, number);
  await agree(nadia, number, 'Nadia Shilongo');
  await callForOffers(luis, number);
  await makeOffer(mireille);
  await settleOffers(luis, number);
  await consent(nadia, number);
  await startImplementation(luis, number);
  await deliver(mireille, nadia, number);
  await finish(luis, number);
  await countersign(nadia, number);
  await openCase(haruka, number);
  await takeStep(haruka, 'Complete case');
  await expectState(haruka, 'Completed');

  await nadia.goto(`/portal/en/cases/${number}`);
  await nadia.getByText('The support package is complete. Thank you.').first().waitFor();
  const { items } = (await (
    await haruka.context().request.get(`/api/cases/${number}/history`)
  ).json()) as { items: { to: string }[] };
  expect(new Set(items.map(({ to }) => to.split('.')[0]))).toEqual(
    new Set([
      'completed',
      'implementation',
      'coordination',
      'draftPackage',
      'consultation',
      'expressionOfInterest',
      'invitation',
    ]),
  );
});
