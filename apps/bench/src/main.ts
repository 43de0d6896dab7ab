// npm run bench: speed, scale and weight of the built product, as ratios within one run.
import { join } from 'node:path';
import { startEmbeddedServer } from '../../api/src/database/embedded-server.ts';
import { dataFolder as makeFolder } from '../../e2e/src/server.ts';
import { startBareServer } from './bare-process.ts';
import { fillCases } from './fill-cases.ts';
import { importing, weekOfManager } from './day-one.ts';
import { printFigures, verdictOf, type Figure } from './figures.ts';
import { printing } from './printing.ts';
import { startProduct, type Product } from './product.ts';
import { compareReading } from './reading.ts';
import { slowLine } from './slow-line.ts';
import { compareSteps } from './stepping.ts';
import { typing } from './typing.ts';
import { weights } from './weights.ts';

const folder = await makeFolder('bench');
const dataFolder = folder.path;

const figures: Figure[] = await weights();
const first = await startProduct(dataFolder);
await first.stop();
const product = await startProduct(dataFolder);
try {
  figures.push(
    { what: 'first start, with the demonstration', value: first.startSeconds, unit: 's' },
    { what: 'later start', value: product.startSeconds, unit: 's' },
  );
  figures.push(...(await slowLine(product.url)));
  figures.push(await typing(product.url, await product.signIn('tunisia')));
  figures.push(...(await speeds(product)), ...(await printing()));
  figures.push({
    what: 'memory of the API after all this',
    value: await product.memory(),
    unit: 'MB',
    bound: { kind: 'atMost', floor: 200, goal: 200 },
  });
} finally {
  await product.stop();
  await folder.remove();
}
console.log(printFigures(figures));
process.exitCode = figures.some((figure) => verdictOf(figure) === 'short') ? 1 : 0;

async function speeds({ url, signIn }: Product): Promise<Figure[]> {
  // The product's own server: this process joins it as one more of those that use it.
  const server = await startEmbeddedServer({ dataDir: join(dataFolder, 'postgres') });
  const bare = await startBareServer(server.url);
  const measured: Figure[] = [];
  try {
    const cookie = await signIn('director');
    measured.push(...(await importing(url, await signIn('manager'))));
    measured.push(await compareSteps(url, cookie, { dataFolder, databaseUrl: server.url }));
    for (const count of [76, 10_000]) {
      await fillCases(server.url, count);
      measured.push(
        ...(await compareReading(
          `list of ${count} cases`,
          { url: `${url}/api/cases?limit=50`, cookie },
          { url: `${bare.url}/list` },
          { kind: 'atLeast', floor: 0.5, goal: 0.7 },
        )),
        ...(await compareReading(
          `pipeline report of ${count} cases`,
          { url: `${url}/api/reports/pipeline`, cookie },
          { url: `${bare.url}/report` },
          { kind: 'atLeast', floor: 0.5, goal: 0.7 },
        )),
      );
    }
    measured.push(await weekOfManager(url, await signIn('manager'), server.url));
  } finally {
    bare.stop();
    await server.stop();
  }
  return measured;
}
