import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { DataSource } from 'typeorm';
import { openTestDatabase, type TestDatabase } from '../testing/open-test-database.ts';
import { entities } from './entities.ts';

let house: TestDatabase;
let source: DataSource;
beforeAll(async () => {
  house = await openTestDatabase();
  source = await new DataSource({
    type: 'postgres',
    url: house.settings.databaseUrl,
    schema: 'sixstep',
    entities,
    uuidExtension: 'pgcrypto',
    installExtensions: false,
    extra: { pipeline: true },
  }).initialize();
});
afterAll(async () => {
  await source.destroy();
  await house.close();
});

/** Indexes, checks, foreign keys and comments are the migrations' own. */
const ofSqlAlone = /DROP (CONSTRAINT|INDEX)|ADD CONSTRAINT|^COMMENT ON/;

test('every entity says the same of its columns as the migrated database', async () => {
  const { upQueries } = await source.driver.createSchemaBuilder().log();
  const differences = upQueries
    .map(({ query }) => query)
    .filter((query) => !ofSqlAlone.test(query));
  expect(differences).toEqual([]);
});

test('every table has its entity', async () => {
  const tables = await house.sql<{ name: string }>(
    `select tablename as name from pg_tables where schemaname = 'sixstep' and tablename <> 'migration' order by 1`,
  );
  const described = source.entityMetadatas.map((entity) => entity.tableName).toSorted();
  expect(described).toEqual(tables.map((table) => table.name));
});
