import { hash, randomUUID } from 'node:crypto';
import pg from 'pg';
import { migrations } from '../../../../migrations/index.ts';
import { prepareDatabase } from '../database/migrate.ts';
import { valueParsers } from '../database/value-parsers.ts';

/** Where jest's global set-up says that the server of the run is. */
export const serverVariable = 'SIXSTEP_TEST_DATABASE_URL';

export const testSecret = 'a secret that is good enough for tests';

export interface ClonedDatabase {
  readonly url: string;
  /** As the administering login, which no policy binds: to arrange and to look. */
  readonly sql: <Row extends object>(sql: string, params?: readonly unknown[]) => Promise<Row[]>;
  drop(): Promise<void>;
}

/** An own database, cloned from a template with all migrations and the reference data in it; its gate of mail is open. */
export async function cloneDatabase(): Promise<ClonedDatabase> {
  const name = `spec_${randomUUID().replaceAll('-', '')}`;
  await withServer(async (server) => {
    const template = await ensureTemplate(server);
    await server.query(`create database ${name} template ${template}`);
  });
  const url = serverUrl(name);
  const pool = new pg.Pool({ connectionString: url, max: 2, types: valueParsers });
  pool.on('error', () => undefined);
  await pool.query('update sixstep.mail_gate set is_open = true');
  return {
    url,
    sql: async <Row extends object>(sql: string, params?: readonly unknown[]) =>
      (await pool.query<Row>(sql, params && [...params])).rows,
    drop: async () => {
      await pool.end();
      await withServer((server) => server.query(`drop database ${name} with (force)`));
    },
  };
}

/** An empty database, for what happens before the first migration. */
export async function emptyDatabase(): Promise<{ url: string; drop(): Promise<void> }> {
  const name = `empty_${randomUUID().replaceAll('-', '')}`;
  await withServer((server) => server.query(`create database ${name}`));
  return {
    url: serverUrl(name),
    drop: async () => {
      await withServer((server) => server.query(`drop database ${name} with (force)`));
    },
  };
}

/** The first spec of a run makes it, the others wait. A changed migration makes another one. */
async function ensureTemplate(server: pg.Client): Promise<string> {
  const template = `template_${hash('sha256', migrations.map(String).join('\n')).slice(0, 16)}`;
  await server.query(`select pg_advisory_lock(hashtext('sixstep template'))`);
  const { rows } = await server.query('select from pg_database where datname = $1', [template]);
  if (rows.length === 0) {
    await server.query(`create database ${template}`);
    try {
      await prepareDatabase(serverUrl(template), testSecret);
    } catch (error) {
      await server.query(`drop database ${template} with (force)`);
      throw error;
    }
  }
  await server.query(`select pg_advisory_unlock(hashtext('sixstep template'))`);
  return template;
}

async function withServer<T>(work: (server: pg.Client) => Promise<T>): Promise<T> {
  const server = new pg.Client({ connectionString: serverUrl() });
  await server.connect();
  try {
    return await work(server);
  } finally {
    await server.end();
  }
}

function serverUrl(database?: string): string {
  const given = process.env[serverVariable];
  if (!given) throw new Error(`${serverVariable} is not set: start this spec through npm test`);
  const url = new URL(given);
  if (database) url.pathname = `/${database}`;
  return url.href;
}
