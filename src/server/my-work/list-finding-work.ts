import type { FindingWork } from '#contract/findings.ts';
import { capacitiesFor, organisationsToReceiveFor } from '#ledger/policy/work-policy.ts';
import { countToDecide, countUnanswered } from '#store/read/findings/count-finding-work.ts';
import { readAs } from '#store/take-role.ts';
import type { WorkReader } from './list-assignment-work.ts';

/** How many findings the caller's organisations are to explain and, for keepers, how many are to be decided. */
export async function listFindingWork({
  db,
  caller,
}: Pick<WorkReader, 'db' | 'caller'>): Promise<FindingWork> {
  const own = [...organisationsToReceiveFor(caller).keys()];
  const decides = capacitiesFor(caller, 'to_decide').length > 0;
  const [unanswered, toDecide] = await readAs(db, 'ledger', (within) =>
    Promise.all([countUnanswered(within, own), decides ? countToDecide(within) : 0]),
  );
  return { own: unanswered, toDecide };
}
