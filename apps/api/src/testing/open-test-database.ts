import type { Actor } from '../access/actor.ts';
import { DataSources } from '../database/data-sources.ts';
import { Database } from '../database/database.ts';
import { GivenTime } from '../database/given-time.ts';
import type { Settings } from '../settings/settings.ts';
import { cloneDatabase, testSecret, type ClonedDatabase } from './test-database.ts';
import { meet, type PersonWanted } from './test-people.ts';

export interface TestDatabase {
  readonly database: Database;
  readonly sources: DataSources;
  readonly time: GivenTime;
  readonly settings: Settings;
  readonly sql: ClonedDatabase['sql'];
  person(wanted: PersonWanted): Promise<Actor>;
  close(): Promise<void>;
}

/** For specs that need PostgreSQL and no HTTP: an own database and the product's way to it. */
export async function openTestDatabase(): Promise<TestDatabase> {
  const clone = await cloneDatabase();
  const settings = testSettings(clone.url);
  const sources = new DataSources(settings);
  const time = new GivenTime();
  return {
    database: new Database(sources, time),
    sources,
    time,
    settings,
    sql: clone.sql,
    person: (wanted) => meet(clone, wanted),
    close: async () => {
      await sources.onApplicationShutdown();
      await clone.drop();
    },
  };
}

export const testSettings = (databaseUrl: string): Settings => ({
  port: 0,
  host: '127.0.0.1',
  publicUrl: 'http://sixstep.test',
  origins: ['http://sixstep.test'],
  trustedProxies: [],
  databaseUrl,
  dataFolder: '.data',
  demonstration: false,
  secret: testSecret,
  smtpUrl: null,
  mailFrom: 'Sixstep <sixstep@example.test>',
  mailReplyTo: 'The Center <center@example.test>',
  s3: null,
  clamd: null,
});
