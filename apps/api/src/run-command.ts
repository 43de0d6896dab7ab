import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { buildApp } from './app.ts';
import type { Command } from './commands.ts';
import { openLog } from './http/log.ts';
import { enterPlace } from './place.ts';

/** Runs one command on a migrated database and leaves nothing open. */
export async function runCommand(command: Command, args: readonly string[]): Promise<number> {
  const place = await enterPlace(process.env);
  let opened: Promise<NestFastifyApplication> | undefined;
  try {
    const { run } = await command.load();
    const app = () => (opened ??= buildApp(place.settings, { log: openLog('warn') }));
    return await run({ settings: place.settings, args, app });
  } finally {
    await (await opened)?.close();
    await place.leave();
  }
}
