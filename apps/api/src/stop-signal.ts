import { setTimeout as sleep } from 'node:timers/promises';

/** Whoever stops a process kills it after ten seconds. */
const atMost = 9_500;

/** As long as a probe of readiness needs to notice, so that no new request is sent into a server that closes. */
const probeInterval = 1_000;

/** A terminal sends its signal to the whole group, and the launcher hands it on: the same press may arrive twice. */
const samePress = 1_000;

/**
 * Calls `stop` once, at SIGINT (a person at the keyboard, who need not wait for any probe) or SIGTERM, and exits when it is
 * done: 0, or 1 when it failed or took too long. A second signal, if it is not an echo of the first, exits at once.
 */
export function onStopSignal(stop: (wait: () => Promise<void>) => Promise<void>): void {
  let since: number | null = null;
  const begin = (signal: 'SIGINT' | 'SIGTERM') => {
    if (since !== null) {
      if (performance.now() - since > samePress) process.exit(1);
      return;
    }
    since = performance.now();
    setTimeout(() => process.exit(1), atMost).unref();
    const wait = async () => {
      if (signal === 'SIGTERM') await sleep(probeInterval);
    };
    stop(wait).then(
      () => process.exit(0),
      (error: unknown) => {
        console.error(error);
        process.exit(1);
      },
    );
  };
  process.on('SIGINT', () => begin('SIGINT'));
  process.on('SIGTERM', () => begin('SIGTERM'));
}
