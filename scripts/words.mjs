// npm run words: writes the words of the sources into the catalogue. With --check it only says whether they are all there.
import { join } from 'node:path';
import { prepareRuntime, root } from './runtime.mjs';

await prepareRuntime();
const { getCatalogs } = await import('@lingui/cli/api');
const { getConfig } = await import('@lingui/conf');
const config = getConfig({ configPath: join(root, 'apps', 'web', 'lingui.config.ts') });
const [catalogue] = await getCatalogs(config);
const found = Object.keys(await catalogue.collect());

if (process.argv.includes('--check')) {
  const kept = Object.entries((await catalogue.read(config.sourceLocale)) ?? {}).filter(
    ([, entry]) => !entry.obsolete,
  );
  const missing = found.filter((id) => !kept.some(([known]) => known === id));
  const leftOver = kept.filter(([id]) => !found.includes(id));
  if (missing.length + leftOver.length > 0) {
    console.log(
      `The catalogue lacks ${missing.length} messages of the sources and holds ${leftOver.length} that nothing says: run npm run words.`,
    );
    process.exitCode = 1;
  }
} else {
  await catalogue.make({ overwrite: true, clean: true, orderBy: config.orderBy });
  console.log(`${found.length} messages in the catalogue`);
}
