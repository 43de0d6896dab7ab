import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { chromium, type Browser } from 'playwright-core';
import { unpackChromium, type UnpackedChromium } from './unpack-chromium.ts';

/** Ours, and not those that come with the unpacked browser: they switch off what journeys have to prove. */
const flags = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

/**
 * A headless Chromium: that of `CHROME_PATH`, else the one that npm installed (Linux on x64), else one of the system.
 * @throws Error, one sentence, when there is none
 */
export async function launchBrowser(): Promise<Browser> {
  const given = process.env['CHROME_PATH'];
  if (given) return launch(given);
  const unpacked = await unpackChromium();
  if (unpacked) return launchUnpacked(unpacked);
  const found = systemChromium();
  if (found) return launch(found);
  throw new Error(
    'No Chromium was found: install Chrome or Chromium, or say with CHROME_PATH where it is.',
  );
}

const launch = (executablePath: string, env?: Record<string, string>): Promise<Browser> =>
  chromium.launch({ executablePath, args: flags, ...(env && { env: { ...process.env, ...env } }) });

async function launchUnpacked({
  executablePath,
  libraries,
  fonts,
}: UnpackedChromium): Promise<Browser> {
  const env: Record<string, string> = existsSync('/etc/fonts/fonts.conf')
    ? {}
    : { FONTCONFIG_PATH: fonts };
  try {
    return await launch(executablePath, env);
  } catch (error) {
    // A slim system lacks the few libraries that it needs; they come with it.
    if (!String(error).includes('error while loading shared libraries')) throw error;
    return launch(executablePath, { ...env, LD_LIBRARY_PATH: libraries });
  }
}

function systemChromium(): string | undefined {
  const names = ['chromium', 'chromium-browser', 'google-chrome-stable', 'google-chrome'];
  const folders = (process.env['PATH'] ?? '').split(delimiter);
  const programs = process.env['PROGRAMFILES'] ?? '';
  return [
    ...folders.flatMap((folder) => names.map((name) => join(folder, name))),
    '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
    '/Applications/Chromium.app/Contents/MacOS/Chromium',
    join(programs, 'Google', 'Chrome', 'Application', 'chrome.exe'),
    join(programs, 'Microsoft', 'Edge', 'Application', 'msedge.exe'),
  ].find((path) => existsSync(path));
}
