import pg from 'pg';
import type { Actor } from '../../api/src/access/actor.ts';
import type { Database, Statement } from '../../api/src/database/database.ts';
import { valueParsers } from '../../api/src/database/value-parsers.ts';

/** As many connections as the product keeps for its staff. */
export const barePool = (url: string): pg.Pool =>
  new pg.Pool({
    connectionString: url,
    max: 10,
    ...({ pipeline: true, types: valueParsers } as object),
  });

/** Sends the product's own reads by bare `pg`: the administering login, which no policy binds, and no transaction around. */
export function bareDatabase(pool: pg.Pool): Database {
  const read = async (_actor: unknown, statements: readonly Statement[]): Promise<object[][]> => {
    const client = await pool.connect();
    try {
      const answers = await Promise.all(
        statements.map(({ sql, params, name }) =>
          client.query<object>({
            text: sql,
            ...(params && { values: [...params] }),
            ...(name !== undefined && { name }),
          }),
        ),
      );
      return answers.map(({ rows }) => rows);
    } finally {
      client.release();
    }
  };
  return { read } as unknown as Database;
}

/** Somebody who sees everything, for reads that ask who asks. */
export const anybody: Actor = {
  personId: '00000000-0000-4000-8000-000000000000',
  name: 'Bench',
  email: 'bench@example.test',
  role: 'director',
  countryCode: null,
  organizationCode: null,
  language: 'en',
  actingDirector: false,
  countryRight: null,
  delegateOf: [],
  sessionId: 'bench',
};
