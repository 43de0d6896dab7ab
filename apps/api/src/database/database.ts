import { Injectable } from '@nestjs/common';
import type { PoolClient } from 'pg';
import type { DataSource } from 'typeorm';
import { clock, type Actor, type Doer } from '../access/actor.ts';
import { DataSources } from './data-sources.ts';
import { GivenTime } from './given-time.ts';
import { roleOf, type Login } from './logins.ts';
import {
  assertCommitted,
  commit,
  OpenTransaction,
  send,
  type Statement,
  type Transaction,
} from './transaction.ts';

export type { Statement, Transaction } from './transaction.ts';

/** The only way to the database: a transaction that says who acts, under a login that may see no more than that. */
@Injectable()
export class Database {
  readonly #sources: DataSources;
  readonly #time: GivenTime;

  constructor(sources: DataSources, time: GivenTime) {
    this.#sources = sources;
    this.#time = time;
  }

  /** One READ COMMITTED transaction; it commits when `work` resolves and leaves nothing behind when it throws. */
  as<T>(doer: Doer, work: (tx: Transaction) => Promise<T>): Promise<T> {
    return this.#run(loginOf(doer), doer, work);
  }

  /** The clock and the mail: sees every case. */
  asWorker<T>(work: (tx: Transaction) => Promise<T>): Promise<T> {
    return this.#run('worker', clock, work);
  }

  /**
   * For access/ alone: people, their standing-in and sessions, and nothing of a case.
   * @param doer who is written down as having changed a row, when that is known
   */
  asAuth<T>(work: (tx: Transaction) => Promise<T>, doer: Doer = clock): Promise<T> {
    return this.#run('auth', doer, work);
  }

  /** Reads in one round trip; nothing can be written. Rows per statement. */
  async read<Rows extends object[][]>(doer: Doer, statements: readonly Statement[]): Promise<Rows> {
    return this.#withConnection(loginOf(doer), async ({ client }) => {
      const opening = this.#opening(loginOf(doer), doer, 'begin read only');
      const answers = await send(client, [...opening, ...statements, commit]);
      assertCommitted(answers.pop());
      return answers.slice(opening.length).map((answer) => answer.rows) as Rows;
    });
  }

  #run<T>(login: Login, doer: Doer, work: (tx: Transaction) => Promise<T>): Promise<T> {
    return this.#withConnection(login, async ({ client, manager }) => {
      const tx = new OpenTransaction(doer, client, this.#opening(login, doer, 'begin'), manager);
      try {
        const result = await work(tx);
        await tx.end();
        return result;
      } catch (error) {
        await tx.abandon();
        throw error;
      }
    });
  }

  async #withConnection<T>(login: Login, use: (connection: Connection) => Promise<T>): Promise<T> {
    const source = await this.#sources.of(this.#time.at === null ? login : 'demo');
    const runner = source.createQueryRunner();
    try {
      const client = (await runner.connect()) as PoolClient;
      return await use({ client, manager: () => managerOf(runner) });
    } finally {
      await runner.release();
    }
  }

  #opening(login: Login, doer: Doer, begin: string): Statement[] {
    const given = this.#time.at;
    const enter: Statement = {
      name: 'enter',
      sql: 'select sixstep.enter($1, $2, $3, $4, $5)',
      params: 'personId' in doer ? contextOf(doer, given) : [null, 'clock', null, null, given],
    };
    return given === null
      ? [{ sql: begin }, enter]
      : [{ sql: begin }, { sql: `set local role ${roleOf(login)}` }, enter];
  }
}

interface Connection {
  readonly client: PoolClient;
  readonly manager: () => DataSource['manager'];
}

const contextOf = (actor: Actor, given: string | null) => [
  actor.personId,
  actor.role,
  actor.countryCode,
  actor.organizationCode,
  given,
];

const outside = new Set(['focalPoint', 'countryColleague', 'partnerContact']);

function loginOf(doer: Doer): Login {
  if (doer.role === 'clock') return 'worker';
  return outside.has(doer.role) ? 'external' : 'staff';
}

/** The runner has not begun the transaction itself, so it is told that one is under way: inner ones become savepoints. */
function managerOf(runner: ReturnType<DataSource['createQueryRunner']>): DataSource['manager'] {
  return Object.assign(runner, { isTransactionActive: true, transactionDepth: 1 }).manager;
}
