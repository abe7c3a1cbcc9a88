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

/**
 * The embedded database behind Kysely. It has one connection; whoever asks waits until the holder before has released
 * it, so that a transaction never mixes with the queries of others (the dialect that Kysely ships lets them mix). For
 * the same reason a query on the outer handle inside a transaction waits for ever: query functions use the handle given.
 */
export function pgliteDialect(pglite: PGlite): Dialect {
  return {
    createAdapter: () => new PostgresAdapter(),
    createDriver: () => pgliteDriver(pglite),
    createIntrospector: (db) => new PostgresIntrospector(db),
    createQueryCompiler: () => new PostgresQueryCompiler(),
  };
}

function pgliteDriver(pglite: PGlite): Driver {
  const connection = pgliteConnection(pglite);
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
      return connection;
    },
    async releaseConnection() {
      endTurn();
    },
    async beginTransaction(held, { isolationLevel }) {
      const level = isolationLevel ? ` isolation level ${isolationLevel}` : '';
      await held.executeQuery(CompiledQuery.raw(`start transaction${level}`));
    },
    async commitTransaction(held) {
      await held.executeQuery(CompiledQuery.raw('commit'));
    },
    async rollbackTransaction(held) {
      await held.executeQuery(CompiledQuery.raw('rollback'));
    },
    async destroy() {
      await lastTurn;
      await pglite.close();
    },
  };
}

function pgliteConnection(pglite: PGlite): DatabaseConnection {
  return {
    async executeQuery<R>({ sql, parameters }: CompiledQuery) {
      const { rows, affectedRows } = await pglite.query<R>(sql, [...parameters]);
      return { rows, numAffectedRows: BigInt(affectedRows ?? 0) };
    },
    streamQuery() {
      throw new Error('The embedded database has no cursors: read in pages.');
    },
  };
}
