import { loadRegister } from '#acts/open-ledger.ts';
import { replayJournal } from '#acts/replay/replay-journal.ts';
import { compareState, type StateDifference } from '#store/compare-state.ts';
import { type Db, openPglite } from '#store/open-store.ts';

/** Where the ledger is not what its journal tells. */
export type StateProblem =
  | ({ code: 'state_differs' } & StateDifference)
  /** An act of the journal cannot have been done on what was done before it. */
  | { code: 'replay_refused'; reason: string };

/** How many acts were performed again, on an empty ledger in memory, and where what they give is not what is stored. */
export async function verifyState(db: Db): Promise<{ acts: number; problems: StateProblem[] }> {
  const again = await openPglite({});
  try {
    await loadRegister(again.db);
    const acts = await replayJournal(db, again.db);
    const differences = await compareState(db, again.db);
    return { acts, problems: differences.map((difference) => ({ code: 'state_differs', ...difference })) };
  } catch (fault) {
    const reason = fault instanceof Error ? fault.message : String(fault);
    return { acts: 0, problems: [{ code: 'replay_refused', reason }] };
  } finally {
    await again.close();
  }
}
