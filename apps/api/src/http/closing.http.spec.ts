import { afterEach, beforeEach, expect, test } from '@jest/globals';
import { Controller, Get, Module } from '@nestjs/common';
import { Public } from '../access/public.ts';
import { Database } from '../database/database.ts';
import { cloneDatabase, type ClonedDatabase } from '../testing/test-database.ts';
import { testSettings } from '../testing/open-test-database.ts';
import { buildApp } from '../app.ts';
import { openLog } from './log.ts';

@Public()
@Controller('api/trial')
class TrialController {
  constructor(private readonly database: Database) {}

  @Get('slow')
  slow() {
    return this.database.asWorker((tx) => tx.query(`select 'done' as words from pg_sleep(0.5)`));
  }
}

@Module({ controllers: [TrialController] })
class TrialModule {}

let database: ClonedDatabase;
beforeEach(async () => {
  database = await cloneDatabase();
});
afterEach(() => database.drop());

test('closing waits for the answer that is under way, and then keeps no connection', async () => {
  const app = await buildApp(testSettings(database.url), {
    log: openLog('silent'),
    modules: [TrialModule],
  });
  await app.listen(0, '127.0.0.1');
  const answer = fetch(`${await app.getUrl()}/api/trial/slow`);
  await until(async () => (await sleeping()) === 1);
  const begun = Date.now();
  await app.close();
  expect(await (await answer).json()).toEqual([{ words: 'done' }]);
  expect(Date.now() - begun).toBeLessThan(3_000);
  // The server ends a backend a moment after its client has said goodbye; jest's own limit ends the waiting.
  await until(async () => (await connections()) === 0);
});

const connections = async () =>
  (
    await database.sql(`select from pg_stat_activity where datname = current_database()
      and application_name like 'sixstep %'`)
  ).length;

const sleeping = async () =>
  (
    await database.sql(`select from pg_stat_activity where datname = current_database() and query like '%pg_sleep%'
    and application_name = 'sixstep worker' and state = 'active'`)
  ).length;

async function until(holds: () => Promise<boolean>): Promise<void> {
  while (!(await holds())) await new Promise((resolve) => setTimeout(resolve, 20));
}
