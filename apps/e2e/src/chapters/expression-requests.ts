import { randomUUID } from 'node:crypto';
import {
  paths,
  upon,
  type AnswerValues,
  type ExpressionView,
  type MailboxList,
} from '@sixstep/contract';
import type { APIResponse, Page } from 'playwright-core';

const place = (number: string) => `/api/cases/${number}/expression-of-interest`;
const origin = (page: Page) => new URL(page.url()).origin;

/** The expression of interest as the person of this page may see it. */
export async function readView(page: Page, number: string): Promise<ExpressionView> {
  const answer = await page.request.get(place(number));
  return (await answer.json()) as ExpressionView;
}

/** Writes answers past the page, as a program would. */
export async function write(
  page: Page,
  number: string,
  values: AnswerValues,
): Promise<APIResponse> {
  const { answers } = await readView(page, number);
  return page.request.patch(place(number), {
    headers: { origin: origin(page) },
    data: upon(answers, values),
  });
}

/** Takes a step past the page, where a journey is about what comes after it. */
export async function takeStepAt(page: Page, number: string, step: object): Promise<void> {
  const path = `/api/cases/${number}`;
  if (page.url() === 'about:blank') await page.goto('/');
  const { version } = (await (await page.request.get(path)).json()) as { version: number };
  const answer = await page.request.post(`${path}/steps`, {
    headers: {
      origin: origin(page),
      'if-match': `"v${version}"`,
      'idempotency-key': randomUUID(),
    },
    data: step,
  });
  if (!answer.ok()) throw new Error(`${answer.status()} ${await answer.text()}`);
}

/** Comes in by the link that is mailed to an address of the demonstration, as those do who have no password. */
export async function comeIn(page: Page, email: string): Promise<void> {
  await page.goto('/portal/en');
  const asked = new Date();
  await page.request.post(paths.signInLinks, {
    headers: { origin: origin(page) },
    data: { email, language: 'en' },
  });
  const link = await mailedLink(page, email, asked);
  await page.goto(link);
  await page.locator('main').getByRole('button').first().click();
  await page.waitForURL(/\/portal\/[a-z]{2}\/?$/);
}

/** The newest link that the mailbox has for an address since then. */
export async function mailedLink(page: Page, email: string, since: Date): Promise<string> {
  for (let look = 0; look < 60; look += 1) {
    const answer = await page.request.get(paths.mailbox);
    const { items } = (await answer.json()) as MailboxList;
    const mail = items.find(({ to, at }) => to.includes(email) && new Date(at) >= since);
    const link = mail?.links.find((one) => one.includes('/in#'));
    if (link !== undefined) return link;
    await page.waitForTimeout(500);
  }
  throw new Error(`No link came to ${email}`);
}
