import { execFile } from 'node:child_process';
import { existsSync } from 'node:fs';
import { mkdir, mkdtemp, readFile, rename, rm } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';

export interface UnpackedChromium {
  readonly executablePath: string;
  /** Shared libraries for systems that have none of their own. */
  readonly libraries: string;
  readonly fonts: string;
}

const cache = fileURLToPath(new URL('../../../node_modules/.cache/', import.meta.url));

/** The Chromium that npm installed, unpacked once per version; undefined on platforms for which npm has none. */
export async function unpackChromium(): Promise<UnpackedChromium | undefined> {
  if (process.platform !== 'linux' || process.arch !== 'x64') return undefined;
  const packed = join(dirname(createRequire(import.meta.url).resolve('@sparticuz/chromium')), '..');
  const { version } = JSON.parse(await readFile(join(packed, 'package.json'), 'utf8')) as {
    version: string;
  };
  const folder = join(cache, `chromium-${version}`);
  if (!existsSync(folder)) await unpack(packed, folder);
  return {
    executablePath: join(folder, 'chromium'),
    libraries: join(folder, 'al2023', 'lib'),
    fonts: join(folder, 'fonts'),
  };
}

const unpacking = `
  import chromium, { inflate } from '@sparticuz/chromium';
  await chromium.executablePath();
  await inflate(process.argv[1]);
`;

/**
 * The package unpacks into the temporary folder of its process and trusts what lies there: so in a process with an empty
 * one, which then moves into its place as a whole.
 */
async function unpack(packed: string, folder: string): Promise<void> {
  await mkdir(cache, { recursive: true });
  const empty = await mkdtemp(`${folder}-`);
  try {
    const libraries = join(packed, 'bin', 'al2023.tar.br');
    await promisify(execFile)(
      process.execPath,
      ['--input-type=module', '-e', unpacking, libraries],
      {
        cwd: dirname(fileURLToPath(import.meta.url)),
        env: { ...process.env, TMPDIR: empty },
      },
    );
    await rename(empty, folder).catch((error: NodeJS.ErrnoException) => {
      // Another run was faster.
      if (error.code !== 'ENOTEMPTY' && error.code !== 'EEXIST') throw error;
    });
  } finally {
    await rm(empty, { recursive: true, force: true });
  }
}
