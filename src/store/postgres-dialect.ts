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
import { StatementNames } from './statement-names.ts';
import { isPlanOutdated } from './store-fault.ts';

const COUNTED_COMMANDS = ['INSERT', 'UPDATE', 'DELETE', 'MERGE'];

/**
 * A PostgreSQL server behind Kysely. Unlike the dialect that Kysely ships it has the server keep statements that come again, so
 * that each connection parses and plans them once; not where `prepares` is false.
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
    await held.send(isolationLevel ? `start transaction isolation level ${isolationLevel}` : 'begin');
  }

  async commitTransaction(held: PoolConnection): Promise<void> {
    const { command } = await held.send('commit');
    // A statement that failed unnoticed has undone everything: the server says so by its answer alone.
    if (command === 'ROLLBACK') throw new Error('The transaction had failed and was rolled back.');
  }

  async rollbackTransaction(held: PoolConnection): Promise<void> {
    try {
      await held.send('rollback');
    } catch (fault) {
      held.isBroken = true;
      throw fault;
    }
  }

  async releaseConnection(held: PoolConnection): Promise<void> {
    held.release();
  }

  async destroy(): Promise<void> {
    await this.#pool.end();
  }
}

class PoolConnection implements DatabaseConnection {
  /** Nobody is to have it again. */
  isBroken = false;
  readonly #client: pg.PoolClient;
  readonly #names: StatementNames | undefined;

  constructor(client: pg.PoolClient, names: StatementNames | undefined) {
    this.#client = client;
    this.#names = names;
  }

  async send(text: string): Promise<pg.QueryResult> {
    return await this.#client.query(text);
  }

  async executeQuery<R>({ sql: text, parameters }: CompiledQuery): Promise<QueryResult<R>> {
    const name = this.#names?.nameOf(text);
    try {
      const asked = { text, values: [...parameters], ...(name !== undefined && { name }) };
      const { command, rowCount, rows } = await this.#client.query<R & pg.QueryResultRow>(asked);
      return { rows, ...(COUNTED_COMMANDS.includes(command) && { numAffectedRows: BigInt(rowCount ?? 0) }) };
    } catch (fault) {
      // A newer version of the program has changed a table while this one works.
      if (isPlanOutdated(fault)) this.#names?.forget();
      throw fault;
    }
  }

  streamQuery(): never {
    throw new Error('Nothing is read by a cursor: read in pages.');
  }

  release(): void {
    this.#client.release(this.isBroken);
  }
}
