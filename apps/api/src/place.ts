import { join } from 'node:path';
import { startEmbeddedServer } from './database/embedded-server.ts';
import { prepareDatabase } from './database/migrate.ts';
import { keptSecret } from './settings/secret.ts';
import { readSettings, type Settings } from './settings/settings.ts';

/** Settings that are whole, and a database that is migrated. */
export interface Place {
  readonly settings: Settings;
  /** Stops the embedded server, if this process is the last that uses it. */
  leave(): Promise<void>;
}

/** @throws StartRefusal, a sentence, when settings or database cannot be used */
export async function enterPlace(variables: NodeJS.ProcessEnv): Promise<Place> {
  const settings = readSettings(variables);
  if (settings.databaseUrl !== null && settings.secret !== null) {
    await prepareDatabase(settings.databaseUrl, settings.secret);
    return {
      settings: { ...settings, databaseUrl: settings.databaseUrl, secret: settings.secret },
      leave: async () => undefined,
    };
  }
  const server = await startEmbeddedServer({ dataDir: join(settings.dataFolder, 'postgres') });
  try {
    const secret = settings.secret ?? (await keptSecret(settings.dataFolder));
    await prepareDatabase(server.url, secret);
    return {
      settings: { ...settings, databaseUrl: server.url, secret },
      leave: () => server.stop(),
    };
  } catch (error) {
    await server.stop();
    throw error;
  }
}
