import { setTimeout as sleep } from 'node:timers/promises';
import { startForgetfulServer } from './embedded-postgres.ts';

export interface TestPostgres {
  /** Of the administering login, on a database that tests leave alone: they make their own. */
  readonly url: string;
  readonly kind: 'embedded' | 'container';
  stop(): Promise<void>;
}

const image = 'postgres:18';
const patience = 60_000;

/** The official image when a container runtime answers and the image starts within 60 seconds, else the embedded server. */
export async function startTestPostgres(): Promise<TestPostgres> {
  const container = await startContainer();
  if (container) return { ...container, kind: 'container' };
  return { ...(await startForgetfulServer()), kind: 'embedded' };
}

async function startContainer(): Promise<Omit<TestPostgres, 'kind'> | undefined> {
  const { getContainerRuntimeClient } = await import('testcontainers');
  const runtimeAnswers = await getContainerRuntimeClient().then(
    () => true,
    () => false,
  );
  if (!runtimeAnswers) return undefined;
  const { PostgreSqlContainer } = await import('@testcontainers/postgresql');
  const flags = [
    'fsync=off',
    'synchronous_commit=off',
    'full_page_writes=off',
    'max_connections=200',
  ];
  const starting = new PostgreSqlContainer(image)
    .withCommand(['postgres', ...flags.flatMap((flag) => ['-c', flag])])
    .start()
    .catch(() => undefined);
  const cancel = new AbortController();
  const started = await Promise.race([
    starting,
    sleep(patience, undefined, { signal: cancel.signal }).catch(() => undefined),
  ]);
  cancel.abort();
  // One that comes too late is not needed any more.
  if (!started) void starting.then((late) => late?.stop());
  return (
    started && { url: started.getConnectionUri(), stop: async () => void (await started.stop()) }
  );
}
