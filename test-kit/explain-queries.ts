import {
  type Compilable,
  CompiledQuery,
  createQueryId,
  type KyselyPlugin,
  type QueryId,
  type RootOperationNode,
} from 'kysely';
import type { Db } from '#store/open-store.ts';

/** The plans of the queries that `ask` sends, in the order of their answers, as PostgreSQL prints them. */
export async function explainQueries(db: Db, ask: (db: Db) => Promise<unknown>): Promise<string[]> {
  const built = new Map<QueryId, RootOperationNode>();
  const sent: Pick<CompiledQuery, 'sql' | 'parameters'>[] = [];
  const listener: KyselyPlugin = {
    transformQuery({ node, queryId }) {
      built.set(queryId, node);
      return node;
    },
    async transformResult({ result, queryId }) {
      const node = built.get(queryId);
      if (node) sent.push(db.getExecutor().compileQuery(node, createQueryId()));
      return result;
    },
  };
  const watched = db.withPlugin(listener);
  const execute = watched.executeQuery.bind(watched);
  // A kept statement is built once, and its values are none of what was built.
  watched.executeQuery = async <R>(query: CompiledQuery<R> | Compilable<R>) => {
    const statement = 'compile' in query ? query.compile() : query;
    built.delete(statement.queryId);
    const result = await execute(statement);
    sent.push(statement);
    return result;
  };
  await ask(watched);

  const plans: string[] = [];
  for (const { sql, parameters } of sent) {
    const { rows } = await db.executeQuery<object>(CompiledQuery.raw(`explain ${sql}`, [...parameters]));
    plans.push(rows.map((row) => Object.values(row).join()).join('\n'));
  }
  return plans;
}
