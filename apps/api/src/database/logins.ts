import { createHmac, hash, pbkdf2Sync } from 'node:crypto';
import type { Client } from 'pg';
import { StartRefusal } from '../errors/start-refusal.ts';
import { sqlState } from './pg-errors.ts';

/** The logins of the running product; the owner of the schema cannot log in. */
export const logins = ['staff', 'external', 'auth', 'worker', 'demo'] as const;
export type Login = (typeof logins)[number];

export const roleOf = (login: Login) => `sixstep_${login}`;
const owner = 'sixstep_owner';

/** Every process that knows the secret derives the same password, so none is kept anywhere. */
export const passwordOf = (login: Login, secret: string): string =>
  createHmac('sha256', secret).update(roleOf(login)).digest('base64url');

/** The address of the same database for one of the product's own logins. */
export function urlFor(login: Login, administeringUrl: string, secret: string): string {
  const url = new URL(administeringUrl);
  url.username = roleOf(login);
  url.password = passwordOf(login, secret);
  return url.href;
}

/**
 * Makes the owner and the logins if they are missing and gives them their passwords and limits. Roles belong to the whole
 * cluster: another database of it may be doing the same, so a clash is tried again.
 */
export async function ensureLogins(client: Client, secret: string): Promise<void> {
  for (let attempt = 1; ; attempt++) {
    try {
      await makeLogins(client, secret);
      return;
    } catch (error) {
      await client.query('rollback');
      if (sqlState(error) === '42501') throw new StartRefusal(mayNotMakeLogins);
      if (!clashes.has(sqlState(error)) || attempt === 10) throw error;
      await new Promise((resolve) => setTimeout(resolve, 20 * attempt));
    }
  }
}

const mayNotMakeLogins =
  'The login of DATABASE_URL may not make roles or schemas: give it CREATEROLE and CREATE on the database, or name a superuser.';

/** Role made by another session, or "tuple concurrently updated". */
const clashes = new Set(['42710', '23505', 'XX000', '40P01']);

const limits: Record<Login, string> = {
  staff: '5s',
  external: '5s',
  auth: '5s',
  worker: '30s',
  demo: '30s',
};

async function makeLogins(client: Client, secret: string): Promise<void> {
  await client.query('begin');
  const known = await client.query<{ rolname: string }>(
    `select rolname from pg_roles where rolname like 'sixstep\\_%'`,
  );
  const existing = new Set(known.rows.map((role) => role.rolname));
  const plain = 'nosuperuser nobypassrls nocreatedb nocreaterole noreplication';

  if (!existing.has(owner)) await client.query(`create role ${owner} nologin`);
  await client.query(`grant ${owner} to current_user`);
  for (const login of logins) {
    const role = roleOf(login);
    if (!existing.has(role)) await client.query(`create role ${role} login ${plain}`);
    await client.query(
      `alter role ${role} login password '${scramVerifier(role, passwordOf(login, secret))}'`,
    );
    await client.query(`alter role ${role} set lock_timeout = '2s'`);
    await client.query(`alter role ${role} set statement_timeout = '${limits[login]}'`);
    await client.query(`alter role ${role} set idle_in_transaction_session_timeout = '10s'`);
    await client.query(`alter role ${role} set transaction_timeout = '60s'`);
    await client.query(`alter role ${role} set timezone = 'UTC'`);
    await client.query(`alter role ${role} set search_path = sixstep, pg_catalog`);
  }
  await client.query(`alter role sixstep_auth set search_path = auth, pg_catalog`);
  for (const login of ['staff', 'external', 'auth', 'worker'] as const) {
    await client.query(`grant ${roleOf(login)} to sixstep_demo with inherit false, set true`);
  }
  await client.query(`create schema if not exists sixstep authorization ${owner}`);
  await client.query(`create schema if not exists auth authorization ${owner}`);
  await client.query('commit');
}

/** RFC 5803, so that the password itself never travels in a statement or stands in the server's log. */
function scramVerifier(role: string, password: string): string {
  const iterations = 4096;
  const salt = createHmac('sha256', password).update(role).digest().subarray(0, 16);
  const salted = pbkdf2Sync(password, salt, iterations, 32, 'sha256');
  const key = (name: string) => createHmac('sha256', salted).update(name).digest();
  const storedKey = hash('sha256', key('Client Key'), 'base64');
  const serverKey = key('Server Key').toString('base64');
  return `SCRAM-SHA-256$${iterations}:${salt.toString('base64')}$${storedKey}:${serverKey}`;
}
