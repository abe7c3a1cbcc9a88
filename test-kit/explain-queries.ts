import {
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
  const sent: RootOperationNode[] = [];
  const listener: KyselyPlugin = {
    transformQuery({ node, queryId }) {
      built.set(queryId, node);
      return node;
    },
    async transformResult({ result, queryId }) {
      const node = built.get(queryId);
      if (node) sent.push(node);
      return result;
    },
  };
  await ask(db.withPlugin(listener));

  const plans: string[] = [];
  for (const node of sent) {
    const { sql, parameters } = db.getExecutor().compileQuery(node, createQueryId());
    const { rows } = await db.executeQuery<object>(CompiledQuery.raw(`explain ${sql}`, [...parameters]));
    plans.push(rows.map((row) => Object.values(row).join()).join('\n'));
  }
  return plans;
}
