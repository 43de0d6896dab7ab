import { setTimeout as pause } from 'node:timers/promises';
import pg from 'pg';
import type { TestApp } from './open-test-app.ts';

/** Long enough for all to arrive at the lock, and shorter than they wait for one. */
const milliseconds = 500;

/** Begins the tries while somebody else holds a lock, so that each has looked before any may write; then lets go. */
export async function whileLocked<T>(
  house: TestApp,
  lock: string,
  begin: () => readonly Promise<T>[],
): Promise<T[]> {
  const holder = new pg.Client({ connectionString: house.settings.databaseUrl });
  await holder.connect();
  try {
    await holder.query('begin');
    await holder.query(lock);
    const tries = begin();
    await pause(milliseconds);
    await holder.query('commit');
    return await Promise.all(tries);
  } finally {
    await holder.end();
  }
}
