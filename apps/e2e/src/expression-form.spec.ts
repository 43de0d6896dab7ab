import { afterAll, afterEach, beforeAll, expect, jest, test } from '@jest/globals';
import type { Language } from '@sixstep/contract';
import { componentName, itemWords, type FormWords } from '@sixstep/reference/expression-form';
import { formWords as en } from '@sixstep/reference/expression-form/words/en';
import { formWords as es } from '@sixstep/reference/expression-form/words/es';
import { formWords as fr } from '@sixstep/reference/expression-form/words/fr';
import type { Locator, Page } from 'playwright-core';
import { expectState, openCase } from './acts.ts';
import { comeIn, readView, takeStepAt, write } from './chapters/expression-requests.ts';
import { openLine, type Line } from './line.ts';
import { openProduct, type Product } from './product.ts';

jest.setTimeout(180_000);
let product: Product;
let line: Line;
const opened: Page[] = [];

beforeAll(async () => {
  line = await openLine();
  product = await openProduct();
}, 180_000);
afterEach(async () => {
  await Promise.all(opened.splice(0).map((page) => page.context().close()));
});
afterAll(async () => {
  await product.close();
  await line.close();
});

const smallest = { viewport: { width: 320, height: 640 } };

async function as(account: string, options?: Parameters<Product['as']>[1]): Promise<Page> {
  const { page } = await product.as(account, options);
  page.setDefaultTimeout(20_000);
  opened.push(page);
  return page;
}

interface Spoken {
  readonly form: FormWords;
  readonly goOn: string;
  readonly submit: string;
  readonly submitted: string;
}
const spoken: Readonly<Record<Language, Spoken>> = {
  en: {
    form: en,
    goOn: 'Continue',
    submit: 'Submit the expression of interest',
    submitted: 'The expression of interest has been submitted',
  },
  fr: {
    form: fr,
    goOn: 'Continuer',
    submit: 'Envoyer la manifestation d’intérêt',
    submitted: 'La manifestation d’intérêt a été envoyée',
  },
  es: {
    form: es,
    goOn: 'Continuar',
    submit: 'Enviar la manifestación de interés',
    submitted: 'La manifestación de interés se ha enviado',
  },
};

/** As far as a page can be walked with one key; then it has been all round. */
const mostTabs = 80;

/** Walks to a control with the Tab key alone. */
async function tabTo(page: Page, control: Locator): Promise<void> {
  await control.waitFor();
  for (let tabs = 0; tabs < mostTabs; tabs += 1) {
    if (await control.evaluate((element) => element === document.activeElement)) return;
    await page.keyboard.press('Tab');
  }
  throw new Error('The Tab key does not lead there');
}

async function typeInto(page: Page, label: string, text: string): Promise<void> {
  await tabTo(page, page.getByLabel(label, { exact: true }));
  await page.keyboard.press('Control+A');
  await page.keyboard.type(text);
}

/** A focal point who has no password: by the link that is mailed. */
async function asFocalPoint(code: string, options?: Parameters<Product['as']>[1]): Promise<Page> {
  const { page } = await product.as(null, options);
  page.setDefaultTimeout(20_000);
  opened.push(page);
  await comeIn(page, `focal.point.${code}@demo.sixstep.test`);
  return page;
}

const isWithinItsWidth = (page: Page) =>
  page.evaluate(() => document.documentElement.scrollWidth <= window.innerWidth);

test.each([
  ['en', 'zwe', 'A6IP-ZWE-2026-01'],
  ['fr', 'tun', 'A6IP-TUN-2026-01'],
  ['es', 'plw', 'A6IP-PLW-2026-01'],
] as const)(
  'the form is filled in and submitted at 320 px, by keyboard alone, in %s',
  async (language, code, number) => {
    const { form, goOn, submit, submitted } = spoken[language];
    const wanted = { ...smallest, locale: language };
    const page = await (code === 'tun' ? as('tunisia', wanted) : asFocalPoint(code, wanted));
    if (language === 'es') await takeStepAt(page, number, { type: 'expression.start' });
    const press = async (control: Locator, key = 'Enter') => {
      await tabTo(page, control);
      await page.keyboard.press(key);
    };
    const goOnTo = async (title: string) => {
      expect(await isWithinItsWidth(page)).toBe(true);
      await press(page.getByRole('button', { name: goOn }));
      await page.getByRole('heading', { level: 1, name: title }).waitFor();
    };
    const choice = (id: string, chosen: string) =>
      page.getByRole('radio', { name: itemWords(form, id).choices![chosen]!, exact: true });
    const component = componentName(form, 'tracking');

    await page.goto(`/portal/${language}/cases/${number}/expression`);
    await press(page.getByRole('link', { name: form.sections.contact.title }));
    await typeInto(page, form.items.ministry.label, 'Ministry 7');
    await goOnTo(form.sections.components.title);
    await press(page.getByRole('checkbox', { name: component, exact: true }), 'Space');
    await goOnTo(form.sections.need.title.replace('{name}', component));
    await press(choice('status', 'inPlace'), 'Space');
    await page.keyboard.press('ArrowDown');
    await typeInto(page, form.items.need.label, 'A registry, by keyboard.');
    await goOnTo(form.sections.sharing.title);
    await press(choice('sharing.with', 'center'), 'Space');
    await goOnTo(form.sections.letter.title);
    await press(choice('letter.kind', 'attached'), 'Space');
    await page.keyboard.press('ArrowUp');
    await goOnTo(form.sections.declaration.title);
    await typeInto(page, form.items['declaration.name'].label, 'Ada Arden');
    await press(page.getByRole('checkbox'), 'Space');
    await press(page.getByRole('button', { name: goOn }));
    await press(page.getByRole('button', { name: submit }));
    await page.getByText(submitted).first().waitFor();
    expect(await isWithinItsWidth(page)).toBe(true);
    const { answers } = await readView(page, number);
    expect(answers['components.tracking.status']!.value).toBe('inProgress');
    expect(answers['letter.kind']!.value).toBe('byPost');
  },
);

