import type { ActContext } from './act-context.ts';
import { refuse } from './refusals.ts';
import { type Outcome, transact } from './transact.ts';

/** One of several acts, given its own context; it says why not where it is refused. */
export type Part<Refusal extends { code: string }> = (
  within: ActContext,
) => Promise<Outcome<unknown, Refusal>>;

/** They were all done to see what comes of them, and undone. */
export type Tried = { code: 'tried'; results: unknown[] };

/**
 * Does several acts in one transaction, one after the other: all of them or none. Each has its rights, its row in the journal
 * and an id that sorts in their order. On trial they are done and undone, so that what they would come to is known for certain.
 */
export async function actTogether<Refusal extends { code: string }>(
  context: ActContext,
  parts: readonly ((within: ActContext) => Promise<Outcome<unknown, Refusal>>)[],
  { actIds, trial }: { actIds: (position: number) => string; trial: boolean },
) {
  return await transact<unknown[], Refusal | Tried>(context, 'ledger', async ({ retry: _, ...within }) => {
    const results: unknown[] = [];
    for (const [position, part] of parts.entries()) {
      const outcome = await part({ ...within, actId: actIds(position) });
      if (!outcome.ok) return outcome;
      results.push(outcome.result);
    }
    return trial ? refuse({ code: 'tried', results }) : { ok: true, result: results };
  });
}
