import { createHmac } from 'node:crypto';
import { Inject, Injectable } from '@nestjs/common';
import { Database, type Statement } from '../database/database.ts';
import { Problem } from '../errors/problem.ts';
import { deriveKey } from '../settings/secret.ts';
import { SETTINGS, type Settings } from '../settings/settings.ts';

/** So many tries in a period, by all that share the key. */
export interface Limit {
  readonly key: string;
  readonly most: number;
  readonly minutes: number;
}

/** Counts tries in the database, where all processes see them; a try counts before it is known how it ends. */
@Injectable()
export class RateLimits {
  readonly #database: Database;
  readonly #key: Buffer;

  constructor(database: Database, @Inject(SETTINGS) settings: Settings) {
    this.#database = database;
    this.#key = deriveKey(settings.secret, 'rate-limits');
  }

  /**
   * Counts one try under each limit, the finest one first.
   *
   * @throws Problem 429 with Retry-After when one of them is used up
   */
  async spend(limits: readonly Limit[]): Promise<void> {
    const answers = await this.#database.asAuth((tx) =>
      tx.finish<{ wait: number }[][]>(
        limits.map(({ key, most, minutes }) => ({
          name: 'spend-try',
          sql: `select auth.spend($1, $2, make_interval(mins => $3)) as wait`,
          params: [this.#hashOf(key), most, minutes],
        })),
      ),
    );
    const wait = Math.max(...answers.map(([row]) => row?.wait ?? 0));
    if (wait > 0) {
      throw new Problem('tooMany', {
        params: { seconds: wait },
        headers: { 'retry-after': String(wait) },
      });
    }
  }

  /** A try that ended well does not count. */
  refundStatement({ key }: Limit): Statement {
    return {
      name: 'refund-try',
      sql: `update auth.rate_limit set spent = greatest(spent - 1, 0) where key = $1`,
      params: [this.#hashOf(key)],
    };
  }

  /** Who reads the table learns neither addresses nor names. */
  #hashOf(key: string): Buffer {
    return createHmac('sha256', this.#key).update(key).digest();
  }
}
