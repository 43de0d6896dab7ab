import { afterAll, beforeAll, expect, jest, test } from '@jest/globals';
import type { Page } from 'playwright-core';
import { dateIn, openCase } from './acts.ts';
import { openProduct, type Product } from './product.ts';

jest.setTimeout(180_000);
let product: Product;

beforeAll(async () => {
  product = await openProduct();
}, 180_000);
afterAll(() => product.close());

async function as(account: string): Promise<Page> {
  const { page } = await product.as(account);
  page.setDefaultTimeout(20_000);
  return page;
}

interface Country {
  readonly code: string;
  readonly name: string;
  readonly openCases: readonly { readonly state: string }[];
}

interface Adoption {
  readonly status: string;
  readonly country: { readonly code: string };
  readonly caseNumber: string | null;
}

const adoptionsOf = async (page: Page): Promise<Adoption[]> =>
  ((await (await page.request.get('/api/adoptions')).json()) as { items: Adoption[] }).items;

/** Everything that the product has mailed, as text. */
const mailOf = async (page: Page): Promise<string> =>
  (await page.request.get('/api/mailbox')).text();

/** A tracker as people keep it: a title above, words of their own, dates in every fashion, blanks at the end. */
function uglySheet(countries: readonly string[]): Buffer {
  const dates = [dateIn(-40), '12 March 2026', '03/2026', ''];
  const states = ['Invited', 'EoI received', 'talking to them', 'Consulting'];
  const rows = countries.map((country, index) =>
    [
      ` ${country} `,
      states[index % states.length],
      dates[index % dates.length],
      'Authorisation / tracking',
      index % 2 === 0 ? 'Ines Ferro' : '',
      dateIn(-(index % 50)),
      index % 3 === 0 ? 'call again, then write' : '',
      '',
    ].join(';'),
  );
  return Buffer.from(
    [
      'Tracker of the Center;;;;;;;',
      ';;;;;;;',
      'Country;Status;Since;Components;Focal point;Last contact;Next action;',
      ...rows,
      'Atlantis;Invited;;;;;;',
      'Kenya & Uganda;Invited;;;;;;',
      ';;;;;;;',
    ].join('\r\n'),
  );
}

test('forty running cases come in from an ugly sheet, are put right, approved, and nobody is mailed', async () => {
  const salma = await as('manager2');
  const answer = await salma.request.get('/api/partner-countries?limit=200');
  const { items } = (await answer.json()) as { items: Country[] };
  const before = await adoptionsOf(salma);
  const free = items.filter(
    ({ code, openCases }) =>
      !before.some(({ country }) => country.code === code) &&
      openCases.every(({ state }) => /^(coordination|implementation)\./.test(state)),
  );
  const [spare, ...countries] = free.slice(0, 40).map(({ name }) => name);
  expect(countries).toHaveLength(39);
  const sheet = { name: 'tracker.csv', mimeType: 'text/csv', buffer: uglySheet(countries) };

  await salma.goto('/adoptions');
  await salma.getByRole('link', { name: 'Import a sheet' }).click();
  const choose = () => salma.locator('input[type="file"]').first().setInputFiles(sheet);
  await choose();
  await salma.getByText('“Atlantis” is no partner country.').waitFor();
  await salma.getByText('names more than one country').waitFor();
  await salma.getByRole('combobox', { name: 'Status: “talking to them”' }).click();
  await salma.getByRole('option', { name: 'Consultation being planned' }).click();
  const atlantis = salma.getByLabel(/^Country in row \d+$/).first();
  await atlantis.fill(spare!);
  await atlantis.press('Enter');
  await salma.getByRole('button', { name: `Take over ${countries.length + 1} rows` }).click();
  await salma.getByText(`Done: ${countries.length + 1} taken over`).waitFor();
  const download = salma.waitForEvent('download');
  await salma.getByRole('link', { name: 'The refused row as a file' }).click();
  expect((await download).suggestedFilename()).toBe('refused-rows.csv');

  await salma.getByRole('link', { name: 'To the adoptions that wait for approval' }).click();
  await salma.getByRole('heading', { name: 'Waiting for approval' }).waitFor();
  await salma.getByRole('button', { name: `Change ${spare}` }).click();
  const drawer = salma.getByRole('dialog');
  await drawer.getByLabel('Note').fill('Put right by hand.');
  await drawer.getByRole('button', { name: 'Save' }).click();
  await drawer.waitFor({ state: 'detached' });

  const director = await as('director');
  await director.goto('/');
  await director.getByText('A running case waits for your approval').first().waitFor();
  await director.goto('/adoptions');
  await director.getByRole('button', { name: /^Choose all \d+$/ }).click();
  await director.getByRole('button', { name: /^Approve \d+ cases$/ }).click();
  const waiting = before.filter(({ status }) => status === 'entered').length;
  await director.getByText(`${countries.length + 1 + waiting} cases were approved.`).waitFor();
  await director.getByRole('heading', { name: 'Became cases' }).waitFor();
  const link = director.getByRole('link', { name: countries[0]! }).first();
  const number = /A6IP-[A-Z]+-\d+-\d+/.exec((await link.getAttribute('href')) ?? '')![0];

  await openCase(salma, number);
  await salma.getByRole('heading', { name: 'From before the system' }).waitFor();
  await salma.getByText('tracker.csv, row 4').waitFor();

  await salma.goto('/imports');
  await choose();
  await salma.getByText('Unchanged').first().waitFor();
  await salma.getByRole('button', { name: 'Nothing to take over' }).waitFor();
  const numbers = (await adoptionsOf(salma)).flatMap(({ caseNumber }) => caseNumber ?? []);
  expect(numbers).toHaveLength(before.length + countries.length + 1);
  const mailed = await mailOf(salma);
  expect(numbers.filter((one) => mailed.includes(one))).toEqual([]);
});

test('a manager goes through the week by keyboard alone', async () => {
  const luis = await as('manager');
  await luis.goto('/');
  await luis.getByRole('heading', { name: 'Needs you' }).waitFor();
  const focused = () =>
    luis.evaluate(() => document.activeElement?.getAttribute('data-case') ?? null);
  await luis.keyboard.press('j');
  const first = await focused();
  await luis.keyboard.press('j');
  const second = await focused();
  expect([first === null, first === second]).toEqual([false, false]);
  await luis.keyboard.press('k');
  expect(await focused()).toBe(first);

  await luis.keyboard.press('c');
  const dialog = luis.getByRole('dialog');
  await dialog.waitFor();
  await luis.keyboard.type('They will send the letter on Friday.');
  await luis.keyboard.press('Control+Enter');
  await dialog.waitFor({ state: 'detached' });
  await luis.getByText('The contact is noted.').waitFor();

  await luis.keyboard.press('n');
  await dialog.waitFor();
  await luis.keyboard.press('Control+A');
  await luis.keyboard.type('Look for the letter');
  await luis.keyboard.press('Enter');
  await dialog.waitFor({ state: 'detached' });
  await luis
    .getByText(/Look for the letter: by/)
    .first()
    .waitFor();

  await luis.keyboard.press('Enter');
  await luis.getByRole('heading', { name: 'Follow-up' }).waitFor();
  await luis.getByText('They will send the letter on Friday.').waitFor();
});

test('after all of it every case is as the machine would have it, and every chain is whole', async () => {
  expect(await product.verify()).toBe(0);
});
