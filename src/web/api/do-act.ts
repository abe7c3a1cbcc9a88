import type { ActName } from '#contract/values.ts';
import { headers, readAnswer } from './request.ts';

/**
 * The answer to an act of the ledger. Sent again under the same key, as where an answer never came, it is done once.
 * Throws an ApiProblem where the server refuses, a TypeError where it is not reached.
 */
export async function doAct(act: ActName, input: unknown, key: string): Promise<unknown> {
  const response = await fetch(`/api/acts/${act.replaceAll('_', '-')}`, {
    method: 'POST',
    headers: { ...headers(), 'idempotency-key': key, 'content-type': 'application/json' },
    body: JSON.stringify(input),
  });
  return await readAnswer<unknown>(response);
}
