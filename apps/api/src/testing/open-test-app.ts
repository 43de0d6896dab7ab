import { mkdtemp, rm } from 'node:fs/promises';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Type } from '@nestjs/common';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import type { Actor } from '../access/actor.ts';
import { buildApp } from '../app.ts';
import { Database } from '../database/database.ts';
import { GivenTime } from '../database/given-time.ts';
import { openLog } from '../http/log.ts';
import type { Settings } from '../settings/settings.ts';
import { AnswerFit } from './answer-fit.ts';
import { HttpClient, type Answer } from './http-client.ts';
import { testSettings } from './open-test-database.ts';
import { cloneDatabase, type ClonedDatabase } from './test-database.ts';
import { meet, type PersonWanted } from './test-people.ts';

export interface TestApp {
  readonly url: string;
  readonly app: NestFastifyApplication;
  readonly settings: Settings;
  readonly database: Database;
  readonly time: GivenTime;
  /** As the administering login, which no policy binds: to arrange and to look. */
  readonly sql: ClonedDatabase['sql'];
  readonly answers: readonly Answer[];
  person(wanted: PersonWanted): Promise<Actor>;
  http(cookie?: string): HttpClient;
  /** @throws Error with every answer of this house that the OpenAPI document does not describe */
  close(): Promise<void>;
}

export interface TestAppOptions {
  readonly settings?: Partial<Settings>;
  readonly webFolder?: string;
  /** Modules beside the product's own. */
  readonly modules?: Type[];
  /** A port of this machine through which the product reaches its database. */
  readonly through?: number;
}

/** The product on a real port, with a database and a data folder of its own. */
export async function openTestApp(options: TestAppOptions = {}): Promise<TestApp> {
  const clone = await cloneDatabase();
  const dataFolder = await mkdtemp(join(tmpdir(), 'sixstep-data-'));
  const settings: Settings = {
    ...testSettings(throughPort(clone.url, options.through)),
    dataFolder,
    ...options.settings,
  };
  const app = await buildApp(settings, {
    log: openLog('silent'),
    ...(options.webFolder && { webFolder: options.webFolder }),
    ...(options.modules && { modules: options.modules }),
  });
  await app.listen(0, '127.0.0.1');
  const { port } = app.getHttpServer().address() as AddressInfo;
  const url = `http://127.0.0.1:${port}`;
  const answers: Answer[] = [];
  return {
    url,
    app,
    settings,
    database: app.get(Database),
    time: app.get(GivenTime),
    sql: clone.sql,
    answers,
    person: (wanted) => meet(clone, wanted),
    http: (cookie) => new HttpClient({ url, origin: settings.publicUrl, answers }, cookie),
    close: async () => {
      await app.close();
      await clone.drop();
      await rm(dataFolder, { recursive: true, force: true });
      mustFit(answers);
    },
  };
}

function throughPort(databaseUrl: string, port: number | undefined): string {
  const url = new URL(databaseUrl);
  if (port !== undefined) url.host = `127.0.0.1:${port}`;
  return url.href;
}

function mustFit(answers: readonly Answer[]): void {
  const misfits = new AnswerFit().misfits(answers);
  if (misfits.length > 0) {
    throw new Error(
      ['Answers that the OpenAPI document does not describe:', ...misfits].join('\n'),
    );
  }
}
