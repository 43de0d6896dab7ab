import { setTimeout } from 'node:timers/promises';
import { Injectable, Logger, type BeforeApplicationShutdown } from '@nestjs/common';

interface Round {
  readonly seconds: number;
  readonly name: string;
  readonly work: (stop: AbortSignal) => Promise<unknown>;
}

/**
 * Work that a serving process does again and again beside answering: one round of a kind at a time, the next one so many
 * seconds after the last has ended. A round that fails is logged and comes again.
 */
@Injectable()
export class Background implements BeforeApplicationShutdown {
  readonly #logger = new Logger('background');
  readonly #rounds: Round[] = [];
  readonly #running = new Set<Promise<void>>();
  #stop: AbortController | null = null;

  /** Registers a round; it is not made before `start`. */
  every(seconds: number, name: string, work: Round['work']): void {
    this.#rounds.push({ seconds, name, work });
  }

  /** Asked once by the process that serves; specs make their rounds by hand. */
  start(): void {
    if (this.#stop) return;
    const stop = new AbortController();
    this.#stop = stop;
    for (const round of this.#rounds) {
      const running = this.#repeat(round, stop.signal).finally(() => this.#running.delete(running));
      this.#running.add(running);
    }
  }

  /** Waits until the rounds under way have ended; begins none any more. */
  async beforeApplicationShutdown(): Promise<void> {
    this.#stop?.abort();
    await Promise.all(this.#running);
  }

  async #repeat({ seconds, name, work }: Round, signal: AbortSignal): Promise<void> {
    while (!signal.aborted) {
      try {
        await work(signal);
      } catch (error) {
        this.#logger.error({ err: error, round: name });
      }
      await pause(seconds, signal);
    }
  }
}

/** Ends early, and without complaint, when the process stops. */
const pause = (seconds: number, signal: AbortSignal): Promise<void> =>
  setTimeout(seconds * 1000, undefined, { signal }).catch(() => undefined);
