import pg from 'pg';
import { DataSource, MigrationExecutor } from 'typeorm';
import { migrations } from '../../../../migrations/index.ts';
import { StartRefusal } from '../errors/start-refusal.ts';
import { ensureLogins } from './logins.ts';
import { isUnavailable, sqlState } from './pg-errors.ts';
import { loadReferenceData } from './reference-data.ts';

/** Any number, as long as every process takes the same. */
const migrationLock = 6_061_060_001;
const oldestServer = 180_000;

/**
 * Brings a database to the state that this code expects: logins, migrations, reference data. Several processes may ask at
 * once; one works and the others wait. Says a sentence (StartRefusal) when the database cannot be used.
 * @returns the names of the migrations that were run
 */
export async function prepareDatabase(url: string, secret: string): Promise<string[]> {
  const session = new pg.Client({ connectionString: url, application_name: 'sixstep migrate' });
  session.on('error', () => undefined);
  try {
    await session.connect();
  } catch (error) {
    throw refusalToConnect(error);
  }
  try {
    await refuseOldServer(session);
    await session.query('select pg_advisory_lock($1)', [migrationLock]);
    await refuseNewerDatabase(session);
    await ensureLogins(session, secret);
    const ran = await withOwner(url, async (owner) => {
      const executed = await owner.runMigrations({ transaction: 'each' });
      return executed.map((migration) => migration.name);
    });
    await session.query('set role sixstep_owner');
    await loadReferenceData(session);
    return ran;
  } finally {
    await session.end();
  }
}

/** A connection of the role that owns the schema, through the administering login. */
export async function withOwner<T>(
  url: string,
  work: (owner: DataSource) => Promise<T>,
): Promise<T> {
  const owner = new DataSource({
    type: 'postgres',
    url,
    schema: 'sixstep',
    migrations: [...migrations],
    migrationsTableName: 'migration',
    uuidExtension: 'pgcrypto',
    installExtensions: false,
    logging: false,
    applicationName: 'sixstep owner',
    extra: {
      max: 1,
      pipeline: true,
      options: '-c role=sixstep_owner -c lock_timeout=5s -c search_path=sixstep',
    },
  });
  await owner.initialize();
  try {
    return await work(owner);
  } finally {
    await owner.destroy();
  }
}

/** Takes back the newest migration. For development and specs: the running product never does. */
export const revertLastMigration = (url: string): Promise<void> =>
  withOwner(url, (owner) => new MigrationExecutor(owner).undoLastMigration());

async function refuseOldServer(session: pg.Client): Promise<void> {
  const { rows } = await session.query<{ number: number; words: string }>(
    `select current_setting('server_version_num')::int as number, current_setting('server_version') as words`,
  );
  const [version] = rows;
  if (version && version.number < oldestServer) {
    throw new StartRefusal(
      `This PostgreSQL is version ${version.words}; Sixstep needs 18 or newer. Set DATABASE_URL to a newer server, or leave it out to use the embedded one.`,
    );
  }
}

async function refuseNewerDatabase(session: pg.Client): Promise<void> {
  const { rows: found } = await session.query(`select to_regclass('sixstep.migration') as table`);
  if (found[0]?.table == null) return;
  const { rows } = await session.query<{ name: string }>('select name from sixstep.migration');
  const known = new Set(migrations.map((migration) => migration.name));
  const unknown = rows.map((row) => row.name).filter((name) => !known.has(name));
  if (unknown.length > 0) {
    throw new StartRefusal(
      `The database is newer than this code: it knows the migration ${unknown.at(-1)}, which is not here. Start the newer version, or restore a backup that was made before it.`,
    );
  }
}

function refusalToConnect(error: unknown): unknown {
  if (['28P01', '28000'].includes(sqlState(error))) {
    return new StartRefusal(
      'PostgreSQL refuses the login of DATABASE_URL: check its name and password.',
    );
  }
  if (sqlState(error) === '3D000') {
    return new StartRefusal(
      'The database that DATABASE_URL names does not exist: create it first.',
    );
  }
  if (isUnavailable(error)) {
    return new StartRefusal(
      `PostgreSQL does not answer at the address of DATABASE_URL (${sqlState(error) || 'no answer'}): start it, or correct the address.`,
    );
  }
  return error;
}
