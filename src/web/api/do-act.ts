import type { ActName } from '#contract/values.ts';
import { sendAct } from './request.ts';

/**
 * The answer to an act of the ledger. Sent again under the same key, as where an answer never came, it is done once.
 * Throws as `sendOnce` does.
 */
export function doAct(act: ActName, input: unknown, key: string): Promise<unknown> {
  return sendAct<unknown>('POST', `/acts/${act.replaceAll('_', '-')}`, input, key);
}
