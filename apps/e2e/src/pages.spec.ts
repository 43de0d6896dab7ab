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
  ['manager', '/countries'],
  ['manager', '/countries/GHA'],
  ['manager', '/countries/PAK'],
  ['manager', '/organizations'],
  ['manager', '/mailbox'],
  ['manager', '/cases/A6IP-GHA-2026-01'],
  ['manager', '/cases/A6IP-BTN-2026-01/invitation'],
  ['manager', '/cases/A6IP-NPL-2026-01/expression-of-interest'],
  ['manager', '/cases/A6IP-DOM-2026-01/consultations'],
  ['manager', '/cases/A6IP-UZB-2026-01/support-package'],
  ['director', '/cases/A6IP-GHA-2026-01/support-package'],
  ['manager', '/cases/A6IP-GHA-2026-01/discussion'],
  ['manager', '/cases/A6IP-THA-2026-01/offers'],
  ['manager', '/cases/A6IP-CHL-2026-01/offers'],
  ['manager', '/cases/A6IP-ZMB-2025-01/workplan'],
  ['manager', '/cases/A6IP-LKA-2025-01/workplan'],
  ['manager', '/cases/A6IP-PER-2026-01/papers'],
  ['observer', '/cases/A6IP-LKA-2025-01/support-package'],
  ['auditor', '/cases/A6IP-LKA-2025-01/history'],
  ['director', '/reports'],
  ['manager', '/confirmation'],
  ['manager', '/cases/A6IP-GHA-2026-01/history'],
  ['director', '/outbox'],
  ['director', '/'],
  ['director', '/decisions/A6IP-UZB-2026-01'],
  ['manager', '/adoptions'],
  ['manager', '/imports'],
  ['manager', '/missions'],
  ['manager', '/translations'],
  ['manager', '/waves'],
  ['manager', '/waves/new'],
  ['manager', '/waves/letters'],
  ['manager', '/cases/A6IP-GHA-2026-01/correspondence'],
  ['administrator', '/people'],
  [null, '/portal/en'],
  [null, '/portal/fr/in#a-token-of-nobody-at-all'],
  ['ghana', '/portal/en'],
  ['ghana', '/portal/en/cases/A6IP-GHA-2026-01'],
  ['ghana', '/portal/en/cases/A6IP-GHA-2026-01/package'],
  ['ghana', '/portal/en/cases/A6IP-GHA-2026-01/withdraw'],
  ['ghana', '/portal/en/cases/A6IP-GHA-2026-01/discussion'],
  ['ghana', '/portal/en/colleagues'],
  ['tunisia', '/portal/fr'],
  ['tunisia', '/portal/fr/cases/A6IP-TUN-2026-01/expression'],
  ['tunisia', '/portal/fr/cases/A6IP-TUN-2026-01/expression/contact'],
  ['tunisia', '/portal/fr/cases/A6IP-TUN-2026-01/expression/components'],
  ['tunisia', '/portal/fr/cases/A6IP-TUN-2026-01/expression/context'],
  ['tunisia', '/portal/fr/cases/A6IP-TUN-2026-01/expression/support'],
  ['tunisia', '/portal/fr/cases/A6IP-TUN-2026-01/expression/sharing'],
  ['tunisia', '/portal/fr/cases/A6IP-TUN-2026-01/expression/check'],
  ['tunisia', '/portal/fr/cases/A6IP-TUN-2026-01/expression/paper'],
  ['ghana', '/portal/en/cases/A6IP-GHA-2026-01/translations'],
  ['peru', '/portal/es'],
  ['peru', '/portal/es/cases/A6IP-PER-2026-01/consultation'],
  ['organization', '/portal/en'],
  ['organization', '/portal/en/activities/of/A6IP-ZMB-2025-01'],
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

describe('from right to left', () => {
  test.each(pages.filter(([, path]) => path.startsWith('/portal/')))(
    'for %s, %s begins at the right and has no sideways scroll on a phone',
    async (account, path) => {
      const { context, page } = await product.as(account, {
        viewport: { width: 320, height: 720 },
      });
      await page.goto(path);
      await page.locator('h1').first().waitFor();
      await page.evaluate(() => {
        document.documentElement.dir = 'rtl';
      });
      const { wide, gap } = await page.evaluate(() => {
        const heading = document.querySelector('h1')!;
        const words = document.createRange();
        words.selectNodeContents(heading);
        return {
          wide: document.documentElement.scrollWidth,
          gap: heading.getBoundingClientRect().right - words.getBoundingClientRect().right,
        };
      });
      expect(wide).toBeLessThanOrEqual(320);
      expect(gap).toBeLessThan(2);
      await context.close();
    },
  );
});
