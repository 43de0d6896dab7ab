import { afterAll, beforeAll, expect, jest, test } from '@jest/globals';
import type { Page } from 'playwright-core';
import { aPdf, dateIn, dropFile, expectState, fill, openCase, phone, takeStep } from './acts.ts';
import { answerInFrench } from './chapters/expression.ts';
import { openProduct, type Product } from './product.ts';

jest.setTimeout(120_000);
let product: Product;
beforeAll(async () => {
  product = await openProduct();
}, 180_000);
afterAll(() => product.close());

async function as(account: string, options?: Parameters<Product['as']>[1]): Promise<Page> {
  const { page } = await product.as(account, options);
  page.setDefaultTimeout(20_000);
  return page;
}

const number = 'A6IP-TUN-2026-01';

/** Sent in the evening of Tunis, when it was the next day in Tokyo already. */
const mail = {
  name: 'letter.eml',
  mimeType: 'message/rfc822',
  buffer: Buffer.from(
    [
      'From: =?utf-8?Q?Am=C3=A9lie_Trabelsi?= <amelie@ministry.example>',
      'To: manager2@demo.sixstep.test',
      'Subject: =?utf-8?Q?Notre_unit=C3=A9?=',
      `Date: ${new Date(`${dateIn(-3)}T20:30:00Z`).toUTCString()}`,
      'MIME-Version: 1.0',
      'Content-Type: multipart/mixed; boundary="part"',
      '',
      '--part',
      'Content-Type: text/plain; charset=utf-8',
      '',
      'Bonjour,',
      'notre unité compte cinq personnes.',
      '--part',
      'Content-Type: application/pdf; name="organigramme.pdf"',
      'Content-Disposition: attachment; filename="organigramme.pdf"',
      'Content-Transfer-Encoding: base64',
      '',
      aPdf('organigramme.pdf').buffer.toString('base64'),
      '--part',
      'Content-Type: text/html; name="page.html"',
      'Content-Disposition: attachment; filename="page.html"',
      '',
      '<p>Bonjour</p>',
      '--part--',
      '',
    ].join('\r\n'),
  ),
};

test('a mail is dropped on its case, read before it is kept, and counts as a contact', async () => {
  const officer = await as('officer');
  await openCase(officer, number, 'correspondence');
  const drop = officer.getByRole('region', { name: 'Put a mail to the case' });
  await dropFile(drop, mail);
  await drop.getByText('Amélie Trabelsi <amelie@ministry.example>').waitFor();
  await drop.getByText('Notre unité', { exact: true }).waitFor();
  await drop.getByText('notre unité compte cinq personnes.').waitFor();
  await drop.getByText('organigramme.pdf').waitFor();
  expect(await drop.getByRole('link', { name: 'organigramme.pdf' }).count()).toBe(0);
  expect(await drop.getByLabel('Received on').inputValue()).toBe(dateIn(-2));
  await officer.getByText('No mail has been put to this case.').waitFor();
  await drop.getByRole('button', { name: 'Keep it with the case' }).click();

  const mails = officer.getByRole('region', { name: 'Mails' });
  await mails.getByText(/^Received on .+, kept by Tomas Berg\./).waitFor();
  const letter = mails.getByRole('link', { name: 'organigramme.pdf' });
  const got = await officer.request.get((await letter.getAttribute('href'))!);
  expect((await got.body()).equals(aPdf('organigramme.pdf').buffer)).toBe(true);
  await mails.getByText(/In the mail alone: not a kind of file that is kept/).waitFor();

  await openCase(officer, number);
  const followUp = officer.getByRole('region', { name: 'Follow-up' });
  await followUp.getByText('Mail with Amélie Trabelsi').waitFor();
  await followUp.getByRole('link', { name: 'letter.eml' }).waitFor();
  await officer.goto('/pipeline?view=table&q=Tunisia');
  const row = officer.getByRole('row').filter({ hasText: number });
  await row.getByText(/^Mail on /).waitFor();
});

test('a signed paper is entered for a country, objected to at its line in French on a phone, and answered', async () => {
  const youssef = await as('tunisia', { ...phone, locale: 'fr-FR' });
  await answerInFrench(youssef, number);
  const salma = await as('manager2');
  await openCase(salma, number);
  await takeStep(salma, 'Submit expression', {
    Name: 'Youssef Ben Amor',
    Capacity: 'Focal point',
    'How it came': 'Signed paper',
    'Received on': dateIn(-1),
    'What was received': 'manifestation.pdf',
  });
  const luis = await as('manager');
  await openCase(luis, number, 'papers');
  await takeStep(luis, 'Check the paper');
  await expectState(luis, 'Expression submitted');

  await youssef.goto(`/portal/fr/cases/${number}`);
  await youssef.getByText('Ce n’est pas exact').click();
  await youssef.getByRole('button', { name: 'Contester' }).click();
  await youssef.getByText('Indiquez ce qui n’est pas exact').first().waitFor();
  await fill(youssef, { 'Qu’est-ce qui n’est pas exact ?': 'La ministre n’a pas encore signé.' });
  await youssef.getByRole('button', { name: 'Contester' }).click();
  await youssef.getByText('Contestation : La ministre n’a pas encore signé.').waitFor();
  await youssef.getByText('Le Centre n’a pas encore répondu.').waitFor();
  expect(await youssef.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(
    390,
  );

  await salma.goto('/');
  const task = salma
    .getByRole('region', { name: 'To do' })
    .getByRole('listitem')
    .filter({ hasText: 'The country objects: La ministre n’a pas encore signé.' });
  await task.getByRole('link', { name: 'Tunisia' }).click();
  const objections = salma.getByRole('region', { name: 'Objections of the country' });
  await objections.getByText(/^Youssef Ben Amor, .+, about line \d+ of the history$/).waitFor();
  await fill(salma, { 'Answer to the country': 'Nous attendons sa signature.' });
  await objections.getByRole('button', { name: 'Send the answer' }).click();
  await objections.getByText('Answered by Salma Idrissi: Nous attendons sa signature.').waitFor();
  await salma.goto('/');
  await salma.getByRole('region', { name: 'To do' }).waitFor();
  expect(await task.count()).toBe(0);

  await youssef.reload();
  await youssef.getByText('Réponse du Centre : Nous attendons sa signature.').waitFor();
});
