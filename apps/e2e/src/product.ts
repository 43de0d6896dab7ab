import type { Browser, BrowserContext, Page } from 'playwright-core';
import { launchBrowser } from './browser.ts';
import { dataFolder, startServer, verify } from './server.ts';

/** The built product with its demonstration cases, as `npm start` runs it, and a browser. */
export interface Product {
  readonly url: string;
  /** A browser of its own for one person, signed in, or nobody's without a name. */
  as(account: string | null, options?: Parameters<Browser['newContext']>[0]): Promise<Visitor>;
  /** Replays every case and checks its chain. @returns 0 when all is as the machine would have it */
  verify(): Promise<number | null>;
  close(): Promise<void>;
}

export interface Visitor {
  readonly context: BrowserContext;
  readonly page: Page;
}

export async function openProduct(): Promise<Product> {
  const folder = await dataFolder('journey');
  const server = await startServer(folder.path);
  const browser = await launchBrowser();
  return {
    url: server.url,
    as: async (account, options = {}) => {
      const context = await browser.newContext({
        baseURL: server.url,
        locale: 'en-GB',
        ...options,
      });
      if (account !== null) await context.addCookies(await cookiesOf(account));
      return { context, page: await context.newPage() };
    },
    verify: () => verify(folder.path),
    close: async () => {
      await browser.close();
      await server.end();
      await folder.remove();
    },
  };

  async function cookiesOf(account: string) {
    const cookies = await server.signIn(account);
    return cookies.split('; ').map((cookie) => {
      const [name = '', ...value] = cookie.split('=');
      return { name, value: value.join('='), url: server.url };
    });
  }
}
