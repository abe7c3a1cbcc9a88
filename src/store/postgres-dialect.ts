import {
  type CompiledQuery,
  type DatabaseConnection,
  type Dialect,
  type Driver,
  PostgresAdapter,
  PostgresIntrospector,
  PostgresQueryCompiler,
  type QueryResult,
} from 'kysely';
import type pg from 'pg';
import { isSentAhead } from './send-ahead.ts';
import { StatementNames } from './statement-names.ts';
import { isPlanOutdated } from './store-fault.ts';

const COUNTED_COMMANDS = ['INSERT', 'UPDATE', 'DELETE', 'MERGE'];
/** So many statements of a transaction are under way at once: what waits to be sent must fit into memory. */
const MOST_AHEAD = 16;

/**
 * A PostgreSQL server behind Kysely. Unlike the dialect that Kysely ships it has the server keep statements that come again, so
 * that each connection parses and plans them once (not where `prepares` is false), and does not wait for answers of which
 * nothing is needed. The connections of the pool send without waiting (`pipeline`).
 */
export function postgresDialect(pool: pg.Pool, { prepares }: { prepares: boolean }): Dialect {
  return {
    createAdapter: () => new PostgresAdapter(),
    createDriver: () => new PoolDriver(pool, prepares ? new StatementNames() : undefined),
    createIntrospector: (db) => new PostgresIntrospector(db),
    createQueryCompiler: () => new PostgresQueryCompiler(),
  };
}

class PoolDriver implements Driver {
  readonly #pool: pg.Pool;
  readonly #names: StatementNames | undefined;

  constructor(pool: pg.Pool, names: StatementNames | undefined) {
    this.#pool = pool;
    this.#names = names;
  }

  async init(): Promise<void> {}

  async acquireConnection(): Promise<PoolConnection> {
    return new PoolConnection(await this.#pool.connect(), this.#names);
  }

  async beginTransaction(
    held: PoolConnection,
    { isolationLevel }: Parameters<Driver['beginTransaction']>[1],
  ): Promise<void> {
    held.begin(isolationLevel);
  }

  async commitTransaction(held: PoolConnection): Promise<void> {
    await held.commit();
  }

  async rollbackTransaction(held: PoolConnection): Promise<void> {
    await held.rollback();
  }

  async releaseConnection(held: PoolConnection): Promise<void> {
    held.release();
  }

  async destroy(): Promise<void> {
    await this.#pool.end();
  }
}

class PoolConnection implements DatabaseConnection {
  readonly #client: pg.PoolClient;
  readonly #names: StatementNames | undefined;
  /** What was sent ahead in a transaction; undefined outside of one. */
  #ahead: Promise<unknown>[] | undefined;
  /** Nobody is to have it again. */
  #isBroken = false;

  constructor(client: pg.PoolClient, names: StatementNames | undefined) {
    this.#client = client;
    this.#names = names;
  }

  begin(isolationLevel: string | undefined): void {
    this.#ahead = [];
    const text = isolationLevel ? `start transaction isolation level ${isolationLevel}` : 'begin';
    // Under a name it goes out together with what comes next.
    this.#leave(this.#client.query(this.#names ? { name: text, text } : text));
  }

  async commit(): Promise<void> {
    const { command } = await this.#afterAhead(this.#client.query('commit'));
    this.#ahead = undefined;
    // A statement that failed unnoticed has undone everything: the server says so by its answer alone.
    if (command === 'ROLLBACK') throw new Error('The transaction had failed and was rolled back.');
  }

  async rollback(): Promise<void> {
    this.#ahead = undefined;
    try {
      await this.#client.query('rollback');
    } catch (fault) {
      this.#isBroken = true;
      throw fault;
    }
  }

  release(): void {
    this.#client.release(this.#isBroken);
  }

  async executeQuery<R>(statement: CompiledQuery): Promise<QueryResult<R>> {
    const answer = this.#send<R>(statement);
    if (this.#ahead && isSentAhead(statement)) {
      this.#leave(answer);
      if (this.#ahead.length >= MOST_AHEAD) await this.#afterAhead(undefined);
      return { rows: [] };
    }
    const { command, rowCount, rows } = await this.#afterAhead(answer);
    return { rows, ...(COUNTED_COMMANDS.includes(command) && { numAffectedRows: BigInt(rowCount ?? 0) }) };
  }

  streamQuery(): never {
    throw new Error('Nothing is read by a cursor: read in pages.');
  }

  async #send<R>({ sql: text, parameters }: CompiledQuery): Promise<pg.QueryResult<R & pg.QueryResultRow>> {
    const name = this.#names?.nameOf(text);
    try {
      return await this.#client.query({ text, values: [...parameters], ...(name !== undefined && { name }) });
    } catch (fault) {
      // A newer version of the program has changed a table while this one works.
      if (isPlanOutdated(fault)) this.#names?.forget();
      throw fault;
    }
  }

  /** Lets an answer come when it comes; its failure is told to whoever waits next. */
  #leave(answer: Promise<unknown>): void {
    answer.catch(() => undefined);
    this.#ahead?.push(answer);
  }

  /** An answer once what was sent ahead of it is answered; the first failure is the one that is thrown. */
  async #afterAhead<Answer>(answer: Promise<Answer> | Answer): Promise<Answer> {
    const before = this.#ahead ?? [];
    if (this.#ahead) this.#ahead = [];
    const [own] = await Promise.all([answer, ...before]);
    return own;
  }
}
