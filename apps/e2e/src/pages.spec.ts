import { AxeBuilder } from '@axe-core/playwright';
import { afterAll, beforeAll, describe, expect, jest, test } from '@jest/globals';
import { openProduct, type Product } from './product.ts';

jest.setTimeout(120_000);
let product: Product;

beforeAll(async () => {
  product = await openProduct();
}, 180_000);
afterAll(() => product.close());

const pages: [account: string | null, path: string][] = [
  [null, '/sign-in'],
  ['manager', '/'],
  ['manager', '/pipeline'],
  ['manager', '/pipeline?view=table'],
  ['manager', '/cases/A6IP-GHA-2026-01'],
  ['manager', '/countries'],
  ['manager', '/organizations'],
  ['director', '/reports'],
  ['administrator', '/people'],
  [null, '/portal/en'],
  ['ghana', '/portal/en'],
  ['tunisia', '/portal/fr'],
  ['peru', '/portal/es'],
  ['organization', '/portal/en'],
];

describe.each(['light', 'dark'] as const)('in %s', (colorScheme) => {
  test.each(pages)(
    'for %s, %s has no finding of axe and no sideways scroll on a phone',
    async (account, path) => {
      const { context, page } = await product.as(account, { colorScheme });
      await page.goto(path);
      await page.locator('h1').first().waitFor();
      await page.waitForLoadState('networkidle');
      const { violations } = await new AxeBuilder({ page }).analyze();
      expect(violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`)).toEqual([]);
      if (!path.includes('view=table')) {
        await page.setViewportSize({ width: 320, height: 720 });
        const wide = await page.evaluate(() => document.documentElement.scrollWidth);
        expect(wide).toBeLessThanOrEqual(320);
      }
      await context.close();
    },
  );
});

describe('a country', () => {
  test('confirms the record of its consultation in its own language, and the manager sees the case move', async () => {
    const rosa = await product.as('peru', { viewport: { width: 390, height: 800 } });
    const cases = await rosa.context.request.get('/api/cases');
    const { items } = (await cases.json()) as { items: { number: string }[] };
    const number = items[0]!.number;
    await rosa.page.goto(`/portal/es/cases/${number}`);
    await rosa.page
      .getByRole('link', { name: /confirm/i })
      .or(rosa.page.getByRole('button', { name: /confirm/i }))
      .first()
      .click();
    await rosa.page.waitForLoadState('networkidle');
    await rosa.page
      .getByRole('button', { name: /confirm/i })
      .first()
      .click();
    const luis = await product.as('manager');
    await luis.page.goto(`/cases/${number}`);
    const state = luis.page.getByText('Package being drafted').first();
    await state.waitFor();
    expect(await state.isVisible()).toBe(true);
    await rosa.context.close();
    await luis.context.close();
  });

  test('finds nothing at the address of another country, neither in the API nor on a page', async () => {
    const ama = await product.as('ghana');
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
      const foreign = await ama.context.request.get(`/api/cases/A6IP-PER-2026-01${path}`);
      const unknown = await ama.context.request.get(`/api/cases/A6IP-PER-1999-01${path}`);
      expect({ path, status: foreign.status() }).toEqual({ path, status: 404 });
      const [told, toldOfNone] = [await foreign.json(), await unknown.json()] as {
        requestId?: string;
      }[];
      delete told!.requestId;
      delete toldOfNone!.requestId;
      expect(told).toEqual(toldOfNone);
    }
    await ama.page.goto('/portal/en/cases/A6IP-PER-2026-01');
    await ama.page.waitForLoadState('networkidle');
    expect(await ama.page.locator('body').innerText()).not.toMatch(/Per[uú]/);
    await ama.context.close();
  });
});

describe('a manager', () => {
  test('reads on the case page why a step is not lawful, and where that is mended', async () => {
    const { context, page } = await product.as('manager');
    await page.goto('/cases/A6IP-GHA-2026-01');
    const reason = page.getByText('3 components are not answered.').first();
    await reason.waitFor();
    expect(await reason.isVisible()).toBe(true);
    await context.close();
  });
});
