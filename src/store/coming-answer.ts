import type { KyselyPlugin, PluginTransformQueryArgs, PluginTransformResultArgs, QueryResult } from 'kysely';

/** An answer that is under way: whoever asked waits for it, the connection does not. */
export class ComingAnswer<R> implements QueryResult<R> {
  readonly answer: Promise<QueryResult<R>>;

  constructor(answer: Promise<QueryResult<R>>) {
    this.answer = answer;
    // Whoever asked hears of a failure, however late they come to it.
    answer.catch(() => undefined);
  }

  /** @throws where a statement is asked without the plugin with which it was made. */
  get rows(): never {
    throw new Error('The answer is under way: ask a statement by the handle by which it was made.');
  }
}

const waitedFor = new WeakSet<object>();

/** Whether whoever asks the statement waits for a `ComingAnswer`. */
export function isWaitedFor({ queryId }: { queryId: object }): boolean {
  return waitedFor.has(queryId);
}

/**
 * Waits for answers in place of the connection. Kysely holds a connection for one statement until that is answered: what is asked
 * together within a transaction would go out one by one.
 */
export const waitForAnswers: KyselyPlugin = {
  transformQuery({ node, queryId }: PluginTransformQueryArgs) {
    waitedFor.add(queryId);
    return node;
  },
  async transformResult({ result }: PluginTransformResultArgs) {
    return result instanceof ComingAnswer ? await result.answer : result;
  },
};
