import { Inject, Injectable, type OnApplicationShutdown } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { SETTINGS, type Settings } from '../settings/settings.ts';
import { entities } from './entities.ts';
import { urlFor, type Login } from './logins.ts';
import { valueParsers } from './value-parsers.ts';

/** Connections kept at most, per login and process. */
const poolSize: Record<Login, number> = { staff: 10, external: 10, auth: 5, worker: 3, demo: 4 };

/** One pool per login of the database, opened when first asked for. */
@Injectable()
export class DataSources implements OnApplicationShutdown {
  readonly #open = new Map<Login, Promise<DataSource>>();
  readonly #settings: Settings;

  constructor(@Inject(SETTINGS) settings: Settings) {
    this.#settings = settings;
  }

  /** A pool that could not be opened is tried again at the next question. */
  of(login: Login): Promise<DataSource> {
    const known = this.#open.get(login);
    if (known) return known;
    const opening = openDataSource(login, this.#settings).catch((error: unknown) => {
      this.#open.delete(login);
      throw error;
    });
    this.#open.set(login, opening);
    return opening;
  }

  async onApplicationShutdown(): Promise<void> {
    const open = await Promise.allSettled(this.#open.values());
    const sources = open.flatMap((source) => (source.status === 'fulfilled' ? [source.value] : []));
    await Promise.all(sources.map((source) => source.destroy()));
  }
}

function openDataSource(login: Login, settings: Settings): Promise<DataSource> {
  return new DataSource({
    type: 'postgres',
    url: urlFor(login, settings.databaseUrl, settings.secret),
    schema: login === 'auth' ? 'auth' : 'sixstep',
    entities,
    uuidExtension: 'pgcrypto',
    installExtensions: false,
    logging: false,
    applicationName: `sixstep ${login}`,
    // A broken idle connection is the pool's business: it is replaced at the next question.
    poolErrorHandler: () => undefined,
    extra: {
      pipeline: true,
      max: poolSize[login],
      types: valueParsers,
      connectionTimeoutMillis: 2_000,
      // A little longer than the server itself waits, for a server that is silent.
      query_timeout: login === 'worker' || login === 'demo' ? 32_000 : 6_000,
      keepAlive: true,
    },
  }).initialize();
}
