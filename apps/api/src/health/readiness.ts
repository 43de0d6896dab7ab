import { Injectable } from '@nestjs/common';
import { DataSources } from '../database/data-sources.ts';

/** Health may be asked by anybody and as often as they like: the database hears of it once a second. */
const freshFor = 1_000;
const patience = 1_000;

/** Whether this process may be sent requests: its database answers and takes writes, and it is not stopping. */
@Injectable()
export class Readiness {
  readonly #sources: DataSources;
  #stopping = false;
  #asked = 0;
  #answer: Promise<boolean> = Promise.resolve(false);

  constructor(sources: DataSources) {
    this.#sources = sources;
  }

  /** From now on not ready, so that nothing new is sent while what is in flight is finished. */
  stop(): void {
    this.#stopping = true;
  }

  async isReady(): Promise<boolean> {
    if (this.#stopping) return false;
    if (Date.now() - this.#asked >= freshFor) {
      this.#asked = Date.now();
      this.#answer = within(patience, this.#askDatabase());
    }
    return this.#answer;
  }

  async #askDatabase(): Promise<boolean> {
    const source = await this.#sources.of('worker');
    const rows = await source.query<{ primary: boolean }[]>(
      'select not pg_is_in_recovery() as primary',
    );
    return rows[0]?.primary === true;
  }
}

async function within(milliseconds: number, answer: Promise<boolean>): Promise<boolean> {
  let timer: NodeJS.Timeout | undefined;
  const tooLate = new Promise<boolean>((resolve) => {
    timer = setTimeout(resolve, milliseconds, false);
  });
  try {
    return await Promise.race([answer.catch(() => false), tooLate]);
  } finally {
    clearTimeout(timer);
  }
}
