import { comeIn, takeStepAt } from '../../e2e/src/chapters/expression-requests.ts';
import { launchBrowser } from '../../e2e/src/browser.ts';
import type { BrowserContext } from 'playwright-core';
import { median, type Figure } from './figures.ts';

/** Slow 3G, and a telephone that reckons four times slower than this machine. */
const line = {
  offline: false,
  latency: 400,
  downloadThroughput: 400_000 / 8,
  uploadThroughput: 400_000 / 8,
};
const slowedTimes = 4;
const visits = 3;
const number = 'A6IP-KGZ-2026-01';
const question = 'Ministry or agency';
const answers = 40;

/** How long a focal point waits for a question of the form, and what the line carries for a first visit with 40 answers. */
export async function slowLine(url: string): Promise<Figure[]> {
  const browser = await launchBrowser();
  try {
    const first = await browser.newContext({ baseURL: url });
    const page = await first.newPage();
    await comeIn(page, 'focal.point.kgz@demo.sixstep.test');
    await takeStepAt(page, number, { type: 'expression.start' });
    const storageState = await first.storageState();
    const times: { first: number; again: number; kilobytes: number }[] = [];
    for (let visit = 0; visit < visits; visit += 1) {
      const context = await browser.newContext({ baseURL: url, storageState });
      times.push(await visitOf(context));
      await context.close();
    }
    const of = (name: 'first' | 'again' | 'kilobytes') => median(times.map((time) => time[name]));
    return [
      {
        what: 'form usable on slow 3G',
        value: of('first') / 1_000,
        unit: 's',
        bound: { kind: 'atMost', floor: 3, goal: 3 },
      },
      {
        what: 'form usable again on slow 3G',
        value: of('again') / 1_000,
        unit: 's',
        bound: { kind: 'atMost', floor: 1.5, goal: 1.5 },
      },
      {
        what: `the form with ${answers} answers, transferred`,
        value: of('kilobytes'),
        unit: 'KB',
        bound: { kind: 'atMost', floor: 200, goal: 200 },
      },
    ];
  } finally {
    await browser.close();
  }
}

async function visitOf(context: BrowserContext) {
  const page = await context.newPage();
  const tools = await context.newCDPSession(page);
  let bytes = 0;
  tools.on('Network.loadingFinished', ({ encodedDataLength }) => {
    bytes += encodedDataLength;
  });
  await tools.send('Network.enable');
  await tools.send('Network.emulateNetworkConditions', line);
  await tools.send('Emulation.setCPUThrottlingRate', { rate: slowedTimes });
  const arrive = async () => {
    const start = performance.now();
    await page.goto(`/portal/en/cases/${number}/expression/contact`, { waitUntil: 'commit' });
    await page.getByLabel(question).waitFor();
    return performance.now() - start;
  };
  const first = await arrive();
  const again = await arrive();
  await tools.send('Network.emulateNetworkConditions', { ...line, latency: 0 });
  for (let answer = 0; answer < answers; answer += 1) {
    const saved = page.waitForResponse((said) => said.request().method() === 'PATCH');
    await page.getByLabel(question).fill(`Ministry ${answer}, of which somebody tells`);
    await page.getByLabel(question).blur();
    await saved;
  }
  return { first, again, kilobytes: bytes / 1_024 };
}
