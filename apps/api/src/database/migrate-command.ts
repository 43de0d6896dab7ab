import { migrations } from '../../../../migrations/index.ts';

/** The migrations have run by the time a command runs: what is left is to say so. */
export async function run(): Promise<number> {
  console.log(`The database is at the newest of ${migrations.length} migrations.`);
  return 0;
}
