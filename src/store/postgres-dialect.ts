import {
  type CompiledQuery,
  type DatabaseConnection,
  type Dialect,
  type Driver,
  PostgresAdapter,
  PostgresIntrospector,
  PostgresQueryCompiler,
  type QueryResult,
  type TransactionSettings,
} from 'kysely';
import type pg from 'pg';
import { ComingAnswer, isWaitedFor } from './coming-answer.ts';
import { isSentAhead } from './send-ahead.ts';
import { StatementNames } from './statement-names.ts';
import { isOfFailed, isPlanOutdated } from './store-fault.ts';
import { transactionStart } from './transaction-start.ts';

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
  readonly #ends: Ends = new Set();

  constructor(pool: pg.Pool, names: StatementNames | undefined) {
    this.#pool = pool;
    this.#names = names;
  }

  async init(): Promise<void> {}

  async acquireConnection(): Promise<PoolConnection> {
    return new PoolConnection(await this.#pool.connect(), this.#names, this.#ends);
  }

  async beginTransaction(held: PoolConnection, settings: TransactionSettings): Promise<void> {
    held.begin(settings);
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
    await Promise.all(this.#ends);
    await this.#pool.end();
  }
}

/** The ends of transactions that are under way and for which nobody waits. */
type Ends = Set<Promise<unknown>>;

class PoolConnection implements DatabaseConnection {
  readonly #client: pg.PoolClient;
  readonly #names: StatementNames | undefined;
  readonly #ends: Ends;
  /** With what the transaction begins, as long as nothing was asked in it. */
  #start: string | undefined;
  /** What was sent ahead in a transaction; undefined outside of one. */
  #ahead: Promise<unknown>[] | undefined;
  /** The transaction writes nothing: where all of its statements were done there is nothing to be learnt from its end. */
  #isReadOnly = false;
  /** Why the transaction has failed; undefined as long as it has not. */
  #failure: unknown;
  /** Nobody is to have it again. */
  #isBroken = false;

  constructor(client: pg.PoolClient, names: StatementNames | undefined, ends: Ends) {
    this.#client = client;
    this.#names = names;
    this.#ends = ends;
  }

  begin(settings: TransactionSettings): void {
    this.#ahead = [];
    this.#isReadOnly = settings.accessMode === 'read only';
    this.#failure = undefined;
    this.#start = transactionStart(settings);
  }

  async commit(): Promise<void> {
    if (this.#takeStart() !== undefined) return;
    const committed = this.#client.query('commit');
    if (this.#isReadOnly && !this.#failure && this.#ahead?.length === 0) {
      this.#ahead = undefined;
      // What is asked next on this connection is answered after it, and fails where the connection has broken.
      const end = committed.catch(() => undefined).finally(() => this.#ends.delete(end));
      this.#ends.add(end);
      return;
    }
    const { command } = await this.#afterAhead(committed);
    this.#ahead = undefined;
    // A statement that failed unnoticed has undone everything: the server says so by its answer alone.
    if (command === 'ROLLBACK') throw new Error('The transaction had failed and was rolled back.');
  }

  async rollback(): Promise<void> {
    if (this.#takeStart() !== undefined) return;
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
    const start = this.#takeStart();
    if (start !== undefined && isSentAhead(statement) && statement.parameters.length === 0) {
      // The role that most transactions take at once goes out in one message with their start.
      this.#leave(this.#client.query(`${start}; ${statement.sql}`));
      return { rows: [] };
    }
    if (start !== undefined) this.#leave(this.#client.query(start));
    const answer = this.#send<R>(statement);
    if (this.#ahead && isSentAhead(statement)) {
      this.#leave(answer);
      if (this.#ahead.length >= MOST_AHEAD) await this.#afterAhead(undefined);
      return { rows: [] };
    }
    const read = this.#read(answer);
    return this.#ahead && isWaitedFor(statement) ? new ComingAnswer(read) : await read;
  }

  streamQuery(): never {
    throw new Error('Nothing is read by a cursor: read in pages.');
  }

  async #read<R>(answer: Promise<pg.QueryResult<R & pg.QueryResultRow>>): Promise<QueryResult<R>> {
    try {
      const { command, rowCount, rows } = await this.#afterAhead(answer);
      return { rows, ...(COUNTED_COMMANDS.includes(command) && { numAffectedRows: BigInt(rowCount ?? 0) }) };
    } catch (fault) {
      // What was sent behind the statement that failed is told why, and not only that it failed.
      if (!isOfFailed(fault)) this.#failure = fault;
      throw this.#failure ?? fault;
    }
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

  #takeStart(): string | undefined {
    const start = this.#start;
    this.#start = undefined;
    return start;
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
