import type { PGlite } from '@electric-sql/pglite';
import {
  CompiledQuery,
  type DatabaseConnection,
  type Dialect,
  type Driver,
  PostgresAdapter,
  PostgresIntrospector,
  PostgresQueryCompiler,
} from 'kysely';
import { EngineEnded, endsEngine } from './engine-ended.ts';
import { transactionStart } from './transaction-start.ts';

/**
 * The embedded database behind Kysely. It has one connection; whoever asks waits until the holder before has released
 * it, so that a transaction never mixes with the queries of others (the dialect that Kysely ships lets them mix). For
 * the same reason a query on the outer handle inside a transaction waits for ever: query functions use the handle given.
 * `beforehand` hears each query before the database does, and may refuse it. Once the database has ended in the middle of its
 * work it is asked nothing more.
 */
export function pgliteDialect(
  pglite: PGlite,
  beforehand: (query: CompiledQuery) => void = () => undefined,
): Dialect {
  return {
    createAdapter: () => new PostgresAdapter(),
    createDriver: () => pgliteDriver(pglite, beforehand),
    createIntrospector: (db) => new PostgresIntrospector(db),
    createQueryCompiler: () => new PostgresQueryCompiler(),
  };
}

function pgliteDriver(pglite: PGlite, beforehand: (query: CompiledQuery) => void): Driver {
  const connection = new PgliteConnection(pglite, beforehand);
  let lastTurn = Promise.resolve();
  let endTurn = () => {};

  return {
    async init() {
      await pglite.waitReady;
    },
    async acquireConnection() {
      const before = lastTurn;
      const turn = Promise.withResolvers<void>();
      lastTurn = turn.promise;
      await before;
      endTurn = turn.resolve;
      if (!connection.ended) return connection;
      endTurn();
      throw connection.ended;
    },
    async releaseConnection() {
      endTurn();
    },
    async beginTransaction(held, settings) {
      await held.executeQuery(CompiledQuery.raw(transactionStart(settings)));
    },
    async commitTransaction(held) {
      await held.executeQuery(CompiledQuery.raw('commit'));
    },
    async rollbackTransaction(held) {
      await held.executeQuery(CompiledQuery.raw('rollback'));
    },
    async destroy() {
      await lastTurn;
      if (!connection.ended) await pglite.close();
    },
  };
}

class PgliteConnection implements DatabaseConnection {
  readonly #pglite: PGlite;
  readonly #beforehand: (query: CompiledQuery) => void;
  /** Why nothing more can be asked; undefined as long as all is well. */
  ended: EngineEnded | undefined;

  constructor(pglite: PGlite, beforehand: (query: CompiledQuery) => void) {
    this.#pglite = pglite;
    this.#beforehand = beforehand;
  }

  async executeQuery<R>(query: CompiledQuery) {
    if (this.ended) throw this.ended;
    this.#beforehand(query);
    try {
      const { rows, affectedRows } = await this.#pglite.query<R>(query.sql, [...query.parameters]);
      return { rows, numAffectedRows: BigInt(affectedRows ?? 0) };
    } catch (fault) {
      if (endsEngine(fault)) this.ended = new EngineEnded(fault);
      throw fault;
    }
  }

  streamQuery(): never {
    throw new Error('The embedded database has no cursors: read in pages.');
  }
}
