import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { buildApp } from './app.ts';
import { demonstration } from './commands.ts';
import { StartRefusal } from './errors/start-refusal.ts';
import { Readiness } from './health/readiness.ts';
import { openLog } from './http/log.ts';
import { Background } from './jobs/background.ts';
import { enterPlace, type Place } from './place.ts';
import { onStopSignal } from './stop-signal.ts';

/** Starts everything and prints the address. Returns while the server runs; a signal ends it within ten seconds. */
export async function serve(webFolder: string): Promise<void> {
  const place = await enterPlace(process.env);
  const app = await orLeave(place, () => buildApp(place.settings, { webFolder, log: openLog() }));
  await orLeave(
    place,
    async () => {
      const words = await prepareDemonstration(place, app);
      await listen(app, place);
      app.get(Background, { strict: false }).start();
      onStopSignal((wait) => stop(app, place, wait));
      console.log([`Sixstep is at ${addressOf(app, place)}`, ...words].join('\n'));
    },
    app,
  );
}

/** What cannot be started is not left half open. */
async function orLeave<T>(
  place: Place,
  start: () => Promise<T>,
  app?: NestFastifyApplication,
): Promise<T> {
  try {
    return await start();
  } catch (error) {
    await app?.close();
    await place.leave();
    throw error;
  }
}

async function prepareDemonstration(place: Place, app: NestFastifyApplication): Promise<string[]> {
  if (!place.settings.demonstration) return [];
  const words: string[] = [];
  for (const { load } of demonstration) {
    const { prepare } = await load();
    words.push(...(await prepare({ settings: place.settings, app: async () => app })));
  }
  return words;
}

async function listen(app: NestFastifyApplication, { settings }: Place): Promise<void> {
  try {
    await app.listen(settings.port, settings.host);
  } catch (error) {
    throw new StartRefusal(
      whyNot((error as NodeJS.ErrnoException).code, settings.host, settings.port),
      {
        cause: error,
      },
    );
  }
}

function whyNot(code: string | undefined, host: string, port: number): string {
  switch (code) {
    case 'EADDRINUSE':
      return `Port ${port} is taken by another program: stop that one, or set PORT to another number.`;
    case 'EACCES':
      return `Port ${port} is not for everybody to use: set PORT to a number above 1023.`;
    case 'EADDRNOTAVAIL':
    case 'ENOTFOUND':
      return `HOST ${host} is no address of this machine: set it to 127.0.0.1, or to 0.0.0.0 for all of them.`;
    default:
      return `Nothing can listen at ${host}, port ${port} (${code}): set HOST and PORT to others.`;
  }
}

/** With PORT 0 the system has chosen one. */
function addressOf(app: NestFastifyApplication, { settings }: Place): string {
  if (settings.port !== 0) return settings.publicUrl;
  const address = app.getHttpServer().address();
  return typeof address === 'object' && address
    ? `http://${settings.host}:${address.port}`
    : settings.publicUrl;
}

async function stop(
  app: NestFastifyApplication,
  place: Place,
  wait: () => Promise<void>,
): Promise<void> {
  app.get(Readiness).stop();
  await wait();
  await app.close();
  await place.leave();
}