test('nothing typed is lost when the line is cut, the tab closed, and another device writes the same answer', async () => {
  const number = 'A6IP-KGZ-2026-01';
  const desk = await asFocalPoint('kgz', { locale: 'en', proxy: line.proxy });
  await takeStepAt(desk, number, { type: 'expression.start' });
  const contact = `/portal/en/cases/${number}/expression/contact`;
  await desk.goto(contact);
  await desk.getByLabel('Ministry or agency').fill('Ministry at the desk');
  await desk.getByText(/^Saved \d/).waitFor();

  line.cut();
  await desk.getByLabel('Ministry or agency').fill('Ministry without a line');
  await desk.getByLabel('Position (optional)').fill('Head of climate');
  await desk.getByText('Saved on this device only').waitFor();
  await desk.close();

  const phone = await asFocalPoint('kgz', { ...smallest, locale: 'en' });
  await phone.goto(contact);
  expect(await phone.getByLabel('Ministry or agency').inputValue()).toBe('Ministry at the desk');
  await phone.getByLabel('Ministry or agency').fill('Ministry on the phone');
  await phone.getByText(/^Saved \d/).waitFor();

  const again = await desk.context().newPage();
  line.mend();
  await again.goto(contact);
  const both = again.getByRole('group', { name: 'Ministry or agency' });
  await both.getByText('Ministry without a line').waitFor();
  await both.getByText('Ministry on the phone').waitFor();
  expect(await again.getByLabel('Position (optional)').inputValue()).toBe('Head of climate');
  expect((await readView(again, number)).answers).toMatchObject({
    ministry: { value: 'Ministry on the phone' },
    'contact.position': { value: 'Head of climate' },
  });
  await both.getByRole('button', { name: 'Take what I typed' }).click();
  await again.getByText(/^Saved \d/).waitFor();
  expect((await readView(again, number)).answers['ministry']!.value).toBe(
    'Ministry without a line',
  );
});

test('a returned expression opens two questions and no other, and its third version is compared with the first', async () => {
  const number = 'A6IP-LAO-2026-01';
  const country = await asFocalPoint('lao', { ...smallest, locale: 'en' });
  const luis = await as('manager');
  const submitAgain = async () => {
    const { points, version } = await readView(country, number);
    for (const { id, round, answer } of points) {
      if (answer !== null || round !== points[0]!.round) continue;
      await country.request.put(`/api/cases/${number}/expression-of-interest/points/${id}`, {
        headers: { origin: product.url },
        data: { answer: 'Five people.' },
      });
    }
    const seen = (await readView(country, number)).version;
    expect(seen).toBeGreaterThanOrEqual(version);
    await takeStepAt(country, number, {
      type: 'expression.submit',
      record: { versionMeant: seen },
    });
  };
  await submitAgain();
  await takeStepAt(luis, number, {
    type: 'expression.return',
    record: {
      points: [
        { field: 'contact.phone', question: 'By which number?' },
        { field: 'arrangements.registry', question: 'Who keeps it?' },
      ],
      dueDate: new Date(Date.now() + 20 * 86_400_000).toISOString().slice(0, 10),
    },
  });

  await country.goto(`/portal/en/cases/${number}/expression/contact`);
  const phone = country.getByLabel('Telephone number (optional)');
  await phone.waitFor();
  expect(await country.locator('main input:enabled').count()).toBe(1);
  await phone.fill('+856 000 000');
  await country.getByText(/^Saved \d/).waitFor();
  await country.goto(`/portal/en/cases/${number}/expression/arrangements`);
  await country.getByLabel('Who keeps the registry, or would (optional)').fill('The ministry');
  expect(await country.locator('main :is(input, textarea, select):enabled').count()).toBe(1);
  await country.getByText(/^Saved \d/).waitFor();
  const refused = await write(country, number, { ministry: 'Another' });
  expect(refused.status()).toBe(403);
  await submitAgain();

  await openCase(luis, number, 'expression-of-interest');
  await expectState(luis, 'Expression submitted');
  const compare = luis.getByRole('combobox', { name: 'Compare', exact: true });
  await compare.click();
  await luis.getByRole('option', { name: 'Round 1' }).locator('visible=true').click();
  const changed = luis.getByRole('region', { name: 'What changed' });
  await changed.getByText('+856 000 000').waitFor();
  await changed.getByText('The ministry').waitFor();
  expect(await changed.locator('dt').count()).toBe(2);
});
