// One PostgreSQL for a run of jest; its workers find it by SIXSTEP_TEST_DATABASE_URL.
import { writeFileSync } from 'node:fs';
import { startTestPostgres } from '../../apps/api/src/testing/postgres.ts';

export default async function startPostgres() {
  const server = await startTestPostgres();
  process.env.SIXSTEP_TEST_DATABASE_URL = server.url;
  globalThis.sixstepTestPostgres = server;
  if (process.env.SIXSTEP_TEST_NOTES) writeFileSync(process.env.SIXSTEP_TEST_NOTES, server.kind);
  for (const signal of ['SIGINT', 'SIGTERM']) {
    process.once(signal, () => void server.stop().finally(() => process.exit(1)));
  }
}
