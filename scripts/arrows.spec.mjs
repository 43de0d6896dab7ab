import { spawnSync } from 'node:child_process';
import { copyFileSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';

const root = fileURLToPath(new URL('..', import.meta.url));

const forbidden = [
  ['packages/process/src', 'zod'],
  ['packages/process/src', 'node:fs'],
  ['packages/process/src', '@sixstep/contract'],
  ['packages/process/src', '../../contract/src/case.ts'],
  ['packages/contract/src', 'zod'],
  ['packages/contract/src', '@sixstep/reference'],
  ['packages/contract/src', '../../process/src/index.ts'],
  ['packages/reference/src', 'zod'],
  ['packages/reference/src/partner-countries', '../../../contract/src/case.ts'],
  ['apps/api/src/access', '@sixstep/web'],
  ['apps/api/src/access', '../../../../packages/process/src/index.ts'],
  ['apps/api/src/access', '@nestjs/typeorm'],
  ['apps/api/src/access', 'typeorm', 'DataSource'],
  ['apps/api/src/cases', 'typeorm', 'DataSource'],
  ['apps/api/src/cases', '../offers/offer.entity.ts'],
  ['apps/api/src/offers', '../workplans/workplan.entity.ts'],
  ['apps/api/src/offers', 'typeorm', 'DataSource'],
  ['apps/web/src/features/cases', '../../../../api/src/main.ts'],
  ['apps/web/src/portal', '@sixstep/reference'],
  ['apps/web/src/portal', '@mantine/core'],
  ['apps/web/src/portal', 'zod'],
  ['apps/web/src/portal', '../features/cases/places.ts'],
];

const allowed = [
  ['packages/process/src/testing', '../machine.ts'],
  ['packages/process/src', 'xstate'],
  ['packages/contract/src', 'zod/mini'],
  ['packages/contract/src', '@sixstep/process'],
  ['apps/api/src/access', '@sixstep/contract'],
  ['apps/api/src/access', '@sixstep/reference'],
  ['apps/api/src/access', 'typeorm', 'Entity'],
  ['apps/api/src/cases', '../access/actor.ts'],
  ['apps/api/src/database', 'typeorm', 'DataSource'],
  ['apps/api/src/offers', '../cases/case-steps.ts'],
  ['apps/web/src/features/cases', '@mantine/core'],
  ['apps/web/src/features/cases', '@sixstep/contract/case'],
  ['apps/web/src/portal', 'zod/mini'],
  ['apps/web/src/portal', '@sixstep/reference/expression-form'],
  ['apps/web/src/portal', '@sixstep/reference/expression-form/words/fr'],
];

const fileOf = (index) => `imports-${index}.ts`;

/** Each import in a file of its own, in a copy of the repository that holds nothing else; the files that lint refuses. */
function refused(imports, folder) {
  imports.forEach(([place, from, name], index) => {
    const file = join(folder, place, fileOf(index));
    mkdirSync(dirname(file), { recursive: true });
    const what = name ? `{ ${name} }` : '* as taken';
    writeFileSync(file, `import ${what} from '${from}';\nexport default ${name ?? 'taken'};\n`);
  });
  copyFileSync(join(root, '.oxlintrc.json'), join(folder, '.oxlintrc.json'));
  const oxlint = join(root, 'node_modules', 'oxlint', 'bin', 'oxlint');
  const { stdout } = spawnSync(
    process.execPath,
    [oxlint, '--disable-nested-config', '--format=unix'],
    {
      cwd: folder,
      env: { ...process.env, PATH: `${join(root, 'node_modules', '.bin')}:${process.env.PATH}` },
      encoding: 'utf8',
    },
  );
  return [...stdout.matchAll(/imports-(\d+)\.ts:.*no-restricted-imports/g)].map((hit) =>
    Number(hit[1]),
  );
}

describe('the arrows between the rooms', () => {
  let folder;
  beforeAll(() => (folder = mkdtempSync(join(tmpdir(), 'sixstep-arrows-'))));
  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  test('lint refuses every import against an arrow and none along one', () => {
    const all = [...forbidden, ...allowed];
    const hits = new Set(refused(all, folder));
    const words = (chosen) => chosen.map((entry) => entry.join(' <- '));
    expect(words(all.filter((_, index) => hits.has(index)))).toEqual(words(forbidden));
  });
});
