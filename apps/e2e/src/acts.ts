import type { Locator, Page } from 'playwright-core';

/** What stands in fields, by their labels; several values for one label fill its fields in their order. */
export type Fields = Readonly<Record<string, string>>;

export const phone = { viewport: { width: 390, height: 800 } };

/** Opens the page of a case for the staff, on one of its tabs. */
export async function openCase(page: Page, number: string, tab = ''): Promise<void> {
  await page.goto(`/cases/${number}${tab && `/${tab}`}`);
  await page.getByRole('heading', { level: 1 }).waitFor();
}

/** The state as the header of the case's page says it. */
export async function expectState(page: Page, words: string): Promise<void> {
  await page.locator('header').getByText(words, { exact: true }).first().waitFor();
}

/** Presses the button of a step, fills its form and sends it. */
export async function takeStep(page: Page, step: string, fields: Fields = {}): Promise<void> {
  await page.getByRole('button', { name: step, exact: true }).first().click();
  const dialog = page.getByRole('dialog');
  await dialog.getByRole('button', { name: 'Cancel' }).waitFor();
  await fill(dialog, fields);
  await dialog.locator('[type="submit"]').click();
  await dialog.waitFor({ state: 'detached' });
}

export async function fill(within: Page | Locator, fields: Fields): Promise<void> {
  for (const [label, value] of Object.entries(fields)) {
    await fillField(within.getByLabel(label, { exact: true }).first(), value);
  }
}

/** Chooses in a field of choice of the staff app. */
export async function choose(page: Page, label: string, option: string): Promise<void> {
  await page.getByRole('combobox', { name: label, exact: true }).click();
  await page.getByRole('option', { name: option }).locator('visible=true').first().click();
}

/** Chooses several in one field of choice of the staff app, and leaves it. */
export async function chooseAll(
  within: Locator,
  label: string,
  options: readonly string[],
): Promise<void> {
  const field = within.getByRole('combobox', { name: label, exact: true });
  // By keyboard, because the box around the field takes the pointer.
  await field.press('ArrowDown');
  for (const option of options) {
    const shown = within.page().getByRole('option', { name: option, exact: true });
    await shown.locator('visible=true').click();
  }
  await field.press('Tab');
}

/** Types into a field, or chooses the option of that name where it is a field of choice. */
async function fillField(field: Locator, value: string): Promise<void> {
  await field.waitFor();
  const kind = await field.evaluate((element) =>
    ['SELECT', 'BUTTON'].includes(element.tagName)
      ? element.tagName
      : element.getAttribute('aria-haspopup'),
  );
  if (kind === 'SELECT') {
    await field.selectOption({ label: value });
  } else if (kind === 'BUTTON') {
    await attach(field, value);
  } else if (kind === 'listbox') {
    await field.click();
    await field.page().getByRole('option', { name: value }).first().click();
  } else {
    await field.fill(value);
  }
}

/** Chooses a file as one does with the mouse, and waits until the Center has it. */
async function attach(field: Locator, name: string): Promise<void> {
  const page = field.page();
  const choosing = page.waitForEvent('filechooser');
  await field.click();
  const received = page.waitForResponse(
    (answer) => answer.url().includes('/api/files/') && answer.request().method() === 'PATCH',
  );
  await (await choosing).setFiles(aPdf(name));
  await received;
}

export const aPdf = (name: string) => ({
  name,
  mimeType: 'application/pdf',
  buffer: Buffer.from(
    '%PDF-1.4\n1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj 2 0 obj<</Type/Pages/Kids[3 0 R]/Count 1>>endobj ' +
      '3 0 obj<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]>>endobj\ntrailer<</Root 1 0 R>>\n%%EOF\n',
  ),
});

/** Drops a file as one does with the mouse, out of a folder beside the browser. */
export async function dropFile(
  place: Locator,
  { name, mimeType, buffer }: ReturnType<typeof aPdf>,
): Promise<void> {
  const dataTransfer = await place.evaluateHandle(
    (_, file) => {
      const carried = new DataTransfer();
      const bytes = Uint8Array.from(atob(file.content), (letter) => letter.charCodeAt(0));
      carried.items.add(new File([bytes], file.name, { type: file.mimeType }));
      return carried;
    },
    { name, mimeType, content: buffer.toString('base64') },
  );
  await place.dispatchEvent('dragover', { dataTransfer });
  await place.dispatchEvent('drop', { dataTransfer });
}

/** The dates of a story, ISO, days from today by UTC. */
export const dateIn = (days: number): string =>
  new Date(Date.now() + days * 86_400_000).toISOString().slice(0, 10);

/** What the history says was done last, newest line first. */
export async function expectHistory(page: Page, number: string, words: RegExp): Promise<void> {
  await openCase(page, number, 'history');
  await page.getByText(words).first().waitFor();
}
