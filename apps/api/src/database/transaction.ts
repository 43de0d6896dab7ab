import type { EntityManager } from 'typeorm';
import type { PoolClient, QueryResult } from 'pg';
import type { Doer } from '../access/actor.ts';

export interface Statement {
  readonly sql: string;
  readonly params?: readonly unknown[];
  /** Prepared once per connection under this name; for hot, constant SQL. Unique in the repository. */
  readonly name?: string;
}

/** What work in one transaction may ask; it begins with the first question. */
export interface Transaction {
  readonly doer: Doer;
  query<Row extends object>(sql: string, params?: readonly unknown[]): Promise<Row[]>;
  /** All statements travel at once; rejects with the first error among them. Rows per statement. */
  flight<Rows extends object[][]>(statements: readonly Statement[]): Promise<Rows>;
  /** A flight that ends with the commit: what must not pass has to raise in SQL. Nothing can be asked afterwards. */
  finish<Rows extends object[][]>(statements: readonly Statement[]): Promise<Rows>;
  readonly em: EntityManager;
}

/** Sends statements at once and looks at every result: in a pipeline the ones after a failure fail, or seem not to. */
export async function send(
  client: PoolClient,
  statements: readonly Statement[],
): Promise<QueryResult<object>[]> {
  const outcomes = await Promise.allSettled(
    statements.map(({ sql, params, name }) =>
      client.query<object>({
        text: sql,
        ...(params && { values: [...params] }),
        ...(name !== undefined && { name }),
      }),
    ),
  );
  return outcomes.map((outcome) => {
    if (outcome.status === 'rejected') throw outcome.reason;
    return outcome.value;
  });
}

/** PostgreSQL answers the commit of a failed transaction with a rollback and no error. */
export function assertCommitted(answer: QueryResult | undefined): void {
  if (answer?.command !== 'COMMIT') {
    throw new Error(`the transaction was not committed but answered with ${answer?.command}`);
  }
}

export const commit: Statement = { sql: 'commit' };

/** A transaction on one connection; Database opens, ends and gives back. */
export class OpenTransaction implements Transaction {
  readonly doer: Doer;
  readonly #client: PoolClient;
  readonly #opening: readonly Statement[];
  readonly #manager: () => EntityManager;
  #opened: Promise<unknown> | null = null;
  #ended = false;

  constructor(
    doer: Doer,
    client: PoolClient,
    opening: readonly Statement[],
    manager: () => EntityManager,
  ) {
    this.doer = doer;
    this.#client = client;
    this.#opening = opening;
    this.#manager = manager;
  }

  async query<Row extends object>(sql: string, params?: readonly unknown[]): Promise<Row[]> {
    const [rows] = await this.flight<[Row[]]>([params ? { sql, params } : { sql }]);
    return rows;
  }

  async flight<Rows extends object[][]>(statements: readonly Statement[]): Promise<Rows> {
    const [, answers] = await Promise.all([this.#open(), send(this.#client, statements)]);
    return answers.map((answer) => answer.rows) as Rows;
  }

  async finish<Rows extends object[][]>(statements: readonly Statement[]): Promise<Rows> {
    const opened = this.#open();
    this.#ended = true;
    const [, answers] = await Promise.all([opened, send(this.#client, [...statements, commit])]);
    assertCommitted(answers.pop());
    return answers.map((answer) => answer.rows) as Rows;
  }

  get em(): EntityManager {
    this.#open().catch(() => undefined);
    return this.#manager();
  }

  /** Commits what is still open. */
  async end(): Promise<void> {
    if (!this.#ended && this.#opened) await this.finish([]);
    this.#ended = true;
  }

  /** Leaves the connection without a transaction; one that cannot even roll back is thrown away. */
  async abandon(): Promise<void> {
    if (!this.#opened) return;
    this.#ended = true;
    try {
      await this.#client.query('rollback');
    } catch {
      this.discard();
    }
  }

  discard(): void {
    this.#client.end().catch(() => undefined);
  }

  /** Goes out in front of the first question without waiting for the answer. */
  #open(): Promise<unknown> {
    if (this.#ended) throw new Error('the transaction has ended; nothing can be asked of it');
    this.#opened ??= send(this.#client, this.#opening);
    return this.#opened;
  }
}
